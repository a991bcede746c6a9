//! What the organization sees, and its answer.

use super::dto::{DisclosedObservation, ReplyInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::{if_match::IfMatch, listing::Listing, screening::named},
};
use axum::http::StatusCode;
use parvis_app::{error::AppError, observations};
use parvis_domain::organization::OrganizationId;

/// Lists what IOM told one's own organization, newest first.
#[utoipa::path(
    get, path = "/organizations/{id}/disclosed-observations", tag = "Organizations",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "What was disclosed.", body = Listing<DisclosedObservation>)),
    extensions(("x-permission" = json!("view_disclosed"))),
)]
pub(crate) async fn list_disclosed(asking: Asking, At(id): At<String>) -> Answer {
    let id = OrganizationId::parse(&id).ok_or(AppError::NotFound)?;
    let told = observations::disclosed(asking.app(), &asking.actor, &id).await?;
    let list = Listing::whole(told.iter().map(DisclosedObservation::from));
    Ok(answer::json(StatusCode::OK, &list))
}

/// Answers, once, as an owner. After the last day too: the answer is then
/// marked as late.
#[utoipa::path(
    post, path = "/organizations/{id}/disclosed-observations/{observation}/replies", tag = "Organizations",
    params(
        ("id" = String, Path, description = "The organization."),
        ("observation" = Uuid, Path, description = "What was disclosed."), IfMatch
    ),
    request_body(content = ReplyInput, example = json!({"reply": "The accounts were filed in March; see the register."})),
    responses((status = 201, description = "Answered.", body = DisclosedObservation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("reply_to_observation"))),
)]
pub(crate) async fn reply_to_observation(
    asking: Asking,
    At((id, observation)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, observation) = named(&id, &observation)?;
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let told = observations::reply(app, actor, &id, observation, version, &body.input).await?;
    let one = told.iter().find(|d| d.id == observation);
    let shown = DisclosedObservation::from(one.ok_or(AppError::NotFound)?);
    Ok(answer::versioned(
        StatusCode::CREATED,
        shown.version,
        &shown,
    ))
}
