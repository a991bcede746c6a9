//! Reported counts beside the register's own.

pub(crate) mod dto;
mod list;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default().routes(routes!(list::list_counts))
}
