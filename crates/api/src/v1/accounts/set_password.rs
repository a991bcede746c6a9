//! Choosing a password.

use super::dto::PasswordInput;
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::accounts;
use parvis_http::Limited;

/// Sets a password with the secret of a link: invitation, reset, or first
/// administrator (who gives mail address and name too).
#[utoipa::path(
    post, path = "/accounts/passwords", tag = "Start",
    request_body = PasswordInput,
    responses((status = 204, description = "Set; all sessions and tokens of the account have ended.")),
    extensions(("x-permission" = json!("sign_in"))),
)]
pub(crate) async fn set_password(asking: Asking, body: JsonBody) -> Answer {
    asking.limit(Limited::Account(&asking.address))?;
    accounts::redeem(asking.app(), &asking.actor, &body.input).await?;
    answer::empty(StatusCode::NO_CONTENT)
}
