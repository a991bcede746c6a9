//! Applications of one organization.

use super::dto::Case;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::{listing::Listing, organizations::get::parse},
};
use axum::http::StatusCode;
use parvis_app::applications;

/// Lists the applications of an organization, newest first.
#[utoipa::path(
    get, path = "/organizations/{id}/applications", tag = "Applications",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The applications.", body = Listing<Case>)),
    extensions(("x-permission" = json!("view_organization"))),
)]
pub(crate) async fn list_organization_applications(asking: Asking, At(id): At<String>) -> Answer {
    let rows = applications::applications_of(asking.app(), &asking.actor, &parse(&id)?).await?;
    let list = Listing::whole(rows.into_iter().map(Case::from));
    Ok(answer::json(StatusCode::OK, &list))
}
