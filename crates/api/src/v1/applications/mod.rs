//! Applications for observer status. Every act on one is a resource of its own
//! below it, recorded by POST.

pub(crate) mod acting;
mod assess;
mod clear;
mod confirm_decision;
mod documents;
pub(crate) mod dto;
mod finish_assessment;
mod get;
mod letters;
mod list;
mod list_for_session;
mod list_of_organization;
mod questions;
mod recommend;
mod record_decision;
mod reject_decision;
mod reopen_assessment;
mod save_draft;
mod send_back;
mod start;
mod submit;
mod take;
mod timeline;
mod unlist;
mod withdraw;

pub(crate) use documents::attachment;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(
            list_of_organization::list_organization_applications,
            start::start_application
        ))
        .routes(routes!(list::list_applications))
        .routes(routes!(get::get_application))
        .routes(routes!(letters::list::list_letters))
        .routes(routes!(letters::get::get_letter))
        .routes(routes!(timeline::get_application_timeline))
        .routes(routes!(save_draft::save_application_draft))
        .merge(documents::routes())
        .merge(questions::routes())
        .routes(routes!(submit::submit_application))
        .routes(routes!(withdraw::withdraw_application))
        .routes(routes!(take::take_application))
        .routes(routes!(assess::assess_application))
        .routes(routes!(finish_assessment::finish_application_assessment))
        .routes(routes!(reopen_assessment::reopen_application_assessment))
        .routes(routes!(recommend::recommend_application))
        .routes(routes!(send_back::send_back_application))
        .routes(routes!(clear::clear_application))
        .routes(routes!(
            list_for_session::list_application_for_session,
            unlist::unlist_application
        ))
        .routes(routes!(record_decision::record_decision))
        .routes(routes!(reject_decision::reject_decision))
        .routes(routes!(confirm_decision::confirm_decision))
}
