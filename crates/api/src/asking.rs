//! Who is asking, for what, under which conditions: the extractors that
//! handlers begin with.

use crate::{context::Context, problem::ApiError};
use axum::{
    extract::{FromRequestParts, OriginalUri, Path},
    http::{HeaderMap, HeaderValue, Method, header, request::Parts},
};
use parvis_app::{
    App,
    actor::{Actor, RequestKey},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Input, Reader, Value},
    ports::AccountReads,
};
use parvis_domain::text::Locale;
use parvis_http::{HttpState, Limited, asking};
use sha2::{Digest, Sha256};

/// A request whose query has no parameters but `lang`.
pub(crate) struct Asking {
    /// Commands, queries and settings.
    pub state: HttpState,
    /// Who.
    pub actor: Actor,
    /// Client address, for rate limits.
    pub address: String,
    /// Whether the answer may be kept by caches: nobody is signed in.
    pub public: bool,
    method: Method,
    path: String,
    key: Option<String>,
    headers: HeaderMap,
}

/// A request with query parameters, to be read by the table of the query.
pub(crate) struct Searching(pub Asking, pub Input);

/// Parts of the path. What is no text is no resource.
pub(crate) struct At<T>(pub T);

impl FromRequestParts<HttpState> for Asking {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &HttpState) -> Result<Self, ApiError> {
        let Searching(asking, query) = Searching::from_request_parts(parts, state).await?;
        Reader::new(&query, &[]).faults.or(())?;
        Ok(asking)
    }
}

impl FromRequestParts<HttpState> for Searching {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &HttpState) -> Result<Self, ApiError> {
        let locale = match parts.extensions.get::<Context>() {
            Some(context) => {
                context.base_url.get_or_init(|| state.site.base_url.clone());
                context.locale
            }
            None => Locale::En,
        };
        let address = asking::client_address(parts, state.site.behind_proxy);
        let reads = matches!(parts.method, Method::GET | Method::HEAD);
        if !reads {
            state.limits.check(Limited::Write(&address))?;
        }
        let actor = asking::api_actor(parts, state, locale).await?;
        let query = query(parts.uri.query().unwrap_or_default())?;
        let uri = parts
            .extensions
            .get::<OriginalUri>()
            .map_or(&parts.uri, |OriginalUri(uri)| uri);
        let asking = Asking {
            state: state.clone(),
            public: actor.person.is_none(),
            actor,
            address,
            method: parts.method.clone(),
            path: uri.path().to_owned(),
            key: key(&parts.headers)?,
            headers: parts.headers.clone(),
        };
        Ok(Self(asking, query))
    }
}

/// Reads the query without `lang`. Doubled parameters are kept, for the reader
/// to refuse.
fn query(text: &str) -> Result<Input, ApiError> {
    let mut faults = Faults::default();
    let mut pairs = Vec::new();
    for (name, value) in form_urlencoded::parse(text.as_bytes()) {
        if [&name, &value].iter().any(|t| t.contains('\u{FFFD}')) {
            faults.add(&name, FaultCode::NotUtf8);
        } else if name != "lang" {
            pairs.push((name.into_owned(), Value::Text(value.into_owned())));
        } else if Locale::from_code(&value).is_none() {
            let list = vec![("list", "languages".to_owned())];
            faults.add_with("lang", FaultCode::NotInList, list);
        }
    }
    faults.or(())?;
    Ok(Input(pairs))
}

fn key(headers: &HeaderMap) -> Result<Option<String>, ApiError> {
    let Some(value) = headers.get("idempotency-key") else {
        return Ok(None);
    };
    let bytes = value.as_bytes();
    let visible = bytes.iter().all(|b| (0x21..=0x7e).contains(b));
    match value.to_str() {
        Ok(text) if visible && (1..=255).contains(&bytes.len()) => Ok(Some(text.to_owned())),
        _ => Err(ApiError::Header("Idempotency-Key")),
    }
}

impl Asking {
    /// Commands and queries.
    pub(crate) fn app(&self) -> &App {
        &self.state.app
    }

    /// Language of the answer.
    pub(crate) fn locale(&self) -> Locale {
        self.actor.locale
    }

    /// The path that was asked for.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// A header of the request.
    pub(crate) fn header(&self, name: header::HeaderName) -> Option<&HeaderValue> {
        self.headers.get(name)
    }

    /// Counts an attempt against a limit of its own.
    pub(crate) fn limit(&self, what: Limited<'_>) -> Result<(), ApiError> {
        Ok(self.state.limits.check(what)?)
    }

    /// The version in `If-Match: "<version>"`.
    pub(crate) fn version(&self) -> Result<i32, ApiError> {
        let value = self
            .headers
            .get(header::IF_MATCH)
            .ok_or(AppError::VersionRequired)?;
        value
            .to_str()
            .ok()
            .and_then(|v| v.trim().strip_prefix('"')?.strip_suffix('"'))
            .filter(|v| !v.is_empty() && v.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|v| v.parse().ok())
            .ok_or(ApiError::Header("If-Match"))
    }

    /// Puts the idempotency key on the actor, to be stored with the commit, and
    /// looks whether it was used: gives the id of what the same request made
    /// before. Content is what the request says, in parts.
    pub(crate) async fn replayed(&mut self, content: &[&[u8]]) -> Result<Option<String>, ApiError> {
        let (Some(key), Some(account)) = (&self.key, self.actor.id()) else {
            return Ok(None);
        };
        let mut digest = Sha256::new();
        let request = [self.method.as_str().as_bytes(), self.path.as_bytes()];
        for part in request.iter().chain(content) {
            digest.update(part.len().to_be_bytes());
            digest.update(part);
        }
        let fingerprint = hex::encode(digest.finalize());
        let used = AccountReads::used_key(self.app().store.reads(), account, key).await?;
        match used {
            Some((known, _, id)) if known == fingerprint => Ok(Some(id)),
            Some(_) => Err(AppError::Refused(Rule::KeyReused).into()),
            None => {
                let key = key.clone();
                self.actor.request_key = Some(RequestKey { key, fingerprint });
                Ok(None)
            }
        }
    }
}

impl<T> FromRequestParts<HttpState> for At<T>
where
    Path<T>: FromRequestParts<HttpState>,
{
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &HttpState) -> Result<Self, ApiError> {
        match Path::<T>::from_request_parts(parts, state).await {
            Ok(Path(value)) => Ok(Self(value)),
            Err(_) => Err(AppError::NotFound.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> &'static str {
        match query(text) {
            Ok(_) => "",
            Err(ApiError::App(AppError::Invalid(faults))) => {
                faults.0.first().map_or("none", |f| f.code.code())
            }
            Err(_) => "other",
        }
    }

    #[test]
    fn a_query_is_utf8_and_its_language_is_ours() {
        assert_eq!(code("q=Solidarit%C3%A9&lang=fr"), "");
        assert_eq!(code("q=%FF"), "not_utf8");
        assert_eq!(code("lang=de"), "not_in_list");
    }

    #[test]
    fn a_key_is_visible_ascii() {
        let with = |value: &'static [u8]| {
            let mut headers = HeaderMap::new();
            if let Ok(value) = HeaderValue::from_bytes(value) {
                headers.insert("idempotency-key", value);
            }
            key(&headers).ok().flatten()
        };
        assert_eq!(with(b"abc-1").as_deref(), Some("abc-1"));
        assert_eq!(with(b""), None);
        assert_eq!(with(b"a b"), None);
        assert_eq!(with(b"\xc3\xa9"), None);
    }
}
