//! From draft to published, cancelled or held.

use super::{Consultation, ConsultationState, Details, Lack, lacks};
use crate::{Instant, coded_enum};

coded_enum! {
    /// Why an act on a consultation is refused.
    ConsultationRefusal {
        /// It is published already.
        NotADraft = "consultation_not_a_draft",
        /// It is not published, or is over.
        NotPublished = "consultation_not_published",
        /// Something that must be known before it is published is missing.
        Incomplete = "consultation_incomplete",
        /// What is over or called off is not changed any more.
        Closed = "consultation_closed",
        /// It is still to come and would be moved to a day that has passed.
        InThePast = "consultation_in_the_past",
    }
}

impl Consultation {
    /// Takes over what staff wrote. When that changes what calendars show of a
    /// published consultation, the sequence number grows.
    ///
    /// # Errors
    /// [`ConsultationRefusal::Closed`]; [`ConsultationRefusal::Incomplete`] when
    /// what was published would lack what publishing needs;
    /// [`ConsultationRefusal::InThePast`].
    pub fn edit(mut self, details: Details, now: Instant) -> Result<Self, ConsultationRefusal> {
        self.changeable()?;
        let shown = |d: &Details| (d.title.clone(), d.when, d.place.clone());
        let moved = shown(&self.details) != shown(&details);
        let passed = |d: &Details| d.when.last().latest() < d.when.day_there(now);
        let passes = passed(&details) && !passed(&self.details);
        self.details = details;
        self.updated_at = now;
        if self.state == ConsultationState::Published {
            self.complete()?;
            if passes {
                // A slip of the year would end it, and tell every delegate so.
                return Err(ConsultationRefusal::InThePast);
            }
            self.sequence += i32::from(moved);
        }
        Ok(self)
    }

    /// Whether agenda, questions and documents can be changed.
    ///
    /// # Errors
    /// [`ConsultationRefusal::Closed`].
    pub const fn changeable(&self) -> Result<(), ConsultationRefusal> {
        match self.state {
            ConsultationState::Draft | ConsultationState::Published => Ok(()),
            ConsultationState::Cancelled | ConsultationState::Held => {
                Err(ConsultationRefusal::Closed)
            }
        }
    }

    fn complete(&self) -> Result<(), ConsultationRefusal> {
        if lacks(self).iter().any(|l: &Lack| l.is_blocking()) {
            return Err(ConsultationRefusal::Incomplete);
        }
        Ok(())
    }

    /// Announces it.
    ///
    /// # Errors
    /// [`ConsultationRefusal::NotADraft`], [`ConsultationRefusal::Incomplete`].
    pub fn publish(mut self, now: Instant) -> Result<Self, ConsultationRefusal> {
        if self.state != ConsultationState::Draft {
            return Err(ConsultationRefusal::NotADraft);
        }
        self.complete()?;
        self.state = ConsultationState::Published;
        self.published_at = Some(now);
        self.updated_at = now;
        Ok(self)
    }

    /// Calls it off. The reason is public.
    ///
    /// # Errors
    /// [`ConsultationRefusal::NotPublished`].
    pub fn cancel(mut self, reason: String, now: Instant) -> Result<Self, ConsultationRefusal> {
        if self.state != ConsultationState::Published || self.details.when.is_over(now) {
            return Err(ConsultationRefusal::NotPublished);
        }
        self.state = ConsultationState::Cancelled;
        self.cancel_reason = Some(reason);
        self.sequence += 1;
        self.updated_at = now;
        Ok(self)
    }

    /// Marks it as held once it is over.
    ///
    /// # Errors
    /// [`ConsultationRefusal::NotPublished`] when it is not over, or was not
    /// published.
    pub fn hold(mut self, now: Instant) -> Result<Self, ConsultationRefusal> {
        if self.state != ConsultationState::Published || !self.details.when.is_over(now) {
            return Err(ConsultationRefusal::NotPublished);
        }
        self.state = ConsultationState::Held;
        self.updated_at = now;
        Ok(self)
    }
}
