//! Mails to delegates with their calendar entries: when they get a seat, lose
//! it, and when the consultation changes or is called off.

use crate::{
    App,
    error::AppError,
    jobs::{Job, Mail},
    letters::MailKind,
    ports::WriteTx,
};
use parvis_domain::{
    account::AccountId,
    consultation::{Consultation, ConsultationState, Registration, RegistrationState},
};
use std::collections::HashSet;
use uuid::Uuid;

/// A mail to a delegate. The address stays in the registration.
fn mail(app: &App, kind: MailKind, to: &Registration) -> (Uuid, Job) {
    let mail = Mail {
        organization: Some(to.organization_id.to_string()),
        consultation: Some(to.consultation_id),
        registration: Some(to.id),
        ..Job::mail(kind, AccountId(Uuid::nil()))
    };
    (app.ids.uuid(), Job::MailV1(mail))
}

/// Those who have a seat.
pub(super) fn seated(all: &[Registration]) -> HashSet<Uuid> {
    let seated = all
        .iter()
        .filter(|r| r.state == RegistrationState::Confirmed);
    seated.map(|r| r.id).collect()
}

/// Tells who got a seat and who lost it since `before`.
pub(super) async fn tell_moved(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    before: &HashSet<Uuid>,
    all: &[Registration],
) -> Result<(), AppError> {
    let now = seated(all);
    let kind = |r: &Registration| match (before.contains(&r.id), now.contains(&r.id)) {
        (false, true) => Some(MailKind::DelegateSeat),
        (true, false) => Some(MailKind::DelegateReleased),
        _ => None,
    };
    let jobs = all.iter().filter_map(|r| Some(mail(app, kind(r)?, r)));
    tx.enqueue_all(jobs.collect(), app.clock.now()).await
}

/// Tells every delegate with a seat that what their calendar shows has changed,
/// or that the consultation is called off.
pub(crate) async fn tell_changed(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    it: &Consultation,
) -> Result<(), AppError> {
    let kind = match it.state {
        ConsultationState::Cancelled => MailKind::DelegateCalledOff,
        _ => MailKind::DelegateChanged,
    };
    let all = tx.registrations(it.id).await?;
    let now = seated(&all);
    let jobs = all
        .iter()
        .filter(|r| now.contains(&r.id))
        .map(|r| mail(app, kind, r));
    tx.enqueue_all(jobs.collect(), app.clock.now()).await
}
