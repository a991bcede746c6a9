//! Units and offices, and why one of them is proposed.

use parvis_app::{focal_points::Said, reference::CodeEntry};
use parvis_domain::{
    routing::{HolderKind, ReasonKind, Standing},
    text::Locale,
};
use parvis_i18n::Texts;

use super::partial_date;

/// Unit or office.
#[must_use]
pub fn holder_kind(t: &Texts, it: HolderKind) -> String {
    match it {
        HolderKind::Unit => t.contacts_kind_unit(),
        HolderKind::Office => t.contacts_kind_office(),
    }
}

/// How a unit or office stands on the day asked about.
#[must_use]
pub fn holder_standing(t: &Texts, it: Standing) -> String {
    match it {
        Standing::InForce => t.contacts_standing_in_force(),
        Standing::Undated => t.contacts_standing_undated(),
        Standing::AttestedEarlier => t.contacts_standing_attested(),
        Standing::NotYet => t.contacts_standing_not_yet(),
        Standing::Ended => t.contacts_standing_ended(),
    }
}

/// The kind of a reason.
#[must_use]
pub fn reason_kind(t: &Texts, it: ReasonKind) -> String {
    match it {
        ReasonKind::Topic => t.contacts_reason_kind_topic(),
        ReasonKind::Country => t.contacts_reason_kind_country(),
        ReasonKind::Predecessor => t.contacts_reason_kind_predecessor(),
        ReasonKind::Entry => t.contacts_reason_kind_entry(),
    }
}

/// A reason in a sentence.
#[must_use]
pub fn routing_reason(t: &Texts, it: &Said, locale: Locale) -> String {
    let words = words(&it.statement, locale);
    match it.kind {
        ReasonKind::Topic => t.contacts_reason_topic(words),
        ReasonKind::Country => t.contacts_reason_country(words),
        ReasonKind::Predecessor => {
            let before = it.predecessor.as_ref().map(|p| unit_name(p, locale));
            t.contacts_reason_predecessor(before.unwrap_or_default(), words)
        }
        ReasonKind::Entry => t.contacts_reason_entry(),
    }
}

/// The label of an entry in the language of the reader, or its code.
#[must_use]
pub fn words(entry: &CodeEntry, locale: Locale) -> String {
    let label = entry.label.best(locale);
    label.map_or_else(|| entry.code.clone(), |(label, _)| label.to_owned())
}

/// The name of a unit or office with its abbreviation.
#[must_use]
pub fn unit_name(entry: &CodeEntry, locale: Locale) -> String {
    let name = words(entry, locale);
    match entry.attribute("abbr") {
        "" => name,
        abbr => format!("{name} ({abbr})"),
    }
}

/// From when to when sources know a unit or office.
#[must_use]
pub fn unit_period(t: &Texts, entry: &CodeEntry) -> String {
    let attested = entry.attribute("attested_until");
    let attested = parvis_domain::text::PartialDate::parse(attested).ok();
    let date = |d| partial_date(t, d);
    match (entry.valid_from, entry.valid_until, attested) {
        (Some(from), Some(until), _) => t.contacts_period_between(date(from), date(until)),
        (Some(from), None, Some(last)) if from == last => t.contacts_period_attested(date(from)),
        (Some(from), None, Some(last)) => {
            t.contacts_period_attested_between(date(from), date(last))
        }
        (Some(from), None, None) => t.contacts_period_from(date(from)),
        (None, Some(until), _) => t.contacts_period_until(date(until)),
        (None, None, Some(last)) => t.contacts_period_attested(date(last)),
        (None, None, None) => t.contacts_period_none(),
    }
}
