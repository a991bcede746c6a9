//! What every answer of the API needs: language, request id, the words of a
//! problem. A middleware, because a problem is worded where the request is
//! known, and errors know only their codes.

use crate::problem::{self, ApiError};
use axum::{
    extract::{OriginalUri, Request},
    http::{HeaderMap, HeaderValue, Uri, header},
    middleware::Next,
    response::Response,
};
use parvis_domain::text::Locale;
use parvis_http::language;
use std::sync::{Arc, OnceLock};

/// The facts of a request that word its problem.
#[derive(Debug, Clone)]
pub(crate) struct Context {
    /// Language of the answer.
    pub locale: Locale,
    /// The identifier that the server gave the request.
    pub request_id: Option<String>,
    /// The path.
    pub instance: String,
    /// The address of the site, set by the extractor, which knows the state.
    pub base_url: Arc<OnceLock<String>>,
}

impl Context {
    fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        let asked = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes())
            .find(|(name, _)| name == "lang")
            .and_then(|(_, value)| Locale::from_code(&value));
        let request_id = headers
            .get("x-request-id")
            .and_then(|v| v.to_str().ok())
            .map(str::to_owned);
        Self {
            locale: asked.unwrap_or_else(|| language::negotiate(headers)),
            request_id,
            instance: uri.path().to_owned(),
            base_url: Arc::default(),
        }
    }
}

/// Puts the context on the request, and words the problem or sets the language
/// on the answer.
pub(crate) async fn with_context(mut request: Request, next: Next) -> Response {
    let uri = request
        .extensions()
        .get::<OriginalUri>()
        .map_or_else(|| request.uri().clone(), |OriginalUri(uri)| uri.clone());
    let context = Context::of(&uri, request.headers());
    request.extensions_mut().insert(context.clone());
    let mut response = next.run(request).await;
    if let Some(error) = response.extensions_mut().remove::<Arc<ApiError>>() {
        response = problem::answer(&error, &context);
    }
    let headers = response.headers_mut();
    let in_words = headers
        .get(header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|t| t.contains("json") || t.starts_with("text/csv"));
    if in_words {
        let language = HeaderValue::from_static(context.locale.code());
        headers.insert(header::CONTENT_LANGUAGE, language);
    }
    let vary = HeaderValue::from_static("Accept-Language, Authorization");
    headers.append(header::VARY, vary);
    response
}
