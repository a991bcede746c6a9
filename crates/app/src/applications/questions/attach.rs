//! Documents given as replies: held back until the answers are sent.

use super::answer::open_question;
use crate::{
    App,
    actor::Actor,
    applications::{
        ApplicationView, Document, MAX_FILES, NewDocument,
        case::Case,
        documents::{check, clean_name},
        view,
    },
    error::AppError,
    faults::{FaultCode, Faults},
    policy::{Action, On, authorize, may},
    ports::{CaseReads, ReferenceReads},
};
use parvis_domain::application::{ApplicationId, QuestionId, Subject};
use uuid::Uuid;

/// Adds a document to a reply. Its code is that of the question, where the
/// question is about a document.
///
/// # Errors
/// All faults of the file at once; [`AppError::NotFound`] for a question that is
/// not open.
pub async fn hold_document(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    question: QuestionId,
    mut new: NewDocument,
) -> Result<ApplicationView, AppError> {
    let reads = app.store.reads();
    let seen = CaseReads::application(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    authorize(
        actor,
        Action::SaveAnswers,
        On::Application(&seen.organization_id, seen.stage),
    )?;
    let asked = reads.questions(id).await?;
    let asked = asked.iter().find(|q| q.id == question);
    if let Some(Subject::Document(code)) = asked.map(|q| &q.subject) {
        new.code.clone_from(code);
    }
    let codes = ReferenceReads::code_list(reads, "required-documents").await?;
    let media_type = check(&new, codes.iter().any(|c| c.code == new.code && !c.retired))?;
    let size = i64::try_from(new.bytes.len()).unwrap_or(i64::MAX);
    // The bytes are safe on disk before the row that names them.
    let sha256 = app.files.put(new.bytes).await?;
    let mut case = Case::open(app, actor, Action::SaveAnswers, id, seen.version).await?;
    let question = open_question(&mut case, question).await?;
    let given = case.tx.documents(id).await?.len() + case.tx.reply_documents(id).await?.len();
    if given >= MAX_FILES {
        let most = vec![("max", MAX_FILES.to_string())];
        let mut faults = Faults::default();
        faults.add_with("file", FaultCode::TooManyFiles, most);
        return Err(faults.into());
    }
    case.application = case.application.clone().save_answers()?;
    let signed = case.signed(actor)?;
    let document = Document {
        id: app.ids.uuid(),
        application_id: id,
        code: new.code,
        file_name: clean_name(&new.file_name, media_type),
        media_type: media_type.to_owned(),
        size,
        sha256,
        uploaded_by: signed.by,
        uploaded_at: signed.at,
    };
    case.tx.hold_document(&document, question.id).await?;
    let number = question.number.unwrap_or_default();
    let detail = vec![
        ("question", number.to_string()),
        ("document_added", document.code),
        ("sha256", document.sha256),
    ];
    case.close(detail).await?;
    view(app, actor, id).await
}

/// Takes a document off a reply that is not sent yet.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn drop_reply_document(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    document: Uuid,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::SaveAnswers, id, version).await?;
    let known = case.tx.reply_documents(id).await?;
    let found = known
        .into_iter()
        .find(|r| r.document.id == document && r.held)
        .ok_or(AppError::NotFound)?;
    open_question(&mut case, found.question).await?;
    case.application = case.application.clone().save_answers()?;
    case.tx.remove_document(document, case.now).await?;
    let detail = vec![
        ("document_removed", found.document.code),
        ("sha256", found.document.sha256),
    ];
    case.close(detail).await?;
    view(app, actor, id).await
}

/// Reads a document of a reply: one that is not sent yet only for those who may
/// write the reply.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn read_reply_document(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    document: Uuid,
) -> Result<(Document, Vec<u8>), AppError> {
    let reads = app.store.reads();
    let seen = CaseReads::application(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let on = On::Application(&seen.organization_id, seen.stage);
    authorize(actor, Action::ViewApplication, on)?;
    let staff = may(actor, Action::ViewAssessment, on);
    let found = reads
        .reply_documents(id)
        .await?
        .into_iter()
        .find(|r| r.document.id == document && !(r.held && staff))
        .ok_or(AppError::NotFound)?;
    let bytes = app.files.get(&found.document.sha256).await?;
    Ok((found.document, bytes))
}
