//! What became of each mail: list, text as sent, sending again.

use super::{MailFilter, MailRow, MailView};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    policy::{Action, On, authorize, may},
    ports::LetterReads,
};
use uuid::Uuid;

/// Mails, newest first. Who does not keep the accounts sees only mails about
/// organizations.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn mails(
    app: &App,
    actor: &Actor,
    filter: &MailFilter,
) -> Result<Vec<MailRow>, AppError> {
    authorize(actor, Action::ViewMail, On::Nothing)?;
    let filter = MailFilter {
        with_security: keeps_accounts(actor),
        ..filter.clone()
    };
    LetterReads::mails(app.store.reads(), &filter).await
}

/// One mail. Its text is shown to those who may read the case, and only while
/// it is kept; a mail with a secret has none.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn mail(app: &App, actor: &Actor, id: Uuid) -> Result<MailView, AppError> {
    authorize(actor, Action::ViewMail, On::Nothing)?;
    let (row, text) = LetterReads::mail(app.store.reads(), id)
        .await?
        .filter(|(row, _)| row.organization.is_some() || keeps_accounts(actor))
        .ok_or(AppError::NotFound)?;
    let readable = row
        .organization
        .as_ref()
        .is_some_and(|(id, _)| may(actor, Action::ReadMail, On::Organization(id)));
    Ok(MailView {
        text: text.filter(|_| readable),
        readable,
        row,
    })
}

fn keeps_accounts(actor: &Actor) -> bool {
    may(actor, Action::ViewAccounts, On::Nothing)
}

/// Sends a mail again, now: the same text under the same Message-ID. For a
/// mail that waits this only means now.
///
/// # Errors
/// [`Rule::MailNotRepeatable`]: it held a secret, or its text is no longer
/// kept; [`AppError::NotFound`].
pub async fn send_again(app: &App, actor: &Actor, id: Uuid) -> Result<(), AppError> {
    let permit = authorize(actor, Action::SendMailAgain, On::Nothing)?;
    let (row, _) = LetterReads::mail(app.store.reads(), id)
        .await?
        .filter(|(row, _)| row.organization.is_some() || keeps_accounts(actor))
        .ok_or(AppError::NotFound)?;
    let organization = row.organization.as_ref().map(|(id, _)| id.clone());
    if let Some(organization) = &organization
        && actor.is_bound_to(organization)
    {
        return Err(AppError::Denied(crate::error::Denial::ConflictOfInterest));
    }
    if !row.repeatable {
        return Err(Rule::MailNotRepeatable.into());
    }
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    tx.send_again(id, now).await?;
    let happened = Happened::new(now, Subject::Mail(id, organization))
        .moved(row.state.code(), super::MailState::Waiting.code())
        .with("kind", row.kind.code());
    tx.commit(happened).await
}
