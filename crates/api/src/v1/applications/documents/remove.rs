//! Taking a document off the draft.

use super::super::{
    acting::{parse, show},
    dto::Application,
};
use crate::{
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::{applications, error::AppError};

/// Takes a document off a draft.
#[utoipa::path(
    delete, path = "/applications/{id}/documents/{document}", tag = "Applications",
    params(
        ("id" = Uuid, Path, description = "The application."),
        ("document" = Uuid, Path, description = "The document."),
        IfMatch
    ),
    responses((status = 200, description = "Taken off. The case as it is now.", body = Application,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_draft"))),
)]
pub(crate) async fn remove_document(
    asking: Asking,
    At((id, document)): At<(String, String)>,
    _: NoBody,
) -> Answer {
    let id = parse(&id)?;
    let document = document.parse().map_err(|_| AppError::NotFound)?;
    let version = asking.version()?;
    let view =
        applications::remove_document(asking.app(), &asking.actor, id, document, version).await?;
    Ok(show(&asking, StatusCode::OK, &view))
}
