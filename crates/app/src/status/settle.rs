//! Another person confirms a record, or somebody rejects it.

use super::{StatusView, bracket::Open, record::check, view};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    letters::{self, MailKind},
    policy::Action,
};
use parvis_domain::{
    observer_status::{EventState, StatusEvent, StatusRefusal},
    organization::OrganizationId,
};

/// The record that waits.
pub(super) fn waiting(events: &[StatusEvent]) -> Result<StatusEvent, StatusRefusal> {
    let waits = events.iter().find(|e| e.state == EventState::Recorded);
    waits.cloned().ok_or(StatusRefusal::NothingWaits)
}

/// Confirms the record that waits: from now on it holds, and what it corrects
/// is past.
///
/// # Errors
/// A second person is needed; [`AppError::Status`] where something changed so
/// that it can no longer follow.
pub async fn confirm(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
) -> Result<StatusView, AppError> {
    let mut open = Open::begin(app, actor, Action::ConfirmStatus, id, version).await?;
    let event = waiting(&open.events)?.confirm(open.signed(actor)?)?;
    let others: Vec<StatusEvent> = open
        .events
        .iter()
        .filter(|e| e.id != event.id)
        .cloned()
        .collect();
    check(&others, &event)?;
    if let Some(old) = event.supersedes {
        open.tx.supersede_status(old, open.now).await?;
    }
    open.tx.settle_status(&event).await?;
    let letter = letters::Letter {
        kind: MailKind::StatusChanged,
        organization: id,
        application: None,
        parameters: vec![],
    };
    letters::notify(app, &mut open.tx, letter).await?;
    open.commit(&event).await?;
    view(app, actor, id).await
}

/// Rejects the record that waits; it stays visible to staff and to the team.
///
/// # Errors
/// [`AppError::Status`] when nothing waits.
pub async fn reject(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
) -> Result<StatusView, AppError> {
    let mut open = Open::begin(app, actor, Action::RejectStatus, id, version).await?;
    let event = waiting(&open.events)?.reject()?;
    open.tx.settle_status(&event).await?;
    open.commit(&event).await?;
    view(app, actor, id).await
}
