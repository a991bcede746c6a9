//! One inquiry with its thread: for its organization, and for staff with the
//! proposal, who had it when, and the wait.

use super::of_organization::state_class;
use crate::{
    kit::*,
    lists,
    pages::contacts::{ContactRow, contact_row},
};
use parvis_app::{
    desk,
    focal_points::{self, Known},
    inquiries::{self, InquiryView, ThreadEntry, TrailEntry},
};
use parvis_domain::{
    inquiry::{InquiryState, MessageKind},
    routing::Standing,
    text::fold,
};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "inquiry/one.html")]
struct One {
    page: Page,
    base: String,
    act: String,
    name: lists::Named,
    form: Form,
    version: i32,
    lang: &'static str,
    state: String,
    class: &'static str,
    overdue: bool,
    facts: Vec<(String, String)>,
    thread: Vec<Entry>,
    staff: Option<Staff>,
    can_write: bool,
    can_close: bool,
}

struct Entry {
    what: String,
    by: String,
    at: String,
    text: String,
    note: bool,
}

/// What staff see beside the thread.
struct Staff {
    proposed: Vec<ContactRow>,
    trail: Vec<Step>,
    waits: Vec<(String, String)>,
    units: Vec<Choice>,
    officers: Vec<Choice>,
    can_route: bool,
    can_hand_over: bool,
    can_answer: bool,
    can_note: bool,
}

struct Step {
    what: String,
    when: String,
    by: String,
    reason: String,
}

pub(super) fn id_of(text: &str) -> Result<Uuid, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = inquiries::view(visit.app(), visit.actor(), id_of(&id)?).await?;
    let form = proposed(&visit, &view);
    Ok(ok(&body(&visit, &view, form).await?))
}

/// The form of an open inquiry: the unit proposed, or the one that has it.
fn proposed(visit: &Visit, view: &InquiryView) -> Form {
    let inquiry = &view.inquiry;
    let unit = if inquiry.routed {
        &inquiry.holder
    } else {
        &inquiry.proposed
    };
    let officer = inquiry.officer.map(|o| o.to_string());
    let pairs = vec![
        ("unit".into(), unit.clone()),
        ("officer".into(), officer.unwrap_or_default()),
    ];
    Form::new(visit.t, pairs)
}

/// The page again after an act that was refused.
pub(super) async fn again_with(visit: &Visit, id: Uuid, input: &Input, error: AppError) -> Answer {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
    let form = visit.faulty_form(input, error)?;
    let view = inquiries::view(visit.app(), visit.actor(), id).await?;
    Ok(show(status, &body(visit, &view, form).await?))
}

async fn body(visit: &Visit, view: &InquiryView, form: Form) -> Result<One, AppError> {
    let t = visit.t;
    let inquiry = &view.inquiry;
    let mut page = visit.page(
        parvis_i18n::isolate(&inquiry.subject),
        if view.staff {
            Nav::Inquiries
        } else {
            Nav::Account
        },
    );
    page.faulty = form.is_faulty();
    let can = |action| view.steps.contains(&action);
    let known = focal_points::known(visit.app()).await?;
    let staff = if view.staff {
        Some(staff(visit, &page, view, &known).await?)
    } else {
        None
    };
    Ok(One {
        base: page.href(&format!("/organizations/{}", inquiry.organization_id)),
        act: page.href(&format!("/inquiries/{}", inquiry.id)),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        version: inquiry.version,
        lang: inquiry.language.code(),
        state: labels::inquiry_state(t, inquiry.state),
        class: state_class(inquiry.state),
        overdue: view.overdue,
        facts: facts(visit, view, &known).await?,
        thread: view
            .thread
            .iter()
            .map(|e| entry(visit, &known, e))
            .collect(),
        can_write: can(Action::WriteInInquiry),
        can_close: can(Action::CloseInquiry),
        staff,
        form,
        page,
    })
}

async fn facts(
    visit: &Visit,
    view: &InquiryView,
    known: &Known,
) -> Result<Vec<(String, String)>, AppError> {
    let t = visit.t;
    let inquiry = &view.inquiry;
    let countries = visit.words("countries").await?;
    let mut topics = visit.words(focal_points::TOPIC_LISTS[0]).await?;
    topics
        .0
        .extend(visit.words(focal_points::TOPIC_LISTS[1]).await?.0);
    let mut facts = vec![
        (t.inquiry_reference(), inquiry.reference.clone()),
        (
            t.inquiry_field_kind(),
            labels::inquiry_kind(t, inquiry.kind),
        ),
        (t.inquiry_arrived(), labels::moment(t, inquiry.arrived_at)),
    ];
    facts.extend(
        inquiry
            .topic
            .as_ref()
            .map(|c| (t.contacts_field_topic(), topics.of(c))),
    );
    facts.extend(
        inquiry
            .country
            .as_ref()
            .map(|c| (t.inquiry_field_country(), countries.of(c))),
    );
    facts.push((
        t.inquiry_field_language(),
        labels::language_name(t, inquiry.language),
    ));
    if inquiry.routed {
        facts.push((t.inquiry_with(), unit(visit, known, &inquiry.holder)));
    } else {
        facts.push((t.inquiry_with(), t.inquiry_at_entry()));
    }
    facts.extend(view.officer.clone().map(|name| (t.inquiry_officer(), name)));
    if inquiry.state == InquiryState::Open {
        facts.push((t.inquiry_due(), labels::day(t, inquiry.due_on)));
    }
    Ok(facts)
}

fn unit(visit: &Visit, known: &Known, code: &str) -> String {
    let entry = known.holders.get(code);
    entry.map_or_else(|| code.to_owned(), |e| labels::unit_name(e, visit.locale))
}

fn entry(visit: &Visit, known: &Known, it: &ThreadEntry) -> Entry {
    let t = visit.t;
    let from = it.message.unit.as_deref().map(|u| unit(visit, known, u));
    let by = [it.by.clone(), from];
    Entry {
        what: labels::message_kind(t, it.message.kind),
        by: by.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        at: labels::moment(t, it.message.at),
        text: it.message.text.clone(),
        note: it.message.kind == MessageKind::Note,
    }
}

async fn staff(
    visit: &Visit,
    page: &Page,
    view: &InquiryView,
    known: &Known,
) -> Result<Staff, AppError> {
    let t = visit.t;
    let today = visit.app().clock.today();
    let can = |action| view.steps.contains(&action);
    let entry = known.structure.entry();
    let holders = known.structure.holders.iter().filter(|h| {
        let stands = !matches!(h.standing(today), Standing::Ended | Standing::NotYet);
        stands || entry == Some(h.code.as_str())
    });
    let mut units: Vec<Choice> = holders
        .map(|h| Choice::new(&h.code, unit(visit, known, &h.code)))
        .collect();
    units.sort_by_cached_key(|c| fold(&c.label));
    let colleagues = desk::colleagues(visit.app(), visit.actor()).await?;
    let waits = view.waits.iter().map(|w| {
        let who = w.holder.as_deref();
        let who = who.map_or_else(|| t.inquiry_organization_turn(), |h| unit(visit, known, h));
        (who, labels::hours(t, w.time.num_hours()))
    });
    Ok(Staff {
        proposed: view
            .proposal
            .iter()
            .map(|c| contact_row(visit, page, c))
            .collect(),
        trail: view.trail.iter().map(|s| step(visit, known, s)).collect(),
        waits: waits.collect(),
        units,
        officers: colleagues
            .iter()
            .map(|c| Choice::new(c.id.to_string(), &c.name))
            .collect(),
        can_route: can(Action::RouteInquiry),
        can_hand_over: can(Action::HandOverInquiry),
        can_answer: can(Action::AnswerInquiry),
        can_note: can(Action::NoteInquiry),
    })
}

fn step(visit: &Visit, known: &Known, it: &TrailEntry) -> Step {
    let t = visit.t;
    let stretch = &it.stretch;
    let holder = stretch.holder.as_deref();
    let who = holder.map_or_else(|| t.inquiry_organization_turn(), |h| unit(visit, known, h));
    let who = match &it.officer {
        Some(name) => format!("{who} · {name}"),
        None => who,
    };
    let from = labels::moment(t, stretch.from);
    Step {
        what: t.inquiry_step(labels::stretch_start(t, stretch.start), who),
        when: match stretch.until {
            Some(until) => t.inquiry_step_between(from, labels::moment(t, until)),
            None => t.inquiry_step_since(from),
        },
        by: it.by.clone().unwrap_or_default(),
        reason: stretch.reason.clone(),
    }
}
