//! Registrations for consultations: delegates of organizations, moderation,
//! the rule of seats and its result.

mod acts;
mod badges;
mod dto;
mod own;
mod quota;
mod staff;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(own::list_own_consultations))
        .routes(routes!(own::get_own_consultation))
        .routes(routes!(acts::nominate_delegate))
        .routes(routes!(acts::change_delegate))
        .routes(routes!(acts::substitute_delegate))
        .routes(routes!(acts::withdraw_delegate))
        .routes(routes!(staff::list_registrations))
        .routes(routes!(badges::print_own_badges))
        .routes(routes!(badges::print_badges))
        .routes(routes!(staff::export_delegate_needs))
        .routes(routes!(staff::plan_moderation))
        .routes(routes!(staff::moderate_registrations))
        .routes(routes!(quota::get_seats))
        .routes(routes!(quota::simulate_seats))
        .routes(routes!(quota::set_seat_rule))
}
