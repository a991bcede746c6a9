//! What follows from a consultation: its summary, recommendations, and action
//! points with an owner, a day and a state, until somebody is told at the next
//! consultation of the series what became of them.
//!
//! No source gives a table of the follow-up of IOM's consultations; these
//! fields are a design of this register.

mod action_point;

pub use action_point::{ActionPoint, ActionState, ActionStep, FollowUpRefusal, Owner, Reminder};

use crate::{Instant, coded_enum, text::LocalizedText};
use uuid::Uuid;

coded_enum! {
    /// Who may read something that follows from a consultation.
    Reach {
        /// Everybody, once the outcomes are published.
        Public = "public",
        /// Staff, and the organization that it is given to.
        Internal = "internal",
    }
}

coded_enum! {
    /// To whom a recommendation is addressed.
    Addressee {
        /// IOM.
        Iom = "iom",
        /// The member States of IOM.
        States = "states",
        /// Civil society organizations.
        Csos = "csos",
        /// The United Nations system.
        UnSystem = "un_system",
    }
}

/// What a consultation came to, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcomes {
    /// The consultation.
    pub consultation_id: Uuid,
    /// The summary for everybody.
    pub summary: LocalizedText,
    /// Minutes for staff.
    pub internal: LocalizedText,
    /// When the public part was published; nothing of it is public before.
    pub published_at: Option<Instant>,
    /// When it last changed.
    pub updated_at: Instant,
    /// Version for optimistic locking; 0 while nothing is kept.
    pub version: i32,
}

impl Outcomes {
    /// Nothing yet.
    #[must_use]
    pub fn none(consultation_id: Uuid) -> Self {
        Self {
            consultation_id,
            summary: LocalizedText::default(),
            internal: LocalizedText::default(),
            published_at: None,
            updated_at: Instant::UNIX_EPOCH,
            version: 0,
        }
    }
}

/// A recommendation of a consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Identity.
    pub id: Uuid,
    /// The consultation.
    pub consultation_id: Uuid,
    /// Its number in the consultation, from 1.
    pub number: u32,
    /// What is recommended.
    pub text: LocalizedText,
    /// To whom; nobody in particular when empty.
    pub addressed_to: Vec<Addressee>,
    /// Who may read it.
    pub reach: Reach,
    /// Version for optimistic locking; 0 while it is not kept.
    pub version: i32,
}
