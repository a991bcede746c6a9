//! The head of a draft.

use super::{
    acting::show,
    dto::{CriteriaVersion, CriteriaVersionInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::criteria;

/// Changes title, document, status of the text, remarks and the day in mind.
#[utoipa::path(
    put, path = "/criteria-versions/{version}", tag = "Reference",
    params(("version" = String, Path, description = "Name of the version."), IfMatch),
    request_body = CriteriaVersionInput,
    responses((status = 200, description = "Changed.", body = CriteriaVersion,
        headers(("ETag" = String, description = "The new revision.")))),
    extensions(("x-permission" = json!("edit_criteria"))),
)]
pub(crate) async fn save_criteria_version(
    asking: Asking,
    At(name): At<String>,
    body: JsonBody,
) -> Answer {
    let seen = asking.version()?;
    let version =
        criteria::edit_head(asking.app(), &asking.actor, &name, seen, &body.input).await?;
    Ok(show(StatusCode::OK, &version))
}
