//! Importing a file of statements: check first, then import.

use crate::{
    kit::*,
    pages::staff::{ReportPart, report_part},
    uploaded::Uploaded,
};
use parvis_app::{bodies, organizations::RowVerdict};
use parvis_domain::body::FactKind;
use parvis_interchange::read_body_statements;

#[derive(Template)]
#[template(path = "bodies/import.html")]
struct Import {
    page: Page,
    form: Form,
    modes: Vec<Choice>,
    kinds: Vec<Choice>,
    columns: Vec<Columns>,
    report: Option<ReportPart>,
}

/// The columns of a kind.
struct Columns {
    kind: String,
    fields: Vec<(&'static str, String, bool)>,
}

pub(super) async fn get(visit: Visit) -> Answer {
    authorize(visit.actor(), Action::ImportBodyFacts, On::Nothing)?;
    let form = Form::new(visit.t, vec![("mode".to_owned(), "check".to_owned())]);
    Ok(ok(&body(&visit, form, None)))
}

pub(super) async fn post(visit: Visit, sent: Uploaded) -> Answer {
    authorize(visit.actor(), Action::ImportBodyFacts, On::Nothing)?;
    let given = ["mode", "kind"].map(|n| (n.to_owned(), sent.value(n).to_owned()));
    let form = Form::new(visit.t, given.to_vec());
    let Some(kind) = FactKind::from_code(sent.value("kind")) else {
        let faults =
            parvis_app::faults::Faults::one("kind", parvis_app::faults::FaultCode::Required);
        let form = form.with_faults(visit.field_faults(&faults));
        return Ok(again(&body(&visit, form, None)));
    };
    let lines = match read_body_statements(kind, &sent.bytes) {
        Ok(lines) => lines,
        Err(faults) => {
            let mut faults = visit.field_faults(&faults);
            faults
                .iter_mut()
                .for_each(|f| "file".clone_into(&mut f.field));
            return Ok(again(&body(&visit, form.with_faults(faults), None)));
        }
    };
    let dry_run = sent.value("mode") != "import";
    let report = bodies::import(visit.app(), visit.actor(), kind, lines, dry_run).await?;
    let faulty = report.rows.iter().any(|r| r.verdict == RowVerdict::Faulty);
    let status = match faulty {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    let part = report_part(&visit, &report);
    Ok(show(status, &body(&visit, form, Some(part))))
}

fn body(visit: &Visit, form: Form, report: Option<ReportPart>) -> Import {
    let t = visit.t;
    let mut page = visit.page(t.bodies_import_title(), Nav::Bodies);
    page.faulty = form.is_faulty();
    let columns = |&kind: &FactKind| {
        let fields = bodies::fields(kind).iter();
        let fields = fields.map(|f| (f.name, labels::field(t, f.name), f.required));
        Columns {
            kind: labels::body_fact(t, kind),
            fields: fields.collect(),
        }
    };
    let kind = |&k: &FactKind| Choice::new(k.code(), labels::body_fact(t, k));
    Import {
        modes: vec![
            Choice::new("check", t.import_mode_check()),
            Choice::new("import", t.import_mode_import()),
        ],
        kinds: FactKind::ALL.iter().map(kind).collect(),
        columns: FactKind::ALL.iter().map(columns).collect(),
        form,
        report,
        page,
    }
}
