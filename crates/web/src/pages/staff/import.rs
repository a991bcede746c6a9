//! Importing a file of organizations: check first, then import.

use crate::{kit::*, uploaded::Uploaded};
use parvis_app::{
    faults::Fault,
    organizations::{self, FIELDS, ImportReport, RowReport, RowVerdict},
};
use parvis_domain::organization::Origin;
use parvis_interchange::read_organizations;

#[derive(Template)]
#[template(path = "staff/import.html")]
struct Import {
    page: Page,
    form: Form,
    modes: Vec<Choice>,
    columns: Vec<(&'static str, String, bool)>,
    report: Option<ReportPart>,
}

/// What became of a file, as the pages show it.
pub(crate) struct ReportPart {
    pub(crate) outcome: String,
    pub(crate) good: String,
    pub(crate) faulty: Option<String>,
    pub(crate) again: bool,
    pub(crate) rows: Vec<Row>,
}

pub(crate) struct Row {
    pub(crate) line: u64,
    pub(crate) name: String,
    pub(crate) result: String,
    pub(crate) class: &'static str,
    pub(crate) href: Option<String>,
    pub(crate) faults: Vec<(String, String)>,
    pub(crate) similar: Vec<String>,
    pub(crate) changed: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    authorize(visit.actor(), Action::ImportOrganizations, On::Nothing)?;
    let form = Form::new(visit.t, vec![("mode".to_owned(), "check".to_owned())]);
    Ok(ok(&body(&visit, form, None)))
}

pub(super) async fn post(visit: Visit, sent: Uploaded) -> Answer {
    authorize(visit.actor(), Action::ImportOrganizations, On::Nothing)?;
    let mode = sent.value("mode").to_owned();
    let form = Form::new(visit.t, vec![("mode".to_owned(), mode.clone())]);
    let rows = match read_organizations(&sent.bytes) {
        Ok(rows) => rows,
        Err(faults) => {
            let mut faults = visit.field_faults(&faults);
            faults
                .iter_mut()
                .for_each(|f| "file".clone_into(&mut f.field));
            return Ok(again(&body(&visit, form.with_faults(faults), None)));
        }
    };
    let dry_run = mode != "import";
    let app = visit.app();
    let report = organizations::import(app, visit.actor(), rows, dry_run, Origin::Imported).await?;
    let status = if report.rows.iter().any(|r| r.verdict == RowVerdict::Faulty) {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let shown = report_part(&visit, &report);
    Ok(show(status, &body(&visit, form, Some(shown))))
}

fn body(visit: &Visit, form: Form, report: Option<ReportPart>) -> Import {
    let t = visit.t;
    let mut page = visit.page(t.import_title(), Nav::Import);
    page.faulty = form.is_faulty();
    Import {
        modes: vec![
            Choice::new("check", t.import_mode_check()),
            Choice::new("import", t.import_mode_import()),
        ],
        columns: FIELDS
            .iter()
            .map(|f| (f.name, labels::field(t, f.name), f.required))
            .collect(),
        form,
        report,
        page,
    }
}

/// Words a report.
pub(crate) fn report_part(visit: &Visit, report: &ImportReport) -> ReportPart {
    let t = visit.t;
    let faulty = report
        .rows
        .iter()
        .filter(|r| r.verdict == RowVerdict::Faulty)
        .count();
    let good = report.rows.len() - faulty;
    ReportPart {
        outcome: match (report.imported, report.dry_run) {
            (true, _) => t.import_report_done(good),
            (false, true) => t.import_report_checked(),
            (false, false) => t.import_report_refused(),
        },
        good: t.import_report_good(good),
        faulty: (faulty > 0).then(|| t.import_report_faulty(faulty)),
        again: report.dry_run && faulty == 0,
        rows: report.rows.iter().map(|r| row(visit, r)).collect(),
    }
}

fn row(visit: &Visit, it: &RowReport) -> Row {
    let t = visit.t;
    let fault = |f: &Fault| {
        let column = f.pointer.trim_start_matches('/').to_owned();
        (column, labels::fault(t, f))
    };
    let (result, class) = match it.verdict {
        RowVerdict::New => (t.import_result_new(), "govuk-tag--green"),
        RowVerdict::Update => (t.import_result_changed(), "govuk-tag--blue"),
        RowVerdict::Unchanged => (t.import_result_unchanged(), "govuk-tag--grey"),
        RowVerdict::Faulty => (t.import_result_faulty(), "govuk-tag--red"),
    };
    Row {
        line: it.line,
        name: it.name.clone(),
        result,
        class,
        href: it
            .id
            .as_ref()
            .map(|id| format!("/{}/organizations/{id}", visit.locale.code())),
        faults: it.faults.0.iter().map(fault).collect(),
        similar: it
            .similar
            .iter()
            .map(|(_, name)| t.import_similar(name))
            .collect(),
        changed: it.changed.join(", "),
    }
}
