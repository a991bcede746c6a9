//! Accounts, kept by administrators.

mod create;
mod dto;
mod get;
mod list;
mod set_disabled;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(
            list::list_staff_accounts,
            create::create_staff_account
        ))
        .routes(routes!(get::get_staff_account))
        .routes(routes!(set_disabled::disable_staff_account))
        .routes(routes!(set_disabled::enable_staff_account))
}
