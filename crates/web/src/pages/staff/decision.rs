//! Recording what the Council decided, or a correction of it.

use super::{
    acts::{back, not_now, retry},
    case::load,
    parts::{Head, head},
};
use crate::{
    kit::*,
    lists,
    pages::{DecisionLine, decision_line},
};
use parvis_app::{
    applications::{self, ApplicationView},
    reference,
};
use parvis_domain::application::{AskedOf, Outcome, Stage};

#[derive(Template)]
#[template(path = "staff/decision.html")]
struct Decision {
    page: Page,
    head: Head,
    form: Form,
    version: i32,
    outcomes: Vec<Choice>,
    answerers: Vec<Choice>,
    sessions: Vec<Choice>,
    corrects: String,
    decisions: Vec<DecisionLine>,
    /// Questions that were answered before, with the replies.
    answered: Vec<(String, String)>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    if !visit.can(Action::RecordDecision, &view)? {
        return Ok(not_now(&visit, &id));
    }
    let form = Form::new(visit.t, filled(&view));
    let version = view.application.version;
    Ok(ok(&body(&visit, &view, form, version).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let view = load(&visit, &id).await?;
    let input = posted.input();
    let version = posted.version()?;
    let case = view.application.id;
    match applications::record_decision(visit.app(), visit.actor(), case, version, &input).await {
        Ok(_) => Ok(back(&visit, &id, "recorded")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, &view, form, version).await?))
        }
    }
}

/// What the form begins with: the session of the list; for a correction, the
/// decision that holds.
fn filled(view: &ApplicationView) -> Vec<(String, String)> {
    let application = &view.application;
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let held = application.decision.as_ref().map(|d| &d.record);
    match held.filter(|_| application.stage != Stage::Listed) {
        Some(record) => vec![
            pair("outcome", record.outcome.code().to_owned()),
            pair("session", record.session.clone()),
            pair("decided_on", record.decided_on.to_string()),
            pair("symbol", record.symbol.clone()),
            pair("question", record.question.clone().unwrap_or_default()),
            pair(
                "asked_of",
                record.asked_of.map_or("", |a| a.code()).to_owned(),
            ),
        ],
        None => vec![pair(
            "session",
            application.session.clone().unwrap_or_default(),
        )],
    }
}

async fn body(
    visit: &Visit,
    view: &ApplicationView,
    form: Form,
    version: i32,
) -> Result<Decision, AppError> {
    let t = visit.t;
    let application = &view.application;
    let corrects = application
        .decision
        .as_ref()
        .filter(|_| application.stage != Stage::Listed)
        .map(|d| d.record.id.to_string())
        .unwrap_or_default();
    let title = if corrects.is_empty() {
        t.staff_decision_title()
    } else {
        t.staff_decision_correct_title()
    };
    let mut page = visit.page(title, Nav::Queue);
    page.faulty = form.is_faulty();
    let sessions = reference::sessions(visit.app()).await?;
    let session = |s: &parvis_domain::session::CouncilSession| {
        let title = lists::session_title(t, s, visit.locale);
        Choice::new(&s.code, format!("{title}, {}", lists::session_dates(t, s)))
    };
    let outcome = |&o: &Outcome| Choice::new(o.code(), labels::outcome(t, o));
    let answerer = |&a: &AskedOf| Choice::new(a.code(), labels::asked_of(t, a));
    let asked = applications::questions(visit.app(), visit.actor(), application.id).await?;
    Ok(Decision {
        answered: answered(&asked),
        answerers: AskedOf::ALL.iter().map(answerer).collect(),
        head: head(visit, view),
        outcomes: Outcome::ALL.iter().map(outcome).collect(),
        sessions: sessions.iter().map(session).collect(),
        decisions: view
            .decisions
            .iter()
            .map(|d| decision_line(visit, d))
            .collect(),
        corrects,
        form,
        version,
        page,
    })
}

/// Questions with a reply, so that nobody asks them again.
fn answered(view: &applications::QuestionsView) -> Vec<(String, String)> {
    let questions = view.rounds.iter().flat_map(|r| &r.questions);
    questions
        .filter(|q| q.answered)
        .map(|q| {
            let reply = &q.question.reply;
            let given = [&reply.text, &reply.value, &reply.cannot];
            let given: Vec<&str> = given.into_iter().flatten().map(String::as_str).collect();
            let files = q.documents.iter().map(|d| d.document.file_name.as_str());
            let all: Vec<&str> = given.into_iter().chain(files).collect();
            (q.question.text.clone(), all.join("\n"))
        })
        .collect()
}
