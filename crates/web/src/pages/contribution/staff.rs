//! The contributions to a consultation, for staff.

use super::words::{Item, id_of, item};
use crate::{
    kit::*,
    pages::{consultation::title, staff::retry},
};
use parvis_app::contributions;
use parvis_interchange::{Dialect, contributions_csv};

#[derive(Template)]
#[template(path = "contribution/staff_list.html")]
struct List {
    page: Page,
    base: String,
    name: String,
    call: Vec<(String, String)>,
    items: Vec<Item>,
    can_call: bool,
    can_enter: bool,
}

#[derive(Template)]
#[template(path = "contribution/staff_one.html")]
struct One {
    page: Page,
    form: Form,
    list: String,
    base: String,
    it: Item,
    version: i32,
    can_accept: bool,
    can_return: bool,
}

pub(super) async fn list(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::ViewContributions, On::Nothing)?;
    let (app, actor, t) = (visit.app(), visit.actor(), visit.t);
    let (of, call) = contributions::call(app, actor, &code).await?;
    let all = contributions::of_consultation(app, actor, &code).await?;
    let page = visit.page(t.contribution_staff_link(), Nav::PrepareConsultations);
    let base = page.href(&format!("/staff/consultations/{code}"));
    let call = call.map(|c| {
        vec![
            (t.contribution_field_until(), labels::day(t, c.until)),
            (
                t.contribution_field_open_to(),
                labels::call_open_to(t, c.open_to),
            ),
        ]
    });
    let can = |action| of.is_public() && may(actor, action, On::Nothing);
    Ok(ok(&List {
        items: all
            .iter()
            .map(|c| item(&visit, c, format!("{base}/contributions/{}", c.it.id)))
            .collect(),
        call: call.unwrap_or_default(),
        can_call: can(Action::CallForContributions),
        can_enter: can(Action::EnterContribution),
        name: title(&of, visit.locale),
        base,
        page,
    }))
}

pub(super) async fn csv(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::ViewContributions, On::Nothing)?;
    let all = contributions::of_consultation(visit.app(), visit.actor(), &code).await?;
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        "parvis-contributions.csv",
        contributions_csv(&all, Dialect::Data),
    ))
}

pub(super) async fn one(visit: Visit, Path((code, id)): Path<(String, String)>) -> Answer {
    authorize(visit.actor(), Action::ViewContributions, On::Nothing)?;
    let form = Form::new(visit.t, vec![]);
    page(&visit, &code, &id, form, (StatusCode::OK, None)).await
}

async fn page(
    visit: &Visit,
    code: &str,
    id: &str,
    form: Form,
    (status, version): (StatusCode, Option<i32>),
) -> Answer {
    let view = contributions::one(visit.app(), visit.actor(), code, id_of(id)?).await?;
    let heading = view.it.content.title.clone();
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let list = page.href(&format!("/staff/consultations/{code}/contributions"));
    let body = One {
        base: format!("{list}/{}", view.it.id),
        it: item(visit, &view, String::new()),
        version: version.unwrap_or(view.it.version),
        can_accept: view.can_accept,
        can_return: view.can_return,
        list,
        form,
        page,
    };
    Ok(show(status, &body))
}

pub(super) async fn accept(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (app, actor, version) = (visit.app(), visit.actor(), posted.version()?);
    match contributions::accept(app, actor, &code, (id_of(&id)?, version)).await {
        Ok(_) => Ok(done(&visit, &code, &id, "contribution-accepted")),
        Err(error) => again(&visit, (&code, &id), &posted, version, error).await,
    }
}

pub(super) async fn send_back(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (app, actor, version) = (visit.app(), visit.actor(), posted.version()?);
    let at = (id_of(&id)?, version);
    match contributions::send_back(app, actor, &code, at, &posted.input()).await {
        Ok(_) => Ok(done(&visit, &code, &id, "contribution-returned")),
        Err(error) => again(&visit, (&code, &id), &posted, version, error).await,
    }
}

fn done(visit: &Visit, code: &str, id: &str, what: &str) -> Response {
    let path = format!("/staff/consultations/{code}/contributions/{id}");
    go_done(visit.locale, &path, what)
}

async fn again(
    visit: &Visit,
    (code, id): (&str, &str),
    posted: &Posted,
    version: i32,
    error: AppError,
) -> Answer {
    let (status, version) = retry(&error, version);
    let form = visit.faulty_form(&posted.input(), error)?;
    page(visit, code, id, form, (status, Some(version))).await
}
