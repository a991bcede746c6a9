//! Answers: a page, a redirect, a file.

use askama::Template;
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use parvis_app::error::AppError;
use parvis_domain::text::Locale;
use parvis_http::language::negotiate;

use crate::{page::Page, trouble::Trouble};

/// A page with its status.
pub fn show(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            Trouble::from(AppError::Inconsistent(format!("template: {error}"))).into_response()
        }
    }
}

/// A page.
pub fn ok(template: &impl Template) -> Response {
    show(StatusCode::OK, template)
}

/// A form shown again because of what was entered.
pub fn again(template: &impl Template) -> Response {
    show(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// After a form: the browser asks for the page with GET.
pub fn go(locale: Locale, path: &str) -> Response {
    Redirect::to(&format!("/{}{path}", locale.code())).into_response()
}

/// After a form, with a word on what was done.
pub fn go_done(locale: Locale, path: &str, done: &str) -> Response {
    go(locale, &format!("{path}?{}={done}", Page::DONE))
}

/// A file to keep, under this name.
pub fn file(kind: &'static str, name: &str, body: Vec<u8>) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let ascii: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_graphic() && c != '"' {
                c
            } else {
                '_'
            }
        })
        .collect();
    let encoded: String = name
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"-._".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    let disposition = format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}");
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// The language of an address, or the one that the browser asks for.
pub fn locale_of(path: &str, headers: &HeaderMap) -> Locale {
    path.trim_start_matches('/')
        .split('/')
        .next()
        .and_then(Locale::from_code)
        .unwrap_or_else(|| negotiate(headers))
}

/// To the one right address of a thing, for good.
pub fn go_for_good(locale: Locale, path: &str) -> Response {
    Redirect::permanent(&format!("/{}{path}", locale.code())).into_response()
}
