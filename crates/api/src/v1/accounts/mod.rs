//! A person's own account, and the links sent by mail.

mod confirm;
mod create;
mod dto;
mod request_reset;
mod set_password;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(create::create_account))
        .routes(routes!(confirm::confirm_account))
        .routes(routes!(request_reset::request_password_reset))
        .routes(routes!(set_password::set_password))
}
