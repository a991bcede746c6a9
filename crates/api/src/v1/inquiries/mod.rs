//! Inquiries of organizations.

mod acts;
mod dto;
mod read;
mod send;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(read::list_own_inquiries, send::send_inquiry))
        .routes(routes!(read::list_inquiries))
        .routes(routes!(read::export_inquiries))
        .routes(routes!(read::get_inquiry))
        .routes(routes!(read::inquiry_waiting_times))
        .routes(routes!(read::inquiry_waiting_total))
        .routes(routes!(acts::write_in_inquiry))
        .routes(routes!(acts::close_inquiry))
        .routes(routes!(acts::route_inquiry))
        .routes(routes!(acts::hand_over_inquiry))
        .routes(routes!(acts::answer_inquiry))
        .routes(routes!(acts::ask_about_inquiry))
        .routes(routes!(acts::note_on_inquiry))
}
