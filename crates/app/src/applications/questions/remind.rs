//! The program reminds applicants of open questions. It never closes a case.

use crate::{
    App, actor::Actor, applications::case::Case, error::AppError, letters::MailKind,
    policy::Action, ports::CaseReads, schedule::Tally,
};
use parvis_domain::{
    Day,
    application::{Application, ApplicationId, reminder_due},
    procedure::Setting,
};

/// Sends the reminders whose day has come; gives their number.
pub(crate) async fn remind(app: &App) -> Result<u64, AppError> {
    let reads = app.store.reads();
    let days_before = reads
        .procedure()
        .await?
        .value(Setting::QuestionReminderDays);
    let mut sent = Tally::default();
    for id in reads.with_questions_open().await? {
        sent.add(look_at(app, id, days_before).await);
    }
    sent.end()
}

async fn look_at(app: &App, id: ApplicationId, days_before: i64) -> Result<bool, AppError> {
    let seen = CaseReads::application(app.store.reads(), id).await?;
    match seen.filter(|a| due(a, days_before, app.clock.today()).is_some()) {
        Some(seen) => remind_one(app, id, seen.version, days_before).await,
        None => Ok(false),
    }
}

/// The number of the reminder that is due. The applicant who asks for more time
/// is not reminded before IPD has replied.
fn due(application: &Application, days_before: i64, today: Day) -> Option<u32> {
    let round = application.round.as_ref()?;
    if round.extension_asked.is_some() {
        return None;
    }
    let asked = round.asked.at.date_naive();
    reminder_due(asked, round.due, days_before, today)
}

async fn remind_one(
    app: &App,
    id: ApplicationId,
    version: i32,
    days_before: i64,
) -> Result<bool, AppError> {
    let actor = Actor::system();
    let mut case = Case::open(app, &actor, Action::RemindApplicant, id, version).await?;
    let today = app.clock.today();
    let Some(number) = due(&case.application, days_before, today) else {
        return Ok(false);
    };
    let round = case.application.round.clone();
    let (of, day) = round.map_or((0, today), |r| (r.number, r.due));
    let key = format!("question/{id}/{of}/{day}/{number}");
    if !case.tx.first_time(&key, case.now).await? {
        return Ok(false);
    }
    case.application = case.application.clone().remind()?;
    case.tell(app, MailKind::QuestionReminder).await?;
    case.close(vec![
        ("reminder", number.to_string()),
        ("due", day.to_string()),
    ])
    .await?;
    Ok(true)
}
