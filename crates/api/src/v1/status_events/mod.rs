//! The observer status of an organization after admission.

mod acting;
mod confirm;
mod dto;
mod list;
mod record;
mod reject;
mod renounce;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(list::list_status_events, record::record_status))
        .routes(routes!(confirm::confirm_status))
        .routes(routes!(reject::reject_status))
        .routes(routes!(
            renounce::renounce_status,
            renounce::take_back_renunciation
        ))
}
