//! Asking for a new password.

use super::dto::PasswordResetInput;
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::accounts;
use parvis_http::Limited;

/// Sends a link for a new password, if the address has an account; the answer
/// is the same if not.
#[utoipa::path(
    post, path = "/accounts/password-resets", tag = "Start",
    request_body(content = PasswordResetInput, example = json!({"email": "amina@example.org"})),
    responses((status = 202, description = "A mail is on its way, if there is such an account.")),
    extensions(("x-permission" = json!("sign_in"))),
)]
pub(crate) async fn request_password_reset(asking: Asking, body: JsonBody) -> Answer {
    asking.limit(Limited::Account(&asking.address))?;
    accounts::request_reset(asking.app(), &asking.actor, &body.input).await?;
    answer::empty(StatusCode::ACCEPTED)
}
