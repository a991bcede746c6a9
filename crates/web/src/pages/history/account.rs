//! The account of names and successors, and the acts that need little.

use crate::{kit::*, lists, pages::status::organization_id};
use parvis_app::history::{self, HistoryView, Relative};
use parvis_domain::{
    observer_status::EventState,
    organization::{NameChange, OrganizationId, SuccessionKind},
};

#[derive(Template)]
#[template(path = "history/account.html")]
struct Account {
    page: Page,
    base: String,
    name: lists::Named,
    form: Form,
    version: i32,
    names: Vec<NameRow>,
    relatives: Vec<RelativeRow>,
    answers: Vec<Choice>,
    can: Can,
}

struct Can {
    rename: bool,
    answer: bool,
    record: bool,
    confirm: bool,
    reject: bool,
}

struct NameRow {
    what: String,
    when: String,
    state: String,
    reason: String,
    evidence: String,
    answer: String,
}

struct RelativeRow {
    what: String,
    href: String,
    status_href: String,
    own_status: String,
    name: lists::Named,
    symbol: String,
    reason: String,
    state: String,
    follows: bool,
}

/// How a relation reads on the page of either organization.
pub(crate) fn relation(visit: &Visit, relative: &Relative) -> String {
    let t = visit.t;
    let date = labels::partial_date(t, relative.succession.effective_on);
    match (relative.succession.kind, relative.follows) {
        (SuccessionKind::Merger, true) => t.history_merged_into(date),
        (SuccessionKind::Merger, false) => t.history_took_in(date),
        (SuccessionKind::Successor, true) => t.history_followed_by(date),
        (SuccessionKind::Successor, false) => t.history_follows(date),
    }
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let view = history::view(visit.app(), visit.actor(), &id).await?;
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &view, form)))
}

pub(super) async fn answer(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = history::answer(visit.app(), visit.actor(), &id, version, &input).await;
    after(&visit, &id, &input, done, "name-answered").await
}

pub(super) async fn confirm(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let version = posted.version()?;
    let done = history::confirm(visit.app(), visit.actor(), &id, version).await;
    after(&visit, &id, &Input::default(), done, "succession-confirmed").await
}

pub(super) async fn reject(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let version = posted.version()?;
    let done = history::reject(visit.app(), visit.actor(), &id, version).await;
    after(&visit, &id, &Input::default(), done, "succession-rejected").await
}

async fn after(
    visit: &Visit,
    id: &OrganizationId,
    input: &Input,
    done: Result<HistoryView, AppError>,
    word: &str,
) -> Answer {
    match done {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/history"),
            word,
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(input, error)?;
            let view = history::view(visit.app(), visit.actor(), id).await?;
            Ok(show(status, &body(visit, &view, form)))
        }
    }
}

fn body(visit: &Visit, view: &HistoryView, form: Form) -> Account {
    let t = visit.t;
    let mut page = visit.page(t.history_title(), Nav::None);
    page.faulty = form.is_faulty();
    let can = |action| view.steps.contains(&action);
    let base = page.href(&format!("/organizations/{}", view.organization.id));
    let relative = |r: &Relative| {
        let other = page.href(&format!("/organizations/{}", r.organization.id));
        RelativeRow {
            what: relation(visit, r),
            status_href: format!("{other}/status"),
            own_status: format!("{base}/status"),
            // The page of one that is no more leads away from itself.
            href: match r.follows {
                true => other,
                false => format!("{other}?history=1"),
            },
            name: lists::shown_name(&r.organization.profile, visit.locale),
            symbol: r.succession.symbol.clone(),
            reason: r.succession.reason.clone(),
            state: match r.succession.state {
                EventState::Holds => String::new(),
                other => labels::status_state(t, other),
            },
            follows: r.follows,
        }
    };
    Account {
        name: lists::shown_name(&view.organization.profile, visit.locale),
        version: view.organization.version,
        names: view.names.iter().map(|n| name_row(visit, n)).collect(),
        relatives: view.relatives.iter().map(relative).collect(),
        answers: vec![
            Choice::new("true", t.history_accept()),
            Choice::new("false", t.history_refuse()),
        ],
        can: Can {
            rename: can(Action::ChangeName),
            answer: can(Action::SettleName),
            record: can(Action::RecordSuccession),
            confirm: can(Action::ConfirmSuccession),
            reject: can(Action::RejectSuccession),
        },
        base,
        form,
        page,
    }
}

fn name_row(visit: &Visit, change: &NameChange) -> NameRow {
    let t = visit.t;
    NameRow {
        what: t.history_from_to(
            parvis_i18n::isolate(&change.old_name),
            parvis_i18n::isolate(&change.new_name),
        ),
        when: labels::partial_date(t, change.changed_on),
        state: labels::name_change_state(t, change.state),
        reason: change.reason.clone(),
        evidence: change.evidence.clone(),
        answer: change.answer.clone().unwrap_or_default(),
    }
}
