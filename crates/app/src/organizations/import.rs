//! Staff import a file of organizations: dry run first, all or nothing.

use super::{Vocabulary, parse, register::new};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::{FaultCode, Faults},
    input::Input,
    policy::{Action, On, authorize},
};
use chrono::Datelike;
use parvis_domain::{
    coded_enum,
    organization::{MatchReason, NameKey, OrganizationId, Origin, Profile, rank},
};

coded_enum! {
    /// What becomes of a row.
    RowVerdict {
        /// It makes a new entry.
        New = "new",
        /// It has faults; nothing of the file is imported.
        Faulty = "faulty",
    }
}

/// What becomes of one row.
#[derive(Debug, Clone)]
pub struct RowReport {
    /// Line of the file on which the row begins; the header is line 1.
    pub line: u64,
    /// The verdict.
    pub verdict: RowVerdict,
    /// The name in the row.
    pub name: String,
    /// The faults; pointers name columns.
    pub faults: Faults,
    /// Entries that are like it, which a person should look at.
    pub similar: Vec<(OrganizationId, String)>,
    /// The new entry, when the file was imported.
    pub id: Option<OrganizationId>,
}

/// What becomes of a file.
#[derive(Debug, Clone)]
pub struct ImportReport {
    /// Whether nothing was to be written.
    pub dry_run: bool,
    /// Whether the rows were written.
    pub imported: bool,
    /// The rows.
    pub rows: Vec<RowReport>,
}

/// Imports rows. With a faulty row, or in a dry run, nothing is written.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::Unavailable`]. Faults stand in the report.
pub async fn import(
    app: &App,
    actor: &Actor,
    rows: Vec<(u64, Result<Input, Faults>)>,
    dry_run: bool,
    origin: Origin,
) -> Result<ImportReport, AppError> {
    let permit = authorize(actor, Action::ImportOrganizations, On::Nothing)?;
    let reads = app.store.reads();
    let vocabulary = Vocabulary::load(reads, app.clock.today().year()).await?;
    let keys = reads.name_keys().await?;
    let (mut reports, profiles) = check(rows, &vocabulary, &keys);
    let imported =
        !dry_run && !reports.is_empty() && reports.iter().all(|r| r.verdict == RowVerdict::New);
    if imported {
        let now = app.clock.now();
        let mut tx = app.store.begin(permit).await?;
        for (report, profile) in reports.iter_mut().zip(profiles) {
            let organization = new(app, profile, origin);
            tx.add_organization(&organization).await?;
            report.id = Some(organization.id.clone());
            let subject = Subject::Organization(organization.id);
            tx.record(Happened::new(now, subject).with("origin", origin.code()))
                .await?;
        }
        let count = reports.len().to_string();
        tx.commit(Happened::new(now, Subject::List("organizations".into())).with("rows", count))
            .await?;
    }
    Ok(ImportReport {
        dry_run,
        imported,
        rows: reports,
    })
}

fn check(
    rows: Vec<(u64, Result<Input, Faults>)>,
    vocabulary: &Vocabulary,
    keys: &[NameKey],
) -> (Vec<RowReport>, Vec<Profile>) {
    let mut reports = Vec::new();
    let mut profiles = Vec::new();
    let mut seen: std::collections::HashMap<String, u64> = std::collections::HashMap::new();
    for (line, row) in rows {
        let name = row
            .as_ref()
            .map(|i| i.text("name").to_owned())
            .unwrap_or_default();
        let parsed = row.and_then(|input| parse(&input, vocabulary));
        let (mut faults, profile) = match parsed {
            Ok(profile) => (Faults::default(), Some(profile)),
            Err(faults) => (faults, None),
        };
        let folded = parvis_domain::text::fold(&name);
        if let Some(first) = seen.get(&folded).filter(|_| !folded.is_empty()) {
            faults.add_with(
                "name",
                FaultCode::DuplicateRow,
                vec![("line", first.to_string())],
            );
        } else {
            seen.insert(folded, line);
        }
        let matches = if profile.is_some() {
            rank(&name, None, keys)
        } else {
            vec![]
        };
        if let Some(same) = matches.iter().find(|m| m.reason == MatchReason::SameName) {
            let parameters = vec![("id", same.organization_id.to_string())];
            faults.add_with("name", FaultCode::AlreadyRegistered, parameters);
        }
        let verdict = if faults.is_empty() {
            RowVerdict::New
        } else {
            RowVerdict::Faulty
        };
        let similar = matches
            .into_iter()
            .take(3)
            .map(|m| (m.organization_id, m.name))
            .collect();
        reports.push(RowReport {
            line,
            verdict,
            name,
            faults,
            similar,
            id: None,
        });
        profiles.extend(profile);
    }
    (reports, profiles)
}
