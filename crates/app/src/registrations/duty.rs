//! What the schedule does: delegates are forgotten some time after the end;
//! that somebody was there, and from which organization, is kept.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    consultations::ConsultationFilter,
    error::AppError,
    policy::{Action, On, authorize},
    ports::ProcedureReads,
    schedule::Tally,
};
use chrono::Duration;
use parvis_domain::{consultation::Consultation, procedure::Setting};

/// Forgets the delegates of consultations that ended long enough ago; gives
/// the number of consultations.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn forget_delegates(app: &App) -> Result<u64, AppError> {
    let reads = app.store.reads();
    let days = ProcedureReads::procedure(reads)
        .await?
        .value(Setting::DelegateDataDays);
    let before = app.clock.today() - Duration::days(days);
    let all = reads.consultations(&ConsultationFilter::default()).await?;
    let mut forgotten = Tally::default();
    for it in all
        .iter()
        .filter(|c| c.details.when.last().latest() < before)
    {
        let theirs = reads.registrations_for(it.id).await?;
        if theirs.iter().any(|r| r.delegate.is_some()) {
            forgotten.add(forget(app, it).await);
        }
    }
    forgotten.end()
}

async fn forget(app: &App, it: &Consultation) -> Result<bool, AppError> {
    let permit = authorize(&Actor::system(), Action::ForgetDelegates, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    let mut count = 0;
    for mut registration in tx.registrations(it.id).await? {
        if registration.delegate.take().is_some() {
            tx.save_registration(&registration).await?;
            count += 1;
        }
    }
    let subject = Subject::Consultation(it.code.clone());
    let happened = Happened::new(app.clock.now(), subject).with("forgotten", count.to_string());
    tx.commit(happened).await?;
    Ok(true)
}
