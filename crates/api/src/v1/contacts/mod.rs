//! Whom to contact, and the units and offices of IOM.

mod dto;
mod read;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) use dto::Contact;

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(read::find_contacts))
        .routes(routes!(read::list_units))
        .routes(routes!(read::get_unit))
}
