//! The versions of what was handed in, and what changed between two of them.

use super::{VersionRow, rows::to_text};
use crate::{
    App,
    actor::Actor,
    applications::{Document, case::Case, draft::draft_to_input},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, Value, optional},
    policy::{Action, On, authorize, may},
    ports::{AccountReads, CaseReads},
};
use parvis_domain::application::{
    Application, ApplicationId, Change, Signature, Snapshot, SnapshotDocument, VersionCause,
    difference,
};

/// Which versions are compared: from the first to the newest without it.
pub const DIFFERENCE_FIELDS: &[Field] = &[
    optional("from", Kind::Number, 5),
    optional("to", Kind::Number, 5),
];

/// What changed between two versions.
#[derive(Debug, Clone)]
pub struct Difference {
    /// All versions, in order.
    pub versions: Vec<VersionRow>,
    /// Names of those who made them; only staff see them.
    pub makers: Option<Vec<String>>,
    /// The number of the version compared with.
    pub from: u32,
    /// The number of the version compared.
    pub to: u32,
    /// Everything in which they differ.
    pub changes: Vec<Change>,
}

fn snapshot(application: &Application, documents: Vec<Document>) -> Snapshot {
    let answers = draft_to_input(&application.dossier).0.into_iter();
    Snapshot {
        answers: answers
            .filter_map(|(field, value)| match value {
                Value::Text(text) => Some((field, text)),
                _ => None,
            })
            .collect(),
        documents: documents
            .into_iter()
            .map(|d| SnapshotDocument {
                code: d.code,
                file_name: d.file_name,
                sha256: d.sha256,
            })
            .collect(),
    }
}

/// Keeps a version of the case as it stands in the transaction.
pub(in crate::applications) async fn keep_version(
    app: &App,
    case: &mut Case,
    cause: VersionCause,
    signed: Signature,
) -> Result<(), AppError> {
    let id = case.application.id;
    let last = case.tx.versions(id).await?.last().map_or(0, |v| v.number);
    let documents = case.tx.documents(id).await?;
    let content = to_text(&snapshot(&case.application, documents));
    let row = VersionRow {
        application: id,
        number: last + 1,
        cause,
        signed,
        sha256: app.ids.hash(&content),
        content,
    };
    case.tx.add_version(&row).await
}

/// Keeps what was handed in by a case submitted before versions were kept:
/// nothing has changed since.
pub(super) async fn keep_first(app: &App, case: &mut Case) -> Result<(), AppError> {
    let known = case.tx.versions(case.application.id).await?;
    let submission = case.application.submission.clone();
    match submission.filter(|_| known.is_empty()) {
        Some(it) => keep_version(app, case, VersionCause::Submission, it.signed).await,
        None => Ok(()),
    }
}

/// The difference between two versions, for the team and for staff.
///
/// # Errors
/// Faults of the numbers; [`AppError::NotFound`] also while nothing was handed
/// in.
pub async fn difference_of(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    input: &Input,
) -> Result<Difference, AppError> {
    let reads = app.store.reads();
    let application = CaseReads::application(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let on = On::Application(&application.organization_id, application.stage);
    authorize(actor, Action::ViewApplication, on)?;
    let mut versions = reads.versions(id).await?;
    if versions.is_empty()
        && let Some(submission) = &application.submission
    {
        let documents = CaseReads::documents(reads, id).await?;
        let content = to_text(&snapshot(&application, documents));
        versions.push(VersionRow {
            application: id,
            number: 1,
            cause: VersionCause::Submission,
            signed: submission.signed,
            sha256: app.ids.hash(&content),
            content,
        });
    }
    let last = versions.last().ok_or(AppError::NotFound)?.number;
    let mut r = Reader::new(input, DIFFERENCE_FIELDS);
    let from = r.number("from", 1, i64::from(last));
    let to = r.number("to", 1, i64::from(last));
    let number =
        |n: Option<i64>, default: u32| n.and_then(|n| u32::try_from(n).ok()).unwrap_or(default);
    let (from, to) = (number(from, 1), number(to, last));
    if from > to {
        r.faults.add("from", FaultCode::OutOfRange);
    }
    r.faults.or(())?;
    let find = |n: u32| versions.iter().find(|v| v.number == n);
    let (old, new) = find(from).zip(find(to)).ok_or(AppError::NotFound)?;
    let changes = difference(&old.snapshot()?, &new.snapshot()?);
    let makers = if may(actor, Action::ViewAssessment, on) {
        Some(makers(app, &versions).await?)
    } else {
        None
    };
    Ok(Difference {
        versions,
        makers,
        from,
        to,
        changes,
    })
}

async fn makers(app: &App, versions: &[VersionRow]) -> Result<Vec<String>, AppError> {
    let mut names = Vec::new();
    for version in versions {
        let account = AccountReads::account(app.store.reads(), version.signed.by).await?;
        names.push(account.map(|a| a.name).unwrap_or_default());
    }
    Ok(names)
}
