//! What the schedule does: one reminder before registration closes.

use super::remind::remind_of;
use crate::{
    App,
    actor::Actor,
    consultations::ConsultationFilter,
    error::AppError,
    policy::{Action, On, authorize},
    ports::ConsultationReads,
    schedule::Tally,
};
use parvis_domain::{
    consultation::{Consultation, ConsultationState},
    invitation::open,
    procedure::Setting,
};

/// Reminds of the invitations that have no answer some days before registration
/// closes; once for each consultation and closing day.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn remind_due(app: &App) -> Result<u64, AppError> {
    let reads = app.store.reads();
    let days = reads
        .procedure()
        .await?
        .value(Setting::InvitationReminderDays);
    let filter = ConsultationFilter {
        state: Some(ConsultationState::Published),
        ..ConsultationFilter::default()
    };
    let mut reminded = Tally::default();
    for consultation in ConsultationReads::consultations(reads, &filter).await? {
        if days > 0 {
            reminded.add(remind_one(app, &consultation, days).await);
        }
    }
    reminded.end()
}

async fn remind_one(app: &App, of: &Consultation, days: i64) -> Result<bool, AppError> {
    let now = app.clock.now();
    let Some(closes) = of.details.registration_closes else {
        return Ok(false);
    };
    let due = closes - chrono::Duration::days(days);
    if open(of, now).is_err() || of.details.when.day_there(now) < due {
        return Ok(false);
    }
    let key = format!("invitation:{}:{closes}", of.id);
    let permit = authorize(&Actor::system(), Action::RemindInvited, On::Nothing)?;
    Ok(remind_of(app, permit, of, Some(&key)).await? > 0)
}
