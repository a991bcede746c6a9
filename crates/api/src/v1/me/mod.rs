//! Who am I.

mod dto;
mod get;
mod mails;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(get::get_me))
        .routes(routes!(
            mails::list_mail_preferences,
            mails::put_mail_preferences
        ))
}
