//! What the schedule does: reminds the owners of action points, and keeps the
//! report of a consultation when it begins. Each is remembered, so it happens
//! once.

use super::{
    PointQuery,
    bracket::happened,
    opening::{has_begun, kept, make},
    points::tell,
};
use crate::{
    App,
    actor::Actor,
    consultations::ConsultationFilter,
    error::AppError,
    letters::MailKind,
    policy::{Action, On, authorize},
    ports::{ConsultationReads, ProcedureReads},
    schedule::Tally,
};
use parvis_domain::{
    consultation::{Consultation, ConsultationState},
    follow_up::{ActionPoint, Reminder},
    procedure::Setting,
};

/// Reminds organizations of action points whose day comes near or has passed,
/// each once; gives the number of reminders. Units and offices have no
/// account: what they owe is in the list for staff.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn remind(app: &App) -> Result<u64, AppError> {
    let reads = app.store.reads();
    let days = ProcedureReads::procedure(reads)
        .await?
        .value(Setting::ActionReminderDays);
    let query = PointQuery {
        unfinished: true,
        ..PointQuery::default()
    };
    let mut sent = Tally::default();
    for point in reads.find_action_points(&query).await? {
        let owned = point.owner.organization().is_some();
        let due = point.reminder(app.clock.today(), days);
        if let Some(reminder) = due.filter(|_| owned) {
            sent.add(remind_of(app, &point, reminder).await);
        }
    }
    sent.end()
}

async fn remind_of(app: &App, it: &ActionPoint, reminder: Reminder) -> Result<bool, AppError> {
    let now = app.clock.now();
    let of = ConsultationReads::consultation_by_id(app.store.reads(), it.consultation_id).await?;
    let of = of.ok_or(AppError::NotFound)?;
    let permit = authorize(&Actor::system(), Action::RemindActionPoint, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    let key = format!("action:{}:{}:{reminder}", it.id, it.due_on);
    if !tx.first_time(&key, now).await? {
        return Ok(false);
    }
    let kind = match reminder {
        Reminder::Soon => MailKind::ActionPointReminder,
        Reminder::Overdue => MailKind::ActionPointOverdue,
    };
    tell(app, &mut tx, kind, it).await?;
    let entry = happened(now, &of)
        .with("action_point", it.number.to_string())
        .with("reminder", reminder.code());
    tx.commit(entry).await?;
    Ok(true)
}

/// Keeps the report of each consultation that has begun and was announced
/// here; gives their number.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn freeze_opening_reports(app: &App) -> Result<u64, AppError> {
    let now = app.clock.now();
    let mut frozen = Tally::default();
    for state in [ConsultationState::Published, ConsultationState::Held] {
        let filter = ConsultationFilter {
            state: Some(state),
            ..ConsultationFilter::default()
        };
        let all = ConsultationReads::consultations(app.store.reads(), &filter).await?;
        for it in all {
            let announced = it.published_at.is_some() && it.details.series.is_some();
            if announced && has_begun(&it, now) {
                frozen.add(freeze(app, &it).await);
            }
        }
    }
    frozen.end()
}

async fn freeze(app: &App, it: &Consultation) -> Result<bool, AppError> {
    if app.store.reads().opening_report_of(it.id).await?.is_some() {
        return Ok(false);
    }
    let Some(content) = make(app, it).await? else {
        return Ok(false);
    };
    let report = kept(app, it, &content)?;
    let permit = authorize(&Actor::system(), Action::FreezeOpeningReport, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    tx.add_opening_report(&report).await?;
    let entry = happened(app.clock.now(), it).with("sha256", report.sha256.clone());
    tx.commit(entry).await?;
    Ok(true)
}
