//! Due diligence, for staff: name screening and what was found about an
//! organization.

mod hit;
mod organization;
mod screening;

use crate::kit::{Action, AppError, Routes};
use parvis_domain::organization::OrganizationId;

pub(super) fn routes() -> Routes {
    let one = |path: &str| format!("/staff/organizations/{{id}}{path}");
    Routes::default()
        .get("/staff/screening", Action::ViewScreening, screening::get)
        .post(
            "/staff/screening/lists",
            Action::LoadScreeningList,
            screening::load,
        )
        .post("/staff/screening/runs", Action::ScreenNames, screening::run)
        .get(
            &one("/due-diligence"),
            Action::ViewDueDiligence,
            organization::get,
        )
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

/// The organization that a path names.
fn organization_id(text: &str) -> Result<OrganizationId, AppError> {
    OrganizationId::parse(text).ok_or(AppError::NotFound)
}

/// The question, observation or document that a path names.
fn uuid(text: &str) -> Result<uuid::Uuid, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}
