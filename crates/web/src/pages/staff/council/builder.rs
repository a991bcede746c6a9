//! Making the list.

use super::super::acts::retry;
use super::version::{VersionLine, line};
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::{
    council::{self, ListRow, ListView},
    input::Value,
};
use parvis_domain::{application::ApplicationId, council::Lack, text::fold};

#[derive(Template)]
#[template(path = "staff/council/builder.html")]
struct Builder {
    page: Page,
    form: Form,
    session: String,
    base: String,
    back: String,
    decisions: String,
    resolution: Option<String>,
    version: i32,
    complete: bool,
    rows: Vec<Row>,
    candidates: Vec<(String, Named)>,
    versions: Vec<VersionLine>,
}

struct Row {
    id: String,
    number: usize,
    reference: String,
    name: Named,
    case: String,
    edit: String,
    mark: String,
    class: &'static str,
    lacks: Vec<(String, String)>,
    first: bool,
    last: bool,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    let view = council::list(visit.app(), visit.actor(), &code).await?;
    let form = filled(&visit, &view);
    let version = view.list.version;
    Ok(ok(&body(&visit, &view, form, version)))
}

fn filled(visit: &Visit, view: &ListView) -> Form {
    let symbol = ("symbol".to_owned(), view.list.symbol.clone());
    Form::new(visit.t, vec![symbol])
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let view = council::list(visit.app(), visit.actor(), &code).await?;
    let version = posted.version()?;
    let ids: Vec<ApplicationId> = view.rows.iter().map(|r| r.application.id).collect();
    let order = match posted.value("_do") {
        "sort" => Some(sorted(&visit, &view)),
        "" => None,
        step => Some(moved(ids, step)),
    };
    let input = match order {
        Some(order) => {
            let order = order.iter().map(|id| Value::Text(id.to_string())).collect();
            Input(vec![("order".into(), Value::List(order))])
        }
        None => posted.input(),
    };
    match council::arrange(visit.app(), visit.actor(), &code, version, &input).await {
        Ok(_) => Ok(go_done(visit.locale, &address(&code), "council-list")),
        Err(error) => refused(&visit, &code, &posted.input(), error, version).await,
    }
}

pub(super) async fn freeze(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let version = posted.version()?;
    let input = posted.input();
    match council::freeze(visit.app(), visit.actor(), &code, version, &input).await {
        Ok(frozen) => {
            let path = format!("{}/versions/{}", address(&code), frozen.number);
            Ok(go_done(visit.locale, &path, "council-frozen"))
        }
        Err(error) => refused(&visit, &code, &input, error, version).await,
    }
}

async fn refused(
    visit: &Visit,
    code: &str,
    input: &Input,
    error: AppError,
    version: i32,
) -> Answer {
    let (status, version) = retry(&error, version);
    let view = council::list(visit.app(), visit.actor(), code).await?;
    let mut input = input.clone();
    if !input.0.iter().any(|(name, _)| name == "symbol") {
        let symbol = Value::Text(view.list.symbol.clone());
        input.0.push(("symbol".into(), symbol));
    }
    let form = visit.faulty_form(&input, error)?;
    Ok(show(status, &body(visit, &view, form, version)))
}

fn address(code: &str) -> String {
    format!("/staff/sessions/{code}/list")
}

/// The ids in the order of the names that this reader reads.
fn sorted(visit: &Visit, view: &ListView) -> Vec<ApplicationId> {
    let mut rows: Vec<&ListRow> = view.rows.iter().collect();
    rows.sort_by_cached_key(|r| {
        let name = r.names.best(visit.locale).map_or("", |(name, _)| name);
        fold(name)
    });
    rows.iter().map(|r| r.application.id).collect()
}

/// The ids with one of them a place higher (`up:<id>`) or lower (`down:<id>`).
fn moved(mut ids: Vec<ApplicationId>, step: &str) -> Vec<ApplicationId> {
    let (way, id) = step.split_once(':').unwrap_or((step, ""));
    if let Some(at) = ids.iter().position(|i| i.to_string() == id) {
        let other = if way == "up" {
            at.checked_sub(1)
        } else {
            Some(at + 1)
        };
        if let Some(other) = other.filter(|&o| o < ids.len()) {
            ids.swap(at, other);
        }
    }
    ids
}

fn body(visit: &Visit, view: &ListView, form: Form, version: i32) -> Builder {
    let t = visit.t;
    let code = &view.session.code;
    let mut page = visit.page(t.council_title(), Nav::Sessions);
    page.faulty = form.is_faulty();
    let base = page.href(&address(code));
    let last = view.rows.len();
    let rows = view
        .rows
        .iter()
        .enumerate()
        .map(|(i, r)| row(visit, &page, &base, r, (i + 1, last)))
        .collect();
    let candidate = |c: &parvis_app::applications::CaseRow| {
        let lang = c.organization_name_language.clone().unwrap_or_default();
        let name = c.organization_name.clone();
        let href = page.href(&format!("/staff/applications/{}/list", c.id));
        (href, Named { name, lang })
    };
    Builder {
        session: lists::session_title(t, &view.session, visit.locale),
        back: page.href(&format!("/sessions/{code}")),
        decisions: page.href(&format!("/staff/sessions/{code}/decisions")),
        resolution: may(visit.actor(), Action::EditResolution, On::Nothing)
            .then(|| page.href(&format!("/staff/resolutions/{}", visit.locale.code()))),
        complete: view.is_complete(),
        candidates: view.candidates.iter().map(candidate).collect(),
        versions: view
            .versions
            .iter()
            .map(|v| line(visit, &base, v))
            .collect(),
        rows,
        version,
        base,
        form,
        page,
    }
}

fn row(
    visit: &Visit,
    page: &Page,
    base: &str,
    row: &ListRow,
    (number, last): (usize, usize),
) -> Row {
    let t = visit.t;
    let application = &row.application;
    let case = page.href(&format!("/staff/applications/{}", application.id));
    let edit = format!("{base}/items/{}", application.id);
    let lack = |&it: &Lack| {
        let href = match it {
            Lack::Letter | Lack::Clearance => case.clone(),
            _ => format!("{edit}#f-{}", it.code()),
        };
        (labels::lack(t, it), href)
    };
    Row {
        id: application.id.to_string(),
        number,
        reference: application
            .submission
            .as_ref()
            .map(|s| s.reference.clone())
            .unwrap_or_default(),
        name: lists::shown_name(&row.organization.profile, visit.locale),
        mark: labels::list_mark(t, row.item.mark),
        class: if row.item.mark.is_put() {
            "govuk-tag--blue"
        } else {
            "govuk-tag--grey"
        },
        lacks: row.lacks.iter().map(lack).collect(),
        first: number == 1,
        last: number == last,
        case,
        edit,
    }
}
