//! Reads bodies. They are not deserialized into structures: the command's own
//! table reads the members, so that every fault is named at once and forms,
//! API and imports refuse the same things.

use crate::problem::ApiError;
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use parvis_app::input::{Input, Reader};
use parvis_http::HttpState;
use serde::de::{Deserializer, MapAccess, Visitor};

/// Greatest size of a JSON body.
const MAX_JSON: usize = 256 * 1024;

/// A JSON object, its members in their order and doubled ones kept.
pub(crate) struct JsonBody {
    /// The members.
    pub input: Input,
    /// The body as it came, for the fingerprint of the request.
    pub bytes: Bytes,
}

/// No body, or an empty JSON object: acts that say nothing but themselves.
pub(crate) struct NoBody(pub Bytes);

impl FromRequest<HttpState> for JsonBody {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &HttpState) -> Result<Self, ApiError> {
        is(request.headers(), "application/json")?;
        let bytes = bytes(request, MAX_JSON).await?;
        let input = parse(&bytes)?;
        Ok(Self { input, bytes })
    }
}

impl FromRequest<HttpState> for NoBody {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &HttpState) -> Result<Self, ApiError> {
        let json = is(request.headers(), "application/json");
        let bytes = bytes(request, MAX_JSON).await?;
        if !bytes.is_empty() {
            json?;
            Reader::new(&parse(&bytes)?, &[]).faults.or(())?;
        }
        Ok(Self(bytes))
    }
}

/// Checks the type of the body; parameters other than a charset that is not
/// UTF-8 do not matter.
pub(crate) fn is(headers: &HeaderMap, wanted: &'static str) -> Result<(), ApiError> {
    let value = headers
        .get(header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let mut parts = value.split(';').map(str::trim);
    let fits = parts.next() == Some(wanted)
        && parts
            .filter_map(|p| p.strip_prefix("charset="))
            .all(|c| matches!(c.trim_matches('"'), "utf-8" | "utf8"));
    if fits {
        Ok(())
    } else {
        Err(ApiError::MediaType(wanted))
    }
}

/// Reads a body up to a limit.
pub(crate) async fn bytes(request: Request, max: usize) -> Result<Bytes, ApiError> {
    axum::body::to_bytes(request.into_body(), max)
        .await
        .map_err(|_| ApiError::TooLarge(max))
}

fn parse(bytes: &[u8]) -> Result<Input, ApiError> {
    let text = std::str::from_utf8(bytes).map_err(|e| ApiError::NotUtf8(e.valid_up_to()))?;
    let malformed = |e: serde_json::Error| ApiError::NotJson(e.line(), e.column());
    // serde_json refuses more than 128 levels.
    let mut reader = serde_json::Deserializer::from_str(text);
    let members = reader.deserialize_map(Members).map_err(malformed)?;
    reader.end().map_err(malformed)?;
    Ok(Input::from_json(members))
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, serde_json::Value)>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> String {
        match parse(bytes) {
            Ok(_) => "read".into(),
            Err(ApiError::NotJson(line, column)) => format!("{line}:{column}"),
            Err(ApiError::NotUtf8(at)) => format!("byte {at}"),
            Err(_) => "other".into(),
        }
    }

    #[test]
    fn says_where_a_body_cannot_be_read() {
        assert_eq!(refused(b"{\"a\": 1}"), "read");
        assert_eq!(refused(b"{\n\"a\": }"), "2:6");
        assert_eq!(refused(b""), "1:0");
        assert_eq!(refused(b"[1]"), "1:0");
        assert_eq!(refused(b"null"), "1:4");
        assert_eq!(refused(b"{} {}"), "1:4");
        assert_eq!(refused(b"{\"a\":\"\xe9\"}"), "byte 6");
        assert_eq!(refused(b"{\"a\":1e999}"), "1:10");
        assert_ne!(refused("[".repeat(100_000).as_bytes()), "read");
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(500), "]".repeat(500));
        assert_ne!(refused(deep.as_bytes()), "read");
    }

    #[test]
    fn a_member_that_comes_twice_is_kept_twice() {
        let members = parse(b"{\"a\":1,\"a\":2}").map(|i| i.0.len());
        assert!(matches!(members, Ok(2)));
    }

    #[test]
    fn other_types_and_charsets_are_refused() {
        let fits = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(
                header::CONTENT_TYPE,
                axum::http::HeaderValue::from_static(value),
            );
            is(&headers, "application/json").is_ok()
        };
        assert!(fits("application/json"));
        assert!(fits("Application/JSON; charset=UTF-8"));
        assert!(!fits("application/json; charset=latin1"));
        assert!(!fits("text/plain"));
        assert!(!fits("application/jsonx"));
    }
}
