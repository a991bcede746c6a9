//! The applicant sends all replies of a round together.

use super::{ask::numbers, versions::keep_version};
use crate::{
    App,
    actor::Actor,
    applications::{ApplicationView, case::Case, draft, view},
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Input, Value},
    letters::MailKind,
    policy::Action,
};
use parvis_domain::application::{
    ApplicationId, Question, Refusal, RoundEnd, Subject, VersionCause,
};

/// Sends the replies: fields change, documents join the others, a further
/// version of what was handed in is kept.
///
/// # Errors
/// A fault for each question without a reply; no questions open.
pub async fn send_answers(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::SendAnswers, id, version).await?;
    let Some(round) = case.application.round.as_ref().map(|r| r.number) else {
        return Err(Refusal::NoQuestionsOpen.into());
    };
    let mut questions = case.tx.questions(id).await?;
    questions.retain(|q| q.round == Some(round));
    let documents = case.tx.reply_documents(id).await?;
    let mut faults = Faults::default();
    for question in &questions {
        let given = documents
            .iter()
            .filter(|d| d.question == question.id)
            .count();
        if !question.is_answered(given) {
            let number = question.number.unwrap_or_default();
            let parameters = vec![("question", number.to_string())];
            faults.add_with(
                &format!("questions/{number}"),
                FaultCode::Unanswered,
                parameters,
            );
        }
    }
    faults.or(())?;
    case.application = case.application.clone().send_answers()?;
    case.ends = Some((RoundEnd::Answered, None));
    case.application.dossier = changed(&case, &questions)?;
    for question in &questions {
        replace_documents(&mut case, question, &documents).await?;
    }
    case.tx.release_documents(id).await?;
    let signed = case.signed(actor)?;
    keep_version(app, &mut case, VersionCause::Answers, signed).await?;
    case.tell(app, MailKind::AnswersReceived).await?;
    let detail = vec![("questions", numbers(&questions))];
    case.close(detail).await?;
    view(app, actor, id).await
}

/// The dossier with the new contents of the fields that were asked about.
fn changed(
    case: &Case,
    questions: &[Question],
) -> Result<parvis_domain::application::Dossier, AppError> {
    let mut input: Input = draft::draft_to_input(&case.application.dossier);
    for question in questions {
        let (Subject::Answer(field), Some(value)) = (&question.subject, &question.reply.value)
        else {
            continue;
        };
        for (name, old) in &mut input.0 {
            if name == field {
                *old = Value::Text(value.clone());
            }
        }
    }
    Ok(draft::read_dossier(&input)?)
}

/// Takes the documents of the same kind off, where the reply says that the new
/// one replaces them. Rows and bytes stay.
async fn replace_documents(
    case: &mut Case,
    question: &Question,
    documents: &[super::ReplyDocument],
) -> Result<(), AppError> {
    let Subject::Document(code) = &question.subject else {
        return Ok(());
    };
    let new = documents
        .iter()
        .any(|d| d.question == question.id && d.held);
    if !(new && question.reply.replaces) {
        return Ok(());
    }
    for old in case.tx.documents(case.application.id).await? {
        if old.code == *code {
            case.tx.remove_document(old.id, case.now).await?;
        }
    }
    Ok(())
}
