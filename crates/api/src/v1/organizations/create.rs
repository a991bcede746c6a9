//! A CSO enters itself.

use super::{
    dto::OrganizationInput,
    get::{parse, show},
    representation::Organization,
};
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::organizations;

/// Registers an organization; the account becomes its owner.
#[utoipa::path(
    post, path = "/organizations", tag = "Organizations",
    request_body(content = OrganizationInput, example = json!({
        "name": "Solidarité Sahel Migrations", "name_language": "fr", "acronym": "SSM",
        "category": "ngo", "country": "SN", "level": "regional",
        "activity_countries": ["SN", "ML"], "themes": ["migration"]
    })),
    responses(
        (status = 201, description = "Registered.", body = Organization,
            headers(("Location" = String, description = "Its address."), ("ETag" = String, description = "The version."))),
        (status = 200, description = "The same request was answered before.", body = Organization),
    ),
    extensions(("x-permission" = json!("register_organization"))),
)]
pub(crate) async fn create_organization(mut asking: Asking, body: JsonBody) -> Answer {
    if let Some(id) = asking.replayed(&[&body.bytes]).await? {
        let view = organizations::view(asking.app(), &asking.actor, &parse(&id)?).await?;
        return Ok(answer::replayed(show(&asking, StatusCode::OK, &view)));
    }
    let view = organizations::register(asking.app(), &asking.actor, &body.input).await?;
    let location = format!("/api/v1/organizations/{}", view.organization.id);
    let response = show(&asking, StatusCode::CREATED, &view);
    Ok(answer::located(response, &location))
}
