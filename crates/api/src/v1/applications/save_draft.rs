//! Saving the answers.

use super::{
    acting::{parse, show},
    dto::{Application, DraftInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::applications;

/// Saves the answers of a draft; unfinished ones are kept.
#[utoipa::path(
    put, path = "/applications/{id}/draft", tag = "Applications",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = DraftInput, example = json!({
        "aims": "Protection of migrants at sea.", "executive_name": "Amina Diallo",
        "executive_title": "President"
    })),
    responses((status = 200, description = "Saved.", body = Application,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_draft"))),
)]
pub(crate) async fn save_application_draft(
    asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = (parse(&id)?, asking.version()?);
    let view =
        applications::save_draft(asking.app(), &asking.actor, id, version, &body.input).await?;
    Ok(show(&asking, StatusCode::OK, &view))
}
