//! The sending, and what became of it; for staff.

use super::dto::{
    InvitationPreview, InvitationPreviewInput, InvitationResendingInput, InvitationSendingInput,
    InvitationTestInput, InvitationWave, Invitations, InvitationsQuery,
};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::organizations::get::parse,
};
use axum::http::StatusCode;
use parvis_app::{error::AppError, invitations};

/// The invitations to a consultation: counts, sendings, a page of them.
#[utoipa::path(
    get, path = "/consultations/{code}/invitations", tag = "Consultations",
    params(("code" = String, Path, description = "The consultation."), InvitationsQuery),
    responses((status = 200, description = "The invitations.", body = Invitations)),
    extensions(("x-permission" = json!("view_invitations"))),
)]
pub(crate) async fn list_invitations(
    Searching(asking, query): Searching,
    At(code): At<String>,
) -> Answer {
    let view = invitations::overview(asking.app(), &asking.actor, &code, &query).await?;
    Ok(answer::json(StatusCode::OK, &Invitations::from(&view)))
}

/// Who would be invited now. Nothing is stored.
#[utoipa::path(
    post, path = "/consultations/{code}/invitation-previews", tag = "Consultations",
    params(("code" = String, Path, description = "The consultation.")),
    request_body(content = InvitationPreviewInput, example = json!({"segment": "00000000-0000-7000-8000-000000000000"})),
    responses((status = 200, description = "What a sending would do.", body = InvitationPreview)),
    extensions(("x-permission" = json!("view_invitations"))),
)]
pub(crate) async fn preview_invitations(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    let seen = invitations::preview(asking.app(), &asking.actor, &code, &body.input).await?;
    Ok(answer::json(
        StatusCode::OK,
        &InvitationPreview::from(&seen),
    ))
}

/// Invites everybody of the segment who was not invited yet; nobody twice.
#[utoipa::path(
    post, path = "/consultations/{code}/invitations", tag = "Consultations",
    params(("code" = String, Path, description = "The consultation.")),
    request_body(content = InvitationSendingInput, example = json!({"segment": "00000000-0000-7000-8000-000000000000", "expected": 12})),
    responses(
        (status = 201, description = "Sent.", body = InvitationWave),
        (status = 200, description = "The same request was answered before.", body = InvitationWave),
    ),
    extensions(("x-permission" = json!("send_invitations"))),
)]
pub(crate) async fn send_invitations(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        let none = parvis_app::input::Input::default();
        let view = invitations::overview(asking.app(), &asking.actor, &code, &none).await?;
        let last = view.waves.last().ok_or(AppError::NotFound)?;
        let response = answer::json(StatusCode::OK, &InvitationWave::from(last));
        return Ok(answer::replayed(response));
    }
    let wave = invitations::send(asking.app(), &asking.actor, &code, &body.input).await?;
    Ok(answer::json(
        StatusCode::CREATED,
        &InvitationWave::from(&wave),
    ))
}

/// Sends the mail to oneself.
#[utoipa::path(
    post, path = "/consultations/{code}/invitation-tests", tag = "Consultations",
    params(("code" = String, Path, description = "The consultation.")),
    request_body(content = InvitationTestInput, example = json!({"extra_en": "We look forward to seeing you."})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("send_invitations"))),
)]
pub(crate) async fn test_invitation(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        invitations::send_test(asking.app(), &asking.actor, &code, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Reminds everybody who did not answer and was not written to within a day.
#[utoipa::path(
    post, path = "/consultations/{code}/invitation-reminders", tag = "Consultations",
    params(("code" = String, Path, description = "The consultation.")),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("remind_invited"))),
)]
pub(crate) async fn remind_invited(mut asking: Asking, At(code): At<String>, _: NoBody) -> Answer {
    if asking.replayed(&[]).await?.is_none() {
        invitations::remind(asking.app(), &asking.actor, &code).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Sends one invitation again, to another address if one is given.
#[utoipa::path(
    post, path = "/consultations/{code}/invitations/{organization}/resendings", tag = "Consultations",
    params(
        ("code" = String, Path, description = "The consultation."),
        ("organization" = String, Path, description = "The organization.")
    ),
    request_body(content = InvitationResendingInput, example = json!({"address": "office@example.org"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("send_invitations"))),
)]
pub(crate) async fn resend_invitation(
    mut asking: Asking,
    At((code, organization)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let organization = parse(&organization)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        let (app, actor) = (asking.app(), &asking.actor);
        invitations::resend(app, actor, &code, &organization, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}
