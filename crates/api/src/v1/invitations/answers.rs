//! The answer, by link or for one's own organization.

use super::dto::{InvitationAnswerInput, InvitationLinkAnswerInput, OwnInvitation};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::{listing::Listing, organizations::get::parse},
};
use axum::http::StatusCode;
use parvis_app::invitations;

/// Answers by the secret of the link in the mail, without signing in. The
/// answer can be changed until registration closes.
#[utoipa::path(
    post, path = "/invitation-answers", tag = "Consultations",
    request_body(content = InvitationLinkAnswerInput, example = json!({"token": "…", "answer": "decline", "decline_reason": "visa"})),
    responses((status = 200, description = "Answered. The invitation as it is now.", body = OwnInvitation)),
    extensions(("x-permission" = json!("respond_by_link"))),
)]
pub(crate) async fn answer_by_link(asking: Asking, body: JsonBody) -> Answer {
    let view = invitations::answer_by_link(asking.app(), &asking.actor, &body.input).await?;
    Ok(answer::json(
        StatusCode::OK,
        &OwnInvitation::new(&view, asking.locale()),
    ))
}

/// The invitations of an organization, for its team and for staff.
#[utoipa::path(
    get, path = "/organizations/{id}/invitations", tag = "Consultations",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The invitations, newest first.", body = Listing<OwnInvitation>)),
    extensions(("x-permission" = json!("view_own_invitations"))),
)]
pub(crate) async fn list_own_invitations(asking: Asking, At(id): At<String>) -> Answer {
    let id = parse(&id)?;
    let all = invitations::of_organization(asking.app(), &asking.actor, &id).await?;
    let locale = asking.locale();
    let list = Listing::whole(all.iter().map(|v| OwnInvitation::new(v, locale)));
    Ok(answer::json(StatusCode::OK, &list))
}

/// Answers for one's own organization; an answer can be changed until
/// registration closes.
#[utoipa::path(
    post, path = "/organizations/{id}/invitations/{invited_to}/answers", tag = "Consultations",
    params(
        ("id" = String, Path, description = "The organization."),
        ("invited_to" = String, Path, description = "Code of the consultation.")
    ),
    request_body(content = InvitationAnswerInput, example = json!({"answer": "accept"})),
    responses((status = 200, description = "Answered. The invitation as it is now.", body = OwnInvitation)),
    extensions(("x-permission" = json!("respond_to_invitation"))),
)]
pub(crate) async fn answer_own_invitation(
    asking: Asking,
    At((id, code)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = invitations::answer(app, actor, &id, &code, &body.input).await?;
    Ok(answer::json(
        StatusCode::OK,
        &OwnInvitation::new(&view, asking.locale()),
    ))
}
