//! Documents of an application.

pub(super) mod attach;
pub(super) mod get;
mod remove;
pub(super) mod upload;

pub(crate) use get::attachment;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(attach::attach_document))
        .routes(routes!(get::get_document, remove::remove_document))
}
