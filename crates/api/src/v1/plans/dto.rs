//! Days and plans.

use chrono::NaiveDate;
use parvis_app::time::Planned;
use parvis_domain::session;
use serde::Serialize;
use utoipa::ToSchema;

/// A day that counts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CalendarDay {
    /// Code of the list `milestones`.
    pub milestone: String,
    /// The day.
    pub day: NaiveDate,
    /// What it rests on: code of the list `day-bases`. A setting of Parvis is
    /// no rule of IOM.
    pub basis: String,
}

/// The days of a session, in order.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionCalendar {
    /// Code of the session.
    pub session: String,
    /// The days.
    pub days: Vec<CalendarDay>,
}

impl SessionCalendar {
    pub(super) fn new(session: &str, calendar: &session::Calendar) -> Self {
        Self {
            session: session.to_owned(),
            days: calendar
                .days()
                .into_iter()
                .map(|d| CalendarDay {
                    milestone: d.milestone.code().to_owned(),
                    day: d.day,
                    basis: d.basis.code().to_owned(),
                })
                .collect(),
        }
    }
}

/// What an applicant is told: the session on the way, and the one to which the
/// application goes on if a day is missed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Plan {
    /// The session that can be reached, or that the case is on its way to; null
    /// while none is known, or once the case is on a list or over.
    pub target: Option<SessionCalendar>,
    /// The session after it; null while none is known.
    pub next: Option<SessionCalendar>,
}

impl From<Option<&Planned>> for Plan {
    fn from(planned: Option<&Planned>) -> Self {
        let one = |t: &session::Target| SessionCalendar::new(&t.session, &t.calendar);
        Self {
            target: planned.map(|p| one(&p.plan.target)),
            next: planned.and_then(|p| p.plan.next.as_ref()).map(one),
        }
    }
}
