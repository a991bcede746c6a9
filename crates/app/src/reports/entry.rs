//! Once a year an organization looks at its entry and says that it is right.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    organizations::{self, OrganizationView},
    policy::{Action, On, authorize},
    ports::ReportReads,
};
use chrono::Months;
use parvis_domain::{Day, Instant, organization::OrganizationId};

/// The entry as its team looks at it.
#[derive(Debug, Clone)]
pub struct EntryCheck {
    /// The entry.
    pub view: OrganizationView,
    /// When it was last said to be right.
    pub confirmed_at: Option<Instant>,
}

/// The newest day on which the entry was to be looked at again, if one has
/// passed: so many months after it was last changed or said to be right, and
/// again after as many while nobody says so.
pub(crate) fn entry_due(last: Instant, months: Months, today: Day) -> Option<Day> {
    let mut due = last.date_naive() + months;
    while due + months <= today && months.as_u32() > 0 {
        due = due + months;
    }
    (due <= today).then_some(due)
}

/// The entry, to be looked at.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn check_entry(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<EntryCheck, AppError> {
    authorize(actor, Action::ConfirmEntry, On::Organization(id))?;
    Ok(EntryCheck {
        view: organizations::view(app, actor, id).await?,
        confirmed_at: ReportReads::entry_confirmed(app.store.reads(), id).await?,
    })
}

/// Says that the entry is right, in the version that the person saw.
///
/// # Errors
/// [`AppError::Stale`] when somebody changed it meanwhile.
pub async fn confirm_entry(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
) -> Result<EntryCheck, AppError> {
    let permit = authorize(actor, Action::ConfirmEntry, On::Organization(id))?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let organization = tx.organization(id).await?.ok_or(AppError::NotFound)?;
    if organization.version != version {
        return Err(AppError::Stale {
            current: organization.version,
        });
    }
    let by = actor.id().ok_or(AppError::NotSignedIn)?;
    tx.add_entry_confirmation(app.ids.uuid(), id, by, now)
        .await?;
    let subject = Subject::Organization(id.clone());
    tx.commit(Happened::new(now, subject).with("version", version.to_string()))
        .await?;
    check_entry(app, actor, id).await
}
