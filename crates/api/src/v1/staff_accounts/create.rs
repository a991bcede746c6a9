//! Inviting staff.

use super::{
    dto::{StaffAccount, StaffAccountInput},
    get::show,
};
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::{accounts, error::AppError};
use parvis_domain::account::AccountId;

/// Invites a member of staff, who chooses the password by a link sent by mail.
#[utoipa::path(
    post, path = "/staff-accounts", tag = "Administration",
    request_body(content = StaffAccountInput, example = json!({
        "email": "officer@example.org", "name": "Ana Ruiz", "roles": ["officer"], "language": "es"
    })),
    responses(
        (status = 201, description = "Invited.", body = StaffAccount,
            headers(("Location" = String, description = "Its address."))),
        (status = 200, description = "The same request was answered before.", body = StaffAccount),
    ),
    extensions(("x-permission" = json!("invite_staff"))),
)]
pub(crate) async fn create_staff_account(mut asking: Asking, body: JsonBody) -> Answer {
    if let Some(id) = asking.replayed(&[&body.bytes]).await? {
        let id = id.parse().map_err(|_| AppError::NotFound)?;
        let response = show(&asking, StatusCode::OK, AccountId(id)).await?;
        return Ok(answer::replayed(response));
    }
    let id = accounts::invite_staff(asking.app(), &asking.actor, &body.input).await?;
    let response = show(&asking, StatusCode::CREATED, id).await?;
    let location = format!("/api/v1/staff-accounts/{id}");
    Ok(answer::located(response, &location))
}
