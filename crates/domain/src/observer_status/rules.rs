//! What may follow what, and who may not.

use super::{EventKind, EventState, Status, StatusEvent, Timeline};
use crate::{Day, coded_enum};

coded_enum! {
    /// Why an event cannot be recorded, confirmed or rejected.
    StatusRefusal {
        /// It cannot follow the status that holds.
        CannotFollow = "status_cannot_follow",
        /// It begins before the last event: that is a correction, not a next step.
        BeforeTheLast = "status_before_the_last",
        /// Another record waits for confirmation.
        RecordWaits = "status_record_waits",
        /// No record waits.
        NothingWaits = "status_nothing_waits",
        /// Whoever recorded it cannot confirm it.
        SecondPersonNeeded = "status_second_person_needed",
        /// What is to be corrected does not hold.
        NothingToCorrect = "status_nothing_to_correct",
        /// With the correction, a later event would no longer make sense.
        BreaksWhatFollows = "status_breaks_what_follows",
    }
}

/// The events that can follow a status; `None` stands for never having had one.
/// No text of IOM settles this. It is the order of things: what rests can be
/// reinstated, what has ended can only be granted anew.
#[must_use]
pub const fn next_kinds(status: Option<Status>) -> &'static [EventKind] {
    use EventKind as E;
    match status {
        Some(Status::Full) => &[E::Suspended, E::Withdrawn, E::Renounced, E::Lapsed],
        Some(Status::Provisional) => {
            &[E::Full, E::Suspended, E::Withdrawn, E::Renounced, E::Lapsed]
        }
        Some(Status::OneSession) => &[
            E::Full,
            E::Provisional,
            E::Withdrawn,
            E::Renounced,
            E::Lapsed,
        ],
        Some(Status::Suspended) => &[E::Reinstated, E::Withdrawn, E::Renounced, E::Lapsed],
        Some(Status::Withdrawn | Status::Renounced | Status::Lapsed) | None => {
            &[E::Full, E::Provisional, E::OneSession]
        }
    }
}

/// Whether this can be the next event.
///
/// # Errors
/// [`StatusRefusal::RecordWaits`], [`StatusRefusal::BeforeTheLast`],
/// [`StatusRefusal::CannotFollow`].
pub fn check_next(events: &[StatusEvent], new: &StatusEvent) -> Result<(), StatusRefusal> {
    nothing_waits(events)?;
    let holding = |e: &&StatusEvent| e.state == EventState::Holds && e.kind != EventKind::Annulled;
    let first: Day = new.from.earliest();
    if events
        .iter()
        .filter(holding)
        .any(|e| e.from.earliest() > first)
    {
        return Err(StatusRefusal::BeforeTheLast);
    }
    let status = Timeline::of(events).on(new.from.latest()).map(|s| s.status);
    if next_kinds(status).contains(&new.kind) {
        Ok(())
    } else {
        Err(StatusRefusal::CannotFollow)
    }
}

/// Whether this can take the place of the event that it supersedes.
///
/// # Errors
/// [`StatusRefusal::RecordWaits`], [`StatusRefusal::NothingToCorrect`],
/// [`StatusRefusal::CannotFollow`], [`StatusRefusal::BreaksWhatFollows`].
pub fn check_correction(events: &[StatusEvent], new: &StatusEvent) -> Result<(), StatusRefusal> {
    nothing_waits(events)?;
    let old = events
        .iter()
        .find(|e| Some(e.id) == new.supersedes && e.state == EventState::Holds)
        .filter(|e| e.kind != EventKind::Annulled)
        .ok_or(StatusRefusal::NothingToCorrect)?;
    let before = odd(events);
    let mut after = superseded(events, old.id);
    after.push(StatusEvent {
        state: EventState::Holds,
        ..new.clone()
    });
    let odd_after = odd(&after);
    if odd_after.contains(&new.id) {
        Err(StatusRefusal::CannotFollow)
    } else if odd_after.iter().any(|id| !before.contains(id)) {
        Err(StatusRefusal::BreaksWhatFollows)
    } else {
        Ok(())
    }
}

/// The events after a correction holds: the one corrected is past.
pub(super) fn superseded(events: &[StatusEvent], old: uuid::Uuid) -> Vec<StatusEvent> {
    let past = |e: &StatusEvent| match e.id == old {
        true => StatusEvent {
            state: EventState::Past,
            ..e.clone()
        },
        false => e.clone(),
    };
    events.iter().map(past).collect()
}

fn nothing_waits(events: &[StatusEvent]) -> Result<(), StatusRefusal> {
    match events.iter().any(|e| e.state == EventState::Recorded) {
        true => Err(StatusRefusal::RecordWaits),
        false => Ok(()),
    }
}

/// The events that cannot follow what was before them, in the order of time.
fn odd(events: &[StatusEvent]) -> Vec<uuid::Uuid> {
    let mut holding: Vec<StatusEvent> = events
        .iter()
        .filter(|e| e.state == EventState::Holds && e.kind != EventKind::Annulled)
        .cloned()
        .collect();
    holding.sort_by_key(|e| (e.from.earliest(), e.from.latest(), e.id));
    let mut found = Vec::new();
    for (i, event) in holding.iter().enumerate() {
        let earlier = holding.get(..i).unwrap_or_default();
        let status = Timeline::of(earlier)
            .on(event.from.latest())
            .map(|s| s.status);
        if !next_kinds(status).contains(&event.kind) {
            found.push(event.id);
        }
    }
    found
}
