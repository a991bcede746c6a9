//! The days that count before a session: when an application must have reached
//! IPD, when the last answer is of use, when the agenda leaves.

use super::{CouncilSession, SessionKind};
use crate::{
    Day, coded_enum,
    procedure::{Procedure, Setting},
};
use chrono::Duration;

coded_enum! {
    /// What a day of the calendar rests on.
    DayBasis {
        /// The Rules of Procedure of the Council: they bind.
        CouncilRules = "council_rules",
        /// Set for this session by IPD.
        Session = "session",
        /// Computed from a setting of the procedure, which shows its own basis.
        Setting = "setting",
        /// A choice of this register, and no rule of anybody.
        Design = "design",
    }
}

coded_enum! {
    /// A day that counts.
    Milestone {
        /// The last day on which an application can reach IPD for this session.
        CutOff = "cut_off",
        /// The last day on which an answer of the applicant is of use for it.
        LastSafeReply = "last_safe_reply",
        /// The list of the session is closed: it leaves with the agenda.
        ListFreeze = "list_freeze",
        /// Notice of the session leaves at the latest (Rule 4).
        Notice = "notice",
        /// The provisional agenda leaves at the latest (Rule 5).
        Agenda = "agenda",
        /// The session begins.
        Opening = "opening",
    }
}

/// A day with its meaning and basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayThatCounts {
    /// What it is.
    pub milestone: Milestone,
    /// The day. Where only month or year of the session are known, it is
    /// reckoned from their first day, so that nobody is told a day too late.
    pub day: Day,
    /// What it rests on.
    pub basis: DayBasis,
}

/// The days of a session, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The last day on which an application can reach IPD.
    pub cut_off: Day,
    /// Whether IPD has set that day for this session, or a setting gives it.
    pub cut_off_basis: DayBasis,
    /// The last day on which an answer is of use.
    pub last_safe_reply: Day,
    /// The agenda leaves (Rules 4 and 5), and by our choice the list with it.
    pub agenda: Day,
    /// The first day of the session.
    pub opening: Day,
}

impl Calendar {
    /// Reckons the days of a session.
    #[must_use]
    pub fn of(session: &CouncilSession, procedure: &Procedure) -> Self {
        let opening = session.date_from.earliest();
        let agenda = session.agenda_day();
        let (cut_off, cut_off_basis) = match session.application_deadline {
            Some(day) => (day, DayBasis::Session),
            None => {
                let days = Duration::days(procedure.value(Setting::CutOffDays));
                (opening - days, DayBasis::Setting)
            }
        };
        let examination = Duration::days(procedure.value(Setting::ExaminationDays));
        Self {
            cut_off,
            cut_off_basis,
            last_safe_reply: agenda - examination,
            agenda,
            opening,
        }
    }

    /// The days in the order in which readers meet them.
    #[must_use]
    pub fn days(&self) -> Vec<DayThatCounts> {
        let rules = DayBasis::CouncilRules;
        let all = [
            (Milestone::CutOff, self.cut_off, self.cut_off_basis),
            (
                Milestone::LastSafeReply,
                self.last_safe_reply,
                DayBasis::Setting,
            ),
            (Milestone::ListFreeze, self.agenda, DayBasis::Design),
            (Milestone::Notice, self.agenda, rules),
            (Milestone::Agenda, self.agenda, rules),
            (Milestone::Opening, self.opening, DayBasis::Session),
        ];
        let mut days: Vec<DayThatCounts> = all
            .into_iter()
            .map(|(milestone, day, basis)| DayThatCounts {
                milestone,
                day,
                basis,
            })
            .collect();
        days.sort_by_key(|d| d.day);
        days
    }
}

/// The coming sessions with their calendars, the nearest first. A special
/// session is called for its own items: nobody plans an application for it
/// unless IPD has set a deadline for applications.
#[must_use]
pub fn coming<'a>(
    sessions: &'a [CouncilSession],
    procedure: &Procedure,
    today: Day,
) -> Vec<(&'a CouncilSession, Calendar)> {
    let mut coming: Vec<_> = sessions
        .iter()
        .filter(|s| s.date_from.earliest() > today)
        .filter(|s| s.kind == SessionKind::Regular || s.application_deadline.is_some())
        .map(|s| (s, Calendar::of(s, procedure)))
        .collect();
    coming.sort_by_key(|(s, calendar)| (calendar.opening, s.code.clone()));
    coming
}
