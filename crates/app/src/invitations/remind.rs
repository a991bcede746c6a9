//! Reminding those who did not answer, and sending one invitation again.

use super::{happened, mail_to, to};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Field, Input, Kind, Reader, optional},
    jobs::MailKind,
    policy::{Action, On, Permit, authorize},
};
use chrono::Duration;
use parvis_domain::{
    account::EmailAddress,
    consultation::Consultation,
    invitation::{InvitationRefusal, InvitationState},
    organization::OrganizationId,
};

/// Another address for one invitation; without one it goes where it went.
pub const RESEND_FIELDS: &[Field] = &[optional("address", Kind::Email, 254)];

/// Reminds everybody who did not answer and was not written to within a day;
/// gives their number. Pressing twice reminds nobody twice.
///
/// # Errors
/// [`InvitationRefusal::NobodyLeft`]; the consultation is not open.
pub async fn remind(app: &App, actor: &Actor, code: &str) -> Result<usize, AppError> {
    let permit = authorize(actor, Action::RemindInvited, On::Nothing)?;
    let consultation = to(app, code).await?;
    let count = remind_of(app, permit, &consultation, None).await?;
    match count {
        0 => Err(InvitationRefusal::NobodyLeft.into()),
        count => Ok(count),
    }
}

/// The same, once for a key.
pub(super) async fn remind_of(
    app: &App,
    permit: Permit,
    consultation: &Consultation,
    key: Option<&str>,
) -> Result<usize, AppError> {
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    if let Some(key) = key
        && !tx.first_time(key, now).await?
    {
        return Ok(0);
    }
    // Two who remind at once: the second waits here, and finds nobody left.
    let counter = format!("invitations:{}", consultation.id);
    tx.next_number(&counter).await?;
    let silent = tx
        .unanswered(consultation.id, now - Duration::days(1))
        .await?;
    if silent.is_empty() && key.is_none() {
        return Ok(0);
    }
    let mailed = silent
        .iter()
        .map(|of| mail_to(app, MailKind::ConsultationReminder, of));
    let (links, jobs): (Vec<_>, Vec<_>) = mailed.unzip();
    tx.remind_invited(&links, now).await?;
    tx.enqueue_all(jobs, now).await?;
    let entry = happened(app, consultation).with("reminded", silent.len().to_string());
    tx.commit(entry).await?;
    Ok(silent.len())
}

/// Sends one invitation again, to another address if one is given. The link in
/// the first mail goes on working.
///
/// # Errors
/// Faults; [`AppError::NotFound`]; [`InvitationRefusal::NotOpen`] when it was
/// answered.
pub async fn resend(
    app: &App,
    actor: &Actor,
    code: &str,
    organization: &OrganizationId,
    input: &Input,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::SendInvitations, On::Nothing)?;
    let consultation = to(app, code).await?;
    let mut r = Reader::new(input, RESEND_FIELDS);
    let address = r.text("address").map(|a| EmailAddress::new(&a));
    r.faults.or(())?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let mut of = tx
        .invitation_of(consultation.id, organization)
        .await?
        .ok_or(AppError::NotFound)?;
    if of.state != InvitationState::Invited {
        return Err(InvitationRefusal::NotOpen.into());
    }
    if address.is_some() {
        of.address = address;
        tx.save_invitation(&of).await?;
    }
    let (link, job) = mail_to(app, MailKind::ConsultationInvitation, &of);
    tx.remind_invited(&[link], now).await?;
    tx.enqueue_all(vec![job], now).await?;
    let entry = happened(app, &consultation)
        .with("act", "resent")
        .with("organization", organization.to_string());
    tx.commit(entry).await
}
