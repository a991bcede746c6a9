//! One account.

use super::dto::StaffAccount;
use crate::{
    answer,
    asking::{Asking, At},
    problem::{Answer, ApiError},
};
use axum::{http::StatusCode, response::Response};
use parvis_app::{accounts, error::AppError};
use parvis_domain::account::AccountId;
use uuid::Uuid;

/// Shows an account.
#[utoipa::path(
    get, path = "/staff-accounts/{id}", tag = "Administration",
    params(("id" = Uuid, Path, description = "The account.")),
    responses((status = 200, description = "The account.", body = StaffAccount)),
    extensions(("x-permission" = json!("view_accounts"))),
)]
pub(crate) async fn get_staff_account(asking: Asking, At(id): At<Uuid>) -> Answer {
    show(&asking, StatusCode::OK, AccountId(id)).await
}

/// The representation of an account.
pub(super) async fn show(
    asking: &Asking,
    status: StatusCode,
    id: AccountId,
) -> Result<Response, ApiError> {
    let rows = accounts::accounts(asking.app(), &asking.actor).await?;
    let row = rows
        .into_iter()
        .find(|r| r.id == id)
        .ok_or(AppError::NotFound)?;
    Ok(answer::json(status, &StaffAccount::from(row)))
}
