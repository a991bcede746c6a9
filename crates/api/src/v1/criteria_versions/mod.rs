//! Versions of the criteria with their history: drafting and checking.

mod acting;
mod criteria;
pub(crate) mod dto;
mod get;
mod import;
mod list;
mod save;
mod start;
mod steps;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(
            list::list_criteria_versions,
            start::start_criteria_version
        ))
        .routes(routes!(
            get::get_criteria_version,
            save::save_criteria_version
        ))
        .routes(routes!(criteria::put_criterion, criteria::retire_criterion))
        .routes(routes!(criteria::restore_criterion))
        .routes(routes!(import::import_criteria))
        .routes(routes!(steps::propose_criteria))
        .routes(routes!(steps::return_criteria))
        .routes(routes!(steps::approve_criteria))
        .routes(routes!(steps::discard_criteria))
}
