//! Invitations to consultations.

mod answers;
mod dto;
mod staff;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(staff::list_invitations, staff::send_invitations))
        .routes(routes!(staff::preview_invitations))
        .routes(routes!(staff::test_invitation))
        .routes(routes!(staff::remind_invited))
        .routes(routes!(staff::resend_invitation))
        .routes(routes!(answers::answer_by_link))
        .routes(routes!(answers::list_own_invitations))
        .routes(routes!(answers::answer_own_invitation))
}
