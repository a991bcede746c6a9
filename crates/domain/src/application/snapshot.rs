//! What was handed in, as it was, and what changed since.

use crate::coded_enum;

coded_enum! {
    /// Why a version was made.
    VersionCause {
        /// The application was handed in.
        Submission = "submission",
        /// Answers to questions were sent.
        Answers = "answers",
    }
}

/// A document in a version, known by the hash of its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnapshotDocument {
    /// Code in the list `required-documents`.
    pub code: String,
    /// File name.
    pub file_name: String,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
}

/// Answers and documents at a moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// Field and content, in the order of the form; fields left empty are
    /// not there.
    pub answers: Vec<(String, String)>,
    /// The documents.
    pub documents: Vec<SnapshotDocument>,
}

/// A difference between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// An answer; `None` where there is none.
    Answer {
        /// The field.
        field: String,
        /// Before.
        before: Option<String>,
        /// After.
        after: Option<String>,
    },
    /// A document that was not there before.
    Added(SnapshotDocument),
    /// A document that is no longer there.
    Removed(SnapshotDocument),
}

/// Everything in which two versions differ: answers in the order of the form,
/// then documents.
#[must_use]
pub fn difference(before: &Snapshot, after: &Snapshot) -> Vec<Change> {
    let find = |of: &Snapshot, field: &str| {
        let found = of.answers.iter().find(|(f, _)| f == field);
        found.map(|(_, value)| value.clone())
    };
    let mut fields: Vec<&str> = before.answers.iter().map(|(f, _)| f.as_str()).collect();
    for (field, _) in &after.answers {
        if !fields.contains(&field.as_str()) {
            fields.push(field);
        }
    }
    let mut out: Vec<Change> = fields
        .into_iter()
        .map(|field| (field, find(before, field), find(after, field)))
        .filter(|(_, old, new)| old != new)
        .map(|(field, before, after)| Change::Answer {
            field: field.to_owned(),
            before,
            after,
        })
        .collect();
    let gone = |d: &&SnapshotDocument| !after.documents.contains(d);
    let new = |d: &&SnapshotDocument| !before.documents.contains(d);
    out.extend(
        before
            .documents
            .iter()
            .filter(gone)
            .cloned()
            .map(Change::Removed),
    );
    out.extend(
        after
            .documents
            .iter()
            .filter(new)
            .cloned()
            .map(Change::Added),
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn document(n: u8) -> SnapshotDocument {
        SnapshotDocument {
            code: format!("D{:02}", n % 3),
            file_name: format!("{n}.pdf"),
            sha256: n.to_string(),
        }
    }

    prop_compose! {
        fn snapshot()(
            answers in prop::collection::btree_map("[a-d]", "[x-z]{1,2}", 0..5),
            documents in prop::collection::btree_set(0..6_u8, 0..6),
        ) -> Snapshot {
            Snapshot {
                answers: answers.into_iter().collect(),
                documents: documents.into_iter().map(document).collect(),
            }
        }
    }

    /// Applies changes, so that the test shows that nothing is left out.
    fn apply(to: &Snapshot, changes: &[Change]) -> Snapshot {
        let mut out = to.clone();
        for change in changes {
            match change {
                Change::Answer { field, after, .. } => {
                    out.answers.retain(|(f, _)| f != field);
                    out.answers
                        .extend(after.clone().map(|a| (field.clone(), a)));
                }
                Change::Added(d) => out.documents.push(d.clone()),
                Change::Removed(d) => out.documents.retain(|x| x != d),
            }
        }
        out.answers.sort();
        out.documents.sort_by(|a, b| a.sha256.cmp(&b.sha256));
        out
    }

    proptest! {
        #[test]
        fn the_difference_leads_from_one_version_to_the_other(a in snapshot(), b in snapshot()) {
            let changes = difference(&a, &b);
            prop_assert_eq!(apply(&a, &changes), apply(&b, &[]));
            prop_assert_eq!(changes.is_empty(), a == b);
        }
    }
}
