//! Codes and their labels.

mod dto;
mod get;
mod list;
mod own;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_code_lists))
        .routes(routes!(get::get_code_list))
}
