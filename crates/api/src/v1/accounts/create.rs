//! Signing up.

use super::dto::SignUpInput;
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::accounts;
use parvis_http::Limited;

/// Creates an account and sends the link that confirms its address; the answer
/// is the same for an address that has an account.
#[utoipa::path(
    post, path = "/accounts", tag = "Start",
    request_body(content = SignUpInput, example = json!({
        "email": "amina@example.org", "name": "Amina Diallo",
        "password": "les mouettes rient au large", "language": "fr"
    })),
    responses((status = 202, description = "A mail is on its way.")),
    extensions(("x-permission" = json!("create_account"))),
)]
pub(crate) async fn create_account(asking: Asking, body: JsonBody) -> Answer {
    asking.limit(Limited::Account(&asking.address))?;
    accounts::sign_up(asking.app(), &asking.actor, &body.input).await?;
    answer::empty(StatusCode::ACCEPTED)
}
