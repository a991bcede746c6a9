//! Teams of organizations: members, invitations, requests to join.

mod dto;
mod get;
mod join;
mod links;
mod manage;

use crate::problem::ApiError;
use parvis_app::error::AppError;
use parvis_domain::organization::OrganizationId;
use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(get::get_team))
        .routes(routes!(manage::invite_member))
        .routes(routes!(manage::retract_invitation))
        .routes(routes!(manage::change_member_role))
        .routes(routes!(manage::remove_member))
        .routes(routes!(manage::leave_team))
        .routes(routes!(manage::begin_handover))
        .routes(routes!(manage::decide_join_request))
        .routes(routes!(manage::decide_claim))
        .routes(routes!(links::accept_invitation))
        .routes(routes!(links::answer_invitation))
        .routes(routes!(links::confirm_handover))
        .routes(routes!(join::ask_to_join))
        .routes(routes!(join::take_join_request_back))
        .routes(routes!(join::list_own_join_requests))
}

/// Reads an identifier; what is none names nothing.
fn parse(text: &str) -> Result<OrganizationId, ApiError> {
    OrganizationId::parse(text).ok_or_else(|| AppError::NotFound.into())
}
