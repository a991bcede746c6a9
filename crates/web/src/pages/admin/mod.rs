//! What administrators do: accounts.

mod accounts;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/admin/accounts", Action::ViewAccounts, accounts::get)
        .post("/admin/accounts", Action::InviteStaff, accounts::invite)
        .post(
            "/admin/accounts/{id}/disable",
            Action::DisableAccount,
            accounts::disable,
        )
        .post(
            "/admin/accounts/{id}/enable",
            Action::DisableAccount,
            accounts::enable,
        )
}
