//! What can be done with an inquiry, and what it leaves behind.

use super::{Inquiry, InquiryRefusal, InquiryState, StretchStart};
use crate::{Instant, account::AccountId};
use chrono::Days;

/// What an act makes of an inquiry: its next state, and the stretch that begins
/// with it, if another has it now. The stretch before ends at the same moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The inquiry afterwards.
    pub next: Inquiry,
    /// How the stretch that begins came about; `None` while nothing changes
    /// hands.
    pub begins: Option<StretchStart>,
    /// Whether the stretch that runs ends.
    pub ends: bool,
}

impl Inquiry {
    const fn open(&self) -> Result<(), InquiryRefusal> {
        match self.state {
            InquiryState::Open => Ok(()),
            InquiryState::Asked | InquiryState::Answered => Err(InquiryRefusal::WithOrganization),
            InquiryState::Closed => Err(InquiryRefusal::Closed),
        }
    }

    /// Sends it from the point of entry to a unit: the one proposed or another.
    /// The point of entry may keep it.
    ///
    /// # Errors
    /// It is not open, or was sent to a unit already.
    pub fn route(self, holder: &str, officer: Option<AccountId>) -> Result<Step, InquiryRefusal> {
        self.open()?;
        if self.routed {
            return Err(InquiryRefusal::RoutedAlready);
        }
        let moves = self.holder != holder || self.officer != officer;
        Ok(Step {
            begins: moves.then_some(StretchStart::Routed),
            ends: moves,
            next: Self {
                holder: holder.to_owned(),
                officer,
                routed: true,
                ..self
            },
        })
    }

    /// Hands it over to another unit or another colleague.
    ///
    /// # Errors
    /// It is not open, not routed, or the holder would stay the same.
    pub fn hand_over(
        self,
        holder: &str,
        officer: Option<AccountId>,
    ) -> Result<Step, InquiryRefusal> {
        self.open()?;
        if !self.routed {
            return Err(InquiryRefusal::NotRouted);
        }
        if self.holder == holder && self.officer == officer {
            return Err(InquiryRefusal::SameHolder);
        }
        Ok(Step {
            begins: Some(StretchStart::HandedOver),
            ends: true,
            next: Self {
                holder: holder.to_owned(),
                officer,
                ..self
            },
        })
    }

    /// Answers it; the clock stops.
    ///
    /// # Errors
    /// It is not open.
    pub fn answer(self, now: Instant) -> Result<Step, InquiryRefusal> {
        self.open()?;
        Ok(Step {
            begins: None,
            ends: true,
            next: Self {
                state: InquiryState::Answered,
                answered_at: Some(now),
                since: now,
                ..self
            },
        })
    }

    /// Asks the organization something; the clock rests until it replies.
    ///
    /// # Errors
    /// It is not open.
    pub fn ask(self, now: Instant) -> Result<Step, InquiryRefusal> {
        self.open()?;
        Ok(Step {
            begins: Some(StretchStart::Asked),
            ends: true,
            next: Self {
                state: InquiryState::Asked,
                since: now,
                ..self
            },
        })
    }

    /// The organization writes. After a question the due day moves by the days
    /// for which the clock rested; after an answer it begins anew with `target`
    /// days; while IOM has it, the text is only added.
    ///
    /// # Errors
    /// It is closed.
    pub fn write(self, now: Instant, target: u64) -> Result<Step, InquiryRefusal> {
        let (due_on, start) = match self.state {
            InquiryState::Closed => return Err(InquiryRefusal::Closed),
            InquiryState::Open => {
                return Ok(Step {
                    next: self,
                    begins: None,
                    ends: false,
                });
            }
            InquiryState::Asked => {
                let rested = (now - self.since).num_days().max(0).unsigned_abs();
                (self.due_on + Days::new(rested), StretchStart::Replied)
            }
            InquiryState::Answered => {
                (now.date_naive() + Days::new(target), StretchStart::Reopened)
            }
        };
        Ok(Step {
            begins: Some(start),
            ends: true,
            next: Self {
                state: InquiryState::Open,
                since: now,
                due_on,
                ..self
            },
        })
    }

    /// The organization closes it.
    ///
    /// # Errors
    /// It is closed already.
    pub fn close(self, now: Instant) -> Result<Step, InquiryRefusal> {
        if self.state == InquiryState::Closed {
            return Err(InquiryRefusal::Closed);
        }
        Ok(Step {
            begins: None,
            ends: true,
            next: Self {
                state: InquiryState::Closed,
                closed_at: Some(now),
                since: now,
                ..self
            },
        })
    }
}
