//! One version with its history.

use super::{acting::show, dto::CriteriaVersion};
use crate::{
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::criteria;

/// Shows a version in whatever state, with its history.
#[utoipa::path(
    get, path = "/criteria-versions/{version}", tag = "Reference",
    params(("version" = String, Path, description = "Name of the version.")),
    responses((status = 200, description = "The version.", body = CriteriaVersion,
        headers(("ETag" = String, description = "Its revision.")))),
    extensions(("x-permission" = json!("view_criteria_drafts"))),
)]
pub(crate) async fn get_criteria_version(asking: Asking, At(name): At<String>) -> Answer {
    let version = criteria::version(asking.app(), &asking.actor, &name).await?;
    Ok(show(StatusCode::OK, &version))
}
