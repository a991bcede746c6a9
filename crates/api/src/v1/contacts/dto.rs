//! Units, offices and reasons as JSON.

use crate::{schema::input_params, v1::localized::Localized};
use chrono::NaiveDate;
use parvis_app::{
    focal_points::{self, CONTACT_FIELDS, ContactAnswer, Said, UnitView},
    input::{Field, Kind, optional},
    reference::CodeEntry,
};
use serde::Serialize;
use utoipa::ToSchema;

/// The day of a view.
pub(super) const UNIT_FIELDS: &[Field] = &[optional("as_at", Kind::Day, 10)];

input_params! {
    /// What is asked about. A topic is a code of the lists `themes` or
    /// `partnership-topics`.
    ContactsQuery = CONTACT_FIELDS
}
input_params! {
    /// The day; today when it is left out.
    UnitsQuery = UNIT_FIELDS
}

/// A statement that a source makes.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ContactStatement {
    /// Its words, such as the coverage as the source states it.
    pub words: Localized,
    /// How it is known: seed, found, memory, inferred.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// Remarks.
    pub note: String,
}

impl From<&CodeEntry> for ContactStatement {
    fn from(entry: &CodeEntry) -> Self {
        Self {
            words: Localized::from(&entry.label),
            basis: entry.basis.clone(),
            source: entry.source.clone(),
            note: entry.note.clone(),
        }
    }
}

/// Why somebody is proposed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ContactReason {
    /// `topic`, `country`, `predecessor` (carried over from a unit before it, a
    /// proposal only) or `entry`.
    pub kind: String,
    /// The statement on which it rests.
    pub statement: ContactStatement,
    /// Code of the unit of which the statement was made, where it is another.
    pub predecessor: Option<String>,
}

impl From<&Said> for ContactReason {
    fn from(said: &Said) -> Self {
        Self {
            kind: said.kind.code().to_owned(),
            statement: ContactStatement::from(&said.statement),
            predecessor: said.predecessor.as_ref().map(|p| p.code.clone()),
        }
    }
}

/// Somebody to contact.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Contact {
    /// Code of the unit or office.
    pub unit: String,
    /// Its name.
    pub name: Localized,
    /// `unit` or `office`.
    pub kind: String,
    /// `in_force`, `undated`, `attested_earlier` (sources name it last before
    /// the day), or for the point of entry also `not_yet` and `ended`.
    pub standing: String,
    /// Address, where a source gives one.
    pub address: Option<String>,
    /// Why, the strongest reason first.
    pub reasons: Vec<ContactReason>,
}

impl From<&focal_points::Contact> for Contact {
    fn from(it: &focal_points::Contact) -> Self {
        Self {
            unit: it.entry.code.clone(),
            name: Localized::from(&it.entry.label),
            kind: it.kind.code().to_owned(),
            standing: it.standing.code().to_owned(),
            address: Some(it.address.clone()).filter(|a| !a.is_empty()),
            reasons: it.reasons.iter().map(ContactReason::from).collect(),
        }
    }
}

/// Whom to contact.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Contacts {
    /// The topic asked about.
    pub topic: Option<String>,
    /// The country asked about.
    pub country: Option<String>,
    /// The day.
    pub as_at: NaiveDate,
    /// Whom, the best first. The order is a choice of Parvis, not a rule of IOM.
    pub items: Vec<Contact>,
}

impl From<&ContactAnswer> for Contacts {
    fn from(it: &ContactAnswer) -> Self {
        Self {
            topic: it.topic.clone(),
            country: it.country.clone(),
            as_at: it.day,
            items: it.contacts.iter().map(Contact::from).collect(),
        }
    }
}

/// How a unit hangs together with another.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct UnitRelation {
    /// Code of the other.
    pub unit: String,
    /// Its name.
    pub name: Localized,
    /// The statement on which it rests.
    pub statement: ContactStatement,
    /// From when, where a source says so.
    pub from: Option<String>,
}

fn relations(all: &[(CodeEntry, CodeEntry)]) -> Vec<UnitRelation> {
    let one = |(other, statement): &(CodeEntry, CodeEntry)| UnitRelation {
        unit: other.code.clone(),
        name: Localized::from(&other.label),
        statement: ContactStatement::from(statement),
        from: statement.valid_from.map(|d| d.to_string()),
    };
    all.iter().map(one).collect()
}

/// A unit or an office.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Unit {
    /// Code.
    pub code: String,
    /// Name.
    pub name: Localized,
    /// Abbreviation; empty when it has none.
    pub abbreviation: String,
    /// `unit` or `office`.
    pub kind: String,
    /// How it stands on the day, as in contacts, also `not_yet` and `ended`.
    pub standing: String,
    /// First date that sources give: year, month or day.
    pub from: Option<String>,
    /// Last date, where it has ended.
    pub until: Option<String>,
    /// Newest date for which sources name it, where they give no period.
    pub attested_until: Option<String>,
    /// Address, where a source gives one.
    pub address: Option<String>,
    /// How it is known.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// Remarks.
    pub note: String,
    /// What it answers for.
    pub answers_for: Vec<ContactStatement>,
    /// ISO 3166-1 codes of the countries that it covers on the day, inferred
    /// from the coverage as stated.
    pub countries: Vec<String>,
    /// Of what it is or was a part.
    pub part_of: Vec<UnitRelation>,
    /// Its parts.
    pub parts: Vec<UnitRelation>,
    /// What it follows.
    pub follows: Vec<UnitRelation>,
    /// What follows it.
    pub followed_by: Vec<UnitRelation>,
}

impl From<&UnitView> for Unit {
    fn from(it: &UnitView) -> Self {
        let entry = &it.entry;
        let given = |name: &str| {
            let value = entry.attribute(name);
            (!value.is_empty()).then(|| value.to_owned())
        };
        Self {
            code: entry.code.clone(),
            name: Localized::from(&entry.label),
            abbreviation: entry.attribute("abbr").to_owned(),
            kind: it.kind.code().to_owned(),
            standing: it.standing.code().to_owned(),
            from: entry.valid_from.map(|d| d.to_string()),
            until: entry.valid_until.map(|d| d.to_string()),
            attested_until: given("attested_until"),
            address: given("address"),
            basis: entry.basis.clone(),
            source: entry.source.clone(),
            note: entry.note.clone(),
            answers_for: it.answers_for.iter().map(ContactStatement::from).collect(),
            countries: it.countries.clone(),
            part_of: relations(&it.part_of),
            parts: relations(&it.parts),
            follows: relations(&it.follows),
            followed_by: relations(&it.followed_by),
        }
    }
}
