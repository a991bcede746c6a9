//! What a consultation is at a moment: public, over, open for registration.

use super::{Consultation, ConsultationState, Details};
use crate::Instant;
use uuid::Uuid;

impl Consultation {
    /// A new draft.
    #[must_use]
    pub const fn draft(id: Uuid, code: String, details: Details, now: Instant) -> Self {
        Self {
            id,
            code,
            details,
            agenda: vec![],
            questions: vec![],
            state: ConsultationState::Draft,
            cancel_reason: None,
            sequence: 0,
            published_at: None,
            created_at: now,
            updated_at: now,
            version: 1,
        }
    }

    /// One of the past, as a source tells of it. Identity and times are given
    /// when it is loaded.
    #[must_use]
    pub fn of_the_past(code: String, details: Details) -> Self {
        Self {
            state: ConsultationState::Held,
            ..Self::draft(Uuid::nil(), code, details, Instant::UNIX_EPOCH)
        }
    }

    /// The year in its series.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.details.when.from.year()
    }

    /// Whether everybody may know of it.
    #[must_use]
    pub const fn is_public(&self) -> bool {
        !matches!(self.state, ConsultationState::Draft)
    }

    /// Whether it is over, by its own clock.
    #[must_use]
    pub fn is_over(&self, now: Instant) -> bool {
        self.state == ConsultationState::Held || self.details.when.is_over(now)
    }

    /// Whether delegates can be nominated and changed now.
    #[must_use]
    pub fn registration_open(&self, now: Instant) -> bool {
        let today = self.details.when.day_there(now);
        let opened = self.details.registration_opens.is_none_or(|d| d <= today);
        let closes = self.details.registration_closes;
        let in_time = closes.map_or_else(|| !self.is_over(now), |d| today <= d);
        self.state == ConsultationState::Published && opened && in_time && !self.is_over(now)
    }

    /// The `UID` of its calendar entries: the same for its whole life.
    #[must_use]
    pub fn uid(&self) -> String {
        format!("{}@parvis", self.id)
    }
}
