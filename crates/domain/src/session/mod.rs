//! Sessions of the IOM Council.

mod calendar;
mod planner;

pub use calendar::{Calendar, DayBasis, DayThatCounts, Milestone, coming};
pub use planner::{Plan, RollOver, Target, moved_on, plan_for_case, plan_for_draft, roll_over};

use crate::{
    Day, coded_enum,
    text::{LocalizedText, PartialDate},
};

coded_enum! {
    /// The kind of a session (Constitution, art. 9).
    SessionKind {
        /// The yearly session.
        Regular = "regular",
        /// A session called in between.
        Special = "special",
    }
}

/// Days before a regular session by which notice and provisional agenda go out
/// (Rules 4 and 5 of the Council).
pub const NOTICE_DAYS_REGULAR: i64 = 30;
/// Days before a special session by which notice goes out (Rule 4).
pub const NOTICE_DAYS_SPECIAL: i64 = 15;

/// A session of the Council, with its sources.
#[derive(Debug, Clone)]
pub struct CouncilSession {
    /// Stable code: the session's number, or `special-1`.
    pub code: String,
    /// Regular or special.
    pub kind: SessionKind,
    /// Title, where it has one of its own.
    pub title: LocalizedText,
    /// First day, as well as the source knows it.
    pub date_from: PartialDate,
    /// Last day.
    pub date_to: Option<PartialDate>,
    /// Place.
    pub place: String,
    /// Last day on which an application can arrive. A setting of IPD: the
    /// deadline of MC/INF/300 is not known.
    pub application_deadline: Option<Day>,
    /// Remarks.
    pub note: String,
    /// How the facts are known: seed, found, memory, design.
    pub basis: String,
    /// Where they stand.
    pub source: String,
}

impl CouncilSession {
    /// The last day on which the provisional agenda can leave (Rules 4 and 5).
    #[must_use]
    pub fn agenda_day(&self) -> Day {
        let days = match self.kind {
            SessionKind::Regular => NOTICE_DAYS_REGULAR,
            SessionKind::Special => NOTICE_DAYS_SPECIAL,
        };
        self.date_from.earliest() - chrono::Duration::days(days)
    }

    /// Whether the session is over on this day.
    #[must_use]
    pub fn is_over(&self, today: Day) -> bool {
        self.date_to.unwrap_or(self.date_from).latest() < today
    }
}
