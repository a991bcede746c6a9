//! Sending a mail again.

use super::dto::MailWithText;
use crate::{
    answer,
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::letters;
use uuid::Uuid;

/// Sends a mail again, now: the same text under the same Message-ID.
#[utoipa::path(
    post, path = "/mails/{mail}/sendings", tag = "Administration",
    params(("mail" = Uuid, Path, description = "The mail.")),
    responses((status = 200, description = "It is in the outbox.", body = MailWithText)),
    extensions(("x-permission" = json!("send_mail_again"))),
)]
pub(crate) async fn send_mail_again(asking: Asking, At(id): At<Uuid>, _: NoBody) -> Answer {
    letters::send_again(asking.app(), &asking.actor, id).await?;
    let view = letters::mail(asking.app(), &asking.actor, id).await?;
    Ok(answer::json(StatusCode::OK, &MailWithText::from(view)))
}
