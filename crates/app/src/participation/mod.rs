//! Who takes part in consultations: the memory of each organization across
//! series and years, and statistics.

mod memory;
mod reasons;
mod statistics;

pub use memory::{Memory, MemoryEntry, memory};
pub use reasons::{Reasons, reasons};
pub use statistics::{
    Dimension, Invitations, PARTICIPATION_FIELDS, ParticipationFilter, ParticipationRow, statistics,
};

use crate::{App, error::AppError, ports::AttendanceReads};
use parvis_domain::{
    attendance::{AbsenceReason, AttendanceEvent, on_day},
    consultation::{Consultation, Registration, RegistrationState},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Delegates by what became of them. A delegate who took the place of another
/// counts once for both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delegates {
    /// All that were nominated.
    pub nominated: usize,
    /// Those with a seat.
    pub seated: usize,
    /// Those who wait, or at whom staff look.
    pub waiting: usize,
    /// Those whom staff did not accept.
    pub not_accepted: usize,
    /// Those whom the organization took back.
    pub withdrawn: usize,
    /// Of those with a seat, who were seen on a day at least.
    pub attended: usize,
    /// Of those with a seat, who were never seen; counted when it is over, and
    /// only where somebody noted who came.
    pub no_shows: usize,
}

/// Who was seen at a consultation.
pub(super) struct Seen {
    /// Whether somebody noted who came, and it is over.
    closed: bool,
    registrations: BTreeSet<Uuid>,
    /// Why somebody did not come, as noted last.
    absences: BTreeMap<Uuid, AbsenceReason>,
}

impl Seen {
    async fn at(app: &App, of: &Consultation) -> Result<Self, AppError> {
        let events = AttendanceReads::attendance(app.store.reads(), of.id).await?;
        let closed = !events.is_empty() && of.is_over(app.clock.now());
        let mut days: BTreeMap<(Uuid, parvis_domain::Day), Vec<AttendanceEvent>> = BTreeMap::new();
        for event in events {
            let key = (event.registration_id, event.day);
            days.entry(key).or_default().push(event);
        }
        let seen = days.iter().filter(|(_, e)| on_day(*e).since.is_some());
        // By day, so that the reason of the last day stays.
        let mut of_day: Vec<_> = days.iter().map(|((id, day), e)| (day, id, e)).collect();
        of_day.sort_by_key(|(day, id, _)| (**day, **id));
        let absent = of_day
            .into_iter()
            .filter_map(|(_, id, events)| Some((*id, on_day(events).reason?)));
        Ok(Self {
            absences: absent.collect(),
            closed,
            registrations: seen.map(|((id, _), _)| *id).collect(),
        })
    }
}

impl Delegates {
    fn count(&mut self, it: &Registration, seen: &Seen) {
        let n = match it.state {
            RegistrationState::Substituted => return,
            RegistrationState::Confirmed => &mut self.seated,
            RegistrationState::Waiting | RegistrationState::Nominated => &mut self.waiting,
            RegistrationState::NotAccepted => &mut self.not_accepted,
            RegistrationState::Withdrawn => &mut self.withdrawn,
        };
        *n += 1;
        self.nominated += 1;
        if it.state == RegistrationState::Confirmed {
            let there = seen.registrations.contains(&it.id);
            self.attended += usize::from(there);
            self.no_shows += usize::from(!there && seen.closed);
        }
    }
}
