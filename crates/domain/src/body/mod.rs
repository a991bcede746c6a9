//! Bodies in which IOM works, who belongs to them, and what was agreed: facts
//! that sources tell, each with its source, never overwritten.
//!
//! Source of the model: the five documents on IOM's relations with the United
//! Nations and with civil society, whose dates are as inexact as dates in
//! documents are, and which contradict each other in places. Both are kept.

mod book;
mod fact;
mod held;
mod kinds;
mod period;
mod timeline;
mod when;

#[cfg(test)]
mod tests;

pub use book::{Book, Disagreement, NameAt};
pub use fact::{
    Body, BodyDocument, BodyName, BodySuccession, Contradiction, Fact, Instrument, Mandate,
    MandatePoint, Meeting, Membership, Side,
};
pub use held::Held;
pub use kinds::{BodyKind, FactKind, InstrumentKind, MandateStatus, Passage, Role};
pub use period::{Certainty, Doubt, Period};
pub use timeline::{Entry, EntryKind};
pub use when::{Third, When};

use crate::{
    Instant,
    account::AccountId,
    text::{Locale, PartialDate},
};
use uuid::Uuid;

/// A fact with its source. A statement is never changed: a correction is
/// another statement which supersedes it, and both stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its identifier.
    pub id: Uuid,
    /// What it says.
    pub fact: Fact,
    /// How it is known: `seed`, `found`, `memory`, `entered` …, joined by `+`.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// The date of which the source says so.
    pub as_of: Option<PartialDate>,
    /// Remarks.
    pub note: Option<String>,
    /// The languages in which the wording is the register's, not the source's.
    pub worded_by_us: Vec<Locale>,
    /// The statement that it corrects.
    pub supersedes: Option<Uuid>,
    /// Whether it only takes back what it supersedes.
    pub retracts: bool,
    /// When it was entered.
    pub recorded_at: Instant,
    /// Who entered it; `None` for what was loaded.
    pub recorded_by: Option<AccountId>,
}
