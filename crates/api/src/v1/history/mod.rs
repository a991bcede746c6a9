//! Names and successors of an organization.

mod acting;
mod acts;
mod dto;
mod list;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::get_organization_history))
        .routes(routes!(acts::change_name))
        .routes(routes!(acts::answer_name_change))
        .routes(routes!(acts::record_succession))
        .routes(routes!(acts::confirm_succession))
        .routes(routes!(acts::reject_succession))
}
