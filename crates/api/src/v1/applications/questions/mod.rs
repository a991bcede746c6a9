//! Questions to the applicant, more time, closing, and what changed.

mod ask;
mod ask_extension;
mod changes;
mod close;
mod documents;
mod drop;
mod grant_extension;
mod list;
mod prepare;
mod refuse_extension;
mod save_answer;
mod send;
mod take_back;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(
            list::get_application_questions,
            prepare::prepare_question
        ))
        .routes(routes!(drop::drop_question))
        .routes(routes!(ask::ask_questions))
        .routes(routes!(take_back::take_back_questions))
        .routes(routes!(save_answer::save_answer))
        .routes(routes!(documents::attach_reply_document))
        .routes(routes!(
            documents::get_reply_document,
            documents::remove_reply_document
        ))
        .routes(routes!(send::send_answers))
        .routes(routes!(ask_extension::ask_extension))
        .routes(routes!(grant_extension::grant_extension))
        .routes(routes!(refuse_extension::refuse_extension))
        .routes(routes!(close::close_application))
        .routes(routes!(changes::get_application_changes))
}
