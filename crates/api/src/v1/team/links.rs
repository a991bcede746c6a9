//! What stands behind links in mails.

use super::dto::{AcceptanceInput, HandoverConfirmationInput, InvitationAnswerInput};
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::team;

/// Accepts an invitation by the token of its link; without an account, with name and password.
#[utoipa::path(
    post, path = "/invitations/acceptances", tag = "Teams",
    request_body(content = AcceptanceInput, example = json!({"token": "…", "name": "A. Name", "password": "…"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("accept_invitation"))),
)]
pub(crate) async fn accept_invitation(mut asking: Asking, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::accept(asking.app(), &asking.actor, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Answers an invitation of one’s own.
#[utoipa::path(
    post, path = "/invitations/answers", tag = "Teams",
    request_body(content = InvitationAnswerInput, example = json!({"invitation": "00000000-0000-7000-8000-000000000000", "accept": true})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("answer_invitation"))),
)]
pub(crate) async fn answer_invitation(mut asking: Asking, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::answer(asking.app(), &asking.actor, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Confirms a handover by the token of its link; done when both have confirmed.
#[utoipa::path(
    post, path = "/handovers/confirmations", tag = "Teams",
    request_body(content = HandoverConfirmationInput, example = json!({"token": "…"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("confirm_handover"))),
)]
pub(crate) async fn confirm_handover(mut asking: Asking, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::confirm_handover(asking.app(), &asking.actor, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}
