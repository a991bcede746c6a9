//! Errors of handlers, and the pages that explain them.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use parvis_app::{
    actor::{Actor, Surface},
    error::AppError,
};
use parvis_http::{EarlyError, HttpState, PageVisitor, labels};
use parvis_i18n::Texts;

use crate::{
    page::{Nav, Page},
    show::show,
    visit::Visit,
};

/// Why a page was not shown. Handlers return it with `?`; [`explain`] makes
/// the page in the reader's language.
#[derive(Debug, Clone)]
pub enum Trouble {
    /// A command or a query refused.
    App(Arc<AppError>),
    /// The form or the file is too large.
    TooLarge,
    /// Not the content type of a form.
    UnknownKind,
}

impl From<AppError> for Trouble {
    fn from(error: AppError) -> Self {
        Self::App(Arc::new(error))
    }
}

impl From<EarlyError> for Trouble {
    fn from(error: EarlyError) -> Self {
        error.0.into()
    }
}

impl Trouble {
    fn status(&self) -> StatusCode {
        match self {
            Self::App(error) => {
                StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            }
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnknownKind => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        }
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let status = self.status();
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The page of an error.
#[derive(Template)]
#[template(path = "public/trouble.html")]
struct TroublePage {
    page: Page,
    detail: String,
    faults: Vec<String>,
    sign_in: Option<String>,
    back: Option<String>,
    contact: String,
}

/// Turns errors into pages; runs around every page.
pub async fn explain(State(state): State<HttpState>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let (method, uri, headers) = (
        parts.method.clone(),
        parts.uri.clone(),
        parts.headers.clone(),
    );
    let mut early = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let explained = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|v| v.as_bytes().starts_with(b"text/html"));
    if explained || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let trouble = response
        .extensions()
        .get::<Trouble>()
        .cloned()
        .unwrap_or_else(|| from_status(status));
    if let Trouble::App(error) = &trouble {
        match error.as_ref() {
            AppError::NotSignedIn if method == Method::GET => {
                return sign_in_first(&uri, &headers);
            }
            AppError::Unavailable(why) | AppError::Inconsistent(why) => {
                tracing::error!(%why, path = uri.path(), "page failed");
            }
            _ => {}
        }
    }
    // A dead database must not keep the error page away.
    let visitor = PageVisitor::from_request_parts(&mut early, &state)
        .await
        .unwrap_or_else(|_| stranger(&uri, &headers));
    page(Visit::new(state, visitor), &trouble, status)
}

/// What a status without further word means.
fn from_status(status: StatusCode) -> Trouble {
    match status.as_u16() {
        404 | 400 | 405 => AppError::NotFound.into(),
        413 => Trouble::TooLarge,
        415 => Trouble::UnknownKind,
        _ => AppError::Inconsistent(String::new()).into(),
    }
}

fn sign_in_first(uri: &Uri, headers: &HeaderMap) -> Response {
    let locale = crate::show::locale_of(uri.path(), headers);
    let wanted = uri.path_and_query().map_or("/", |p| p.as_str());
    let next: String = form_urlencoded::byte_serialize(wanted.as_bytes()).collect();
    Redirect::to(&format!("/{}/sign-in?_next={next}", locale.code())).into_response()
}

fn stranger(uri: &Uri, headers: &HeaderMap) -> PageVisitor {
    let locale = crate::show::locale_of(uri.path(), headers);
    PageVisitor {
        actor: Actor::public(Surface::Page, locale),
        secret: None,
        address: String::new(),
        path_and_query: uri.path().to_owned(),
    }
}

fn page(visit: Visit, trouble: &Trouble, status: StatusCode) -> Response {
    let t = visit.t;
    let (title, detail) = words(t, trouble, status);
    let mut page = visit.page(title, Nav::None);
    page.faulty = true;
    let mut faults = Vec::new();
    let mut sign_in = None;
    if let Trouble::App(error) = trouble {
        match error.as_ref() {
            AppError::Invalid(found) => {
                faults = found.0.iter().map(|f| labels::fault(t, f)).collect();
            }
            AppError::NotSignedIn => sign_in = Some(page.href("/sign-in")),
            _ => {}
        }
    }
    let back = back(&page.path).map(|p| page.href(&p));
    let body = TroublePage {
        detail,
        faults,
        sign_in,
        back,
        contact: visit.state.site.contact.clone(),
        page,
    };
    let mut response = show(status, &body);
    if let Trouble::App(error) = trouble
        && let AppError::TooManyAttempts { retry_after } = error.as_ref()
    {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, (*retry_after).into());
    }
    response
}

fn words(t: &Texts, trouble: &Trouble, status: StatusCode) -> (String, String) {
    match trouble {
        Trouble::App(error) if status != StatusCode::METHOD_NOT_ALLOWED => labels::error(t, error),
        Trouble::TooLarge => (t.problem_too_large_title(), t.problem_too_large_text()),
        Trouble::UnknownKind | Trouble::App(_) => {
            (t.problem_method_title(), t.problem_method_text())
        }
    }
}

/// The case, the application or the organization that an act was about.
fn back(path: &str) -> Option<String> {
    let clean = path.split('?').next().unwrap_or_default();
    let parts: Vec<&str> = clean.split('/').skip(1).collect();
    let keep = match parts.as_slice() {
        ["staff", "applications", _, _, ..] => 3,
        ["applications" | "organizations", _, _, ..] => 2,
        _ => return None,
    };
    Some(format!("/{}", parts.get(..keep)?.join("/")))
}
