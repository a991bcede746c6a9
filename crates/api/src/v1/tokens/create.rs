//! Signing in.

use super::dto::{AccessToken, SignInInput};
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::accounts;
use parvis_http::Limited;

/// Signs in: issues an access token for a mail address and its password.
#[utoipa::path(
    post, path = "/tokens", tag = "Start",
    request_body(content = SignInInput, example = json!({
        "email": "amina@example.org", "password": "correct horse battery"
    })),
    responses((status = 200, description = "The token.", body = AccessToken)),
    extensions(("x-permission" = json!("sign_in"))),
)]
pub(crate) async fn create_token(asking: Asking, body: JsonBody) -> Answer {
    let email = body.input.text("email");
    asking.limit(Limited::SignIn(&asking.address, email))?;
    let (_, token, until) = accounts::issue_token(asking.app(), &asking.actor, &body.input).await?;
    let left = until - asking.app().clock.now();
    let token = AccessToken {
        access_token: token,
        token_type: "Bearer".into(),
        expires_in: left.num_seconds().max(0),
    };
    Ok(answer::json(StatusCode::OK, &token))
}
