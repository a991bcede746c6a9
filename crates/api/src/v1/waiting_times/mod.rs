//! How long applications take.

mod csv;
mod list;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_waiting_times))
        .routes(routes!(csv::export_waiting_times))
}
