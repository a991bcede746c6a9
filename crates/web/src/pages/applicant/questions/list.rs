//! All questions, what is still to answer, and sending the answers together.

use super::super::{
    application_id,
    question_parts::{ClockPart, RoundPart, caption, clock, rounds},
};
use crate::kit::*;
use parvis_app::applications::{self, QuestionsView};

#[derive(Template)]
#[template(path = "applicant/questions.html")]
struct Questions {
    page: Page,
    form: Form,
    base: String,
    caption: String,
    version: i32,
    rounds: Vec<RoundPart>,
    clock: ClockPart,
    left: usize,
    is_open: bool,
    can_send: bool,
    can_extend: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    if view.case.examination.is_some() {
        return Ok(go(
            visit.locale,
            &format!("/staff/applications/{id}/questions"),
        ));
    }
    let version = view.case.application.version;
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &view, form, version)))
}

async fn load(visit: &Visit, id: &str) -> Result<QuestionsView, AppError> {
    let id = application_id(id)?;
    applications::questions(visit.app(), visit.actor(), id).await
}

pub(super) async fn send(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let case = application_id(&id)?;
    let version = posted.version()?;
    match applications::send_answers(visit.app(), visit.actor(), case, version).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/applications/{id}"),
            "answers-sent",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let view = load(&visit, &id).await?;
            let version = view.case.application.version;
            let form = visit.faulty_form(&Input::default(), error)?;
            Ok(show(status, &body(&visit, &view, form, version)))
        }
    }
}

fn body(visit: &Visit, view: &QuestionsView, form: Form, version: i32) -> Questions {
    let mut page = visit.page(visit.t.questions_title(), Nav::Account);
    page.faulty = form.is_faulty();
    let steps = &view.case.steps;
    let base = page.href(&format!("/applications/{}", view.case.application.id));
    let answer = if steps.contains(&Action::SaveAnswers) {
        format!("{base}/questions")
    } else {
        String::new()
    };
    let rounds = rounds(visit, view, &answer);
    let open = rounds.iter().filter(|r| r.open);
    Questions {
        left: open
            .flat_map(|r| &r.questions)
            .filter(|q| !q.answered)
            .count(),
        is_open: rounds.iter().any(|r| r.open),
        caption: caption(visit, &view.case),
        clock: clock(visit, view),
        can_send: steps.contains(&Action::SendAnswers),
        can_extend: steps.contains(&Action::AskExtension),
        rounds,
        form,
        version,
        base,
        page,
    }
}
