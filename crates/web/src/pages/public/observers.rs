//! The official list of observers, as at any date.

use crate::{
    kit::*,
    lists::{self, Named},
    pages::status::{StatusTag, status_tag},
};
use parvis_app::{
    faults::{FaultCode, Faults},
    organizations::{self, ObserverEntry},
    reference,
};
use parvis_domain::{
    Day,
    observer_status::{Standing, Status},
};
use parvis_interchange::{Dialect, observers_csv};

#[derive(Template)]
#[template(path = "public/observers.html")]
struct Observers {
    page: Page,
    form: Form,
    shown_day: String,
    count: String,
    rows: Vec<Row>,
    has_uncertain: bool,
    reported: Option<String>,
    csv: String,
    json: String,
}

struct Row {
    href: Option<String>,
    name: Named,
    acronym: String,
    since: String,
    uncertain: bool,
    mark: Option<StatusTag>,
    overdue: Option<String>,
    now: Option<String>,
    session: String,
    basis: String,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let t = visit.t;
    let (day, faults) = match day(&visit, &asked) {
        Ok(day) => (day, Faults::default()),
        Err(faults) => (visit.app().clock.today(), faults),
    };
    let entries = organizations::observers_as_at(visit.app(), visit.actor(), day).await?;
    let mut page = visit.page(t.observers_title(), Nav::Observers);
    page.faulty = !faults.is_empty();
    let given = match asked.value("as_at") {
        "" => day.to_string(),
        given => given.to_owned(),
    };
    let form = Form::new(t, vec![("as_at".into(), given)]).with_faults(visit.field_faults(&faults));
    let status = if page.faulty {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let body = Observers {
        shown_day: labels::day(t, day),
        count: t.observers_count(entries.len()),
        rows: entries.iter().map(|e| row(&visit, &page, e)).collect(),
        has_uncertain: entries.iter().any(|e| e.standing == Standing::Uncertain),
        reported: reported(&visit).await?,
        csv: page.href(&format!("/observers.csv?as_at={day}")),
        json: format!("/api/v1/observers?as_at={day}"),
        form,
        page,
    };
    Ok(show(status, &body))
}

/// The day asked for; today without one.
fn day(visit: &Visit, asked: &Asked) -> Result<Day, Faults> {
    match asked.value("as_at") {
        "" => Ok(visit.app().clock.today()),
        text if text.len() == 10 => text
            .parse()
            .map_err(|_| Faults::one("as_at", FaultCode::NotDate)),
        _ => Err(Faults::one("as_at", FaultCode::NotDate)),
    }
}

fn row(visit: &Visit, page: &Page, entry: &ObserverEntry) -> Row {
    let t = visit.t;
    let organization = entry.organization.as_ref();
    let shown = organization
        .map(|o| lists::shown_name(&o.profile, visit.locale))
        .unwrap_or_default();
    Row {
        href: organization.map(|o| page.href(&format!("/organizations/{}", o.id))),
        name: match &entry.name_then {
            Some(name) => Named {
                name: name.clone(),
                lang: String::new(),
            },
            None => shown.clone(),
        },
        now: entry
            .name_then
            .is_some()
            .then(|| t.history_now(parvis_i18n::isolate(&shown.name))),
        acronym: organization
            .and_then(|o| o.profile.acronym())
            .unwrap_or_default()
            .to_owned(),
        since: labels::partial_date(t, entry.on.listed_since),
        overdue: entry
            .overdue_since
            .map(|d| t.report_overdue_since(labels::day(t, d))),
        // What is neither full nor doubtful needs no mark.
        mark: (entry.on.status != Status::Full).then(|| status_tag(t, &entry.on)),
        uncertain: entry.standing == Standing::Uncertain,
        session: entry.status.session.clone().unwrap_or_default(),
        basis: lists::basis(t, &entry.status.basis),
    }
}

/// The newest count that a source reports without names.
async fn reported(visit: &Visit) -> Result<Option<String>, AppError> {
    let t = visit.t;
    let counts = reference::count_comparison(visit.app()).await?;
    let newest = counts
        .iter()
        .filter(|c| c.measure == "cso_observers")
        .flat_map(|c| &c.reported)
        .filter_map(|r| r.as_of.map(|date| (date, r)))
        .max_by_key(|(date, _)| date.earliest());
    Ok(newest.map(|(date, count)| {
        t.observers_reported_text(
            labels::qualified(t, &count.qualifier, count.value),
            labels::partial_date(t, date),
        )
    }))
}

/// The list as CSV.
pub(super) async fn csv(visit: Visit, asked: Asked) -> Answer {
    let day = day(&visit, &asked).map_err(AppError::from)?;
    let entries = organizations::observers_as_at(visit.app(), visit.actor(), day).await?;
    let bytes = observers_csv(
        &entries,
        day,
        &visit.words("countries").await?.0,
        &visit.state.site.base_url,
        visit.locale,
        Dialect::Data,
    );
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        &format!("parvis-observers-{day}.csv"),
        bytes,
    ))
}
