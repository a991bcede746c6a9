//! What came in by a form or in the address, strictly decoded.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{header, request::Parts},
};
use parvis_app::{
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Input, Value},
};
use parvis_http::{ClientAddress, HttpState, Limited};

use crate::trouble::Trouble;

/// Greatest size of a form without files.
const MAX_FORM_BYTES: usize = 256 * 1024;

/// The pairs of a form sent by POST. Reading it counts as a write for the
/// rate limit.
#[derive(Debug, Clone)]
pub struct Posted(pub Vec<(String, String)>);

/// The pairs of the address.
#[derive(Debug, Clone)]
pub struct Asked(pub Vec<(String, String)>);

impl Posted {
    /// The values for the command; names that begin with `_` are not among them.
    #[must_use]
    pub fn input(&self) -> Input {
        Input::from_form(self.0.clone())
    }

    /// The values for the command, these fields taken apart: the form has one
    /// box for each, with a value on each line.
    #[must_use]
    pub fn with_lines(&self, names: &[&str]) -> Input {
        let mut input = self.input();
        for (name, value) in &mut input.0 {
            if names.contains(&name.as_str())
                && let Value::Text(text) = value
            {
                let lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
                *value = Value::List(lines.map(|l| Value::Text(l.to_owned())).collect());
            }
        }
        input
    }

    /// A single value; empty when there is none.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        find(&self.0, name)
    }

    /// The version that the page carried.
    ///
    /// # Errors
    /// [`AppError::VersionRequired`].
    pub fn version(&self) -> Result<i32, AppError> {
        self.value("_version")
            .parse()
            .map_err(|_| AppError::VersionRequired)
    }
}

impl Asked {
    /// The values for the query; names that begin with `_` are not among them,
    /// nor empty ones: a form in the address sends every field.
    #[must_use]
    pub fn input(&self) -> Input {
        let given = self.0.iter().filter(|(_, v)| !v.is_empty());
        Input::from_form(given.cloned().collect())
    }

    /// A single value; empty when there is none.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        find(&self.0, name)
    }
}

fn find<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    pairs
        .iter()
        .find(|(n, _)| n == name)
        .map_or("", |(_, v)| v.as_str())
}

impl FromRequest<HttpState> for Posted {
    type Rejection = Trouble;

    async fn from_request(request: Request, state: &HttpState) -> Result<Self, Trouble> {
        let (mut parts, body) = request.into_parts();
        let Ok(ClientAddress(address)) = ClientAddress::from_request_parts(&mut parts, state).await;
        state.limits.check(Limited::Write(&address))?;
        let kind = parts
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Trouble::UnknownKind);
        }
        let bytes: Bytes = axum::body::to_bytes(body, MAX_FORM_BYTES)
            .await
            .map_err(|_| Trouble::TooLarge)?;
        Ok(Self(decode(&bytes)?))
    }
}

impl FromRequestParts<HttpState> for Asked {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, _: &HttpState) -> Result<Self, Trouble> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(decode(query.as_bytes())?))
    }
}

/// Decodes pairs; bytes that are not UTF-8 are a fault, not a question mark.
pub(crate) fn decode(bytes: &[u8]) -> Result<Vec<(String, String)>, AppError> {
    let text = |part: &[u8]| {
        let spaced: Vec<u8> = part
            .iter()
            .map(|&b| if b == b'+' { b' ' } else { b })
            .collect();
        String::from_utf8(percent(&spaced))
            .map_err(|_| AppError::from(Faults::one("", FaultCode::NotUtf8)))
    };
    bytes
        .split(|&b| b == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let at = pair.iter().position(|&b| b == b'=').unwrap_or(pair.len());
            let (name, rest) = pair.split_at(at);
            Ok((text(name)?, text(rest.get(1..).unwrap_or_default())?))
        })
        .collect()
}

fn percent(bytes: &[u8]) -> Vec<u8> {
    let digit = |b: Option<&u8>| b.and_then(|&b| char::from(b).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, after)) = rest.split_first() {
        let code = digit(after.first()).zip(digit(after.get(1)));
        match (first, code.and_then(|(h, l)| u8::try_from(h * 16 + l).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                out.push(first);
                rest = after;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn decodes_what_browsers_send() {
        let pairs = decode(b"name=Solidarit%C3%A9+Sahel&themes=a&themes=b&_x=&100%=50%25").ok();
        let expected = [
            ("name", "Solidarité Sahel"),
            ("themes", "a"),
            ("themes", "b"),
            ("_x", ""),
            ("100%", "50%"),
        ];
        let expected = expected.map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec();
        assert_eq!(pairs, Some(expected));
    }

    #[test]
    fn refuses_what_is_not_utf_8() {
        assert!(decode(b"name=Solidarit%E9").is_err());
    }
}
