//! The public page of a consultation.

use super::words::{Said, place, tag, title};
use crate::{
    kit::*,
    lists::{self, SourcePart},
    pages::{
        contribution,
        follow_up::{OnPage, on_page},
        registration::{SeatsBox, seats_box},
    },
};
use parvis_app::consultations::{self, ConsultationView};
use parvis_domain::consultation::{AgendaItem, ConsultationState, DocumentKind};

#[derive(Template)]
#[template(path = "consultation/one.html")]
struct One {
    page: Page,
    title: Said,
    kind: String,
    state: String,
    tag: &'static str,
    marked: bool,
    cancelled: String,
    facts: Vec<(String, String)>,
    summary: Said,
    programme: Said,
    agenda: Vec<Point>,
    documents: Vec<(String, String, &'static str, String)>,
    series: Vec<(String, String, String)>,
    session: Option<String>,
    calendar: Option<String>,
    prepare: Option<String>,
    how: bool,
    seats: Option<SeatsBox>,
    source: Vec<SourcePart>,
    basis: String,
    follow_up: OnPage,
    brought: contribution::OnPage,
}

/// A line of the agenda.
pub(super) struct Point {
    pub when: String,
    pub title: Said,
    pub speaker: String,
}

pub(super) fn point(visit: &Visit, it: &AgendaItem) -> Point {
    let day = it.day.map(|d| labels::day(visit.t, d));
    let at = it.at.map(|at| at.format("%H:%M").to_string());
    let parts: Vec<String> = [day, at].into_iter().flatten().collect();
    Point {
        when: parts.join(", "),
        title: Said::of(visit, &it.title),
        speaker: it.speaker.clone(),
    }
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    let view = consultations::view(visit.app(), visit.actor(), &code).await?;
    if !view.it.is_public() {
        // Staff have a page of their own for drafts.
        return Ok(go(visit.locale, &format!("/staff/consultations/{code}")));
    }
    let facts = facts(&visit, &view).await?;
    let others = consultations::series_of(visit.app(), visit.actor(), &view.it).await?;
    let t = visit.t;
    let page = visit.page(title(&view.it, visit.locale), Nav::Consultations);
    let others = others.iter().filter(|c| c.is_public()).map(|c| {
        (
            page.href(&format!("/consultations/{}", c.code)),
            title(c, visit.locale),
            labels::consultation_when(t, &c.details.when),
        )
    });
    let (it, d) = (&view.it, &view.it.details);
    let now = visit.app().clock.now();
    let seats = match (it.state, d.when.hours) {
        // Nobody registered here for what only sources tell of.
        (ConsultationState::Held | ConsultationState::Cancelled, None) => None,
        _ => Some(seats_box(&visit, &code).await?)
            // Noughts after the end would read as if nobody had come.
            .filter(|seats| seats.any || !it.is_over(now)),
    };
    Ok(ok(&One {
        seats,
        title: Said::of(&visit, &d.title),
        kind: labels::consultation_kind(t, d.kind),
        state: labels::consultation_state(t, it.state),
        tag: tag(it),
        marked: matches!(
            it.state,
            ConsultationState::Cancelled | ConsultationState::Published
        ),
        cancelled: it.cancel_reason.clone().unwrap_or_default(),
        facts,
        summary: Said::of(&visit, &d.summary),
        programme: Said::of(&visit, &d.programme),
        agenda: it.agenda.iter().map(|a| point(&visit, a)).collect(),
        documents: view
            .documents
            .iter()
            .map(|d| {
                let href = page.href(&format!("/consultations/{code}/documents/{}", d.id));
                let kind = match d.kind {
                    DocumentKind::Other => String::new(),
                    kind => labels::document_kind(t, kind),
                };
                (href, d.title.clone(), d.language.code(), kind)
            })
            .collect(),
        series: others.collect(),
        calendar: d
            .when
            .instants()
            .map(|_| page.href(&format!("/consultations/{code}/calendar.ics"))),
        session: d
            .council_session
            .as_ref()
            .map(|s| page.href(&format!("/sessions/{s}"))),
        prepare: may(visit.actor(), Action::ViewConsultationDrafts, On::Nothing)
            .then(|| page.href(&format!("/staff/consultations/{code}"))),
        how: it.registration_open(now),
        source: lists::source_parts(t, &d.source),
        basis: lists::basis(t, &d.basis),
        follow_up: on_page(&visit, &code).await?,
        brought: contribution::on_page(&visit, it).await?,
        page,
    }))
}

/// What is known of it, in lines; what is not known is left out.
pub(super) async fn facts(
    visit: &Visit,
    view: &ConsultationView,
) -> Result<Vec<(String, String)>, AppError> {
    let t = visit.t;
    let (it, d) = (&view.it, &view.it.details);
    let countries = visit.words("countries").await?;
    let regions = visit.words("regions").await?;
    let now = visit.app().clock.now();
    let announced =
        it.state == ConsultationState::Published || it.state == ConsultationState::Draft;
    let languages = d.languages.iter().map(|l| language(visit, l));
    let all = [
        (
            t.consultation_column_when(),
            labels::consultation_when(t, &d.when),
        ),
        (
            String::new(),
            labels::consultation_when_utc(t, &d.when).unwrap_or_default(),
        ),
        (t.consultation_column_where(), place(visit, it, &countries)),
        (
            t.consultation_field_region(),
            d.region
                .as_deref()
                .map(|r| regions.of(r))
                .unwrap_or_default(),
        ),
        (
            t.consultation_field_languages(),
            languages.collect::<Vec<_>>().join(", "),
        ),
        (
            t.consultation_field_access(),
            if announced {
                labels::consultation_access(t, d.access)
            } else {
                String::new()
            },
        ),
        (
            t.consultation_column_registration(),
            labels::consultation_registration(t, it, now),
        ),
        (
            t.consultation_field_capacity(),
            d.capacity.map(|n| n.to_string()).unwrap_or_default(),
        ),
        (t.session_note(), d.note.clone()),
    ];
    let mut out: Vec<(String, String)> = Vec::new();
    for (name, value) in all.into_iter().filter(|f| !f.1.is_empty()) {
        match out.last_mut().filter(|_| name.is_empty()) {
            Some(last) => last.1 = format!("{}\n{value}", last.1),
            None => out.push((name, value)),
        }
    }
    Ok(out)
}

/// The name of one of our languages; the tag of another.
fn language(visit: &Visit, tag: &str) -> String {
    parvis_domain::text::Locale::from_code(tag)
        .map_or_else(|| tag.to_owned(), |l| labels::language_name(visit.t, l))
}
