//! All accounts.

use super::dto::StaffAccount;
use crate::{answer, asking::Asking, problem::Answer, v1::listing::Listing};
use axum::http::StatusCode;
use parvis_app::accounts;

/// Lists all accounts, those of staff and those of members.
#[utoipa::path(
    get, path = "/staff-accounts", tag = "Administration",
    responses((status = 200, description = "The accounts, by name.", body = Listing<StaffAccount>)),
    extensions(("x-permission" = json!("view_accounts"))),
)]
pub(crate) async fn list_staff_accounts(asking: Asking) -> Answer {
    let rows = accounts::accounts(asking.app(), &asking.actor).await?;
    let list = Listing::whole(rows.into_iter().map(StaffAccount::from));
    Ok(answer::json(StatusCode::OK, &list))
}
