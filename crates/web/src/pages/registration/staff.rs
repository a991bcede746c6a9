//! The registrations for a consultation: table, moderation, needs.

use super::own::{needs as needs_of, tag};
use crate::{
    kit::*,
    lists::{self, Named},
    pages::{consultation::title, staff::retry},
};
use parvis_app::{
    input::Value,
    registrations::{
        self, Moderation, ModerationItem, ModerationPlan, Need, RegistrationRow, TABLE_FIELDS,
        TableFilter,
    },
};
use parvis_domain::consultation::RegistrationState;
use parvis_interchange::{Dialect, delegate_needs_csv};

#[derive(Template)]
#[template(path = "registration/table.html")]
struct Table {
    page: Page,
    form: Form,
    base: String,
    name: String,
    filtered: bool,
    counts: Vec<(String, usize)>,
    has_badges: bool,
    rows: Vec<Row>,
    states: Vec<Choice>,
    needs: Vec<Choice>,
    regions: Vec<Choice>,
    categories: Vec<Choice>,
    acts: Vec<Choice>,
}

struct Row {
    key: String,
    delegate: String,
    email: String,
    function: String,
    organization: Named,
    href: String,
    state: String,
    tag: &'static str,
    notes: Vec<String>,
    needs: Vec<(String, String)>,
    live: bool,
}

#[derive(Template)]
#[template(path = "registration/bulk.html")]
struct Bulk {
    page: Page,
    form: Form,
    base: String,
    act: &'static str,
    items: Vec<Item>,
    can: bool,
    done: bool,
    label: String,
}

struct Item {
    key: String,
    name: String,
    state: String,
    refused: Option<String>,
}

pub(super) async fn table(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    let input = asked.input();
    let form = visit.form(&input);
    let (filter, form) = match TableFilter::parse(&input) {
        Ok(filter) => (filter, form),
        Err(faults) => (
            TableFilter::default(),
            form.with_faults(visit.field_faults(&faults)),
        ),
    };
    table_page(&visit, &code, &filter, form).await
}

async fn table_page(visit: &Visit, code: &str, filter: &TableFilter, form: Form) -> Answer {
    let t = visit.t;
    let view = registrations::table(visit.app(), visit.actor(), code, filter).await?;
    let mut page = visit.page(t.registration_table_title(), Nav::PrepareConsultations);
    page.path = format!("/staff/consultations/{code}/registrations");
    page.faulty = form.is_faulty();
    let status = if page.faulty {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let state = |&s: &RegistrationState| Choice::new(s.code(), labels::registration_state(t, s));
    let need = |&n: &Need| Choice::new(n.code(), labels::delegate_need(t, n));
    let act = |&m: &Moderation| Choice::new(m.code(), labels::moderation(t, m));
    let counts = view.counts.iter();
    let body = Table {
        base: page.href(&format!("/staff/consultations/{code}")),
        name: title(&view.it, visit.locale),
        filtered: TABLE_FIELDS.iter().any(|f| !form.value(f.name).is_empty()),
        has_badges: view
            .counts
            .iter()
            .any(|(state, _)| *state == RegistrationState::Confirmed),
        counts: counts
            .map(|(s, n)| (labels::registration_state(t, *s), *n))
            .collect(),
        rows: view.rows.iter().map(|r| row(visit, &page, r)).collect(),
        states: RegistrationState::ALL.iter().map(state).collect(),
        needs: Need::ALL.iter().map(need).collect(),
        regions: visit.choices("regions").await?,
        categories: visit.choices("cso-categories").await?,
        acts: Moderation::ALL.iter().map(act).collect(),
        form,
        page,
    };
    Ok(show(status, &body))
}

fn row(visit: &Visit, page: &Page, it: &RegistrationRow) -> Row {
    let t = visit.t;
    let r = &it.registration;
    let delegate = r.delegate.as_ref();
    let mut notes = Vec::new();
    if r.state == RegistrationState::Waiting {
        notes.extend(
            it.position
                .map(|p| t.registration_own_position(p.to_string())),
        );
        notes.extend(it.because.map(|b| labels::seat_reason(t, b)));
    }
    notes.extend(r.replaces.map(|_| t.registration_own_replaces()));
    notes.extend(r.reason.clone());
    let text = |of: fn(&parvis_domain::consultation::Delegate) -> &str| {
        delegate.map_or_else(String::new, |d| of(d).to_owned())
    };
    Row {
        key: format!("{}:{}", r.id, r.version),
        delegate: delegate.map_or_else(|| t.registration_own_forgotten(), |d| d.name.clone()),
        email: text(|d| &d.email),
        function: text(|d| &d.function),
        organization: lists::shown_name(&it.organization.profile, visit.locale),
        href: page.href(&format!("/organizations/{}", it.organization.id)),
        state: labels::registration_state(t, r.state),
        tag: tag(r.state),
        notes,
        needs: delegate.map(|d| needs_of(visit, d)).unwrap_or_default(),
        live: r.state.is_live() || r.state == RegistrationState::NotAccepted,
    }
}

/// One chosen comes as a text, several as a list.
fn several(posted: &Posted) -> Input {
    let mut input = posted.input();
    for (name, value) in &mut input.0 {
        if name == "registrations" && matches!(value, Value::Text(_)) {
            *value = Value::List(vec![value.clone()]);
        }
    }
    input
}

pub(super) async fn preview(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let input = several(&posted);
    match registrations::plan(visit.app(), visit.actor(), &code, &input).await {
        Ok(plan) => {
            let form = visit.form(&Input::default());
            Ok(ok(&bulk(&visit, &code, &plan, form, false)))
        }
        Err(error @ AppError::Invalid(_)) => {
            // Back on the list, which says what is to be chosen.
            let form = visit.faulty_form(&input, error)?;
            table_page(&visit, &code, &TableFilter::default(), form).await
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn run(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let input = several(&posted);
    match registrations::moderate(visit.app(), visit.actor(), &code, &input).await {
        Ok(plan) => {
            let form = visit.form(&Input::default());
            Ok(ok(&bulk(&visit, &code, &plan, form, true)))
        }
        Err(error @ AppError::Invalid(_)) => {
            let (status, _) = retry(&error, 0);
            let form = visit.faulty_form(&input, error)?;
            let plan = registrations::plan(visit.app(), visit.actor(), &code, &input).await?;
            Ok(show(status, &bulk(&visit, &code, &plan, form, false)))
        }
        Err(other) => Err(other.into()),
    }
}

fn bulk(visit: &Visit, code: &str, plan: &ModerationPlan, form: Form, done: bool) -> Bulk {
    let t = visit.t;
    let heading = if done {
        t.registration_bulk_result()
    } else {
        t.registration_bulk_title()
    };
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.path = format!("/staff/consultations/{code}/registrations");
    page.faulty = form.is_faulty();
    Bulk {
        base: page.href(&format!("/staff/consultations/{code}")),
        act: plan.act.code(),
        items: plan.items.iter().map(|i| item(visit, i)).collect(),
        can: !done && plan.items.iter().any(|i| i.refused.is_none()),
        done,
        label: labels::moderation(t, plan.act),
        form,
        page,
    }
}

fn item(visit: &Visit, it: &ModerationItem) -> Item {
    let t = visit.t;
    let r = &it.registration;
    Item {
        key: format!("{}:{}", r.id, it.version),
        name: r
            .delegate
            .as_ref()
            .map_or_else(|| t.registration_own_forgotten(), |d| d.name.clone()),
        state: labels::registration_state(t, r.state),
        refused: it.refused.as_ref().map(|error| {
            let (title, text) = labels::error(t, error);
            if text.is_empty() { title } else { text }
        }),
    }
}

pub(super) async fn needs(visit: Visit, Path(code): Path<String>) -> Answer {
    let filter = TableFilter::default();
    let view = registrations::table(visit.app(), visit.actor(), &code, &filter).await?;
    let bytes = delegate_needs_csv(&view.rows, visit.locale, Dialect::Spreadsheet(visit.locale));
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        &format!("parvis-needs-{code}.csv"),
        bytes,
    ))
}
