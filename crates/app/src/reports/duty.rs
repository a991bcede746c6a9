//! What the schedule does: opens reports, reminds, and asks once a year whether
//! an entry is right. Each is idempotent and remembered.

use super::{
    bracket::{happened, tell},
    entry::entry_due,
};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    letters::{self, MailKind, Placeholder},
    organizations::ObserverRow,
    policy::{Action, On, authorize},
    ports::DirectoryReads,
    schedule::Tally,
};
use chrono::Months;
use parvis_domain::{
    Day,
    observer_status::{Status, StatusOn, Timeline},
    organization::Organization,
    procedure::{Procedure, Setting},
    report::{PeriodicReport, ReportContent, ReportState, Terms, next_period},
};

/// Observers of whom reports are asked: not those of one session.
fn reports(on: StatusOn) -> bool {
    matches!(
        on.status,
        Status::Full | Status::Provisional | Status::Suspended
    )
}

fn terms(procedure: &Procedure) -> Terms {
    Terms {
        months: u32::try_from(procedure.value(Setting::ReportMonths)).unwrap_or(48),
        opens: procedure.value(Setting::ReportOpensDays),
        grace: procedure.value(Setting::ReportGraceDays),
    }
}

/// Opens the reports whose time has come; gives their number.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn open_due(app: &App) -> Result<u64, AppError> {
    let reads = app.store.reads();
    let terms = terms(&reads.procedure().await?);
    let mut opened = Tally::default();
    for row in reads.observers().await? {
        opened.add(open_one(app, &row, terms).await);
    }
    opened.end()
}

async fn open_one(app: &App, row: &ObserverRow, terms: Terms) -> Result<bool, AppError> {
    let (now, today) = (app.clock.now(), app.clock.today());
    let Some(on) = Timeline::of(&row.events)
        .listed_on(today)
        .filter(|s| reports(*s))
    else {
        return Ok(false);
    };
    let id = &row.organization.id;
    let entered = row.events.iter().find(|e| e.id == on.grant);
    let entered = entered.map_or(today, |e| e.entered_at.date_naive());
    let known = app.store.reads().reports_of(id).await?;
    let admitted = on.listed_since.latest();
    let Some((from, due)) = next_period(admitted, entered, known.first(), terms) else {
        return Ok(false);
    };
    if today < due - chrono::Duration::days(terms.opens) {
        return Ok(false);
    }
    let permit = authorize(&Actor::system(), Action::OpenReport, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    let report = PeriodicReport {
        id: app.ids.uuid(),
        organization_id: id.clone(),
        period_from: from,
        due_on: due,
        grace_until: due.max(today) + chrono::Duration::days(terms.grace),
        state: ReportState::Open,
        content: ReportContent::default(),
        submitted: None,
        question: None,
        accepted: None,
        opened_at: now,
        version: 1,
    };
    tx.add_report(&report).await?;
    tx.commit(happened(now, &report).moved("", report.state.code()))
        .await?;
    Ok(true)
}

/// The reminder that is due of a report: a name for it, and its letter.
fn reminder(report: &PeriodicReport, today: Day) -> Option<(String, MailKind)> {
    if let Some(days) = report.reminder(today) {
        return Some((format!("{days}"), MailKind::ReportReminder));
    }
    if report.overdue_since(today).is_some() {
        return Some(("overdue".into(), MailKind::ReportOverdue));
    }
    let late = report.waits_for_organization() && today > report.due_on;
    late.then(|| ("late".into(), MailKind::ReportReminder))
}

/// Reminds of reports that are due or overdue, each reminder once.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn remind(app: &App) -> Result<u64, AppError> {
    let mut sent = Tally::default();
    for report in app.store.reads().unfinished_reports().await? {
        sent.add(remind_of(app, &report).await);
    }
    sent.end()
}

async fn remind_of(app: &App, report: &PeriodicReport) -> Result<bool, AppError> {
    let (now, today) = (app.clock.now(), app.clock.today());
    let Some((name, kind)) = reminder(report, today) else {
        return Ok(false);
    };
    let events = DirectoryReads::statuses(app.store.reads(), &report.organization_id).await?;
    if Timeline::of(&events).listed_on(today).is_none() {
        // No observer any more: nothing is owed.
        return Ok(false);
    }
    let permit = authorize(&Actor::system(), Action::RemindReport, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    let key = format!("report:{}:{name}", report.id);
    if !tx.first_time(&key, now).await? {
        return Ok(false);
    }
    tell(app, &mut tx, kind, report).await?;
    tx.commit(happened(now, report).with("reminder", name))
        .await?;
    Ok(true)
}

/// Asks observers whose entry was not confirmed for long whether it is right.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn ask_for_entries(app: &App) -> Result<u64, AppError> {
    let reads = app.store.reads();
    let today = app.clock.today();
    let months = reads.procedure().await?.value(Setting::EntryMonths);
    let months = Months::new(u32::try_from(months).unwrap_or(12));
    let confirmed = reads.entries_confirmed().await?;
    let mut asked = Tally::default();
    for row in reads.observers().await? {
        let organization = &row.organization;
        let listed = Timeline::of(&row.events).listed_on(today).is_some();
        let known = confirmed.get(&organization.id).copied();
        let last = known
            .unwrap_or(organization.created_at)
            .max(organization.updated_at);
        if let Some(due) = entry_due(last, months, today).filter(|_| listed) {
            asked.add(ask_for(app, organization, due).await);
        }
    }
    asked.end()
}

async fn ask_for(app: &App, organization: &Organization, due: Day) -> Result<bool, AppError> {
    let now = app.clock.now();
    let permit = authorize(&Actor::system(), Action::RemindReport, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    let key = format!("entry:{}:{due}", organization.id);
    if !tx.first_time(&key, now).await? {
        return Ok(false);
    }
    let letter = letters::Letter {
        kind: MailKind::EntryCheck,
        organization: &organization.id,
        application: None,
        parameters: vec![(Placeholder::Due, due.to_string())],
    };
    letters::notify(app, &mut tx, letter).await?;
    let subject = Subject::Organization(organization.id.clone());
    tx.commit(Happened::new(now, subject).with("reminder", "entry"))
        .await?;
    Ok(true)
}
