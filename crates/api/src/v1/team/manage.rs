//! Acts on a team.

use super::{
    dto::{
        ClaimDecisionInput, DepartureInput, HandoverInput, InvitationInput, JoinDecisionInput,
        RemovalInput, RetractionInput, RoleInput,
    },
    parse,
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::team;

/// Invites somebody into the team by mail. The answer is the same whether the address has an account.
#[utoipa::path(
    post, path = "/organizations/{id}/team/invitations", tag = "Teams",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = InvitationInput, example = json!({"email": "colleague@example.org", "role": "editor"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("manage_team"))),
)]
pub(crate) async fn invite_member(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::invite(asking.app(), &asking.actor, &id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Takes an invitation back; its link no longer works.
#[utoipa::path(
    post, path = "/organizations/{id}/team/retractions", tag = "Teams",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = RetractionInput, example = json!({"invitation": "00000000-0000-7000-8000-000000000000"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("manage_team"))),
)]
pub(crate) async fn retract_invitation(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::retract(asking.app(), &asking.actor, &id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Gives a member another role, which holds at once.
#[utoipa::path(
    post, path = "/organizations/{id}/team/roles", tag = "Teams",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = RoleInput, example = json!({"account": "00000000-0000-7000-8000-000000000000", "role": "viewer"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("manage_team"))),
)]
pub(crate) async fn change_member_role(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::change_role(asking.app(), &asking.actor, &id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Removes a member; the last owner cannot be removed.
#[utoipa::path(
    post, path = "/organizations/{id}/team/removals", tag = "Teams",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = RemovalInput, example = json!({"account": "00000000-0000-7000-8000-000000000000"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("manage_team"))),
)]
pub(crate) async fn remove_member(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::remove(asking.app(), &asking.actor, &id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Leaves the team; the last owner cannot.
#[utoipa::path(
    post, path = "/organizations/{id}/team/departures", tag = "Teams",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = DepartureInput, example = json!({"leave": true})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("leave_team"))),
)]
pub(crate) async fn leave_team(mut asking: Asking, At(id): At<String>, body: JsonBody) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::leave(asking.app(), &asking.actor, &id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Begins to hand the ownership over: both persons confirm by mail.
#[utoipa::path(
    post, path = "/organizations/{id}/team/handovers", tag = "Teams",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = HandoverInput, example = json!({"account": "00000000-0000-7000-8000-000000000000"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("transfer_ownership"))),
)]
pub(crate) async fn begin_handover(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::begin_handover(asking.app(), &asking.actor, &id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Decides about a request to join, as an owner.
#[utoipa::path(
    post, path = "/organizations/{id}/team/join-decisions", tag = "Teams",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = JoinDecisionInput, example = json!({"request": "00000000-0000-7000-8000-000000000000", "accept": true, "role": "editor"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("decide_join"))),
)]
pub(crate) async fn decide_join_request(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::decide_join(asking.app(), &asking.actor, &id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Decides about a request to join, as staff: where there is no owner, or none who answers.
#[utoipa::path(
    post, path = "/organizations/{id}/team/claim-decisions", tag = "Teams",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = ClaimDecisionInput, example = json!({"request": "00000000-0000-7000-8000-000000000000", "accept": true, "reason": "Named as director on the website."})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("decide_claim"))),
)]
pub(crate) async fn decide_claim(mut asking: Asking, At(id): At<String>, body: JsonBody) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::decide_claim(asking.app(), &asking.actor, &id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}
