//! Questions and replies as both sides read them, and the clock.

use crate::{kit::*, lists};
use parvis_app::applications::{
    ApplicationView, DRAFT_FIELDS, ExtensionRow, QuestionView, QuestionsView, RoundView,
};
use parvis_domain::application::{Question, RoundEnd, RoundOrigin, Subject};

/// A round.
pub(crate) struct RoundPart {
    pub(crate) title: String,
    pub(crate) state: String,
    pub(crate) reason: String,
    pub(crate) open: bool,
    pub(crate) extensions: Vec<String>,
    pub(crate) questions: Vec<QuestionPart>,
}

/// A question.
pub(crate) struct QuestionPart {
    pub(crate) number: String,
    pub(crate) about: String,
    pub(crate) text: String,
    pub(crate) answered: bool,
    /// Address of the page where it is answered; empty where it cannot be.
    pub(crate) href: String,
    pub(crate) reply: Vec<(String, String)>,
    pub(crate) files: Vec<(String, String)>,
}

/// The clock: who is waited for, since when, and the days on each side.
pub(crate) struct ClockPart {
    pub(crate) waiting: String,
    pub(crate) days: Vec<(String, String)>,
}

/// What a question is about, in words.
pub(crate) fn about(visit: &Visit, view: &ApplicationView, subject: &Subject) -> String {
    match subject {
        Subject::Answer(field) => labels::field(visit.t, field),
        Subject::Document(code) => view
            .document_kinds
            .iter()
            .find(|k| k.code == *code)
            .and_then(|k| k.label.best(visit.locale))
            .map_or_else(|| code.clone(), |(label, _)| label.to_owned()),
        Subject::Free => visit.t.questions_free(),
    }
}

/// Everything that a question can be about.
pub(crate) fn subjects(visit: &Visit, view: &ApplicationView) -> Vec<Choice> {
    let fields = DRAFT_FIELDS.iter().map(|f| Subject::Answer(f.name.into()));
    let kinds = view.document_kinds.iter();
    let kinds = kinds.map(|k| Subject::Document(k.code.clone()));
    let mut all = vec![Choice::new(
        parvis_app::applications::FREE,
        visit.t.questions_free(),
    )];
    all.extend(fields.chain(kinds).map(|subject| {
        let code = subject.code().unwrap_or_default().to_owned();
        Choice::new(code, about(visit, view, &subject))
    }));
    all
}

/// The clock in words.
pub(crate) fn clock(visit: &Visit, view: &QuestionsView) -> ClockPart {
    let t = visit.t;
    let clock = &view.clock;
    let since = labels::day(t, clock.since.date_naive());
    ClockPart {
        waiting: t.questions_waiting(since, labels::party(t, clock.waiting_for)),
        days: clock
            .days
            .iter()
            .map(|(party, days)| (labels::party(t, *party), t.questions_days(*days)))
            .collect(),
    }
}

/// The rounds, newest first. `answer` is the address below which the open
/// questions are answered; empty for readers who do not answer.
pub(crate) fn rounds(visit: &Visit, view: &QuestionsView, answer: &str) -> Vec<RoundPart> {
    let part = |round: &RoundView| round_part(visit, view, round, answer);
    view.rounds.iter().rev().map(part).collect()
}

fn round_part(visit: &Visit, view: &QuestionsView, of: &RoundView, answer: &str) -> RoundPart {
    let t = visit.t;
    let round = &of.round;
    let asked = labels::day(t, round.asked.at.date_naive());
    let ended = round.ended_at.map(|at| labels::day(t, at.date_naive()));
    let ended = ended.unwrap_or_default();
    let due = labels::day(t, round.due);
    let state = match round.ended_as {
        None if view.today > round.due => t.questions_state_overdue(due),
        None => t.questions_state_open(due),
        Some(RoundEnd::Answered) => t.questions_state_answered(ended),
        Some(RoundEnd::TakenBack) => t.questions_state_taken_back(ended),
        Some(RoundEnd::Closed) => t.questions_state_closed(ended),
        Some(RoundEnd::Withdrawn) => t.questions_state_withdrawn(ended),
        Some(RoundEnd::Superseded) => t.questions_state_superseded(ended),
    };
    let open = round.ended_as.is_none();
    RoundPart {
        title: match round.origin {
            RoundOrigin::Ipd => t.questions_round_ipd(asked),
            RoundOrigin::Council => t.questions_round_council(asked),
        },
        state,
        reason: round.end_reason.clone().unwrap_or_default(),
        open,
        extensions: of.extensions.iter().map(|e| extension(visit, e)).collect(),
        questions: of
            .questions
            .iter()
            .map(|q| question_part(visit, view, q, if open { answer } else { "" }))
            .collect(),
    }
}

fn extension(visit: &Visit, of: &ExtensionRow) -> String {
    let t = visit.t;
    let asked = t.questions_extension_asked(
        labels::day(t, of.asked.at.date_naive()),
        parvis_i18n::isolate(&of.reason),
    );
    let reply = match (of.granted_until, &of.refusal) {
        (Some(day), _) => t.questions_extension_granted(labels::day(t, day)),
        (None, Some(why)) => t.questions_extension_refused(parvis_i18n::isolate(why)),
        (None, None) => t.questions_extension_waits(),
    };
    format!("{asked} {reply}")
}

fn question_part(
    visit: &Visit,
    view: &QuestionsView,
    of: &QuestionView,
    answer: &str,
) -> QuestionPart {
    let id = view.case.application.id;
    let locale = visit.locale.code();
    let address = |d: &parvis_app::applications::ReplyDocument| {
        let file = d.document.id;
        format!("/{locale}/applications/{id}/questions/documents/{file}")
    };
    QuestionPart {
        reply: reply(visit, &of.question),
        files: of
            .documents
            .iter()
            .map(|d| (d.document.file_name.clone(), address(d)))
            .collect(),
        href: match answer {
            "" => String::new(),
            base => format!("{base}/{}", of.question.id),
        },
        answered: of.answered,
        ..prepared_part(visit, &view.case, &of.question)
    }
}

/// A question without its reply: as it is asked.
pub(crate) fn prepared_part(visit: &Visit, view: &ApplicationView, of: &Question) -> QuestionPart {
    QuestionPart {
        number: of.number.map(|n| n.to_string()).unwrap_or_default(),
        about: about(visit, view, &of.subject),
        text: of.text.clone(),
        answered: false,
        href: String::new(),
        reply: vec![],
        files: vec![],
    }
}

fn reply(visit: &Visit, of: &Question) -> Vec<(String, String)> {
    let t = visit.t;
    let value = of.reply.value.as_ref().map(|value| match &of.subject {
        Subject::Answer(field) => shown_value(visit, field, value),
        _ => value.clone(),
    });
    let rows = [
        (t.field_value(), value),
        (t.field_answer(), of.reply.text.clone()),
        (t.field_cannot_reason(), of.reply.cannot.clone()),
    ];
    rows.into_iter()
        .filter_map(|(label, value)| Some((label, value?)))
        .collect()
}

/// The content of a field in words: a code by its label.
pub(crate) fn shown_value(visit: &Visit, field: &str, value: &str) -> String {
    let code = parvis_domain::application::EcosocStatus::from_code(value);
    match code.filter(|_| field == "ecosoc_status") {
        Some(status) => labels::ecosoc_status(visit.t, status),
        None => value.to_owned(),
    }
}

/// Name and reference of a case, for the heading of its pages.
pub(crate) fn caption(visit: &Visit, view: &ApplicationView) -> String {
    let name = lists::title_of(&view.organization, visit.locale);
    match &view.application.submission {
        Some(submission) => format!("{name}, {}", submission.reference),
        None => name,
    }
}
