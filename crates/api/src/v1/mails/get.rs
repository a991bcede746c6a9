//! One mail.

use super::dto::MailWithText;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::letters;
use uuid::Uuid;

/// Shows a mail; its text only to those who may read the case, while it is kept.
#[utoipa::path(
    get, path = "/mails/{mail}", tag = "Administration",
    params(("mail" = Uuid, Path, description = "The mail.")),
    responses((status = 200, description = "The mail.", body = MailWithText)),
    extensions(("x-permission" = json!("view_mail"))),
)]
pub(crate) async fn get_mail(asking: Asking, At(id): At<Uuid>) -> Answer {
    let view = letters::mail(asking.app(), &asking.actor, id).await?;
    Ok(answer::json(StatusCode::OK, &MailWithText::from(view)))
}
