//! Check-in at the door of a consultation, and who came.

mod dto;
mod list;
mod note;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_attendance))
        .routes(routes!(list::export_attendance))
        .routes(routes!(note::note_attendance))
}
