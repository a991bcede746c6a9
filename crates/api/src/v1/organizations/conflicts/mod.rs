//! Declared conflicts of interest; staff only.

mod declare;
mod dto;
mod list;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default().routes(routes!(list::list_conflicts, declare::declare_conflict))
}
