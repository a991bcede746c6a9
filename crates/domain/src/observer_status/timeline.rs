//! The fold: from events to the status on a day.

use super::{EventKind, EventState, Status, StatusEvent};
use crate::{Day, coded_enum, text::PartialDate};
use uuid::Uuid;

coded_enum! {
    /// How sure the register is of the status on a day.
    Standing {
        /// It surely holds.
        Observer = "observer",
        /// The day lies within the vagueness of a partial date.
        Uncertain = "uncertain",
    }
}

/// The status on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusOn {
    /// The status.
    pub status: Status,
    /// How sure.
    pub standing: Standing,
    /// Since when this status holds.
    pub since: PartialDate,
    /// Since when the organization stands on the list without a gap; for former
    /// observers, since when it did.
    pub listed_since: PartialDate,
    /// The event with which this status began.
    pub event: Uuid,
    /// The event that granted what holds, rests or has ended.
    pub grant: Uuid,
}

/// A stretch of time with one status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The status.
    pub status: Status,
    /// When it begins.
    pub from: PartialDate,
    /// When the next begins; `None` for the last.
    pub until: Option<PartialDate>,
    /// The event with which it began.
    pub event: Uuid,
}

#[derive(Debug, Clone, Copy)]
struct Step {
    at: PartialDate,
    status: Status,
    listed_since: PartialDate,
    event: Uuid,
    grant: Uuid,
    granted: Status,
}

/// The steps of an organization's status, in order.
#[derive(Debug, Clone, Default)]
pub struct Timeline {
    steps: Vec<Step>,
}

/// A point at which something may change: an event, or the term of a grant.
struct Mark<'a> {
    at: PartialDate,
    term: bool,
    event: &'a StatusEvent,
}

impl Timeline {
    /// Folds the events that hold; in any order. Events that cannot follow what
    /// was before change nothing: the fold is total, so that no record, however
    /// odd, hides a list.
    #[must_use]
    pub fn of(events: &[StatusEvent]) -> Self {
        let mut marks: Vec<Mark<'_>> = Vec::new();
        for event in events.iter().filter(|e| e.state == EventState::Holds) {
            let mark = |at, term| Mark { at, term, event };
            marks.push(mark(event.from, false));
            let term = event.until.filter(|_| event.kind.can_have_term());
            marks.extend(term.map(|until| mark(until, true)));
        }
        // On the same date what begins comes before what runs out: a grant that
        // follows another without a gap takes its place.
        marks.sort_by_key(|m| (m.at.earliest(), m.at.latest(), m.term, m.event.id));
        let mut line = Self::default();
        for mark in marks {
            if let Some(step) = line.next(&mark) {
                line.steps.push(step);
            }
        }
        line
    }

    fn next(&self, mark: &Mark<'_>) -> Option<Step> {
        let last = self.steps.last().copied();
        let listed = last.filter(|s| s.status.is_listed());
        let event = mark.event;
        if mark.term {
            return listed.filter(|s| s.grant == event.id).map(|s| Step {
                at: mark.at,
                status: Status::Lapsed,
                event: event.id,
                ..s
            });
        }
        if let Some(status) = event.kind.grants() {
            return Some(Step {
                at: mark.at,
                status,
                listed_since: listed.map_or(mark.at, |s| s.listed_since),
                event: event.id,
                grant: event.id,
                granted: status,
            });
        }
        let status = match event.kind {
            EventKind::Suspended => Status::Suspended,
            EventKind::Reinstated => listed.filter(|s| s.status == Status::Suspended)?.granted,
            other => other.ends()?,
        };
        listed.map(|s| Step {
            at: mark.at,
            status,
            event: event.id,
            ..s
        })
    }

    /// The status on a day; `None` before the first event. Where a date is known
    /// in part, an organization stays on the list until it surely left it.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<StatusOn> {
        let at = self.steps.iter().rposition(|s| s.at.earliest() <= day)?;
        let step = self.steps.get(at)?;
        let show = |s: &Step, standing| StatusOn {
            status: s.status,
            standing,
            since: s.at,
            listed_since: s.listed_since,
            event: s.event,
            grant: s.grant,
        };
        if step.at.latest() <= day {
            return Some(show(step, Standing::Observer));
        }
        let before = at.checked_sub(1).and_then(|i| self.steps.get(i));
        Some(
            match before.filter(|b| b.status.is_listed() && !step.status.is_listed()) {
                Some(before) => show(before, Standing::Uncertain),
                None => show(step, Standing::Uncertain),
            },
        )
    }

    /// The status on a day, if the organization is on the list then.
    #[must_use]
    pub fn listed_on(&self, day: Day) -> Option<StatusOn> {
        self.on(day).filter(|s| s.status.is_listed())
    }

    /// All stretches, oldest first, each ending where the next begins.
    #[must_use]
    pub fn periods(&self) -> Vec<Period> {
        let ends = self.steps.iter().skip(1).map(|s| Some(s.at)).chain([None]);
        self.steps
            .iter()
            .zip(ends)
            .map(|(step, until)| Period {
                status: step.status,
                from: step.at,
                until,
                event: step.event,
            })
            .collect()
    }
}

/// Whether the organization of these events is on the list of observers on a day.
#[must_use]
pub fn is_listed_on(events: &[StatusEvent], day: Day) -> bool {
    Timeline::of(events).listed_on(day).is_some()
}
