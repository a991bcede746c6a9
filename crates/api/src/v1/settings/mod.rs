//! Settings of the procedure.

pub(crate) mod dto;
mod list;
mod save;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_settings))
        .routes(routes!(save::change_setting))
}
