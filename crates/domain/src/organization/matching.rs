//! Finding the entry that is already there, before a second one is made.

use super::OrganizationId;
use crate::{
    coded_enum,
    text::{fold, similarity},
};

/// Similarity from which two names are treated as the same organization's.
pub const SURE: f64 = 0.97;
/// Similarity from which an entry is worth showing to the person who registers.
pub const WORTH_SHOWING: f64 = 0.86;

coded_enum! {
    /// Why an entry is thought to be the same.
    MatchReason {
        /// The names agree.
        SameName = "same_name",
        /// The names are alike.
        SimilarName = "similar_name",
        /// The acronym agrees.
        SameAcronym = "same_acronym",
    }
}

/// One name of an entry, as the matcher needs it.
#[derive(Debug, Clone)]
pub struct NameKey {
    /// The entry.
    pub organization_id: OrganizationId,
    /// The name.
    pub value: String,
    /// Whether it is an acronym: those are compared whole.
    pub is_acronym: bool,
}

/// An entry that may be the one sought.
#[derive(Debug, Clone)]
pub struct Match {
    /// The entry.
    pub organization_id: OrganizationId,
    /// Its name that matched.
    pub name: String,
    /// From 0 to 1.
    pub score: f64,
    /// Why.
    pub reason: MatchReason,
}

/// Ranks the entries whose names are like the one sought, best first, one
/// match for each entry.
#[must_use]
pub fn rank(sought: &str, acronym: Option<&str>, names: &[NameKey]) -> Vec<Match> {
    let mut best: Vec<Match> = Vec::new();
    for key in names {
        let Some(found) = compare(sought, acronym, key) else {
            continue;
        };
        match best
            .iter_mut()
            .find(|m| m.organization_id == found.organization_id)
        {
            Some(known) if known.score < found.score => *known = found,
            Some(_) => {}
            None => best.push(found),
        }
    }
    best.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then_with(|| a.name.cmp(&b.name))
    });
    best
}

fn compare(sought: &str, acronym: Option<&str>, key: &NameKey) -> Option<Match> {
    let make = |score, reason| {
        Some(Match {
            organization_id: key.organization_id.clone(),
            name: key.value.clone(),
            score,
            reason,
        })
    };
    if key.is_acronym {
        let same = [Some(sought), acronym]
            .into_iter()
            .flatten()
            .any(|a| fold(a) == fold(&key.value));
        return if same {
            make(0.9, MatchReason::SameAcronym)
        } else {
            None
        };
    }
    let score = similarity(sought, &key.value);
    if score >= SURE {
        make(score, MatchReason::SameName)
    } else if score >= WORTH_SHOWING {
        make(score, MatchReason::SimilarName)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(n: u64, value: &str, is_acronym: bool) -> NameKey {
        NameKey {
            organization_id: OrganizationId::from_number(n),
            value: value.into(),
            is_acronym,
        }
    }

    #[test]
    fn ranks_the_same_name_first_and_each_entry_once() {
        let names = [
            key(1, "Solidarité Sahel Migrations", false),
            key(1, "SSM", true),
            key(2, "Solidarite Sahel Migration", false),
            key(3, "Harbour Aid", false),
        ];
        let found = rank("SOLIDARITÉ SAHEL MIGRATIONS", Some("ssm"), &names);
        let ids: Vec<_> = found.iter().map(|m| m.organization_id.clone()).collect();
        assert_eq!(
            ids,
            [
                OrganizationId::from_number(1),
                OrganizationId::from_number(2)
            ]
        );
        assert_eq!(found.first().map(|m| m.reason), Some(MatchReason::SameName));
    }

    #[test]
    fn an_acronym_alone_is_found() {
        let found = rank("ICMC", None, &[key(1, "ICMC", true)]);
        assert_eq!(
            found.first().map(|m| m.reason),
            Some(MatchReason::SameAcronym)
        );
    }
}
