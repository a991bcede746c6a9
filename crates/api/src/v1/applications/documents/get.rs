//! Downloading.

use super::super::acting::parse;
use crate::{
    asking::{Asking, At},
    problem::Answer,
};
use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::Response,
};
use parvis_app::{applications, error::AppError};

/// Downloads a document.
#[utoipa::path(
    get, path = "/applications/{id}/documents/{document}", tag = "Applications",
    params(
        ("id" = Uuid, Path, description = "The application."),
        ("document" = Uuid, Path, description = "The document.")
    ),
    responses((status = 200, description = "The content, to be saved.", content(
        ("application/pdf"), ("image/png"), ("image/jpeg")
    ))),
    extensions(("x-permission" = json!("view_application"))),
)]
pub(crate) async fn get_document(
    asking: Asking,
    At((id, document)): At<(String, String)>,
) -> Answer {
    let id = parse(&id)?;
    let document = document.parse().map_err(|_| AppError::NotFound)?;
    let (row, bytes) =
        applications::read_document(asking.app(), &asking.actor, id, document).await?;
    Ok(as_file(row, bytes))
}

/// A document to be saved.
pub(crate) fn as_file(row: applications::Document, bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    let headers = [
        (header::CONTENT_TYPE, row.media_type),
        (header::CONTENT_DISPOSITION, attachment(&row.file_name)),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// To be saved, never shown: with a name in ASCII for old programs and in
/// UTF-8 (RFC 6266, RFC 8187).
pub(crate) fn attachment(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' | '_' | ' ' => c,
            _ => '_',
        })
        .collect();
    let encoded: String = name
        .bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                char::from(b).to_string()
            }
            _ => format!("%{b:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_quoted_and_encoded() {
        assert_eq!(
            super::attachment("Règles \"1\".pdf"),
            "attachment; filename=\"R_gles _1_.pdf\"; filename*=UTF-8''R%C3%A8gles%20%221%22.pdf"
        );
    }
}
