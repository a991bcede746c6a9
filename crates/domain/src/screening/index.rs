//! Which entries of a list are worth comparing with a name: an index over the
//! words of all listed names, so that a rescan does not compare everything
//! with everything.

use super::EntryKind;
use super::matcher::{ListedNameKind, Prepared, Score, score};
use super::token::skeleton;
use std::collections::{BTreeSet, HashMap};

/// A name of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedName {
    /// What it is.
    pub kind: ListedNameKind,
    /// The name.
    pub value: String,
}

/// An entry of a list, as the matcher needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Key of the entry in the register.
    pub key: String,
    /// A person or an organization.
    pub kind: EntryKind,
    /// Its names.
    pub names: Vec<ListedName>,
}

/// An entry that a name is like.
#[derive(Debug, Clone)]
pub struct Found {
    /// Key of the entry.
    pub key: String,
    /// The name of the entry that is most like.
    pub name: ListedName,
    /// How like, and why.
    pub score: Score,
}

/// The prepared names of a list.
#[derive(Debug, Default)]
pub struct NameIndex {
    names: Vec<(String, EntryKind, ListedName, Prepared)>,
    by_key: HashMap<(EntryKind, String), Vec<usize>>,
    entries: usize,
}

impl NameIndex {
    /// Prepares every name of these entries.
    #[must_use]
    pub fn new(entries: &[Listed]) -> Self {
        let mut index = Self {
            entries: entries.len(),
            ..Self::default()
        };
        for entry in entries {
            for name in &entry.names {
                let prepared = Prepared::new(&name.value, entry.kind, false);
                let at = index.names.len();
                for key in keys(&prepared) {
                    index.by_key.entry((entry.kind, key)).or_default().push(at);
                }
                index
                    .names
                    .push((entry.key.clone(), entry.kind, name.clone(), prepared));
            }
        }
        index
    }

    /// How many entries it holds.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries
    }

    /// Whether it holds none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries == 0
    }

    /// The entries of this kind that a name is like, the best name of each,
    /// best first; only from `least` on. Also says how many names were compared.
    #[must_use]
    pub fn find(
        &self,
        name: &str,
        is_acronym: bool,
        kind: EntryKind,
        least: u8,
    ) -> (Vec<Found>, usize) {
        let sought = Prepared::new(name, kind, is_acronym);
        let candidates: BTreeSet<usize> = keys(&sought)
            .into_iter()
            .filter_map(|key| self.by_key.get(&(kind, key)))
            .flatten()
            .copied()
            .collect();
        let mut found: Vec<Found> = Vec::new();
        for at in &candidates {
            let Some((key, _, listed, prepared)) = self.names.get(*at) else {
                continue;
            };
            let score = score(&sought, prepared, listed.kind, kind);
            if score.value < least {
                continue;
            }
            match found.iter_mut().find(|f| &f.key == key) {
                Some(known) if known.score.value >= score.value => {}
                Some(known) => {
                    known.name = listed.clone();
                    known.score = score;
                }
                None => found.push(Found {
                    key: key.clone(),
                    name: listed.clone(),
                    score,
                }),
            }
        }
        found.sort_by(|a, b| {
            b.score
                .value
                .cmp(&a.score.value)
                .then_with(|| a.key.cmp(&b.key))
        });
        (found, candidates.len())
    }
}

/// Two names have a key in common if a word of the one is a word of the other
/// with at most one consonant more, less or changed.
fn keys(name: &Prepared) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut near = |bones: &str| {
        keys.insert(bones.to_owned());
        if bones.len() > 3 {
            for at in 0..bones.len() {
                let without: String = bones
                    .char_indices()
                    .filter(|(i, _)| *i != at)
                    .map(|(_, c)| c)
                    .collect();
                keys.insert(without);
            }
        }
    };
    for token in name.tokens.iter().filter(|t| !t.initial && t.weight > 40) {
        near(&token.skeleton);
    }
    let joined: String = name.tokens.iter().map(|t| t.soft.as_str()).collect();
    near(&skeleton(&joined));
    for token in &name.tokens {
        keys.insert(format!("={}", token.soft));
    }
    keys.extend(name.acronym.iter().map(|a| format!("#{a}")));
    keys
}
