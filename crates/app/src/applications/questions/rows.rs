//! Rows of rounds, requests for more time, replies and versions.

use crate::{applications::Document, error::AppError};
use parvis_domain::{
    Day, Instant,
    account::AccountId,
    application::{
        ApplicationId, DecisionId, QuestionId, RoundEnd, RoundOrigin, Signature, Snapshot,
        SnapshotDocument, VersionCause,
    },
};
use uuid::Uuid;

/// A round of questions.
#[derive(Debug, Clone)]
pub struct RoundRow {
    /// The application.
    pub application: ApplicationId,
    /// Number of the round in the case, from 1.
    pub number: u32,
    /// Who wants to know.
    pub origin: RoundOrigin,
    /// The decision by which the Council asked.
    pub decision: Option<DecisionId>,
    /// Who asked, and when.
    pub asked: Signature,
    /// The due date as first set.
    pub first_due: Day,
    /// The due date now.
    pub due: Day,
    /// Reminders for the present due date.
    pub reminders: u32,
    /// How it ended; `None` while it is open.
    pub ended_as: Option<RoundEnd>,
    /// Who ended it.
    pub ended_by: Option<AccountId>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Why it was taken back or closed.
    pub end_reason: Option<String>,
}

/// A request for more time.
#[derive(Debug, Clone)]
pub struct ExtensionRow {
    /// Identity.
    pub id: Uuid,
    /// The application.
    pub application: ApplicationId,
    /// Number of the round.
    pub round: u32,
    /// Who asked, and when.
    pub asked: Signature,
    /// Why.
    pub reason: String,
    /// The day wished for.
    pub wished: Option<Day>,
    /// Who replied, and when; `None` while it waits.
    pub decided: Option<Signature>,
    /// The new due date, where more time was given.
    pub granted_until: Option<Day>,
    /// Why not, where it was refused.
    pub refusal: Option<String>,
}

/// A document given as a reply to a question.
#[derive(Debug, Clone)]
pub struct ReplyDocument {
    /// The document.
    pub document: Document,
    /// The question.
    pub question: QuestionId,
    /// Whether it is not sent yet.
    pub held: bool,
}

/// A version of what was handed in. Never changed.
#[derive(Debug, Clone)]
pub struct VersionRow {
    /// The application.
    pub application: ApplicationId,
    /// From 1.
    pub number: u32,
    /// Why it was made.
    pub cause: VersionCause,
    /// By whom, when.
    pub signed: Signature,
    /// Answers and documents as JSON text.
    pub content: String,
    /// SHA-256 of that text in hexadecimal.
    pub sha256: String,
}

type Stored = (Vec<(String, String)>, Vec<(String, String, String)>);

/// The text under which a snapshot is stored and hashed.
pub(super) fn to_text(of: &Snapshot) -> String {
    let documents: Vec<_> = of
        .documents
        .iter()
        .map(|d| (&d.code, &d.file_name, &d.sha256))
        .collect();
    serde_json::json!([of.answers, documents]).to_string()
}

impl VersionRow {
    /// What it holds.
    ///
    /// # Errors
    /// [`AppError::Inconsistent`] when the text is not what was stored.
    pub fn snapshot(&self) -> Result<Snapshot, AppError> {
        let (answers, documents): Stored =
            serde_json::from_str(&self.content).map_err(|error| {
                let (id, number) = (self.application, self.number);
                AppError::Inconsistent(format!("submission_version {id}/{number}: {error}"))
            })?;
        let document = |(code, file_name, sha256)| SnapshotDocument {
            code,
            file_name,
            sha256,
        };
        Ok(Snapshot {
            answers,
            documents: documents.into_iter().map(document).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_reads_back_as_it_was_stored() {
        let snapshot = Snapshot {
            answers: vec![("aims".into(), "Ayuda «así»\n2".into())],
            documents: vec![SnapshotDocument {
                code: "D01".into(),
                file_name: "Règles.pdf".into(),
                sha256: "00ff".into(),
            }],
        };
        let row = VersionRow {
            application: ApplicationId(Uuid::nil()),
            number: 1,
            cause: VersionCause::Submission,
            signed: Signature {
                by: AccountId(Uuid::nil()),
                at: Instant::UNIX_EPOCH,
            },
            content: to_text(&snapshot),
            sha256: String::new(),
        };
        assert_eq!(row.snapshot().ok(), Some(snapshot));
        let broken = VersionRow {
            content: "[]".into(),
            ..row
        };
        assert!(broken.snapshot().is_err());
    }
}
