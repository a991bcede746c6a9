//! Who spoke at a consultation, for staff: a list, a form for one and lines
//! for several.

use super::words::{Spoken, by_point, id_of, points};
use crate::{
    components::FieldFault,
    kit::*,
    pages::{
        consultation::{Said, title},
        staff::retry,
    },
};
use parvis_app::{
    consultations,
    contributions::{self, Candidate, InterventionView},
    faults::{Fault, Faults},
    input::Value,
};
use parvis_domain::follow_up::Reach;
use parvis_interchange::{Dialect, interventions_csv, read_interventions};

#[derive(Template)]
#[template(path = "contribution/interventions.html")]
struct List {
    page: Page,
    form: Form,
    several: Form,
    base: String,
    name: String,
    groups: Vec<(Said, Vec<Spoken>)>,
    can_note: bool,
    fill: Fill,
}

#[derive(Template)]
#[template(path = "contribution/intervention_edit.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    back: String,
    name: String,
    version: i32,
    fill: Fill,
}

/// What both forms offer.
struct Fill {
    points: Vec<Choice>,
    delegates: Vec<Choice>,
    reaches: Vec<Choice>,
    registered: Vec<(String, String)>,
}

async fn fill(visit: &Visit, code: &str) -> Result<(Fill, String), AppError> {
    let (app, actor) = (visit.app(), visit.actor());
    let of = consultations::find(app, actor, code).await?;
    let all = contributions::candidates(app, actor, code).await?;
    let name = |c: &Candidate| labels::follow_up_owner(visit.t, &c.organization, visit.locale);
    let delegate = |c: &Candidate| {
        let label = format!("{} ({})", c.delegate.as_ref()?, name(c));
        Some(Choice::new(c.registration.to_string(), label))
    };
    let mut registered: Vec<(String, String)> = all
        .iter()
        .filter_map(|c| Some((c.organization.code.clone()?, name(c))))
        .collect();
    registered.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
    registered.dedup();
    let reach = |&r: &Reach| {
        let label = match r {
            Reach::Public => visit.t.contribution_spoke_public(),
            Reach::Internal => visit.t.contribution_spoke_internal(),
        };
        Choice::new(r.code(), label)
    };
    let fill = Fill {
        points: points(visit, &of),
        delegates: all.iter().filter_map(delegate).collect(),
        reaches: Reach::ALL.iter().map(reach).collect(),
        registered,
    };
    Ok((fill, title(&of, visit.locale)))
}

pub(super) async fn list(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::ViewContributions, On::Nothing)?;
    let form = Form::new(visit.t, vec![]);
    let forms = (form.clone(), form);
    page(&visit, &code, forms, StatusCode::OK).await
}

async fn page(
    visit: &Visit,
    code: &str,
    (form, several): (Form, Form),
    status: StatusCode,
) -> Answer {
    let (app, actor, t) = (visit.app(), visit.actor(), visit.t);
    let all = contributions::interventions(app, actor, code).await?;
    let (fill, name) = fill(visit, code).await?;
    let heading = t.contribution_speakers_title();
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.faulty = form.is_faulty() || several.is_faulty();
    let base = page.href(&format!("/staff/consultations/{code}"));
    let body = List {
        groups: by_point(visit, &all, &format!("{base}/interventions")),
        can_note: may(actor, Action::RecordInterventions, On::Nothing),
        form,
        several,
        base,
        name,
        fill,
        page,
    };
    Ok(show(status, &body))
}

pub(super) async fn csv(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::ViewContributions, On::Nothing)?;
    let all = contributions::interventions(visit.app(), visit.actor(), &code).await?;
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        "parvis-interventions.csv",
        interventions_csv(&all, Dialect::Data),
    ))
}

fn noted(visit: &Visit, code: &str) -> Response {
    let path = format!("/staff/consultations/{code}/interventions");
    go_done(visit.locale, &path, "speakers-noted")
}

pub(super) async fn add(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let (app, actor) = (visit.app(), visit.actor());
    match contributions::put_intervention(app, actor, &code, None, &input).await {
        Ok(_) => Ok(noted(&visit, &code)),
        Err(error) => {
            let (status, _) = retry(&error, 0);
            let form = visit.faulty_form(&input, error)?;
            let forms = (form, Form::new(visit.t, vec![]));
            page(&visit, &code, forms, status).await
        }
    }
}

/// Several from lines of CSV.
pub(super) async fn several(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::RecordInterventions, On::Nothing)?;
    let text = posted.value("several").to_owned();
    let (app, actor) = (visit.app(), visit.actor());
    let done = match read_interventions(text.as_bytes()) {
        Ok(rows) => contributions::import_interventions(app, actor, &code, rows).await,
        Err(faults) => Err(faults.into()),
    };
    let error = match done {
        Ok(_) => return Ok(noted(&visit, &code)),
        Err(error) => error,
    };
    let (status, _) = retry(&error, 0);
    let input = Input(vec![("several".to_owned(), Value::Text(text))]);
    let form = match error {
        AppError::Invalid(faults) => {
            let faults = lines(&visit, &faults);
            visit.form(&input).with_faults(faults)
        }
        other => visit.faulty_form(&input, other)?,
    };
    let forms = (Form::new(visit.t, vec![]), form);
    page(&visit, &code, forms, status).await
}

/// The faults of lines beside the field in which the lines stand.
fn lines(visit: &Visit, faults: &Faults) -> Vec<FieldFault> {
    let one = |fault: &Fault| {
        let mut parts = fault.pointer.splitn(3, '/').skip(1);
        let line = parts.next().filter(|l| l.parse::<u64>().is_ok());
        let message = match line {
            Some(line) => {
                let field = parts.next().map(|f| format!("/{f}")).unwrap_or_default();
                let inside = Fault {
                    pointer: field,
                    ..fault.clone()
                };
                let message = labels::fault(visit.t, &inside);
                visit.t.contribution_several_fault(line, message)
            }
            None => labels::fault(visit.t, fault),
        };
        FieldFault {
            mark: Some((fault.pointer.clone(), fault.code.code())),
            ..FieldFault::new("several", message)
        }
    };
    faults.0.iter().map(one).collect()
}

async fn known(visit: &Visit, code: &str, id: &str) -> Result<InterventionView, AppError> {
    let (app, actor, id) = (visit.app(), visit.actor(), id_of(id)?);
    let all = contributions::interventions(app, actor, code).await?;
    let found = all.into_iter().find(|i| i.it.id == id);
    found.ok_or(AppError::NotFound)
}

pub(super) async fn edit(visit: Visit, Path((code, id)): Path<(String, String)>) -> Answer {
    authorize(visit.actor(), Action::RecordInterventions, On::Nothing)?;
    let view = known(&visit, &code, &id).await?;
    let form = visit.form(&contributions::intervention_to_input(&view.it));
    edit_page(&visit, &code, &id, form, (StatusCode::OK, view.it.version)).await
}

async fn edit_page(
    visit: &Visit,
    code: &str,
    id: &str,
    form: Form,
    (status, version): (StatusCode, i32),
) -> Answer {
    let (fill, name) = fill(visit, code).await?;
    let heading = visit.t.contribution_speakers_title();
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let back = page.href(&format!("/staff/consultations/{code}/interventions"));
    let body = Edit {
        action: format!("{back}/{id}"),
        back,
        name,
        form,
        version,
        fill,
        page,
    };
    Ok(show(status, &body))
}

pub(super) async fn save(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    let at = Some((id_of(&id)?, version));
    match contributions::put_intervention(app, actor, &code, at, &input).await {
        Ok(_) => Ok(noted(&visit, &code)),
        Err(error) => {
            let again = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            edit_page(&visit, &code, &id, form, again).await
        }
    }
}

pub(super) async fn remove(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (app, actor, version) = (visit.app(), visit.actor(), posted.version()?);
    contributions::remove_intervention(app, actor, &code, (id_of(&id)?, version)).await?;
    Ok(noted(&visit, &code))
}
