//! What an organization was called, and what became of it.

use super::{Name, NameKind, OrganizationId, Profile};
use crate::{
    Day,
    application::Signature,
    coded_enum,
    observer_status::EventState,
    text::{LanguageTag, PartialDate},
};
use uuid::Uuid;

coded_enum! {
    /// Where a change of name stands.
    NameChangeState {
        /// IPD has to take note of it; the old name is shown meanwhile.
        Waiting = "waiting",
        /// It holds.
        Noted = "noted",
        /// IPD did not take note of it, and says why.
        Refused = "refused",
    }
}

/// A change of the official name. Nothing of IOM's rules on it was found; the
/// ECOSOC Committee on NGOs takes note of changes of name (E/2012/32, Part II).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameChange {
    /// Identity.
    pub id: Uuid,
    /// The organization.
    pub organization_id: OrganizationId,
    /// The name before.
    pub old_name: String,
    /// The name after.
    pub new_name: String,
    /// Language of the name after.
    pub new_language: LanguageTag,
    /// Since when it is so called.
    pub changed_on: PartialDate,
    /// Why.
    pub reason: String,
    /// What proves it: a decision, a register, an address.
    pub evidence: String,
    /// Where it stands.
    pub state: NameChangeState,
    /// Who said so, and when.
    pub requested: Signature,
    /// Who took note or refused, and when; nobody where none is needed.
    pub settled: Option<Signature>,
    /// What IPD answered.
    pub answer: Option<String>,
}

/// The official name on a day, where it was another than today's: the old name
/// of the first change after that day.
#[must_use]
pub fn name_on(changes: &[NameChange], day: Day) -> Option<&str> {
    let later = changes
        .iter()
        .filter(|c| c.state == NameChangeState::Noted && c.changed_on.latest() > day);
    later
        .min_by_key(|c| (c.changed_on.earliest(), c.changed_on.latest(), c.id))
        .map(|c| c.old_name.as_str())
}

impl Profile {
    /// Takes the new official name; the old one stays as a former name, by
    /// which search still finds the organization.
    pub fn rename(&mut self, new_name: &str, language: &LanguageTag) {
        let mut old = None;
        for name in &mut self.names {
            if name.kind == NameKind::Official {
                old = Some(std::mem::replace(&mut name.value, new_name.to_owned()));
                name.language = Some(language.clone());
            }
        }
        // A translation into the language of the new name would contradict it.
        self.names
            .retain(|n| n.kind != NameKind::Translation || n.language.as_ref() != Some(language));
        self.names
            .retain(|n| n.kind != NameKind::Former || n.value != new_name);
        let known = |value: &String| {
            self.names
                .iter()
                .any(|n| n.kind == NameKind::Former && n.value == *value)
        };
        if let Some(value) = old.filter(|v| v != new_name && !known(v)) {
            self.names.push(Name {
                kind: NameKind::Former,
                language: None,
                value,
            });
        }
    }
}

coded_enum! {
    /// How one organization follows another.
    SuccessionKind {
        /// It merged into the other.
        Merger = "merger",
        /// The other took its place.
        Successor = "successor",
    }
}

/// One organization follows another. The observer status does not pass with it:
/// that is a decision of its own, on each of the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Succession {
    /// Identity.
    pub id: Uuid,
    /// The one that is no more.
    pub predecessor: OrganizationId,
    /// The one that follows.
    pub successor: OrganizationId,
    /// How.
    pub kind: SuccessionKind,
    /// Since when.
    pub effective_on: PartialDate,
    /// The document by which it is known.
    pub symbol: String,
    /// Why, or what is to be said of it.
    pub reason: String,
    /// Where the record stands.
    pub state: EventState,
    /// Who recorded it.
    pub recorded: Signature,
    /// Who confirmed it.
    pub confirmed: Option<Signature>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Instant, account::AccountId};

    fn change(n: u128, old: &str, new: &str, on: &str, state: NameChangeState) -> NameChange {
        NameChange {
            id: Uuid::from_u128(n),
            organization_id: OrganizationId::from_number(1),
            old_name: old.into(),
            new_name: new.into(),
            new_language: LanguageTag::parse("en").unwrap(),
            changed_on: PartialDate::parse(on).unwrap(),
            reason: String::new(),
            evidence: String::new(),
            state,
            requested: Signature {
                by: AccountId(Uuid::nil()),
                at: Instant::default(),
            },
            settled: None,
            answer: None,
        }
    }

    #[test]
    fn each_day_has_the_name_of_its_time() {
        use NameChangeState::{Noted, Waiting};
        let all = [
            change(2, "B", "C", "2020-05-01", Noted),
            change(1, "A", "B", "2010", Noted),
            change(3, "C", "D", "2024-01-01", Waiting),
        ];
        let on = |day: &str| name_on(&all, day.parse().unwrap());
        assert_eq!(on("2009-06-01"), Some("A"));
        // Within the vague year the register keeps the name that it is sure of.
        assert_eq!(on("2010-06-01"), Some("A"));
        assert_eq!(on("2010-12-31"), Some("B"));
        assert_eq!(on("2020-04-30"), Some("B"));
        assert_eq!(on("2020-05-01"), None);
        assert_eq!(on("2030-01-01"), None);
    }
}
