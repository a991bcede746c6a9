//! The team changes its entry.

use super::{
    dto::OrganizationInput,
    get::{parse, show},
    representation::Organization,
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::organizations;

/// Replaces the entry of an organization; members that are left out become
/// empty.
#[utoipa::path(
    put, path = "/organizations/{id}", tag = "Organizations",
    params(("id" = String, Path, description = "Identifier."), IfMatch),
    request_body = OrganizationInput,
    responses((status = 200, description = "Changed.", body = Organization,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_organization"))),
)]
pub(crate) async fn replace_organization(
    asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = (parse(&id)?, asking.version()?);
    let view = organizations::edit(asking.app(), &asking.actor, &id, version, &body.input).await?;
    Ok(show(&asking, StatusCode::OK, &view))
}
