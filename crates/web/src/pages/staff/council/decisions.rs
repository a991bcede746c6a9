//! The decisions of a session, typed on one page.

use super::report::{Report, shown, status};
use crate::{components::FieldFault, kit::*, lists};
use parvis_app::{
    council::{self, DecisionReport, SheetLine, SheetRow},
    error::Rule,
    input::Value,
    reference,
};
use parvis_domain::application::{AskedOf, Outcome};
use parvis_interchange::{Dialect, decision_sheet_csv};

#[derive(Template)]
#[template(path = "staff/council/decisions.html")]
struct Decisions {
    page: Page,
    form: Form,
    session: String,
    base: String,
    list: String,
    not_frozen: bool,
    confirm: bool,
    rows: Vec<Row>,
    outcomes: Vec<Choice>,
    answerers: Vec<Choice>,
    report: Option<Report>,
}

struct Row {
    number: usize,
    name: String,
    reference: String,
    now: String,
    /// Names of the fields of this row.
    outcome: String,
    reason: String,
    question: String,
    asked_of: String,
    /// Whether the folded part must stand open.
    open: bool,
}

/// What is entered for each row, beside what holds for all.
const OF_A_ROW: [&str; 4] = ["outcome", "reason", "question", "asked_of"];
/// What holds for all rows.
const OF_ALL: [&str; 2] = ["decided_on", "symbol"];

/// The sheet; nothing while no version is confirmed.
async fn load(visit: &Visit, code: &str) -> Result<Option<Vec<SheetLine>>, AppError> {
    match council::sheet(visit.app(), visit.actor(), code).await {
        Ok(sheet) => Ok(Some(sheet)),
        Err(AppError::Refused(Rule::ListNotFrozen)) => Ok(None),
        Err(error) => Err(error),
    }
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    let sheet = load(&visit, &code).await?;
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &code, sheet, form, None).await?))
}

pub(super) async fn csv(visit: Visit, Path(code): Path<String>) -> Answer {
    let sheet = council::sheet(visit.app(), visit.actor(), &code).await?;
    let bytes = decision_sheet_csv(&sheet, visit.locale, Dialect::Spreadsheet(visit.locale));
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        &format!("parvis_decisions_{code}.csv"),
        bytes,
    ))
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::RecordDecision, On::Nothing)?;
    let sheet = load(&visit, &code).await?.unwrap_or_default();
    let rows = rows(&sheet, &posted);
    let (app, actor) = (visit.app(), visit.actor());
    let report = council::record_decisions(app, actor, &code, rows, false).await?;
    if report.recorded {
        let path = format!("/staff/sessions/{code}/decisions");
        return Ok(go_done(visit.locale, &path, "council-decisions"));
    }
    let form = visit.form(&posted.input());
    let form = form.with_faults(faults(&visit, &report));
    let shown = shown(&visit, &report);
    let body = body(&visit, &code, Some(sheet), form, Some(shown)).await?;
    // Nothing chosen is not a fault of a row.
    Ok(show(status(&report), &body))
}

/// One row for each entry with an outcome.
fn rows(sheet: &[SheetLine], posted: &Posted) -> Vec<SheetRow> {
    let chosen = |n: usize| !posted.value(&format!("outcome-{n}")).is_empty();
    sheet
        .iter()
        .map(|line| &line.entry)
        .filter(|entry| chosen(entry.number))
        .map(|entry| {
            let n = entry.number;
            let own = OF_A_ROW.map(|f| (f, posted.value(&format!("{f}-{n}"))));
            let all = OF_ALL.map(|f| (f, posted.value(f)));
            let pairs = own.into_iter().chain(all).filter(|(_, v)| !v.is_empty());
            let pairs = pairs.map(|(name, v)| (name.to_owned(), Value::Text(v.to_owned())));
            SheetRow {
                line: u64::try_from(n).unwrap_or(0),
                key: entry.application.to_string(),
                input: Ok(Input(pairs.collect())),
            }
        })
        .collect()
}

/// The faults beside the fields of the page.
fn faults(visit: &Visit, report: &DecisionReport) -> Vec<FieldFault> {
    let mut out: Vec<FieldFault> = Vec::new();
    for row in &report.rows {
        for mut fault in visit.field_faults(&row.faults) {
            if !OF_ALL.contains(&fault.field.as_str()) {
                fault.field = format!("{}-{}", fault.field, row.line);
            }
            if !out.iter().any(|f| f.field == fault.field) {
                out.push(fault);
            }
        }
        if let Some(refusal) = &row.refusal {
            let field = format!("reason-{}", row.line);
            out.push(FieldFault::new(&field, labels::refusal(visit.t, refusal)));
        }
    }
    out
}

async fn body(
    visit: &Visit,
    code: &str,
    sheet: Option<Vec<SheetLine>>,
    form: Form,
    report: Option<Report>,
) -> Result<Decisions, AppError> {
    let t = visit.t;
    let session = reference::session(visit.app(), code).await?;
    let mut page = visit.page(t.council_decisions_title(), Nav::Sessions);
    page.faulty = form.is_faulty();
    let not_frozen = sheet.is_none();
    let row = |line: &SheetLine| {
        let entry = &line.entry;
        let name = |field: &str| format!("{field}-{}", entry.number);
        let folded = ["reason", "question", "asked_of"];
        Row {
            outcome: name("outcome"),
            reason: name("reason"),
            question: name("question"),
            asked_of: name("asked_of"),
            open: folded.iter().any(|f| form.is_open(&name(f))),
            number: entry.number,
            name: entry.name.get(visit.locale).to_owned(),
            reference: entry.reference.clone(),
            now: line.record.as_ref().map_or_else(String::new, |r| {
                let outcome = labels::outcome(t, r.outcome);
                let said =
                    t.council_decisions_on_file(outcome, labels::day(t, r.decided_on), &r.symbol);
                if line.waits {
                    t.council_decisions_waits(said)
                } else {
                    said
                }
            }),
        }
    };
    let outcome = |&o: &Outcome| Choice::new(o.code(), labels::outcome(t, o));
    let answerer = |&a: &AskedOf| Choice::new(a.code(), labels::asked_of(t, a));
    Ok(Decisions {
        session: lists::session_title(t, &session, visit.locale),
        base: page.href(&format!("/staff/sessions/{code}/decisions")),
        list: page.href(&format!("/staff/sessions/{code}/list")),
        rows: sheet.unwrap_or_default().iter().map(row).collect(),
        outcomes: Outcome::ALL.iter().map(outcome).collect(),
        answerers: AskedOf::ALL.iter().map(answerer).collect(),
        confirm: may(visit.actor(), Action::ConfirmDecision, On::Nothing),
        not_frozen,
        report,
        form,
        page,
    })
}
