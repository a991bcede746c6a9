//! A consultation as staff prepare it: its parts, what is missing, and the
//! next steps.

use super::{
    one::{self, Point},
    words::{Said, tag, title},
};
use crate::kit::*;
use parvis_app::consultations::{self, ConsultationView, Part};
use parvis_domain::{
    consultation::{ConsultationState, untranslated},
    text::Locale,
};

#[derive(Template)]
#[template(path = "consultation/builder.html")]
struct Builder {
    page: Page,
    base: String,
    code: String,
    kind: String,
    state: String,
    tag: &'static str,
    version: i32,
    public: Option<String>,
    facts: Vec<(String, String)>,
    summary: Said,
    agenda: Vec<Point>,
    points: Vec<(String, String)>,
    questions: Vec<(String, String)>,
    documents: Vec<(String, String, String)>,
    parts: Vec<(String, String)>,
    draft: bool,
    blocking: Vec<String>,
    advised: Vec<String>,
    untranslated: Vec<String>,
    can_edit: bool,
    can_publish: bool,
    can_cancel: bool,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::ViewConsultationDrafts, On::Nothing)?;
    let view = consultations::view(visit.app(), visit.actor(), &code).await?;
    page(&visit, &view, StatusCode::OK, None).await
}

/// The page, with a fault on top where an act was refused.
pub(super) async fn page(
    visit: &Visit,
    view: &ConsultationView,
    status: StatusCode,
    fault: Option<String>,
) -> Answer {
    let t = visit.t;
    let it = &view.it;
    let mut page = visit.page(title(it, visit.locale), Nav::PrepareConsultations);
    page.faulty = fault.is_some();
    let base = page.href(&format!("/staff/consultations/{}", it.code));
    let can = |action| view.steps.contains(&action);
    let (blocking, advised): (Vec<_>, Vec<_>) = view.lacks.iter().partition(|l| l.is_blocking());
    let words = |lacks: Vec<&parvis_domain::consultation::Lack>| -> Vec<String> {
        let words = lacks.into_iter().map(|&l| labels::consultation_lack(t, l));
        words.collect()
    };
    let mut blocking = words(blocking);
    blocking.splice(0..0, fault);
    let facts = one::facts(visit, view).await?;
    let body = Builder {
        code: it.code.clone(),
        kind: labels::consultation_kind(t, it.details.kind),
        state: labels::consultation_state(t, it.state),
        tag: tag(it),
        version: it.version,
        public: it
            .is_public()
            .then(|| page.href(&format!("/consultations/{}", it.code))),
        facts,
        summary: Said::of(visit, &it.details.summary),
        points: it
            .agenda
            .iter()
            .map(|a| {
                let point = one::point(visit, a);
                (format!("{base}/agenda/{}", a.id), point.title.text)
            })
            .collect(),
        questions: it
            .questions
            .iter()
            .map(|q| {
                let label = Said::of(visit, &q.label);
                (format!("{base}/questions/{}", q.id), label.text)
            })
            .collect(),
        documents: view
            .documents
            .iter()
            .map(|d| {
                let audience = labels::document_audience(t, d.audience);
                (
                    format!("{base}/documents/{}/remove", d.id),
                    d.title.clone(),
                    audience,
                )
            })
            .collect(),
        agenda: it.agenda.iter().map(|a| one::point(visit, a)).collect(),
        parts: Part::ALL
            .iter()
            .map(|&p| {
                let href = format!("{base}/parts/{}", p.code());
                (href, labels::consultation_part(t, p))
            })
            .collect(),
        draft: it.state == ConsultationState::Draft,
        blocking,
        advised: words(advised),
        untranslated: missing(visit, view),
        can_edit: can(Action::EditConsultation),
        can_publish: can(Action::PublishConsultation),
        can_cancel: can(Action::CancelConsultation),
        base,
        page,
    };
    Ok(show(status, &body))
}

/// A line for each language in which something is missing.
fn missing(visit: &Visit, view: &ConsultationView) -> Vec<String> {
    let t = visit.t;
    let word = |text: &str| match text {
        "title" => t.consultation_text_title(),
        "summary" => t.consultation_text_summary(),
        "programme" => t.consultation_text_programme(),
        "agenda" => t.consultation_text_agenda(),
        _ => t.consultation_text_questions(),
    };
    let line = |&locale: &Locale| {
        let texts = untranslated(&view.it, locale);
        let texts: Vec<String> = texts.into_iter().map(word).collect();
        let language = labels::language_name(t, locale);
        (!texts.is_empty()).then(|| t.consultation_missing_language(language, texts.join(", ")))
    };
    Locale::ALL.iter().filter_map(line).collect()
}
