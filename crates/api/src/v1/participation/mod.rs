//! Who takes part in consultations.

mod dto;
mod memory;
mod statistics;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(memory::get_dialogue))
        .routes(routes!(statistics::get_participation))
        .routes(routes!(statistics::export_participation))
}
