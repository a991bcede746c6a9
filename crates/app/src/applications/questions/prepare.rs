//! The officer prepares questions, one after the other; the applicant sees none
//! of them before they are asked.

use crate::{
    App,
    actor::Actor,
    applications::{ApplicationView, DRAFT_FIELDS, case::Case, view},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, required},
    policy::Action,
    ports::ReferenceReads,
};
use parvis_domain::application::{ApplicationId, Question, QuestionId, Reply, Subject};

/// A question. `about` is the name of a field of the draft, a code of the list
/// `required-documents`, or `free`.
pub const QUESTION_FIELDS: &[Field] = &[
    required("about", Kind::Code("question-subjects"), 60),
    required("question", Kind::Text, 2000),
];

/// The subject of a question about no field and no document.
pub const FREE: &str = "free";

/// Questions that may be prepared at a time: a round that nobody can overlook.
const MOST_QUESTIONS: usize = 30;

/// Prepares a question for the next round.
///
/// # Errors
/// Faults; not the officer in charge; questions open.
pub async fn prepare_question(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let kinds = ReferenceReads::code_list(app.store.reads(), "required-documents").await?;
    let mut case = Case::open(app, actor, Action::AskQuestions, id, version).await?;
    let prepared = case.signed(actor)?;
    case.application.may_ask(prepared.by)?;
    let mut r = Reader::new(input, QUESTION_FIELDS);
    let subject = |code: &str| {
        if code == FREE {
            Some(Subject::Free)
        } else if DRAFT_FIELDS.iter().any(|f| f.name == code) {
            Some(Subject::Answer(code.to_owned()))
        } else {
            let known = kinds.iter().any(|k| k.code == code && !k.retired);
            known.then(|| Subject::Document(code.to_owned()))
        }
    };
    let about = r.code("about", |c| subject(c).is_some());
    let text = r.text("question").unwrap_or_default();
    let before = case.tx.questions(id).await?;
    if before.iter().filter(|q| q.round.is_none()).count() >= MOST_QUESTIONS {
        let most = vec![("max", MOST_QUESTIONS.to_string())];
        r.faults.add_with("question", FaultCode::TooMany, most);
    }
    r.faults.or(())?;
    let question = Question {
        id: QuestionId(app.ids.uuid()),
        application: id,
        round: None,
        number: None,
        subject: about.as_deref().and_then(subject).unwrap_or(Subject::Free),
        text,
        prepared,
        reply: Reply::default(),
    };
    case.tx.add_question(&question).await?;
    case.close(vec![("prepared", about.unwrap_or_default())])
        .await?;
    view(app, actor, id).await
}

/// Drops a question that was being prepared.
///
/// # Errors
/// [`AppError::NotFound`] also for one that was asked.
pub async fn drop_question(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    question: QuestionId,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::AskQuestions, id, version).await?;
    case.application.may_ask(case.signed(actor)?.by)?;
    let known = case.tx.questions(id).await?;
    if !known.iter().any(|q| q.id == question && q.round.is_none()) {
        return Err(AppError::NotFound);
    }
    case.tx.drop_question(question).await?;
    case.close(vec![("prepared", "dropped".into())]).await?;
    view(app, actor, id).await
}
