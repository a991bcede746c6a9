//! A new observation.

use super::dto::{Observation, ObservationInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::{Answer, ApiError},
};
use axum::http::StatusCode;
use parvis_app::{
    error::AppError,
    observations::{self, ObservationView},
};
use parvis_domain::organization::OrganizationId;

/// Enters an observation. Its text cannot be changed afterwards; a document
/// can be added by its author, once.
#[utoipa::path(
    post, path = "/organizations/{id}/observations", tag = "Due diligence",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = ObservationInput, example = json!({
        "category": "financial", "observation_level": "observation",
        "text": "The accounts of 2024 are two years late.", "source": "Public register of the country of seat"
    })),
    responses(
        (status = 201, description = "Entered.", body = Observation,
            headers(("Location" = String, description = "The observation."), ("ETag" = String, description = "The version."))),
        (status = 200, description = "The same request was answered before.", body = Observation),
    ),
    extensions(("x-permission" = json!("observe"))),
)]
pub(crate) async fn create_observation(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let id = OrganizationId::parse(&id).ok_or(AppError::NotFound)?;
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        let again = newest(&asking, &id, &body).await?;
        let shown = Observation::from(&again);
        let response = answer::versioned(StatusCode::OK, shown.version, &shown);
        return Ok(answer::replayed(response));
    }
    let (app, actor) = (asking.app(), &asking.actor);
    let view = observations::observe(app, actor, &id, &body.input, None).await?;
    let shown = Observation::from(&view);
    let response = answer::versioned(StatusCode::CREATED, shown.version, &shown);
    let location = format!("/api/v1/organizations/{id}/observations/{}", shown.id);
    Ok(answer::located(response, &location))
}

/// What the earlier request made: the newest of its author with this text.
async fn newest(
    asking: &Asking,
    id: &OrganizationId,
    body: &JsonBody,
) -> Result<ObservationView, ApiError> {
    let all = observations::observations_of(asking.app(), &asking.actor, id).await?;
    let text = body.input.text("text").trim();
    let mine = all
        .into_iter()
        .filter(|v| Some(v.observation.made.by) == asking.actor.id() && v.observation.text == text);
    let newest = mine.max_by_key(|v| v.observation.made.at);
    Ok(newest.ok_or(AppError::NotFound)?)
}
