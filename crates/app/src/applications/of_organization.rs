//! The applications of one organization, for its team and for staff.

use super::{CaseRow, view::shown_stage};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::CaseReads,
};
use parvis_domain::{application::Stage, organization::OrganizationId};

/// The applications of an organization, newest first, as far as the reader may
/// know of them: drafts are the team's, and the inner steps of the examination
/// are staff's.
///
/// # Errors
/// [`AppError::NotFound`] for those who do not see the whole entry.
pub async fn applications_of(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
) -> Result<Vec<CaseRow>, AppError> {
    authorize(
        actor,
        Action::ViewOrganization,
        On::Organization(organization),
    )?;
    let reads = app.store.reads();
    let mut rows = Vec::new();
    for mut row in reads.applications_of(organization).await? {
        let on = On::Application(organization, row.stage);
        let seeing = if row.stage == Stage::Draft {
            Action::ViewDraft
        } else {
            Action::ViewApplication
        };
        if !may(actor, seeing, on) {
            continue;
        }
        if !may(actor, Action::ViewAssessment, on) {
            let whole = CaseReads::application(reads, row.id).await?;
            row.stage = whole.as_ref().map_or(row.stage, shown_stage);
            row.hide_inner_wait();
            row.officer = None;
            row.officer_name = None;
            row.assessed = 0;
        }
        rows.push(row);
    }
    Ok(rows)
}
