//! Files of facts: dry run first, all or nothing.

use super::{
    Told, parse, query,
    record::{self, Known},
};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::Faults,
    input::Input,
    organizations::{ImportReport, RowReport, RowVerdict},
    policy::{Action, On, Permit, authorize},
};
use parvis_domain::body::FactKind;

/// A row of a file.
#[derive(Debug)]
pub struct Line {
    /// Line of the file on which the row begins; the header is line 1.
    pub line: u64,
    /// The cells, or what is wrong with the row as a whole.
    pub input: Result<Input, Faults>,
}

/// Imports rows of one kind. With a faulty row, or in a dry run, nothing is
/// written. A row that says what is stated already is passed over; one with
/// `corrects` corrects.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::Unavailable`]. Faults stand in the report.
pub async fn import(
    app: &App,
    actor: &Actor,
    kind: FactKind,
    lines: Vec<Line>,
    dry_run: bool,
) -> Result<ImportReport, AppError> {
    let permit = authorize(actor, Action::ImportBodyFacts, On::Nothing)?;
    write(app, actor, permit, kind, lines, dry_run).await
}

/// Loads a file that comes with the program or from the operator.
///
/// # Errors
/// As [`import`].
pub async fn load(
    app: &App,
    actor: &Actor,
    kind: FactKind,
    lines: Vec<Line>,
) -> Result<ImportReport, AppError> {
    let permit = authorize(actor, Action::LoadReference, On::Nothing)?;
    write(app, actor, permit, kind, lines, false).await
}

async fn write(
    app: &App,
    actor: &Actor,
    permit: Permit,
    kind: FactKind,
    lines: Vec<Line>,
    dry_run: bool,
) -> Result<ImportReport, AppError> {
    let book = query::book(app).await?;
    let mut tx = app.store.begin(permit).await?;
    let mut known = Known::new(&book);
    let (mut rows, mut reports) = (Vec::new(), Vec::new());
    for line in lines {
        let mut report = RowReport {
            line: line.line,
            verdict: RowVerdict::Faulty,
            name: String::new(),
            faults: Faults::default(),
            similar: vec![],
            id: None,
            changed: vec![],
        };
        let read = line.input.and_then(|input| {
            let told = parse(kind, &input)?;
            let verdict = match known.says(&told) {
                true => RowVerdict::Unchanged,
                false => known.check(&told).map(|()| verdict(&told))?,
            };
            Ok((input, told, verdict))
        });
        match read {
            Err(faults) => report.faults = faults,
            Ok((input, told, verdict)) => {
                report.name = told.fact.subject().to_owned();
                report.verdict = verdict;
                if report.verdict != RowVerdict::Unchanged {
                    rows.push(record::row(app, actor, &told, &input, rows.len()));
                }
            }
        }
        reports.push(report);
    }
    let sound = !reports.is_empty() && reports.iter().all(|r| r.verdict != RowVerdict::Faulty);
    let imported = sound && !dry_run;
    if imported {
        tx.add_body_statements(&rows).await?;
        let happened = Happened::new(app.clock.now(), Subject::List("bodies".into()))
            .with("kind", kind.code())
            .with("rows", rows.len().to_string());
        tx.commit(happened).await?;
    }
    Ok(ImportReport {
        dry_run,
        imported,
        rows: reports,
    })
}

const fn verdict(told: &Told) -> RowVerdict {
    match told.supersedes {
        Some(_) => RowVerdict::Update,
        None => RowVerdict::New,
    }
}
