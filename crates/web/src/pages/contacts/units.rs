//! Units and offices, as at a day.

use crate::kit::*;
use parvis_app::{
    faults::{FaultCode, Faults},
    focal_points::{self, UnitView},
};
use parvis_domain::{
    Day,
    routing::{HolderKind, Standing},
};

#[derive(Template)]
#[template(path = "contacts/units.html")]
struct Units {
    page: Page,
    form: Form,
    groups: Vec<(String, Vec<Row>)>,
    others: Vec<Row>,
    json: String,
}

struct Row {
    href: String,
    name: String,
    period: String,
    mark: Option<(String, &'static str)>,
    does: Vec<String>,
    next: Vec<(String, String)>,
}

/// The day asked for; today without one.
pub(super) fn day(visit: &Visit, asked: &Asked) -> Result<Day, Faults> {
    match asked.value("as_at") {
        "" => Ok(visit.app().clock.today()),
        text => {
            let known = text.parse().ok().filter(|_| text.len() == 10);
            known.ok_or_else(|| Faults::one("as_at", FaultCode::NotDate))
        }
    }
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let t = visit.t;
    let (day, faults) = match day(&visit, &asked) {
        Ok(day) => (day, Faults::default()),
        Err(faults) => (visit.app().clock.today(), faults),
    };
    let all = focal_points::units(visit.app(), day).await?;
    let mut page = visit.page(t.contacts_units_title(), Nav::Contacts);
    page.faulty = !faults.is_empty();
    let given = match asked.value("as_at") {
        "" => day.to_string(),
        given => given.to_owned(),
    };
    let there = |u: &&UnitView| !matches!(u.standing, Standing::Ended | Standing::NotYet);
    let group = |kind: HolderKind| {
        let of = all.iter().filter(|u| u.kind == kind).filter(there);
        of.map(|u| row(&visit, &page, u)).collect::<Vec<_>>()
    };
    let groups = vec![
        (t.contacts_units_headquarters(), group(HolderKind::Unit)),
        (t.contacts_units_field(), group(HolderKind::Office)),
    ];
    let others = all.iter().filter(|u| !there(u));
    let status = if page.faulty {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let body = Units {
        others: others.map(|u| row(&visit, &page, u)).collect(),
        groups,
        form: Form::new(t, vec![("as_at".into(), given)]).with_faults(visit.field_faults(&faults)),
        json: format!("/api/v1/units?as_at={day}"),
        page,
    };
    Ok(show(status, &body))
}

fn row(visit: &Visit, page: &Page, it: &UnitView) -> Row {
    let words = |e| labels::words(e, visit.locale);
    let next = it.followed_by.iter().map(|(unit, _)| {
        let href = page.href(&format!("/contacts/units/{}", unit.code));
        (href, labels::unit_name(unit, visit.locale))
    });
    Row {
        href: page.href(&format!("/contacts/units/{}", it.entry.code)),
        name: labels::unit_name(&it.entry, visit.locale),
        period: labels::unit_period(visit.t, &it.entry),
        mark: mark(visit, it.standing),
        does: it.answers_for.iter().map(words).collect(),
        next: next.collect(),
    }
}

/// What is in force needs no mark.
pub(super) fn mark(visit: &Visit, standing: Standing) -> Option<(String, &'static str)> {
    let class = match standing {
        Standing::InForce => return None,
        Standing::Undated | Standing::AttestedEarlier => "govuk-tag--yellow",
        Standing::NotYet | Standing::Ended => "govuk-tag--grey",
    };
    Some((labels::holder_standing(visit.t, standing), class))
}
