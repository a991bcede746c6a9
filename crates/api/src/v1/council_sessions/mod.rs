//! Sessions of the Council.

pub(crate) mod dto;
mod get;
mod list;
mod save;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_council_sessions))
        .routes(routes!(
            get::get_council_session,
            save::save_council_session
        ))
}
