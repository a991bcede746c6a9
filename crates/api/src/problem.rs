//! Errors on their way out: `application/problem+json` (RFC 9457), with the
//! stable codes that pages and imports show too.

use crate::{context::Context, v1::imports::ImportReport};
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use parvis_app::{
    error::AppError,
    faults::{Fault, Faults},
};
use parvis_http::labels::{self, Transport};
use parvis_i18n::Texts;
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};
use utoipa::ToSchema;

/// Why a request got no answer.
#[derive(Debug)]
pub(crate) enum ApiError {
    /// The command or the query says so.
    App(AppError),
    /// The body is not JSON: line and column.
    NotJson(usize, usize),
    /// The text is not UTF-8, from this byte on.
    NotUtf8(usize),
    /// A header has not the form that it must have.
    Header(&'static str),
    /// The body is not multipart/form-data.
    NotMultipart,
    /// The body is of another type than this one.
    MediaType(&'static str),
    /// The body is larger than this.
    TooLarge(usize),
    /// The resource has no such method.
    Method,
    /// A file has faulty rows and was not imported.
    FaultyFile(Box<ImportReport>),
}

/// What a handler gives.
pub(crate) type Answer = Result<Response, ApiError>;

impl From<AppError> for ApiError {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl From<Faults> for ApiError {
    fn from(faults: Faults) -> Self {
        Self::App(AppError::Invalid(faults))
    }
}

impl IntoResponse for ApiError {
    // The middleware words it; see `context.rs`.
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

impl ApiError {
    /// The stable code.
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Self::App(error) => error.code(),
            Self::NotJson(..) | Self::Header(_) | Self::NotMultipart => "malformed",
            Self::NotUtf8(_) => "not_utf8",
            Self::MediaType(_) => Transport::MediaType.code(),
            Self::TooLarge(_) => Transport::TooLarge.code(),
            Self::Method => Transport::Method.code(),
            Self::FaultyFile(_) => "invalid_input",
        }
    }

    const fn status(&self) -> u16 {
        match self {
            Self::App(error) => error.status(),
            Self::NotJson(..) | Self::Header(_) | Self::NotMultipart | Self::NotUtf8(_) => 400,
            Self::MediaType(_) => Transport::MediaType.status(),
            Self::TooLarge(_) => Transport::TooLarge.status(),
            Self::Method => Transport::Method.status(),
            Self::FaultyFile(_) => 422,
        }
    }

    /// Title and explanation.
    fn words(&self, t: &Texts) -> (String, String) {
        let unreadable = t.api_unreadable_title();
        match self {
            Self::App(AppError::Invalid(faults)) => {
                (t.problem_invalid_title(), count(t, faults.0.len()))
            }
            Self::App(error) => labels::error(t, error),
            Self::NotJson(line, column) => (
                unreadable,
                t.api_json_text(column.to_string(), line.to_string()),
            ),
            Self::NotUtf8(position) => (unreadable, t.api_not_utf8_text(position.to_string())),
            Self::Header(name) => (unreadable, t.api_header_text(*name)),
            Self::NotMultipart => (unreadable, t.api_multipart_text()),
            Self::MediaType(wanted) => labels::transport(t, Transport::MediaType, wanted),
            Self::TooLarge(max) => labels::transport(t, Transport::TooLarge, &max.to_string()),
            Self::Method => labels::transport(t, Transport::Method, ""),
            Self::FaultyFile(report) => (
                t.problem_invalid_title(),
                count(t, report.rows.iter().map(|r| r.faults.len()).sum()),
            ),
        }
    }

    fn retry_after(&self) -> Option<u64> {
        match self {
            Self::App(AppError::TooManyAttempts { retry_after }) => Some(*retry_after),
            Self::App(AppError::Unavailable(_)) => Some(10),
            _ => None,
        }
    }
}

fn count(t: &Texts, n: usize) -> String {
    t.api_invalid_text(i32::try_from(n).unwrap_or(i32::MAX))
}

/// One thing that is wrong with the input.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ProblemFault {
    /// JSON pointer (RFC 6901) of the member, query parameter or column; empty
    /// for the whole.
    pub pointer: String,
    /// Stable code.
    pub code: String,
    /// The fault in words.
    pub detail: String,
    /// Parameters of the words, such as `max`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[schema(required = false)]
    pub parameters: BTreeMap<String, String>,
}

impl ProblemFault {
    /// Words a fault.
    pub(crate) fn new(t: &Texts, fault: &Fault) -> Self {
        Self {
            pointer: fault.pointer.clone(),
            code: fault.code.code().to_owned(),
            detail: labels::fault(t, fault),
            parameters: fault
                .parameters
                .iter()
                .map(|(n, v)| ((*n).to_owned(), v.clone()))
                .collect(),
        }
    }
}

/// Why a request got no answer (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// Address of a page about this kind of problem.
    #[serde(rename = "type")]
    #[schema(format = "uri")]
    pub kind: String,
    /// The kind in words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened and what to do.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schema(required = false)]
    pub detail: String,
    /// The path that was asked for.
    pub instance: String,
    /// Stable code; programs look at this.
    pub code: String,
    /// Identifier of the request, for asking the operator about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub request_id: Option<String>,
    /// The version now, with status 412.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub current_version: Option<i32>,
    /// Everything that is wrong with the input, at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub errors: Vec<ProblemFault>,
    /// The rows of a file that was not imported.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub report: Option<ImportReport>,
}

impl Problem {
    fn new(error: &ApiError, context: &Context) -> Self {
        let t = labels::texts_of(context.locale);
        let (title, detail) = error.words(t);
        let base = context.base_url.get().map_or("", String::as_str);
        let (locale, code) = (context.locale, error.code());
        let errors = match error {
            ApiError::App(AppError::Invalid(faults)) => {
                faults.0.iter().map(|f| ProblemFault::new(t, f)).collect()
            }
            _ => vec![],
        };
        Self {
            kind: format!("{base}/{locale}/problems/{code}"),
            title,
            status: error.status(),
            detail,
            instance: context.instance.clone(),
            code: code.to_owned(),
            request_id: context.request_id.clone(),
            current_version: match error {
                ApiError::App(AppError::Stale { current }) => Some(*current),
                _ => None,
            },
            errors,
            report: match error {
                ApiError::FaultyFile(report) => Some((**report).clone()),
                _ => None,
            },
        }
    }
}

/// The problem as an answer.
pub(crate) fn answer(error: &ApiError, context: &Context) -> Response {
    let problem = Problem::new(error, context);
    if let (500.., ApiError::App(error)) = (problem.status, error) {
        tracing::error!(%error, instance = %context.instance, "request failed");
    }
    let body = serde_json::to_vec(&problem).unwrap_or_default();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() =
        StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    let json = HeaderValue::from_static("application/problem+json");
    headers.insert(header::CONTENT_TYPE, json);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if problem.status == 401 {
        let bearer = HeaderValue::from_static("Bearer realm=\"parvis\"");
        headers.insert(header::WWW_AUTHENTICATE, bearer);
    }
    if let Some(seconds) = error.retry_after() {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_domain::text::Locale;

    fn headers(error: ApiError) -> (u16, String, String) {
        let context = Context {
            locale: Locale::Es,
            request_id: None,
            instance: "/api/v1/me".into(),
            base_url: Arc::default(),
        };
        let response = answer(&error, &context);
        let text = |name: header::HeaderName| {
            let value = response.headers().get(name).and_then(|v| v.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        (
            response.status().as_u16(),
            text(header::RETRY_AFTER),
            text(header::WWW_AUTHENTICATE),
        )
    }

    #[test]
    fn who_must_wait_or_sign_in_is_told_so() {
        let busy = AppError::TooManyAttempts { retry_after: 42 };
        assert_eq!(headers(busy.into()), (429, "42".into(), String::new()));
        let down = AppError::Unavailable("the password of the database".into());
        assert_eq!(headers(down.into()), (503, "10".into(), String::new()));
        let (status, _, scheme) = headers(AppError::NotSignedIn.into());
        assert_eq!((status, scheme.starts_with("Bearer")), (401, true));
        assert_eq!(headers(ApiError::Method).0, 405);
    }

    #[test]
    fn every_problem_has_words_in_every_language_and_tells_no_secret() {
        let mut all: Vec<ApiError> = AppError::specimens().into_iter().map(Into::into).collect();
        all.push(AppError::Unavailable("secret".into()).into());
        all.push(AppError::Inconsistent("secret".into()).into());
        all.extend([
            ApiError::NotJson(1, 2),
            ApiError::NotUtf8(3),
            ApiError::Header("If-Match"),
            ApiError::NotMultipart,
            ApiError::MediaType("text/csv"),
            ApiError::TooLarge(5),
            ApiError::Method,
        ]);
        for locale in Locale::ALL {
            for error in &all {
                let (title, detail) = error.words(labels::texts_of(*locale));
                assert!(!title.is_empty(), "{error:?}");
                assert!(!detail.contains("secret"), "{error:?}");
            }
        }
    }
}
