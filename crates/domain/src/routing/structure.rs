//! Units and offices, how they hang together, and what they answer for.

use crate::{Day, coded_enum, text::PartialDate};
use std::collections::BTreeSet;

coded_enum! {
    /// What kind of holder.
    HolderKind {
        /// A unit at Headquarters.
        Unit = "unit",
        /// An office in the field.
        Office = "office",
    }
}

coded_enum! {
    /// How a unit or office stands on a day, the surest first.
    Standing {
        /// The day lies in the period that sources give.
        InForce = "in_force",
        /// Sources give no dates for it.
        Undated = "undated",
        /// Sources name it last before the day; whether it still existed is not
        /// known.
        AttestedEarlier = "attested_earlier",
        /// The day lies before the first date that sources give.
        NotYet = "not_yet",
        /// It had ended.
        Ended = "ended",
    }
}

coded_enum! {
    /// How two units or offices hang together.
    RelationKind {
        /// The first is a part of the second.
        PartOf = "part_of",
        /// The first follows the second.
        Follows = "follows",
    }
}

/// A unit or an office with its period of validity, as far as sources give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Code, unique among units and offices together.
    pub code: String,
    /// Unit or office.
    pub kind: HolderKind,
    /// First date that sources give.
    pub from: Option<PartialDate>,
    /// Last date, where it has ended.
    pub until: Option<PartialDate>,
    /// Newest date for which sources name it, where they name it for a date
    /// only and not for a period.
    pub attested_until: Option<PartialDate>,
}

impl Holder {
    /// How it stands on a day. A date known to the year counts as the whole
    /// year: in the year of a merger both sides are in force.
    #[must_use]
    pub fn standing(&self, day: Day) -> Standing {
        if self.until.is_some_and(|d| d.latest() < day) {
            Standing::Ended
        } else if self.from.is_some_and(|d| d.earliest() > day) {
            Standing::NotYet
        } else if self.until.is_none() && self.attested_until.is_some_and(|d| d.latest() < day) {
            Standing::AttestedEarlier
        } else if self.from.is_none() && self.until.is_none() && self.attested_until.is_none() {
            Standing::Undated
        } else {
            Standing::InForce
        }
    }
}

/// What somebody answers for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// Everything that nobody else answers for: the point of entry.
    Entry,
    /// A topic, by code.
    Topic(String),
    /// These countries, by ISO 3166-1 code.
    Countries(BTreeSet<String>),
}

/// A statement that a unit or office answers for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competence {
    /// Code of the statement, under which its source stands.
    pub code: String,
    /// Code of the unit or office.
    pub holder: String,
    /// For what.
    pub subject: Subject,
    /// First date for which it holds, where it differs from the holder's.
    pub from: Option<PartialDate>,
    /// Last date for which it holds.
    pub until: Option<PartialDate>,
}

impl Competence {
    /// Whether the statement itself holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|d| d.earliest() <= day)
            && self.until.is_none_or(|d| d.latest() >= day)
    }
}

/// A statement that two units or offices hang together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// Code of the statement, under which its source stands.
    pub code: String,
    /// How.
    pub kind: RelationKind,
    /// The part, or the one that follows.
    pub unit: String,
    /// The whole, or the one before.
    pub of: String,
}

/// Everything that sources say about units and offices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Structure {
    /// Units and offices.
    pub holders: Vec<Holder>,
    /// What they answer for.
    pub competences: Vec<Competence>,
    /// How they hang together.
    pub relations: Vec<Relation>,
}

impl Structure {
    /// The unit or office of a code.
    #[must_use]
    pub fn holder(&self, code: &str) -> Option<&Holder> {
        self.holders.iter().find(|h| h.code == code)
    }

    /// What a unit or office answers for.
    pub fn competences_of<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a Competence> {
        self.competences.iter().filter(move |c| c.holder == code)
    }

    /// The code of the point of entry.
    #[must_use]
    pub fn entry(&self) -> Option<&str> {
        let mut entries = self.competences.iter();
        let entry = entries.find(|c| c.subject == Subject::Entry)?;
        Some(entry.holder.as_str())
    }

    /// Those before this one, and those before them, the nearest first. A ring
    /// in the data ends where it closes.
    #[must_use]
    pub fn predecessors(&self, code: &str) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        let mut next = vec![code];
        while let Some(unit) = next.pop() {
            for relation in &self.relations {
                let before = relation.of.as_str();
                let follows = relation.kind == RelationKind::Follows && relation.unit == unit;
                if follows && before != code && !found.contains(&before) {
                    found.push(before);
                    next.insert(0, before);
                }
            }
        }
        found
    }
}
