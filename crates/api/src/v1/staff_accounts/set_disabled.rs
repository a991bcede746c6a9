//! Disabling and enabling.

use super::{dto::StaffAccount, get::show};
use crate::{
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::accounts;
use parvis_domain::account::AccountId;
use uuid::Uuid;

/// Disables an account: its sessions and tokens end at once.
#[utoipa::path(
    post, path = "/staff-accounts/{id}/disabling", tag = "Administration",
    params(("id" = Uuid, Path, description = "The account.")),
    responses((status = 200, description = "Disabled.", body = StaffAccount)),
    extensions(("x-permission" = json!("disable_account"))),
)]
pub(crate) async fn disable_staff_account(asking: Asking, At(id): At<Uuid>, _: NoBody) -> Answer {
    accounts::disable(asking.app(), &asking.actor, AccountId(id)).await?;
    show(&asking, StatusCode::OK, AccountId(id)).await
}

/// Enables a disabled account.
#[utoipa::path(
    post, path = "/staff-accounts/{id}/enabling", tag = "Administration",
    params(("id" = Uuid, Path, description = "The account.")),
    responses((status = 200, description = "Enabled.", body = StaffAccount)),
    extensions(("x-permission" = json!("disable_account"))),
)]
pub(crate) async fn enable_staff_account(asking: Asking, At(id): At<Uuid>, _: NoBody) -> Answer {
    accounts::enable(asking.app(), &asking.actor, AccountId(id)).await?;
    show(&asking, StatusCode::OK, AccountId(id)).await
}
