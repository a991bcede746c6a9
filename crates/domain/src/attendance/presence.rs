//! What holds, computed from the events.

use super::{AbsenceReason, AttendanceAct, AttendanceEvent};
use crate::{Instant, coded_enum};

/// What the events of one delegate on one day come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OnDay {
    /// Since when the delegate is there: the first check-in after the last one
    /// that was taken back.
    pub since: Option<Instant>,
    /// Why the delegate did not come, as noted last.
    pub reason: Option<AbsenceReason>,
    /// How many check-ins stand: more than one where several telephones noted
    /// the same person.
    pub check_ins: usize,
}

/// What the events of a delegate on a day come to, in whatever order they are
/// given; one that is given twice counts once.
#[must_use]
pub fn on_day<'a>(events: impl IntoIterator<Item = &'a AttendanceEvent>) -> OnDay {
    let mut all: Vec<&AttendanceEvent> = events.into_iter().collect();
    all.sort_by_key(|e| e.place());
    all.dedup_by_key(|e| e.id);
    let mut found = OnDay::default();
    for event in all {
        match event.act {
            AttendanceAct::CheckIn => {
                found.since = found.since.or(Some(event.at));
                found.check_ins += 1;
            }
            AttendanceAct::Undo => {
                found.since = None;
                found.check_ins = 0;
            }
            AttendanceAct::Absent => found.reason = event.reason,
        }
    }
    // Who was seen was there, whatever was noted of an absence.
    if found.since.is_some() {
        found.reason = None;
    }
    found
}

coded_enum! {
    /// Where a delegate stands on a day.
    Standing {
        /// Expected, not seen yet.
        Expected = "expected",
        /// There.
        Present = "present",
        /// Had a seat and did not come; it is over.
        NoShow = "no_show",
        /// Was checked in and has no confirmed seat: a person must look at it.
        Conflict = "conflict",
        /// Has no confirmed seat and was not seen.
        NotExpected = "not_expected",
    }
}

/// Where a delegate stands. `confirmed` is whether the seat is confirmed now:
/// the register and the telephones may have changed meanwhile.
#[must_use]
pub const fn standing(confirmed: bool, seen: bool, over: bool) -> Standing {
    match (confirmed, seen) {
        (true, true) => Standing::Present,
        (true, false) if over => Standing::NoShow,
        (true, false) => Standing::Expected,
        (false, true) => Standing::Conflict,
        (false, false) => Standing::NotExpected,
    }
}

/// Numbers of a day, or of the whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Delegates with a confirmed seat.
    pub expected: usize,
    /// Of them, there.
    pub present: usize,
    /// Of them, not there when it was over.
    pub no_shows: usize,
    /// Checked in without a confirmed seat.
    pub conflicts: usize,
}

/// Counts standings.
#[must_use]
pub fn counts(all: impl IntoIterator<Item = Standing>) -> Counts {
    let mut sum = Counts::default();
    for one in all {
        match one {
            Standing::Expected => sum.expected += 1,
            Standing::Present => {
                sum.expected += 1;
                sum.present += 1;
            }
            Standing::NoShow => {
                sum.expected += 1;
                sum.no_shows += 1;
            }
            Standing::Conflict => sum.conflicts += 1,
            Standing::NotExpected => {}
        }
    }
    sum
}
