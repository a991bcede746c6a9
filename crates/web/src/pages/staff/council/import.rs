//! Decisions brought in a file: check first, then record.

use super::report::{Report, shown, status};
use crate::{kit::*, uploaded::Uploaded};
use parvis_app::{council, reference};
use parvis_interchange::read_decision_sheet;

#[derive(Template)]
#[template(path = "staff/council/import.html")]
struct Import {
    page: Page,
    form: Form,
    base: String,
    modes: Vec<Choice>,
    report: Option<Report>,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::RecordDecision, On::Nothing)?;
    reference::session(visit.app(), &code).await?;
    let form = Form::new(visit.t, vec![("mode".to_owned(), "check".to_owned())]);
    Ok(ok(&body(&visit, &code, form, None)))
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, sent: Uploaded) -> Answer {
    authorize(visit.actor(), Action::RecordDecision, On::Nothing)?;
    let mode = sent.value("mode").to_owned();
    let form = Form::new(visit.t, vec![("mode".to_owned(), mode.clone())]);
    let rows = match read_decision_sheet(&sent.bytes) {
        Ok(rows) => rows,
        Err(faults) => {
            let mut faults = visit.field_faults(&faults);
            faults
                .iter_mut()
                .for_each(|f| "file".clone_into(&mut f.field));
            let form = form.with_faults(faults);
            return Ok(again(&body(&visit, &code, form, None)));
        }
    };
    let (app, actor) = (visit.app(), visit.actor());
    let dry_run = mode != "import";
    match council::record_decisions(app, actor, &code, rows, dry_run).await {
        Ok(report) => {
            let shown = shown(&visit, &report);
            Ok(show(
                status(&report),
                &body(&visit, &code, form, Some(shown)),
            ))
        }
        Err(AppError::Refused(rule)) => {
            let fault = crate::components::FieldFault::new("", labels::rule(visit.t, rule));
            let form = form.with_faults(vec![fault]);
            Ok(show(StatusCode::CONFLICT, &body(&visit, &code, form, None)))
        }
        Err(other) => Err(other.into()),
    }
}

fn body(visit: &Visit, code: &str, form: Form, report: Option<Report>) -> Import {
    let t = visit.t;
    let mut page = visit.page(t.council_decisions_import_title(), Nav::Sessions);
    page.faulty = form.is_faulty();
    Import {
        base: page.href(&format!("/staff/sessions/{code}/decisions")),
        modes: vec![
            Choice::new("check", t.council_decisions_check()),
            Choice::new("import", t.council_decisions_import_write()),
        ],
        report,
        form,
        page,
    }
}
