//! All versions, drafts among them.

use super::dto::CriteriaVersionHead;
use crate::{answer, asking::Asking, problem::Answer, v1::listing::Listing};
use axum::http::StatusCode;
use parvis_app::criteria;

/// Lists every version of the criteria with its history, newest first.
#[utoipa::path(
    get, path = "/criteria-versions", tag = "Reference",
    responses((status = 200, description = "The versions.", body = Listing<CriteriaVersionHead>)),
    extensions(("x-permission" = json!("view_criteria_drafts"))),
)]
pub(crate) async fn list_criteria_versions(asking: Asking) -> Answer {
    let versions = criteria::versions(asking.app(), &asking.actor).await?;
    let items = versions.iter().map(CriteriaVersionHead::from);
    Ok(answer::json(StatusCode::OK, &Listing::whole(items)))
}
