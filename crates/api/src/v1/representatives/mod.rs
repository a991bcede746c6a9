//! The persons who act for an organization.

mod acts;
mod dto;
mod list;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(
            list::list_representatives,
            acts::add_representative
        ))
        .routes(routes!(acts::change_representative))
        .routes(routes!(acts::end_representative))
}
