//! Confirming a mail address.

use super::dto::{CONFIRM_FIELDS, ConfirmationInput};
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::{accounts, input::Reader};

/// Confirms a mail address with the secret of the link that was sent to it.
#[utoipa::path(
    post, path = "/accounts/confirmations", tag = "Start",
    request_body = ConfirmationInput,
    responses((status = 204, description = "Confirmed.")),
    extensions(("x-permission" = json!("sign_in"))),
)]
pub(crate) async fn confirm_account(asking: Asking, body: JsonBody) -> Answer {
    let mut reader = Reader::new(&body.input, CONFIRM_FIELDS);
    let token = reader.text("token").unwrap_or_default();
    reader.faults.or(())?;
    accounts::confirm_email(asking.app(), &asking.actor, &token).await?;
    answer::empty(StatusCode::NO_CONTENT)
}
