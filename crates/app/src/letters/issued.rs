//! Letters as issued: the files that an organization can show years later.

use super::Issued;
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    policy::{Action, On, authorize},
    ports::{CaseReads, LetterReads},
};
use parvis_domain::application::ApplicationId;
use uuid::Uuid;

/// The letters of an application, newest first.
///
/// # Errors
/// [`AppError::NotFound`] for whom the application does not exist.
pub async fn letters_of(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
) -> Result<Vec<Issued>, AppError> {
    let application = CaseReads::application(app.store.reads(), id)
        .await?
        .ok_or(AppError::NotFound)?;
    let on = On::Application(&application.organization_id, application.stage);
    authorize(actor, Action::ViewApplication, on)?;
    LetterReads::letters_of(app.store.reads(), id).await
}

/// A letter with its file, compared with the hash under which it is kept.
///
/// # Errors
/// [`AppError::NotFound`]; [`AppError::Unavailable`] when the file is gone or
/// is no longer what it was.
pub async fn read_letter(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    letter: Uuid,
) -> Result<(Issued, Vec<u8>), AppError> {
    let found = letters_of(app, actor, id)
        .await?
        .into_iter()
        .find(|l| l.id == letter)
        .ok_or(AppError::NotFound)?;
    let bytes = app.files.get(&found.sha256).await?;
    Ok((found, bytes))
}

/// Notes a letter whose file is kept; for the worker that wrote it. One that
/// an earlier attempt noted stays.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn file_letter(app: &App, letter: &Issued) -> Result<(), AppError> {
    let permit = authorize(&Actor::system(), Action::FileLetter, On::Nothing)?;
    let known = LetterReads::letters_of(app.store.reads(), letter.application).await?;
    let same = |l: &Issued| l.job == letter.job && l.language == letter.language;
    if known.iter().any(same) {
        return Ok(());
    }
    let mut tx = app.store.begin(permit).await?;
    tx.add_letter(letter).await?;
    let subject = Subject::Application(letter.application, letter.organization.clone());
    let happened = Happened::new(app.clock.now(), subject)
        .with("letter", letter.kind.code())
        .with("language", letter.language.code())
        .with("version", letter.template_version.to_string())
        .with("sha256", letter.sha256.clone());
    tx.commit(happened).await
}
