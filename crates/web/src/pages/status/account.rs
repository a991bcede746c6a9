//! The account of a status, and the acts that need no form.

use super::{StatusTag, status_tag};
use crate::{
    kit::*,
    lists::{self, Named, SourcePart},
};
use parvis_app::status::{self, StatusRecord, StatusView};
use parvis_domain::{
    observer_status::{EventKind, EventState},
    organization::OrganizationId,
};

#[derive(Template)]
#[template(path = "status/account.html")]
struct Account {
    page: Page,
    base: String,
    form: Form,
    name: Named,
    status: Option<StatusTag>,
    version: i32,
    rows: Vec<Row>,
    waiting: Option<Row>,
    can_record: bool,
    can_confirm: bool,
    can_reject: bool,
    can_renounce: bool,
    can_take_back: bool,
}

#[derive(Clone)]
struct Row {
    what: String,
    dates: String,
    state: String,
    holds: bool,
    reason: String,
    session: String,
    session_href: String,
    basis: String,
    source: Vec<SourcePart>,
    remark: String,
    by: Vec<String>,
    correct: Option<String>,
}

/// Reads the identifier of a path.
pub(crate) fn organization_id(text: &str) -> Result<OrganizationId, AppError> {
    OrganizationId::parse(text).ok_or(AppError::NotFound)
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let view = status::view(visit.app(), visit.actor(), &id).await?;
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &view, form)))
}

pub(super) async fn confirm(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let done = status::confirm(visit.app(), visit.actor(), &id, posted.version()?).await;
    settled(&visit, &id, done, "status-confirmed").await
}

pub(super) async fn reject(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let done = status::reject(visit.app(), visit.actor(), &id, posted.version()?).await;
    settled(&visit, &id, done, "status-rejected").await
}

/// Back to the account, or the account with what is in the way.
pub(super) async fn settled(
    visit: &Visit,
    id: &OrganizationId,
    done: Result<StatusView, AppError>,
    word: &str,
) -> Answer {
    match done {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/status"),
            word,
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(&Input::default(), error)?;
            let view = status::view(visit.app(), visit.actor(), id).await?;
            Ok(show(status, &body(visit, &view, form)))
        }
    }
}

fn body(visit: &Visit, view: &StatusView, form: Form) -> Account {
    let t = visit.t;
    let mut page = visit.page(t.status_account_title(), Nav::None);
    page.faulty = form.is_faulty();
    let can = |action| view.steps.contains(&action);
    let row = |r: &StatusRecord| row(visit, &page, view, r);
    let waiting = view.waiting();
    Account {
        base: page.href(&format!("/organizations/{}", view.organization.id)),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        status: view.status.map(|s| status_tag(t, &s)),
        version: view.version,
        rows: view.records.iter().rev().map(row).collect(),
        waiting: waiting.map(row),
        can_record: can(Action::RecordStatus),
        can_confirm: can(Action::ConfirmStatus),
        can_reject: can(Action::RejectStatus),
        can_renounce: can(Action::RenounceStatus) && waiting.is_none(),
        can_take_back: can(Action::RenounceStatus) && waiting.is_some(),
        form,
        page,
    }
}

fn row(visit: &Visit, page: &Page, view: &StatusView, record: &StatusRecord) -> Row {
    let t = visit.t;
    let event = &record.event;
    let from = labels::partial_date(t, event.from);
    let session = event.session.clone().unwrap_or_default();
    let holds = event.state == EventState::Holds;
    let can_correct =
        holds && event.kind != EventKind::Annulled && view.steps.contains(&Action::RecordStatus);
    let by = |name: &Option<String>, signed: &Option<parvis_domain::application::Signature>| {
        let when = signed.as_ref().map(|s| labels::moment(t, s.at));
        name.clone().zip(when)
    };
    let recorded = by(&record.recorded_by, &event.recorded);
    let confirmed = by(&record.confirmed_by, &event.confirmed);
    Row {
        what: labels::status_event(t, event.kind),
        dates: match event.until {
            Some(until) => t.status_line_period(from, labels::partial_date(t, until)),
            None => t.status_line_from(from),
        },
        state: labels::status_state(t, event.state),
        holds,
        reason: event.reason.clone().unwrap_or_default(),
        session_href: page.href(&format!("/sessions/{session}")),
        session,
        basis: lists::basis(t, &event.basis),
        source: lists::source_parts(t, &event.source),
        remark: event.evidence.clone(),
        by: [
            recorded.map(|(name, when)| t.status_by_recorded(name, when)),
            confirmed.map(|(name, when)| t.status_by_confirmed(name, when)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        correct: can_correct.then(|| {
            let id = &view.organization.id;
            page.href(&format!(
                "/organizations/{id}/status/record?supersedes={}",
                event.id
            ))
        }),
    }
}
