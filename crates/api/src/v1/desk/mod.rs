//! The desk of IPD and the tasks of everybody: notes, marks, views, work.

mod assign;
mod bulk;
mod dto;
mod notes;
mod tasks;
mod views;

use crate::problem::ApiError;
use parvis_app::error::AppError;
use parvis_domain::application::ApplicationId;
use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(notes::list_notes, notes::add_note))
        .routes(routes!(notes::edit_note))
        .routes(routes!(notes::end_mention))
        .routes(routes!(notes::get_changes))
        .routes(routes!(notes::mark_seen))
        .routes(routes!(assign::assign_application))
        .routes(routes!(bulk::plan_bulk_act))
        .routes(routes!(bulk::run_bulk_act))
        .routes(routes!(views::list_queue_views, views::save_queue_view))
        .routes(routes!(views::remove_queue_view))
        .routes(routes!(tasks::list_own_tasks))
        .routes(routes!(tasks::get_own_work))
}

/// Reads an identifier; what is none names nothing.
fn parse(text: &str) -> Result<ApplicationId, ApiError> {
    match text.parse() {
        Ok(id) => Ok(ApplicationId(id)),
        Err(_) => Err(AppError::NotFound.into()),
    }
}
