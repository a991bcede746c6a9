//! Sessions that can be reached, and the days that count.

mod calendar;
mod dto;
mod newcomer;
mod of_application;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(newcomer::get_plan))
        .routes(routes!(of_application::get_application_plan))
        .routes(routes!(calendar::get_session_calendar))
}
