//! What organizations bring to consultations, and who spoke.

mod call;
mod dto;
mod interventions;
mod own;
mod read;
mod settle;

pub(crate) use dto::{Contribution, Intervention};

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(
            call::get_contribution_call,
            call::save_contribution_call
        ))
        .routes(routes!(
            read::list_contributions,
            settle::enter_contribution_on_paper
        ))
        .routes(routes!(read::export_contributions))
        .routes(routes!(read::get_contribution))
        .routes(routes!(read::get_contribution_file))
        .routes(routes!(settle::accept_contribution))
        .routes(routes!(settle::return_contribution))
        .routes(routes!(own::list_own_contributions))
        .routes(routes!(own::hand_in_contribution))
        .routes(routes!(own::get_own_contribution, own::change_contribution))
        .routes(routes!(own::put_contribution_file))
        .routes(routes!(own::withdraw_contribution))
        .routes(routes!(
            interventions::list_interventions,
            interventions::add_intervention
        ))
        .routes(routes!(interventions::export_interventions))
        .routes(routes!(interventions::import_interventions))
        .routes(routes!(
            interventions::change_intervention,
            interventions::remove_intervention
        ))
}
