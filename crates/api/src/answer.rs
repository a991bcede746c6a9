//! Answers: status, version, caching.

use crate::{asking::Asking, problem::Answer};
use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use parvis_http::papers::Paper;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// Tells that an answer is the one of an earlier request with the same key.
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// JSON that nobody keeps.
pub(crate) fn json(status: StatusCode, value: &impl Serialize) -> Response {
    let bytes = serde_json::to_vec(value).unwrap_or_default();
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    response
}

/// JSON with its version as a strong entity tag.
pub(crate) fn versioned(status: StatusCode, version: i32, value: &impl Serialize) -> Response {
    let mut response = json(status, value);
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{version}\"")) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// Adds the address of what was made.
pub(crate) fn located(mut response: Response, location: &str) -> Response {
    if let Ok(location) = HeaderValue::from_str(location) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

/// Marks an answer as that of an earlier request, as it is now.
pub(crate) fn replayed(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(REPLAYED, HeaderValue::from_static("true"));
    response
}

/// Lets caches keep the answer for a minute, if nobody is signed in.
pub(crate) fn shared(asking: &Asking, mut response: Response) -> Response {
    if asking.public {
        let minute = HeaderValue::from_static("public, max-age=60");
        response.headers_mut().insert(header::CACHE_CONTROL, minute);
    }
    response
}

/// JSON for everybody, with a tag made from its bytes; 304 when the reader has
/// it already.
pub(crate) fn public(asking: &Asking, value: &impl Serialize) -> Answer {
    let bytes = serde_json::to_vec(value).unwrap_or_default();
    let json = HeaderValue::from_static("application/json");
    Ok(shared(asking, tagged(asking, bytes, json)))
}

/// Bytes with a tag made from them.
fn tagged(asking: &Asking, bytes: Vec<u8>, media_type: HeaderValue) -> Response {
    // The language is part of what is tagged: a representation for each.
    let mut digest = Sha256::new();
    digest.update(asking.locale().code());
    digest.update(&bytes);
    let hash = hex::encode(digest.finalize());
    let tag = format!("\"{}\"", hash.get(..32).unwrap_or_default());
    let known = asking
        .header(header::IF_NONE_MATCH)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| {
            v.split(',')
                .any(|t| t.trim().trim_start_matches("W/") == tag)
        });
    let (status, body) = if known {
        (StatusCode::NOT_MODIFIED, Body::empty())
    } else {
        (StatusCode::OK, Body::from(bytes))
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if !known {
        headers.insert(header::CONTENT_TYPE, media_type);
    }
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// A CSV file to save under a name.
pub(crate) fn csv(asking: &Asking, name: &str, bytes: Vec<u8>) -> Response {
    let mut response = tagged(
        asking,
        bytes,
        HeaderValue::from_static("text/csv; charset=utf-8; header=present"),
    );
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// A file made for people; nobody keeps it.
pub(crate) fn paper(paper: Paper) -> Response {
    let disposition = format!("attachment; filename=\"{}\"", paper.name);
    let mut response = Response::new(Body::from(paper.bytes));
    for (name, value) in [
        (header::CONTENT_TYPE, paper.media_type),
        (header::CONTENT_DISPOSITION, disposition.as_str()),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// An answer without content.
pub(crate) fn empty(status: StatusCode) -> Answer {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    Ok(response)
}
