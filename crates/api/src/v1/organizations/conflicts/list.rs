//! Who of the staff is barred.

use super::dto::DeclaredConflict;
use crate::{
    asking::{Asking, At},
    problem::Answer,
    v1::{listing::Listing, organizations::get::parse},
};
use axum::http::StatusCode;
use parvis_app::accounts;
use parvis_domain::organization::OrganizationId;

/// Lists the staff who declared a conflict of interest.
#[utoipa::path(
    get, path = "/organizations/{id}/conflicts", tag = "Examination",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The declarations.", body = Listing<DeclaredConflict>)),
    extensions(("x-permission" = json!("declare_conflict"))),
)]
pub(crate) async fn list_conflicts(asking: Asking, At(id): At<String>) -> Answer {
    declared(&asking, &parse(&id)?, StatusCode::OK).await
}

/// The declarations on an organization.
pub(super) async fn declared(
    asking: &Asking,
    organization: &OrganizationId,
    status: StatusCode,
) -> Answer {
    let found = accounts::conflicts_on(asking.app(), &asking.actor, organization).await?;
    let all = found
        .into_iter()
        .map(|(person, name, conflict)| DeclaredConflict::new(person, name, conflict));
    Ok(crate::answer::json(status, &Listing::whole(all)))
}
