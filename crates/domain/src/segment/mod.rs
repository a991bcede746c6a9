//! A segment: a selection of the inventory, kept under a name, from which the
//! recipients of an invitation are taken. It says what an entry must be, not
//! which entries: who is in it is computed on the day on which it is asked.

mod recipient;

pub use recipient::{Exclusion, Member, recipient};

use crate::{
    Instant,
    account::AccountId,
    coded_enum,
    organization::{Level, Visibility},
    text::Locale,
};
use uuid::Uuid;

coded_enum! {
    /// The observer status of an entry on the day of the selection. Each entry
    /// is in exactly one of them.
    SegmentStatus {
        /// An observer whose status is not suspended.
        Observer = "observer",
        /// An observer whose status is suspended.
        Suspended = "suspended",
        /// No longer an observer.
        Former = "former",
        /// Never an observer.
        None = "none",
    }
}

coded_enum! {
    /// What an entry did at consultations that are over.
    PastDialogue {
        /// A delegate of it was there.
        Attended = "attended",
        /// A delegate of it had a seat, and none of them came.
        DidNotCome = "did_not_come",
        /// It was invited, and nobody of it was there.
        InvitedOnly = "invited_only",
        /// Nobody of it was there, invited or not.
        NeverAttended = "never_attended",
    }
}

/// What an entry must be. Conditions of different fields must all hold; within
/// a field one value is enough, unless it says that all are needed. A field
/// without values asks nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conditions {
    /// Observer status on the day.
    pub statuses: Vec<SegmentStatus>,
    /// Codes of the list `regions`, of the country of seat.
    pub regions: Vec<String>,
    /// Codes of the list `countries`.
    pub countries: Vec<String>,
    /// Whether a country of activity is as good as the country of seat, for
    /// regions and countries.
    pub by_activity: bool,
    /// Codes of the list `themes`.
    pub themes: Vec<String>,
    /// Whether every theme is needed.
    pub all_themes: bool,
    /// Codes of the list `cso-categories`.
    pub categories: Vec<String>,
    /// Levels of work.
    pub levels: Vec<Level>,
    /// Languages in which somebody of the team reads mails.
    pub languages: Vec<Locale>,
    /// What the public sees of the entry.
    pub visibilities: Vec<Visibility>,
    /// What it did at consultations that are over.
    pub past: Vec<PastDialogue>,
    /// At those of this series only.
    pub past_series: Option<String>,
    /// At those of this year and later only.
    pub past_since: Option<i32>,
}

impl Conditions {
    /// Whether nothing is asked: then every entry is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let modifiers_only = Self {
            by_activity: self.by_activity,
            all_themes: self.all_themes,
            ..Self::default()
        };
        *self == modifiers_only
    }
}

/// A segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Identity.
    pub id: Uuid,
    /// Its name, used once.
    pub name: String,
    /// What it is for; staff only.
    pub note: String,
    /// What an entry must be.
    pub conditions: Conditions,
    /// Who made it.
    pub created_by: AccountId,
    /// When it was made.
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
    /// Version for optimistic locking; starts at 1.
    pub version: i32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_switch_alone_asks_nothing() {
        let switches = Conditions {
            by_activity: true,
            all_themes: true,
            ..Conditions::default()
        };
        assert!(switches.is_empty());
        let asks = Conditions {
            levels: vec![Level::Local],
            ..switches
        };
        assert!(!asks.is_empty());
    }
}
