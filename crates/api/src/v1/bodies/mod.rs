//! Bodies in which IOM works: who belonged to them when, what was agreed, and
//! the statements on which it rests.

mod documents;
mod list;
mod members;
mod parts;
mod state;
mod statements;
mod timeline;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_bodies))
        .routes(routes!(list::get_body))
        .routes(routes!(members::list_body_members))
        .routes(routes!(members::export_body_members))
        .routes(routes!(members::list_body_chairs))
        .routes(routes!(members::export_body_chairs))
        .routes(routes!(timeline::list_body_timeline))
        .routes(routes!(timeline::export_body_timeline))
        .routes(routes!(documents::list_body_mandates))
        .routes(routes!(documents::list_mandates))
        .routes(routes!(documents::list_instruments))
        .routes(routes!(documents::list_contradictions))
        .routes(routes!(statements::list_body_statements))
        .routes(routes!(statements::export_body_statements))
        .routes(routes!(statements::import_body_statements))
        .routes(routes!(statements::get_body_statement))
        .routes(routes!(statements::retract_body_statement))
        .routes(routes!(state::state_body))
        .routes(routes!(state::state_body_name))
        .routes(routes!(state::state_membership))
        .routes(routes!(state::state_body_succession))
        .routes(routes!(state::state_body_meeting))
        .routes(routes!(state::state_mandate))
        .routes(routes!(state::state_mandate_item))
        .routes(routes!(state::state_instrument))
        .routes(routes!(state::state_body_document))
        .routes(routes!(state::state_contradiction))
        .routes(routes!(state::state_contradiction_side))
}
