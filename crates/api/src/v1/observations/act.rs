//! What staff do with an observation.

use super::dto::{
    DisclosureInput, EscalationInput, Observation, ObservationWithdrawalInput, RulingInput,
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::{if_match::IfMatch, screening::named},
};
use axum::{http::StatusCode, response::Response};
use parvis_app::observations::{self, ObservationView};

fn done(view: &ObservationView) -> Response {
    let shown = Observation::from(view);
    answer::versioned(StatusCode::CREATED, shown.version, &shown)
}

/// Puts an observation before an approver; once.
#[utoipa::path(
    post, path = "/organizations/{id}/observations/{observation}/escalations", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("observation" = Uuid, Path, description = "The observation."), IfMatch
    ),
    request_body(content = EscalationInput, example = json!({"comment": "Two donors report the same."})),
    responses((status = 201, description = "Escalated. The observation as it is now.", body = Observation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("escalate_observation"))),
)]
pub(crate) async fn escalate_observation(
    asking: Asking,
    At((id, observation)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, observation) = named(&id, &observation)?;
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = observations::escalate(app, actor, &id, observation, version, &body.input).await?;
    Ok(done(&view))
}

/// Decides about an escalated observation, as an approver other than its author:
/// serious, or a risk again.
#[utoipa::path(
    post, path = "/organizations/{id}/observations/{observation}/rulings", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("observation" = Uuid, Path, description = "The observation."), IfMatch
    ),
    request_body(content = RulingInput, example = json!({"observation_level": "serious", "comment": "The court's judgment confirms it."})),
    responses((status = 201, description = "Decided. The observation as it is now.", body = Observation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("rule_on_observation"))),
)]
pub(crate) async fn rule_on_observation(
    asking: Asking,
    At((id, observation)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, observation) = named(&id, &observation)?;
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = observations::rule(app, actor, &id, observation, version, &body.input).await?;
    Ok(done(&view))
}

/// Tells the organization, in a wording for it; its team gets a mail.
#[utoipa::path(
    post, path = "/organizations/{id}/observations/{observation}/disclosures", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("observation" = Uuid, Path, description = "The observation."), IfMatch
    ),
    request_body(content = DisclosureInput, example = json!({"wording": "The public register lists no accounts since 2023. Please explain.", "due": "2027-02-28"})),
    responses((status = 201, description = "Disclosed. The observation as it is now.", body = Observation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("disclose_observation"))),
)]
pub(crate) async fn disclose_observation(
    asking: Asking,
    At((id, observation)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, observation) = named(&id, &observation)?;
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = observations::disclose(app, actor, &id, observation, version, &body.input).await?;
    Ok(done(&view))
}

/// Takes an observation back; it stays readable and does not count.
#[utoipa::path(
    post, path = "/organizations/{id}/observations/{observation}/withdrawals", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("observation" = Uuid, Path, description = "The observation."), IfMatch
    ),
    request_body(content = ObservationWithdrawalInput, example = json!({"reason": "It was another organization of the same name."})),
    responses((status = 201, description = "Taken back. The observation as it is now.", body = Observation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("withdraw_observation"))),
)]
pub(crate) async fn withdraw_observation(
    asking: Asking,
    At((id, observation)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, observation) = named(&id, &observation)?;
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = observations::withdraw(app, actor, &id, observation, version, &body.input).await?;
    Ok(done(&view))
}
