//! Check-in at the door of a consultation, and who came. Several telephones note
//! at once and without a connection; each note is an event with an identity of
//! its own, so that sending twice does nothing twice. What holds is computed by
//! [`parvis_domain::attendance`].

mod badge;
mod board;
mod mark;
mod note;
mod walk_in;

pub use badge::{AtDoor, by_badge};
pub use board::{Board, BoardRow, DoorList, board, door_list};
pub use mark::{MARK_FIELDS, mark};
pub use note::{NOTE_FIELDS, Noted, note};
pub use walk_in::{WALK_IN_FIELDS, walk_in};

use crate::{
    App,
    error::{AppError, Rule},
};
use parvis_domain::{
    Day,
    attendance::{AttendanceRefusal, Door, badge_code, badge_short, days},
    consultation::{Consultation, ConsultationState, RegistrationState},
    organization::OrganizationId,
    text::PartialDate,
};
use uuid::Uuid;

/// A delegate, as the door needs to know them: no address, no needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegate {
    /// The registration.
    pub registration_id: Uuid,
    /// The consultation.
    pub consultation_id: Uuid,
    /// The organization that sends the delegate.
    pub organization_id: OrganizationId,
    /// Its official name.
    pub organization: String,
    /// BCP 47 tag of that name's language; empty when not known.
    pub organization_language: String,
    /// The delegate's name; empty once it was forgotten.
    pub name: String,
    /// Where the registration stands.
    pub seat: RegistrationState,
}

impl Delegate {
    /// The code in the QR code of the badge.
    #[must_use]
    pub fn badge(&self) -> String {
        badge_code(self.registration_id)
    }

    /// The end of that code, for people.
    #[must_use]
    pub fn badge_short(&self) -> String {
        badge_short(self.registration_id)
    }

    /// Whether the delegate has a seat.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.seat == RegistrationState::Confirmed
    }
}

/// The days of a consultation and today, where it takes place.
#[derive(Debug, Clone)]
pub(crate) struct Hours {
    pub days: Vec<Day>,
    pub today: Day,
    pub is_on: bool,
    pub is_over: bool,
}

impl Hours {
    pub(crate) fn of(app: &App, it: &Consultation) -> Self {
        let now = app.clock.now();
        let when = &it.details.when;
        Self {
            days: match (when.from, when.last()) {
                (PartialDate::Day(first), PartialDate::Day(last)) => days(first, last),
                // Of what sources tell of the past not every day is known.
                _ => vec![],
            },
            today: when.day_there(now),
            is_on: matches!(
                it.state,
                ConsultationState::Published | ConsultationState::Held
            ),
            is_over: it.is_over(now),
        }
    }

    pub(crate) fn door(&self) -> Door<'_> {
        Door {
            is_on: self.is_on,
            days: &self.days,
            today: self.today,
            is_over: self.is_over,
        }
    }

    /// The day to show first: today, or the first day before it begins, or the
    /// last when it is over.
    pub(crate) fn first_shown(&self) -> Day {
        let passed = self.days.iter().rfind(|d| **d <= self.today);
        passed
            .or_else(|| self.days.first())
            .copied()
            .unwrap_or(self.today)
    }
}

/// The time zone of the place; of Geneva where none was given.
pub(crate) fn zone(it: &Consultation) -> chrono_tz::Tz {
    let hours = it.details.when.hours;
    hours.map_or(chrono_tz::Tz::Europe__Zurich, |h| h.zone)
}

/// The consultation, for those who stand at its door.
async fn consultation(
    app: &App,
    actor: &crate::actor::Actor,
    code: &str,
) -> Result<Consultation, AppError> {
    crate::consultations::find(app, actor, code).await
}

impl From<AttendanceRefusal> for Rule {
    fn from(refusal: AttendanceRefusal) -> Self {
        match refusal {
            AttendanceRefusal::NotOpen => Self::AttendanceNotOpen,
            AttendanceRefusal::NotOnThatDay => Self::AttendanceNotOnThatDay,
            AttendanceRefusal::NotYet => Self::AttendanceNotYet,
            AttendanceRefusal::NotOver => Self::AttendanceNotOver,
            AttendanceRefusal::Unknown => Self::AttendanceUnknown,
            AttendanceRefusal::ReasonMisplaced => Self::AttendanceReasonMisplaced,
        }
    }
}

impl From<AttendanceRefusal> for AppError {
    fn from(refusal: AttendanceRefusal) -> Self {
        Self::Refused(refusal.into())
    }
}
