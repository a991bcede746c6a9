//! Tab: questions to the applicant, the question of the Council, the clock.

use super::{Frame, load};
use crate::{
    kit::*,
    pages::applicant::{
        ClockPart, QuestionPart, RoundPart, clock, prepared_part, rounds, subjects,
    },
};
use parvis_app::applications::{self, Deferral, QuestionsView};

/// A deferral, in words.
struct DeferralRow {
    line: String,
    reason: String,
    question: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "staff/case/questions.html")]
struct Questions {
    page: Page,
    frame: Frame,
    form: Form,
    version: i32,
    clock: ClockPart,
    rounds: Vec<RoundPart>,
    prepared: Vec<(QuestionPart, String)>,
    subjects: Vec<Choice>,
    deferrals: Vec<DeferralRow>,
    repeated: bool,
    can_ask: bool,
    can_extend: bool,
    can_take_back: bool,
    can_close: bool,
    wished: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let seen = load(&visit, &id).await?;
    let form = visit.form(&Input::default());
    page(&visit, &id, StatusCode::OK, form, seen.application.version).await
}

/// The tab with a form: empty, or shown again with its faults.
pub(in crate::pages::staff) async fn page(
    visit: &Visit,
    id: &str,
    status: StatusCode,
    form: Form,
    version: i32,
) -> Answer {
    let seen = load(visit, id).await?;
    let view = applications::questions(visit.app(), visit.actor(), seen.application.id).await?;
    let frame = Frame::load(visit, &view.case, "/questions").await?;
    let mut page = frame.page(visit, &view.case);
    page.faulty = form.is_faulty();
    let steps = &view.case.steps;
    let drop = |id: &dyn std::fmt::Display| format!("{}/questions/{id}/drop", frame.head.base);
    let body = Questions {
        clock: clock(visit, &view),
        rounds: rounds(visit, &view, ""),
        prepared: view
            .prepared
            .iter()
            .map(|q| (prepared_part(visit, &view.case, q), drop(&q.id)))
            .collect(),
        subjects: subjects(visit, &view.case),
        repeated: view.deferrals.len() > 1,
        deferrals: view.deferrals.iter().map(|d| deferral(visit, d)).collect(),
        can_ask: steps.contains(&Action::AskQuestions),
        can_extend: steps.contains(&Action::GrantExtension),
        can_take_back: steps.contains(&Action::TakeBackQuestions),
        can_close: steps.contains(&Action::CloseCase),
        wished: wished(visit, &view),
        form,
        version,
        frame,
        page,
    };
    Ok(show(status, &body))
}

fn wished(visit: &Visit, view: &QuestionsView) -> String {
    let newest_first = view.rounds.iter().flat_map(|r| &r.extensions).rev();
    let waiting = newest_first.into_iter().find(|e| e.decided.is_none());
    match waiting.and_then(|e| e.wished) {
        Some(day) => visit
            .t
            .questions_extension_wished(labels::day(visit.t, day)),
        None => String::new(),
    }
}

fn deferral(visit: &Visit, of: &Deferral) -> DeferralRow {
    let t = visit.t;
    let decision = &of.decision;
    let day = labels::day(t, decision.decided_on);
    let asked_of = decision.asked_of.map(|a| labels::asked_of(t, a));
    DeferralRow {
        line: t.questions_deferral(of.count.to_string(), day, &decision.session),
        reason: decision.reason.clone().unwrap_or_default(),
        question: decision.question.clone().unwrap_or_default(),
        answer: match of.answered_at {
            Some(at) => t.questions_deferral_answered(labels::day(t, at.date_naive())),
            None => t.questions_deferral_open(asked_of.unwrap_or_default()),
        },
    }
}
