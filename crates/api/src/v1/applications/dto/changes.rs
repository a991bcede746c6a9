//! Versions of what was handed in, and what changed.

use chrono::{DateTime, Utc};
use parvis_app::applications::Difference;
use parvis_domain::application::{Change, SnapshotDocument};
use serde::Serialize;
use utoipa::ToSchema;

/// A version; never changed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SubmissionVersion {
    /// From 1.
    pub number: u32,
    /// `submission` or `answers`.
    pub cause: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// By whom; only staff see this.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub by_name: Option<String>,
    /// SHA-256 of its content in hexadecimal.
    pub sha256: String,
}

/// A difference.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ChangedPart {
    /// `answer`, `document_added` or `document_removed`.
    pub kind: String,
    /// Member of the draft, or code of the list `required-documents`.
    pub about: String,
    /// Before: the content, or the file name of the document taken off.
    pub before: Option<String>,
    /// After: the content, or the file name of the document added.
    pub after: Option<String>,
    /// SHA-256 of the document.
    pub sha256: Option<String>,
}

/// What changed between two versions.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Changes {
    /// All versions, oldest first.
    pub versions: Vec<SubmissionVersion>,
    /// The version compared with.
    pub from: u32,
    /// The version compared.
    pub to: u32,
    /// Everything in which they differ.
    pub items: Vec<ChangedPart>,
}

impl From<&Difference> for Changes {
    fn from(of: &Difference) -> Self {
        let name = |i: usize| of.makers.as_ref().and_then(|m| m.get(i)).cloned();
        let versions = of.versions.iter().enumerate();
        Self {
            versions: versions
                .map(|(i, v)| SubmissionVersion {
                    number: v.number,
                    cause: v.cause.code().to_owned(),
                    at: v.signed.at,
                    by_name: name(i),
                    sha256: v.sha256.clone(),
                })
                .collect(),
            from: of.from,
            to: of.to,
            items: of.changes.iter().map(part).collect(),
        }
    }
}

fn part(change: &Change) -> ChangedPart {
    let document = |kind: &str, d: &SnapshotDocument, new: bool| ChangedPart {
        kind: kind.to_owned(),
        about: d.code.clone(),
        before: (!new).then(|| d.file_name.clone()),
        after: new.then(|| d.file_name.clone()),
        sha256: Some(d.sha256.clone()),
    };
    match change {
        Change::Answer {
            field,
            before,
            after,
        } => ChangedPart {
            kind: "answer".to_owned(),
            about: field.clone(),
            before: before.clone(),
            after: after.clone(),
            sha256: None,
        },
        Change::Added(d) => document("document_added", d, true),
        Change::Removed(d) => document("document_removed", d, false),
    }
}
