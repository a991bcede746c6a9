//! Who came: what is noted at the door and afterwards, day by day. Each note is
//! an event that stays; what holds is computed from all of them. So several
//! telephones can note without knowing of each other, send late and send twice,
//! and the outcome is the same in whatever order the events arrive.

mod badge;
mod presence;

pub use badge::{badge_code, badge_short, registration_of};
pub use presence::{Counts, OnDay, Standing, counts, on_day, standing};

use crate::{Day, Instant, account::AccountId, coded_enum};
use uuid::Uuid;

/// Seconds between an event and its arrival from which on it counts as sent
/// later: longer than any slow connection takes.
const LATE: i64 = 90;

/// The longest consultation whose days can be listed at the door.
const MOST_DAYS: usize = 31;

coded_enum! {
    /// What was noted.
    AttendanceAct {
        /// The delegate came.
        CheckIn = "check_in",
        /// The check-in was a mistake.
        Undo = "undo",
        /// The delegate did not come, for this reason.
        Absent = "absent",
    }
}

coded_enum! {
    /// How it was noted.
    AttendanceMeans {
        /// By the code on the badge.
        Scan = "scan",
        /// By looking for the name.
        List = "list",
        /// Afterwards, from a list of signatures.
        Afterwards = "afterwards",
        /// The delegate was entered at the door.
        WalkIn = "walk_in",
    }
}

coded_enum! {
    /// Why a delegate did not come, as far as it was told.
    AbsenceReason {
        /// The dates did not suit.
        Date = "date",
        /// No money for the journey.
        Means = "means",
        /// No visa, or too late.
        Visa = "visa",
        /// The subject was not theirs.
        Theme = "theme",
        /// No interpretation into their language.
        Language = "language",
        /// Another reason.
        Other = "other",
    }
}

coded_enum! {
    /// Why an event is refused; refused events are not kept.
    AttendanceRefusal {
        /// It is a draft, or was cancelled.
        NotOpen = "attendance_not_open",
        /// It does not take place on this day.
        NotOnThatDay = "attendance_not_on_that_day",
        /// The day has not come.
        NotYet = "attendance_not_yet",
        /// Reasons for not coming are noted once it is over.
        NotOver = "attendance_not_over",
        /// No registration has this code.
        Unknown = "attendance_unknown",
        /// A reason goes with an absence, and only with one.
        ReasonMisplaced = "attendance_reason_misplaced",
    }
}

/// An event. Nothing of it ever changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttendanceEvent {
    /// Identity; made by the telephone, so that what is sent twice is one.
    pub id: Uuid,
    /// The consultation.
    pub consultation_id: Uuid,
    /// The registration of the delegate.
    pub registration_id: Uuid,
    /// The day of the consultation, where it takes place.
    pub day: Day,
    /// What was noted.
    pub act: AttendanceAct,
    /// How.
    pub means: AttendanceMeans,
    /// Why the delegate did not come; with [`AttendanceAct::Absent`] only.
    pub reason: Option<AbsenceReason>,
    /// When it was noted, by the clock of the telephone, but never after it
    /// arrived.
    pub at: Instant,
    /// When it arrived.
    pub received_at: Instant,
    /// Who sent it.
    pub by: AccountId,
}

impl AttendanceEvent {
    /// Whether it came in later than it was noted: from a telephone that had no
    /// connection.
    #[must_use]
    pub fn is_late(&self) -> bool {
        (self.received_at - self.at).num_seconds() > LATE
    }

    /// The order of events: by time, then by identity, so that it never depends
    /// on the order of arrival.
    fn place(&self) -> (Instant, Uuid) {
        (self.at, self.id)
    }
}

/// The consultation, as the door needs to know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door<'a> {
    /// Whether it is announced or held: not a draft, not cancelled.
    pub is_on: bool,
    /// Its days, where it takes place.
    pub days: &'a [Day],
    /// Today, where it takes place.
    pub today: Day,
    /// Whether it is over.
    pub is_over: bool,
}

/// The days from the first to the last, both included; at most 31.
#[must_use]
pub fn days(first: Day, last: Day) -> Vec<Day> {
    first
        .iter_days()
        .take_while(|d| *d <= last)
        .take(MOST_DAYS)
        .collect()
}

/// Whether an event can be noted. A delegate without a confirmed seat is no
/// reason to refuse: that is a conflict, which is kept and told.
///
/// # Errors
/// [`AttendanceRefusal`].
pub fn may_note(
    door: Door<'_>,
    day: Day,
    act: AttendanceAct,
    reason: Option<AbsenceReason>,
) -> Result<(), AttendanceRefusal> {
    if !door.is_on {
        return Err(AttendanceRefusal::NotOpen);
    }
    if !door.days.contains(&day) {
        return Err(AttendanceRefusal::NotOnThatDay);
    }
    if day > door.today {
        return Err(AttendanceRefusal::NotYet);
    }
    let absent = act == AttendanceAct::Absent;
    if absent != reason.is_some() {
        return Err(AttendanceRefusal::ReasonMisplaced);
    }
    if absent && !door.is_over {
        return Err(AttendanceRefusal::NotOver);
    }
    Ok(())
}

/// When the event was noted: what the telephone says, but never after it
/// arrived. A clock that runs ahead would otherwise outlast every correction.
#[must_use]
pub fn noted_at(said: Option<Instant>, received_at: Instant) -> Instant {
    said.map_or(received_at, |at| at.min(received_at))
}

#[cfg(test)]
mod tests;
