//! One session of the Council.

use crate::{
    kit::*,
    lists::{self, Named, SourcePart},
};
use parvis_app::{organizations, reference, time};
use parvis_domain::session::{Calendar, CouncilSession, DayThatCounts};

#[derive(Template)]
#[template(path = "public/session.html")]
struct SessionPage {
    page: Page,
    title: String,
    kind: String,
    dates: String,
    place: String,
    agenda_day: String,
    deadline: String,
    note: String,
    basis: String,
    source: Vec<SourcePart>,
    admitted: Vec<(String, Named)>,
    edit: Option<String>,
    cases: Option<String>,
    days: Vec<(String, String, String)>,
    list: Option<String>,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    let session = reference::session(visit.app(), &code).await?;
    let calendar = time::session_calendar(visit.app(), &code).await?;
    // The observers of today or of then: the list as at the session's last day.
    let last = session.date_to.unwrap_or(session.date_from).latest();
    let observers = organizations::observers_as_at(visit.app(), visit.actor(), last).await?;
    let title = lists::session_title(visit.t, &session, visit.locale);
    let page = visit.page(&title, Nav::Sessions);
    let admitted = observers
        .iter()
        .filter(|o| o.status.session.as_deref() == Some(code.as_str()))
        .filter_map(|o| o.organization.as_ref())
        .map(|o| {
            let href = page.href(&format!("/organizations/{}", o.id));
            (href, lists::shown_name(&o.profile, visit.locale))
        })
        .collect();
    let days = days(&visit, &calendar);
    let body = body(&visit, page, &session, title, admitted);
    Ok(ok(&SessionPage { days, ..body }))
}

fn body(
    visit: &Visit,
    page: Page,
    session: &CouncilSession,
    title: String,
    admitted: Vec<(String, Named)>,
) -> SessionPage {
    let t = visit.t;
    let code = &session.code;
    let can = |action| may(visit.actor(), action, On::Nothing);
    SessionPage {
        title,
        kind: labels::session_kind(t, session.kind),
        dates: lists::session_dates(t, session),
        place: session.place.clone(),
        agenda_day: labels::day(t, session.agenda_day()),
        deadline: match session.application_deadline {
            Some(day) => labels::day(t, day),
            None => t.session_deadline_none(),
        },
        note: session.note.clone(),
        basis: lists::basis(t, &session.basis),
        source: lists::source_parts(t, &session.source),
        admitted,
        edit: can(Action::ManageSessions)
            .then(|| page.href(&format!("/staff/sessions/{code}/edit"))),
        cases: can(Action::ViewQueue)
            .then(|| page.href(&format!("/staff?session={code}&closed=true"))),
        days: vec![],
        list: can(Action::ViewCouncilList)
            .then(|| page.href(&format!("/staff/sessions/{code}/list"))),
        page,
    }
}

/// Each day that counts: what it is, when, and what it rests on.
fn days(visit: &Visit, calendar: &Calendar) -> Vec<(String, String, String)> {
    let t = visit.t;
    let line = |d: DayThatCounts| {
        (
            labels::milestone(t, d.milestone),
            labels::day(t, d.day),
            labels::day_basis(t, d.basis),
        )
    };
    calendar.days().into_iter().map(line).collect()
}
