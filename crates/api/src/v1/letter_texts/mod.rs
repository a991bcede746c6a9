//! Texts of letters.

mod check;
mod discard;
mod dto;
mod get;
mod list;
mod save;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_letter_texts))
        .routes(routes!(
            get::get_letter_text,
            save::save_letter_text,
            discard::discard_letter_text
        ))
        .routes(routes!(check::check_letter_text))
}
