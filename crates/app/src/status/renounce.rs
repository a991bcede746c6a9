//! An organization gives up its status. IPD takes note before it holds, so
//! that one slip of one person does not end what the Council granted.

use super::{StatusBasis, StatusView, bracket::Open, record::check, settle::waiting, view};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::Action,
};
use parvis_domain::{
    observer_status::{EventKind, EventOrigin, EventState, StatusEvent, StatusRefusal},
    organization::OrganizationId,
    text::PartialDate,
};

/// Giving up the status.
pub const RENOUNCE_FIELDS: &[Field] = &[
    required("from", Kind::Day, 10),
    optional("reason", Kind::Text, 4000),
    required("gives_up", Kind::Flag, 5),
];

/// Declares that the organization gives up its status from a day on.
///
/// # Errors
/// Faults: a day in the past or more than a year ahead; [`AppError::Status`]
/// when there is no status to give up.
pub async fn renounce(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
    input: &Input,
) -> Result<StatusView, AppError> {
    let mut open = Open::begin(app, actor, Action::RenounceStatus, id, version).await?;
    let mut r = Reader::new(input, RENOUNCE_FIELDS);
    let from = r.day("from");
    let last = open.today + chrono::Days::new(366);
    if from.is_some_and(|f| f < open.today || f > last) {
        let bounds = vec![("min", open.today.to_string()), ("max", last.to_string())];
        r.faults.add_with("from", FaultCode::OutOfRange, bounds);
    }
    if r.flag("gives_up") == Some(false) {
        r.faults.add("gives_up", FaultCode::NotAccepted);
    }
    let event = StatusEvent {
        kind: EventKind::Renounced,
        reason: r.text("reason"),
        basis: StatusBasis::Request.code().into(),
        origin: EventOrigin::Act,
        state: EventState::Recorded,
        recorded: Some(open.signed(actor)?),
        ..StatusEvent::admitted(
            app.ids.uuid(),
            id.clone(),
            PartialDate::Day(from.unwrap_or(open.today)),
            open.now,
        )
    };
    r.faults.or(())?;
    check(&open.events, &event)?;
    open.tx.add_status(&event).await?;
    open.commit(&event).await?;
    view(app, actor, id).await
}

/// Takes the declaration back, while it waits.
///
/// # Errors
/// [`AppError::Status`] when no declaration of the organization waits.
pub async fn take_back(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
) -> Result<StatusView, AppError> {
    let mut open = Open::begin(app, actor, Action::RenounceStatus, id, version).await?;
    let event = waiting(&open.events)?;
    if event.kind != EventKind::Renounced {
        return Err(StatusRefusal::NothingWaits.into());
    }
    let event = event.reject()?;
    open.tx.settle_status(&event).await?;
    open.commit(&event).await?;
    view(app, actor, id).await
}
