//! Staff import files of organizations.

mod create;
mod dto;

pub(crate) use dto::{IMPORT_FIELDS, ImportQuery, ImportReport};

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default().routes(routes!(create::create_import))
}
