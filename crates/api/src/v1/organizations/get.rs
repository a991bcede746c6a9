//! One organization.

use super::representation::Organization;
use crate::{
    answer,
    asking::{Asking, At},
    problem::{Answer, ApiError},
};
use axum::{http::StatusCode, response::Response};
use parvis_app::{
    error::AppError,
    organizations::{self, OrganizationView},
};
use parvis_domain::organization::OrganizationId;

/// Shows an organization, as far as the reader may see it.
#[utoipa::path(
    get, path = "/organizations/{id}", tag = "Organizations",
    params(("id" = String, Path, description = "Identifier, such as CSO-7K3M-9P2X.")),
    responses((status = 200, description = "The organization; `ETag` is its version.", body = Organization,
        headers(("ETag" = String, description = "The version, for `If-Match`.")))),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_organization(asking: Asking, At(id): At<String>) -> Answer {
    let view = organizations::view(asking.app(), &asking.actor, &parse(&id)?).await?;
    Ok(answer::shared(
        &asking,
        show(&asking, StatusCode::OK, &view),
    ))
}

/// Reads an identifier; what is none names nothing.
pub(crate) fn parse(text: &str) -> Result<OrganizationId, ApiError> {
    OrganizationId::parse(text).ok_or(ApiError::App(AppError::NotFound))
}

/// The representation with its version.
pub(super) fn show(asking: &Asking, status: StatusCode, view: &OrganizationView) -> Response {
    let organization = Organization::new(view, asking.locale());
    answer::versioned(status, organization.version, &organization)
}
