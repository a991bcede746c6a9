//! The applicant saves a reply; nobody at IOM sees it before it is sent.

use crate::{
    App,
    actor::Actor,
    applications::{ApplicationView, DRAFT_FIELDS, case::Case, view},
    error::AppError,
    faults::{Fault, FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional},
    policy::Action,
};
use parvis_domain::application::{
    ApplicationId, EcosocStatus, Question, QuestionId, Refusal, Reply, Subject,
};

/// A reply: words, the new content of the field asked about, or why it cannot
/// be given. `replaces` says that the new document takes the place of those
/// given before.
pub const ANSWER_FIELDS: &[Field] = &[
    optional("value", Kind::Text, 5000),
    optional("answer", Kind::Text, 4000),
    optional("cannot_reason", Kind::Text, 2000),
    optional("replaces", Kind::Flag, 5),
];

/// Saves the reply to a question that is open. Unfinished replies are kept.
///
/// # Errors
/// Faults; [`AppError::NotFound`] for a question that is not open.
pub async fn save_answer(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    question: QuestionId,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::SaveAnswers, id, version).await?;
    let mut question = open_question(&mut case, question).await?;
    case.application = case.application.clone().save_answers()?;
    let mut r = Reader::new(input, ANSWER_FIELDS);
    let value = r.text("value");
    if let Some(value) = &value {
        match &question.subject {
            Subject::Answer(field) => check(&mut r.faults, field, value),
            _ => r.faults.add("value", FaultCode::UnknownField),
        }
    }
    let said = [&value, &r.text("answer"), &r.text("cannot_reason")];
    let by_document = matches!(question.subject, Subject::Document(_));
    if said.iter().all(|s| s.is_none()) && question.reply == Reply::default() && !by_document {
        r.faults.add("answer", FaultCode::Required);
    }
    let reply = Reply {
        value,
        text: r.text("answer"),
        cannot: r.text("cannot_reason"),
        replaces: r.flag("replaces") == Some(true),
        saved: Some(case.signed(actor)?),
    };
    r.faults.or(())?;
    question.reply = reply;
    case.tx.save_question(&question).await?;
    let number = question.number.unwrap_or_default();
    case.close(vec![("question", number.to_string())]).await?;
    view(app, actor, id).await
}

/// The question of the open round with this id.
pub(super) async fn open_question(
    case: &mut Case,
    question: QuestionId,
) -> Result<Question, AppError> {
    let Some(round) = case.application.round.as_ref().map(|r| r.number) else {
        return Err(Refusal::NoQuestionsOpen.into());
    };
    let known = case.tx.questions(case.application.id).await?;
    known
        .into_iter()
        .find(|q| q.id == question && q.round == Some(round))
        .ok_or(AppError::NotFound)
}

/// A new content obeys the table of the draft, like the one before.
fn check(faults: &mut Faults, field: &str, value: &str) {
    let input = Input(vec![(field.to_owned(), Value::Text(value.to_owned()))]);
    let mut r = Reader::new(&input, DRAFT_FIELDS);
    if field == "ecosoc_status" {
        r.code(field, |c| EcosocStatus::from_code(c).is_some());
    } else {
        r.text(field);
    }
    let renamed = r.faults.0.into_iter().map(|fault| Fault {
        pointer: "/value".into(),
        ..fault
    });
    faults.0.extend(renamed);
}
