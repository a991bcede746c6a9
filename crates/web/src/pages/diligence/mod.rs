//! Due diligence: for staff name screening and observations, for the
//! organization what was disclosed to it.

mod disclosed;
mod hit;
mod observation;
mod observe;
mod organization;
mod screening;

use crate::kit::{Action, AppError, Routes};
use parvis_domain::organization::OrganizationId;

pub(super) fn routes() -> Routes {
    screening_routes().join(observation_routes())
}

fn screening_routes() -> Routes {
    let one = |path: &str| format!("/staff/organizations/{{id}}{path}");
    Routes::default()
        .get("/staff/screening", Action::ViewScreening, screening::get)
        .post(
            "/staff/screening/lists",
            Action::LoadScreeningList,
            screening::load,
        )
        .post("/staff/screening/runs", Action::ScreenNames, screening::run)
        .get(&one("/screening/{hit}"), Action::ViewDueDiligence, hit::get)
        .post(
            &one("/screening/{hit}/review"),
            Action::ReviewHit,
            hit::review,
        )
        .post(
            &one("/screening/{hit}/confirm"),
            Action::ConfirmHit,
            hit::confirm,
        )
}

fn observation_routes() -> Routes {
    let one = |path: &str| format!("/staff/organizations/{{id}}{path}");
    let seen = |path: &str| one(&format!("/observations/{{observation}}{path}"));
    Routes::default()
        .get(
            &one("/due-diligence"),
            Action::ViewDueDiligence,
            organization::get,
        )
        .get(&one("/observe"), Action::Observe, observe::get)
        .post(&one("/observe"), Action::Observe, observe::post)
        .get(&seen(""), Action::ViewDueDiligence, observation::get)
        .get(
            &seen("/evidence"),
            Action::ViewDueDiligence,
            observation::evidence,
        )
        .post(
            &seen("/escalate"),
            Action::EscalateObservation,
            observation::escalate,
        )
        .post(&seen("/rule"), Action::RuleOnObservation, observation::rule)
        .post(
            &seen("/disclose"),
            Action::DiscloseObservation,
            observation::disclose,
        )
        .post(
            &seen("/withdraw"),
            Action::WithdrawObservation,
            observation::withdraw,
        )
        .get(
            "/organizations/{id}/observations",
            Action::ViewDisclosed,
            disclosed::get,
        )
        .post(
            "/organizations/{id}/observations/{observation}/reply",
            Action::ReplyToObservation,
            disclosed::reply,
        )
}

/// The organization that a path names.
fn organization_id(text: &str) -> Result<OrganizationId, AppError> {
    OrganizationId::parse(text).ok_or(AppError::NotFound)
}

/// The question, observation or document that a path names.
fn uuid(text: &str) -> Result<uuid::Uuid, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}
