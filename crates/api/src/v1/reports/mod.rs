//! Periodic reports of observers, and their word that an entry is right.

mod acting;
mod acts;
mod dto;
mod entry;
mod list;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_reports))
        .routes(routes!(list::list_organization_reports, acts::save_report))
        .routes(routes!(acts::submit_report))
        .routes(routes!(acts::return_report))
        .routes(routes!(acts::accept_report))
        .routes(routes!(entry::confirm_entry))
}
