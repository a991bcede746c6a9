//! Giving a case to a colleague.

use super::Colleague;
use crate::{
    App,
    actor::Actor,
    applications::{ApplicationView, Case, view},
    error::{AppError, Denial},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, required},
    policy::Action,
    ports::AccountReads,
};
use parvis_domain::{account::StaffRole, application::ApplicationId};

/// The officer who gets the case.
pub const ASSIGN_FIELDS: &[Field] = &[required("officer", Kind::Line, 40)];

/// Gives a case to an officer, as if that officer had taken it.
///
/// # Errors
/// Faults: no such officer; a conflict of interest of the officer (S8); the
/// workflow.
pub async fn assign(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::AssignCase, id, version).await?;
    let mut r = Reader::new(input, ASSIGN_FIELDS);
    let wanted = r.text("officer");
    let officer = find(app, wanted.as_deref()).await?;
    if wanted.is_some() && officer.is_none() {
        let list = vec![("list", "officers".to_owned())];
        r.faults.add_with("officer", FaultCode::NotInList, list);
    }
    r.faults.or(())?;
    let officer = officer.ok_or(AppError::NotFound)?;
    let account = AccountReads::account(app.store.reads(), officer.id).await?;
    let account = account.ok_or(AppError::NotFound)?;
    let theirs = Actor::account(&account, actor.surface, actor.locale);
    if theirs.is_bound_to(&case.application.organization_id) {
        return Err(AppError::Denied(Denial::ConflictOfInterest));
    }
    case.application = case.application.take(officer.id)?;
    case.close(vec![("officer", officer.id.to_string())])
        .await?;
    view(app, actor, id).await
}

/// The officer of this id, if there is one.
pub(super) async fn find(app: &App, wanted: Option<&str>) -> Result<Option<Colleague>, AppError> {
    let wanted: Option<uuid::Uuid> = wanted.and_then(|w| w.parse().ok());
    let all = app.store.reads().colleagues().await?;
    Ok(all
        .into_iter()
        .find(|c| Some(c.id.0) == wanted && c.roles.contains(&StaffRole::Officer)))
}
