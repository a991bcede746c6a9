//! Staff import a file of organizations: dry run first, all or nothing. A row
//! with an id changes that entry, and only in the columns that the file has;
//! a row without makes a new one.

use super::{Vocabulary, fields::parse_over, parse, register::new, to_input};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::{FaultCode, Faults},
    input::Input,
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use chrono::Datelike;
use parvis_domain::{
    coded_enum,
    organization::{MatchReason, NameKey, Organization, OrganizationId, Origin, Profile, rank},
};

coded_enum! {
    /// What becomes of a row.
    RowVerdict {
        /// It makes a new entry.
        New = "new",
        /// It changes an entry.
        Update = "update",
        /// It says what the entry says already.
        Unchanged = "unchanged",
        /// It has faults; nothing of the file is imported.
        Faulty = "faulty",
    }
}

/// A row as it came in.
#[derive(Debug)]
pub struct ImportRow {
    /// Line of the file on which the row begins; the header is line 1.
    pub line: u64,
    /// The entry that it changes.
    pub id: Option<String>,
    /// The version of the entry from which the file was made.
    pub version: Option<String>,
    /// The cells, or what is wrong with the row as a whole.
    pub input: Result<Input, Faults>,
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
    /// The entry, when it is known.
    pub id: Option<OrganizationId>,
    /// Columns that change.
    pub changed: Vec<String>,
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
    rows: Vec<ImportRow>,
    dry_run: bool,
    origin: Origin,
) -> Result<ImportReport, AppError> {
    let permit = authorize(actor, Action::ImportOrganizations, On::Nothing)?;
    let reads = app.store.reads();
    let checker = Checker {
        vocabulary: Vocabulary::load(reads, app.clock.today().year()).await?,
        keys: reads.name_keys().await?,
    };
    let mut tx = app.store.begin(permit).await?;
    let mut seen = std::collections::HashMap::new();
    let mut reports = Vec::with_capacity(rows.len());
    let mut changes = Vec::new();
    for row in rows {
        let (mut report, change) = checker.check(&mut tx, row).await?;
        let folded = parvis_domain::text::fold(&report.name);
        if let Some(first) = seen
            .insert(folded.clone(), report.line)
            .filter(|_| !folded.is_empty())
        {
            report.faults.add_with(
                "name",
                FaultCode::DuplicateRow,
                vec![("line", u64::to_string(&first))],
            );
            report.verdict = RowVerdict::Faulty;
        }
        changes.push(change);
        reports.push(report);
    }
    let sound = !reports.is_empty() && reports.iter().all(|r| r.verdict != RowVerdict::Faulty);
    let imported = sound && !dry_run;
    if imported {
        write(app, &mut tx, &mut reports, changes, origin).await?;
        let count = reports.len().to_string();
        let happened = Happened::new(app.clock.now(), Subject::List("organizations".into()));
        tx.commit(happened.with("rows", count)).await?;
    }
    Ok(ImportReport {
        dry_run,
        imported,
        rows: reports,
    })
}

/// What a row does: a new profile, or an entry changed.
enum Change {
    Nothing,
    New(Box<Profile>),
    Update(Box<Organization>),
}

struct Checker {
    vocabulary: Vocabulary,
    keys: Vec<NameKey>,
}

impl Checker {
    async fn check(
        &self,
        tx: &mut Box<dyn WriteTx>,
        row: ImportRow,
    ) -> Result<(RowReport, Change), AppError> {
        let name = row
            .input
            .as_ref()
            .map(|i| i.text("name").to_owned())
            .unwrap_or_default();
        let mut report = RowReport {
            line: row.line,
            verdict: RowVerdict::Faulty,
            name,
            faults: Faults::default(),
            similar: vec![],
            id: None,
            changed: vec![],
        };
        let known = match &row.id {
            None => None,
            Some(text) => {
                let id = OrganizationId::parse(text);
                let known = match &id {
                    Some(id) => tx.organization(id).await?,
                    None => None,
                };
                if known.is_none() {
                    report.faults.add_with(
                        "id",
                        FaultCode::NotInList,
                        vec![("list", "organizations".into())],
                    );
                    return Ok((report, Change::Nothing));
                }
                known
            }
        };
        let change = match known {
            Some(known) => self.update(&mut report, known, &row),
            None => self.addition(&mut report, row.input),
        };
        Ok((report, change))
    }

    fn addition(&self, report: &mut RowReport, input: Result<Input, Faults>) -> Change {
        let profile = match input.and_then(|input| parse(&input, &self.vocabulary)) {
            Ok(profile) => profile,
            Err(faults) => {
                report.faults = faults;
                return Change::Nothing;
            }
        };
        let matches = rank(&report.name, None, &self.keys);
        if let Some(same) = matches.iter().find(|m| m.reason == MatchReason::SameName) {
            let parameters = vec![("id", same.organization_id.to_string())];
            report
                .faults
                .add_with("name", FaultCode::AlreadyRegistered, parameters);
        }
        report.similar = matches
            .into_iter()
            .take(3)
            .map(|m| (m.organization_id, m.name))
            .collect();
        if report.faults.is_empty() {
            report.verdict = RowVerdict::New;
            Change::New(Box::new(profile))
        } else {
            Change::Nothing
        }
    }

    fn update(&self, report: &mut RowReport, mut known: Organization, row: &ImportRow) -> Change {
        report.id = Some(known.id.clone());
        if row
            .version
            .as_deref()
            .is_some_and(|v| v != known.version.to_string())
        {
            let current = vec![("current", known.version.to_string())];
            report
                .faults
                .add_with("record_version", FaultCode::StaleRow, current);
        }
        let before = to_input(&known.profile);
        let mut merged = before.clone();
        match &row.input {
            Err(faults) => report.faults = faults.clone(),
            // A column that the file does not have leaves its field as it is.
            Ok(input) => merged = overlay(merged, input),
        }
        match parse_over(&merged, &self.vocabulary, &before) {
            Ok(profile) if report.faults.is_empty() => {
                let after = to_input(&profile);
                let pairs = before.0.iter().zip(&after.0);
                report.changed = pairs
                    .filter(|(a, b)| a.1 != b.1)
                    .map(|(a, _)| a.0.clone())
                    .collect();
                let same = report.changed.is_empty();
                report.verdict = if same {
                    RowVerdict::Unchanged
                } else {
                    RowVerdict::Update
                };
                known.profile = profile;
                if same {
                    Change::Nothing
                } else {
                    Change::Update(Box::new(known))
                }
            }
            Ok(_) => Change::Nothing,
            Err(faults) => {
                faults
                    .0
                    .into_iter()
                    .for_each(|f| report.faults.add_with(&f.pointer, f.code, f.parameters));
                Change::Nothing
            }
        }
    }
}

fn overlay(base: Input, over: &Input) -> Input {
    let mut fields = base.0;
    for (name, value) in &over.0 {
        match fields.iter_mut().find(|(n, _)| n == name) {
            Some((_, old)) => *old = value.clone(),
            None => fields.push((name.clone(), value.clone())),
        }
    }
    Input(fields)
}

async fn write(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    reports: &mut [RowReport],
    changes: Vec<Change>,
    origin: Origin,
) -> Result<(), AppError> {
    let now = app.clock.now();
    for (report, change) in reports.iter_mut().zip(changes) {
        let (id, detail) = match change {
            Change::Nothing => continue,
            Change::New(profile) => {
                let organization = new(app, *profile, origin);
                tx.add_organization(&organization).await?;
                (organization.id, ("origin", origin.code().to_owned()))
            }
            Change::Update(mut organization) => {
                organization.updated_at = now;
                tx.save_organization(&organization).await?;
                (organization.id, ("changed", report.changed.join(", ")))
            }
        };
        report.id = Some(id.clone());
        let happened = Happened::new(now, Subject::Organization(id));
        tx.record(happened.with(detail.0, detail.1)).await?;
    }
    Ok(())
}
