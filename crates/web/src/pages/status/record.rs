//! Recording a decision on a status, or a correction of a record.

use super::account::organization_id;
use crate::{kit::*, lists};
use parvis_app::{
    reference,
    status::{self, StatusBasis, StatusView},
};
use parvis_domain::observer_status::EventKind;

#[derive(Template)]
#[template(path = "status/record.html")]
struct Record {
    page: Page,
    base: String,
    name: lists::Named,
    form: Form,
    version: i32,
    supersedes: String,
    corrected: Option<String>,
    events: Vec<Choice>,
    bases: Vec<Choice>,
    sessions: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>, asked: Asked) -> Answer {
    let id = organization_id(&id)?;
    authorize(visit.actor(), Action::RecordStatus, On::Organization(&id))?;
    let view = status::view(visit.app(), visit.actor(), &id).await?;
    if !view.steps.contains(&Action::RecordStatus) {
        return Ok(go(visit.locale, &format!("/organizations/{id}/status")));
    }
    let supersedes = asked.value("supersedes").to_owned();
    let old = view
        .records
        .iter()
        .find(|r| r.event.id.to_string() == supersedes);
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut pair = |name: &str, value: String| pairs.push((name.to_owned(), value));
    match old.map(|r| &r.event) {
        Some(event) => {
            pair("event", event.kind.code().to_owned());
            pair("from", event.from.to_string());
            pair(
                "until",
                event.until.map(|u| u.to_string()).unwrap_or_default(),
            );
            pair("session", event.session.clone().unwrap_or_default());
            pair("symbol", event.source.chars().take(100).collect());
            pair("remark", event.evidence.clone());
        }
        None => {
            pair("event", asked.value("event").to_owned());
            pair("basis", asked.value("basis").to_owned());
            pair("from", visit.app().clock.today().to_string());
        }
    }
    let form = Form::new(visit.t, pairs);
    let version = view.version;
    Ok(ok(&body(&visit, &view, form, version, supersedes).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let input = posted.input();
    let version = posted.version()?;
    match status::record(visit.app(), visit.actor(), &id, version, &input).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/status"),
            "status-recorded",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let version = match error {
                AppError::Stale { current } => current,
                _ => version,
            };
            let form = visit.faulty_form(&input, error)?;
            let view = status::view(visit.app(), visit.actor(), &id).await?;
            let supersedes = posted.value("supersedes").to_owned();
            Ok(show(
                status,
                &body(&visit, &view, form, version, supersedes).await?,
            ))
        }
    }
}

async fn body(
    visit: &Visit,
    view: &StatusView,
    form: Form,
    version: i32,
    supersedes: String,
) -> Result<Record, AppError> {
    let t = visit.t;
    let old = view
        .records
        .iter()
        .find(|r| r.event.id.to_string() == supersedes);
    let title = match old {
        Some(_) => t.status_correct_title(),
        None => t.status_record_title(),
    };
    let mut page = visit.page(title, Nav::Queue);
    page.faulty = form.is_faulty();
    let event = |&kind: &EventKind| Choice::new(kind.code(), labels::status_event(t, kind));
    // A correction can put anything in its place; a next step only what can
    // follow.
    let events = match old {
        Some(_) => EventKind::ALL.iter().map(event).collect(),
        None => view.next.iter().map(event).collect(),
    };
    let sessions = reference::sessions(visit.app()).await?;
    let session = |s: &parvis_domain::session::CouncilSession| {
        let title = lists::session_title(t, s, visit.locale);
        Choice::new(&s.code, format!("{title}, {}", lists::session_dates(t, s)))
    };
    Ok(Record {
        base: page.href(&format!("/organizations/{}", view.organization.id)),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        corrected: old.map(|r| {
            let from = labels::partial_date(t, r.event.from);
            format!(
                "{}, {}",
                labels::status_event(t, r.event.kind),
                t.status_line_from(from)
            )
        }),
        supersedes: old.map(|r| r.event.id.to_string()).unwrap_or_default(),
        events,
        bases: StatusBasis::ALL
            .iter()
            .map(|&b| Choice::new(b.code(), labels::status_basis(t, b)))
            .collect(),
        sessions: sessions.iter().map(session).collect(),
        form,
        version,
        page,
    })
}
