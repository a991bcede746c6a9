//! Lists for sessions of the Council: made, frozen, confirmed, decided.

mod arrange;
mod confirm;
mod confirm_decisions;
mod decisions;
mod dto;
mod edit_item;
mod files;
mod freeze;
mod get;
mod import;
mod resolutions;
mod versions;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(
            get::get_council_list,
            arrange::arrange_council_list
        ))
        .routes(routes!(edit_item::edit_council_list_item))
        .routes(routes!(
            versions::list_frozen_lists,
            freeze::freeze_council_list
        ))
        .routes(routes!(versions::get_frozen_list))
        .routes(routes!(versions::compare_frozen_lists))
        .routes(routes!(files::get_frozen_list_file))
        .routes(routes!(confirm::confirm_frozen_list))
        .routes(routes!(decisions::export_decision_sheet))
        .routes(routes!(import::import_decisions))
        .routes(routes!(
            decisions::list_pending_decisions,
            confirm_decisions::confirm_pending_decisions
        ))
        .routes(routes!(resolutions::list_draft_resolutions))
        .routes(routes!(resolutions::save_draft_resolution))
}
