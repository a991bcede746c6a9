//! Mails: what became of each.

mod dto;
mod get;
mod list;
mod send_again;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_mails))
        .routes(routes!(get::get_mail))
        .routes(routes!(send_again::send_mail_again))
}
