//! The list of consultations, for everybody and for staff.

use super::words::{Said, place, tag};
use crate::{kit::*, lists::Words};
use parvis_app::consultations::{self, ConsultationFilter, FILTER_FIELDS};
use parvis_domain::{
    Instant,
    consultation::{Consultation, ConsultationKind, ConsultationState},
};
use parvis_interchange::{Dialect, consultations_csv};

#[derive(Template)]
#[template(path = "consultation/list.html")]
struct List {
    page: Page,
    form: Form,
    action: String,
    filtered: bool,
    staff: bool,
    can_prepare: bool,
    coming: Vec<Row>,
    past: Vec<Row>,
    kinds: Vec<Choice>,
    regions: Vec<Choice>,
    states: Vec<Choice>,
}

struct Row {
    href: String,
    title: Said,
    kind: String,
    when: String,
    place: String,
    registration: String,
    state: String,
    tag: &'static str,
    /// Whether the state says more than the table in which it stands.
    marked: bool,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    page(visit, asked, false).await
}

pub(super) async fn staff(visit: Visit, asked: Asked) -> Answer {
    authorize(visit.actor(), Action::ViewConsultationDrafts, On::Nothing)?;
    page(visit, asked, true).await
}

async fn page(visit: Visit, asked: Asked, staff: bool) -> Answer {
    let t = visit.t;
    let input = asked.input();
    let form = visit.form(&input);
    let (filter, form) = match ConsultationFilter::parse(&input) {
        Ok(filter) => (filter, form),
        Err(faults) => (
            ConsultationFilter::default(),
            form.with_faults(visit.field_faults(&faults)),
        ),
    };
    let (title, nav, path) = if staff {
        let title = t.consultation_staff_title();
        (title, Nav::PrepareConsultations, "/staff/consultations")
    } else {
        let title = t.consultation_list_title();
        (title, Nav::Consultations, "/consultations")
    };
    let mut frame = visit.page(title, nav);
    frame.faulty = form.is_faulty();
    let mut all = consultations::list(visit.app(), visit.actor(), filter).await?;
    // Drafts have their own page.
    all.retain(|c| staff || c.is_public());
    let countries = visit.words("countries").await?;
    let now = visit.app().clock.now();
    let rows = |over: bool| -> Vec<Row> {
        let wanted = all.iter().filter(|c| is_past(c, now) == over);
        wanted
            .map(|c| row(&visit, &frame, path, c, &countries))
            .collect()
    };
    let mut coming = rows(false);
    coming.reverse();
    let status = if frame.faulty {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let kind = |&k: &ConsultationKind| Choice::new(k.code(), labels::consultation_kind(t, k));
    let states = ConsultationState::ALL.iter();
    let states = states.filter(|s| staff || **s != ConsultationState::Draft);
    let body = List {
        action: frame.href(path),
        filtered: FILTER_FIELDS.iter().any(|f| !form.value(f.name).is_empty()),
        staff,
        can_prepare: may(visit.actor(), Action::EditConsultation, On::Nothing),
        coming,
        past: rows(true),
        kinds: ConsultationKind::ALL.iter().map(kind).collect(),
        regions: visit.choices("regions").await?,
        states: states
            .map(|&s| Choice::new(s.code(), labels::consultation_state(t, s)))
            .collect(),
        form,
        page: frame,
    };
    Ok(show(status, &body))
}

fn is_past(it: &Consultation, now: Instant) -> bool {
    it.state != ConsultationState::Draft && it.is_over(now)
}

fn row(visit: &Visit, page: &Page, path: &str, it: &Consultation, countries: &Words) -> Row {
    let t = visit.t;
    let now = visit.app().clock.now();
    let usual = if it.is_over(now) {
        ConsultationState::Held
    } else {
        ConsultationState::Published
    };
    let title = Said::of(visit, &it.details.title);
    Row {
        href: page.href(&format!("{path}/{}", it.code)),
        title,
        kind: labels::consultation_kind(t, it.details.kind),
        when: labels::consultation_when(t, &it.details.when),
        place: place(visit, it, countries),
        registration: labels::consultation_registration(t, it, now),
        state: labels::consultation_state(t, it.state),
        tag: tag(it),
        marked: it.state != usual,
    }
}

pub(super) async fn csv(visit: Visit) -> Answer {
    let filter = ConsultationFilter::default();
    let mut all = consultations::list(visit.app(), visit.actor(), filter).await?;
    all.retain(Consultation::is_public);
    let bytes = consultations_csv(&all, &visit.state.site.base_url, Dialect::Data);
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        "parvis-consultations.csv",
        bytes,
    ))
}
