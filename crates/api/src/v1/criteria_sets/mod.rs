//! Versions of the admission criteria.

mod csv;
mod differences;
pub(crate) mod dto;
mod get;
mod list;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_criteria_sets))
        .routes(routes!(get::get_criteria_set))
        .routes(routes!(csv::export_criteria))
        .routes(routes!(differences::get_criteria_differences))
}
