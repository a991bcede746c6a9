//! What follows from consultations: outcomes, action points, opening reports.

mod dto;
mod opening;
mod outcomes;
mod own;
mod points;

pub(crate) use dto::{ActionOwner, ActionPoint};

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(outcomes::get_outcomes, outcomes::save_outcomes))
        .routes(routes!(outcomes::publish_outcomes))
        .routes(routes!(outcomes::add_recommendation))
        .routes(routes!(outcomes::change_recommendation))
        .routes(routes!(points::add_action_point))
        .routes(routes!(
            points::get_action_point,
            points::change_action_point
        ))
        .routes(routes!(points::step_action_point))
        .routes(routes!(points::list_action_points))
        .routes(routes!(points::export_action_points))
        .routes(routes!(own::list_own_action_points))
        .routes(routes!(own::report_on_action_point))
        .routes(routes!(opening::get_opening_report))
        .routes(routes!(opening::get_opening_report_file))
}
