//! What the Council decided on the frozen list: typed on one page or brought in
//! a file, checked whole, recorded whole or not at all. Each row goes through
//! the rule of the single act.

use super::{
    freeze::open,
    frozen::{FrozenContent, FrozenEntry},
};
use crate::{
    App,
    actor::Actor,
    applications::{Cases, record_of},
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Value, optional, required},
    policy::{Action, On, authorize, may},
    ports::{CaseReads, CouncilReads},
    reference,
};
use parvis_domain::{
    application::{Application, ApplicationId, DecisionRecord, Refusal, Stage},
    coded_enum,
    organization::OrganizationId,
};

/// The columns of the sheet beside those that name the case: as the single act
/// reads them, but for the session, which is that of the list.
pub const SHEET_FIELDS: &[Field] = &[
    required("outcome", Kind::Code("outcomes"), 20),
    required("decided_on", Kind::Day, 10),
    required("symbol", Kind::Line, 100),
    optional("reason", Kind::Text, 4000),
    optional("question", Kind::Text, 4000),
    optional("asked_of", Kind::Code("asked-of"), 20),
];

coded_enum! {
    /// What becomes of a row.
    DecisionVerdict {
        /// It records a decision.
        Record = "record",
        /// It records a correction of the decision that holds.
        Correct = "correct",
        /// It says what is recorded or decided already.
        Unchanged = "unchanged",
        /// It has faults; nothing of the sheet is recorded.
        Faulty = "faulty",
    }
}

/// An entry of the frozen list with what the Council said about it.
#[derive(Debug, Clone)]
pub struct SheetLine {
    /// The entry.
    pub entry: FrozenEntry,
    /// What is decided or recorded, as far as the reader may know.
    pub record: Option<DecisionRecord>,
    /// Whether the record waits for its confirmation in this session.
    pub waits: bool,
}

/// A row as it came in.
#[derive(Debug)]
pub struct SheetRow {
    /// Line of the file, or number of the row on the page.
    pub line: u64,
    /// Reference or id of the application.
    pub key: String,
    /// The cells, or what is wrong with the row as a whole.
    pub input: Result<Input, Faults>,
}

/// What becomes of one row.
#[derive(Debug)]
pub struct SheetReport {
    /// Line of the file, or number of the row on the page.
    pub line: u64,
    /// What the row named.
    pub key: String,
    /// The entry of the frozen list.
    pub entry: Option<FrozenEntry>,
    /// The verdict.
    pub verdict: DecisionVerdict,
    /// The faults; pointers name columns.
    pub faults: Faults,
    /// Why the workflow refuses.
    pub refusal: Option<Refusal>,
}

/// What becomes of a sheet.
#[derive(Debug)]
pub struct DecisionReport {
    /// Whether nothing was to be written.
    pub dry_run: bool,
    /// Whether the rows were recorded.
    pub recorded: bool,
    /// The rows.
    pub rows: Vec<SheetReport>,
}

/// The frozen list with what is decided or recorded on each entry.
///
/// # Errors
/// [`Rule::ListNotFrozen`] while no version is confirmed; [`AppError::NotFound`],
/// [`AppError::Denied`].
pub async fn sheet(app: &App, actor: &Actor, session: &str) -> Result<Vec<SheetLine>, AppError> {
    authorize(actor, Action::ViewCouncilList, On::Nothing)?;
    let content = in_force(app, session).await?;
    let mut out = Vec::new();
    for entry in content.entries {
        let id = ApplicationId(entry.application);
        let application = CaseReads::application(app.store.reads(), id).await?;
        // Whoever is bound to the organization does not read what only waits.
        let sees = |a: &Application| {
            let on = On::Application(&a.organization_id, a.stage);
            may(actor, Action::ViewAssessment, on)
        };
        let application = application.filter(sees);
        // A case on the list of another session is confirmed there.
        let waits = |a: &Application| a.recorded.is_some() && a.session.as_deref() == Some(session);
        let waits = application.as_ref().is_some_and(waits);
        let said = application.and_then(|a| a.recorded.or(a.decision.map(|d| d.record)));
        let record = said.filter(|r| r.session == session);
        out.push(SheetLine {
            waits: waits && record.is_some(),
            entry,
            record,
        });
    }
    Ok(out)
}

/// The newest version that is confirmed.
async fn in_force(app: &App, session: &str) -> Result<FrozenContent, AppError> {
    let session = reference::session(app, session).await?;
    let versions = CouncilReads::frozen_lists(app.store.reads(), &session.code).await?;
    let newest = versions.iter().find(|v| v.confirmed.is_some());
    open(app, newest.ok_or(Rule::ListNotFrozen)?)
}

/// Records the decisions of a sheet. With a faulty row, or in a dry run, nothing
/// is written.
///
/// # Errors
/// [`Rule::ListNotFrozen`]; [`AppError::NotFound`]; [`AppError::Denied`], also
/// to somebody who is bound to one of the organizations in the sheet. Faults
/// stand in the report.
pub async fn record_decisions(
    app: &App,
    actor: &Actor,
    session: &str,
    rows: Vec<SheetRow>,
    dry_run: bool,
) -> Result<DecisionReport, AppError> {
    authorize(actor, Action::RecordDecision, On::Nothing)?;
    let content = in_force(app, session).await?;
    let mut cases = Cases::open(app, actor, Action::RecordDecision).await?;
    let mut reports: Vec<SheetReport> = Vec::with_capacity(rows.len());
    let mut changes = Vec::new();
    for row in rows {
        let mut report = SheetReport {
            line: row.line,
            entry: find(&content, &row.key),
            key: row.key,
            verdict: DecisionVerdict::Faulty,
            faults: Faults::default(),
            refusal: None,
        };
        let change = check(app, actor, &mut cases, &mut report, row.input, session).await?;
        if let Some(first) = reports
            .iter()
            .find(|r| r.entry.is_some() && r.entry == report.entry)
        {
            let parameters = vec![("line", first.line.to_string())];
            report.verdict = DecisionVerdict::Faulty;
            report
                .faults
                .add_with("reference", FaultCode::DuplicateRow, parameters);
        }
        changes.extend(change);
        reports.push(report);
    }
    let sound = |r: &SheetReport| r.verdict != DecisionVerdict::Faulty;
    let recorded = !dry_run && !reports.is_empty() && reports.iter().all(sound);
    if recorded {
        let count = changes.len().to_string();
        for (before, after) in changes {
            cases.save(&before, after).await?;
        }
        let happened = Happened::new(cases.now, Subject::Session(session.to_owned()));
        cases.close(happened.with("rows", count)).await?;
    }
    Ok(DecisionReport {
        dry_run,
        recorded,
        rows: reports,
    })
}

fn find(content: &FrozenContent, key: &str) -> Option<FrozenEntry> {
    let named = |e: &&FrozenEntry| e.reference == key || e.application.to_string() == key;
    content.entries.iter().find(named).cloned()
}

/// Reads a row by the rule of the single act; gives the case before and after.
async fn check(
    app: &App,
    actor: &Actor,
    cases: &mut Cases,
    report: &mut SheetReport,
    input: Result<Input, Faults>,
    session: &str,
) -> Result<Option<(Application, Application)>, AppError> {
    let entry = report.entry.as_ref();
    let id = entry.map(|e| ApplicationId(e.application));
    let organization = entry.and_then(|e| OrganizationId::parse(&e.organization));
    let (Some(id), Some(organization)) = (id, organization) else {
        let parameters = vec![("list", "council-list".into())];
        report
            .faults
            .add_with("reference", FaultCode::NotInList, parameters);
        return Ok(None);
    };
    let input = match input {
        Ok(input) => input,
        Err(faults) => {
            report.faults = faults;
            return Ok(None);
        }
    };
    let recorded = cases.signed(actor)?;
    let before = cases.application(id).await?;
    let on = On::Application(&organization, before.stage);
    authorize(actor, Action::RecordDecision, on)?;
    let held = before
        .decision
        .as_ref()
        .map(|d| &d.record)
        .filter(|_| before.stage != Stage::Listed);
    let corrects = held.map(|r| r.id);
    let input = completed(input, session, corrects.map(|id| id.to_string()));
    let record = match record_of(app, &mut cases.tx, &before, recorded, &input).await {
        Ok(record) => record,
        Err(AppError::Invalid(faults)) => {
            report.faults = faults;
            return Ok(None);
        }
        Err(other) => return Err(other),
    };
    if before
        .recorded
        .as_ref()
        .or(held)
        .is_some_and(|r| says_the_same(r, &record))
    {
        report.verdict = DecisionVerdict::Unchanged;
        return Ok(None);
    }
    match before.clone().record_decision(record) {
        Ok(after) => {
            report.verdict = match corrects {
                Some(_) => DecisionVerdict::Correct,
                None => DecisionVerdict::Record,
            };
            Ok(Some((before, after)))
        }
        Err(refusal) => {
            report.refusal = Some(refusal);
            Ok(None)
        }
    }
}

fn completed(mut input: Input, session: &str, corrects: Option<String>) -> Input {
    input
        .0
        .push(("session".into(), Value::Text(session.into())));
    if let Some(id) = corrects {
        input.0.push(("supersedes".into(), Value::Text(id)));
    }
    input
}

/// An exported sheet that is imported again untouched records nothing.
fn says_the_same(a: &DecisionRecord, b: &DecisionRecord) -> bool {
    let key = |r: &DecisionRecord| {
        let put = (r.question.clone(), r.asked_of);
        (r.outcome, r.decided_on, r.symbol.clone(), put)
    };
    key(a) == key(b)
}
