//! Observations on an organization.

use super::dto::Observation;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::{listing::Listing, screening::named},
};
use axum::http::StatusCode;
use parvis_app::{error::AppError, observations};
use parvis_domain::organization::OrganizationId;

/// Lists the observations on an organization: those that count first.
#[utoipa::path(
    get, path = "/organizations/{id}/observations", tag = "Due diligence",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The observations.", body = Listing<Observation>)),
    extensions(("x-permission" = json!("view_due_diligence"))),
)]
pub(crate) async fn list_observations(asking: Asking, At(id): At<String>) -> Answer {
    let id = OrganizationId::parse(&id).ok_or(AppError::NotFound)?;
    let views = observations::observations_of(asking.app(), &asking.actor, &id).await?;
    let list = Listing::whole(views.iter().map(Observation::from));
    Ok(answer::json(StatusCode::OK, &list))
}

/// Shows an observation.
#[utoipa::path(
    get, path = "/organizations/{id}/observations/{observation}", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("observation" = Uuid, Path, description = "The observation.")
    ),
    responses((status = 200, description = "The observation.", body = Observation,
        headers(("ETag" = String, description = "The version.")))),
    extensions(("x-permission" = json!("view_due_diligence"))),
)]
pub(crate) async fn get_observation(
    asking: Asking,
    At((id, observation)): At<(String, String)>,
) -> Answer {
    let (id, observation) = named(&id, &observation)?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = observations::observation(app, actor, &id, observation).await?;
    let shown = Observation::from(&view);
    Ok(answer::versioned(StatusCode::OK, shown.version, &shown))
}
