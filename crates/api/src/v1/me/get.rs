//! Who am I.

use super::dto::Me;
use crate::{answer, asking::Asking, problem::Answer};
use axum::http::StatusCode;
use parvis_app::error::AppError;

/// Tells who is asking, with roles and organizations.
#[utoipa::path(
    get, path = "/me", tag = "Start",
    responses((status = 200, description = "The person of the token.", body = Me)),
    extensions(("x-permission" = json!("own_account"))),
)]
pub(crate) async fn get_me(asking: Asking) -> Answer {
    let person = asking.actor.person.as_ref().ok_or(AppError::NotSignedIn)?;
    Ok(answer::json(StatusCode::OK, &Me::from(person)))
}
