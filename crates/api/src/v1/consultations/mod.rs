//! Consultations.

mod acts;
mod documents;
pub(crate) mod dto;
mod edit;
mod get;
mod list;
mod parts;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_consultations, edit::create_consultation))
        .routes(routes!(list::export_consultations))
        .routes(routes!(get::get_consultation))
        .routes(routes!(edit::save_consultation_basics))
        .routes(routes!(edit::save_consultation_texts))
        .routes(routes!(edit::save_consultation_time))
        .routes(routes!(edit::save_consultation_registration))
        .routes(routes!(parts::add_agenda_item))
        .routes(routes!(
            parts::change_agenda_item,
            parts::remove_agenda_item
        ))
        .routes(routes!(parts::add_form_question))
        .routes(routes!(
            parts::change_form_question,
            parts::remove_form_question
        ))
        .routes(routes!(documents::add_consultation_document))
        .routes(routes!(
            documents::get_consultation_document,
            documents::remove_consultation_document
        ))
        .routes(routes!(acts::publish_consultation))
        .routes(routes!(acts::cancel_consultation))
        .routes(routes!(acts::clone_consultation))
}
