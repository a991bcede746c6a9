//! Observations on an organization, for staff; what was disclosed, for the
//! organization.

mod act;
mod create;
mod disclosed;
mod document;
mod dto;
mod list;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_observations, create::create_observation))
        .routes(routes!(list::get_observation))
        .routes(routes!(document::get_evidence, document::attach_evidence))
        .routes(routes!(act::escalate_observation))
        .routes(routes!(act::rule_on_observation))
        .routes(routes!(act::disclose_observation))
        .routes(routes!(act::withdraw_observation))
        .routes(routes!(disclosed::list_disclosed))
        .routes(routes!(disclosed::reply_to_observation))
}
