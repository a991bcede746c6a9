//! Reminders of drafts: the last day for the next session comes near, or
//! nobody has written for long. A duty of the schedule; each leaves once.

use super::DraftRow;
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    letters::{Letter, MailKind, Placeholder, notify},
    policy::{Action, On, authorize},
    ports::{CaseReads, ProcedureReads},
    schedule::Tally,
};
use parvis_domain::{
    Day,
    session::{Plan, plan_for_draft},
};

/// Days before the last day on which a reminder leaves. A choice of Parvis: no
/// rule of IOM speaks of reminders.
const MARKS: [i64; 3] = [60, 30, 7];

/// Days without a change after which somebody is asked whether they go on. A
/// choice of Parvis.
const IDLE_DAYS: i64 = 45;

/// Sends what is due; gives the number of drafts that were reminded of.
pub(crate) async fn remind_of_drafts(app: &App) -> Result<u64, AppError> {
    let reads = app.store.reads();
    let sessions = reads.sessions().await?;
    let procedure = ProcedureReads::procedure(reads).await?;
    let today = app.clock.today();
    let Some(plan) = plan_for_draft(&sessions, &procedure, today) else {
        return Ok(0);
    };
    let mut count = Tally::default();
    for draft in reads.drafts().await? {
        let Some((kind, key)) = due(&draft, &plan, today) else {
            continue;
        };
        count.add(remind(app, &draft, &plan, kind, &key).await);
    }
    count.end()
}

/// The reminder that is due, and the key under which it leaves once.
fn due(draft: &DraftRow, plan: &Plan, today: Day) -> Option<(MailKind, String)> {
    let last = plan.target.calendar.cut_off;
    let left = (last - today).num_days();
    let begun = (last - draft.created_at.date_naive()).num_days();
    // The nearest mark that is passed; who began after it knows the day.
    let mark = MARKS.into_iter().rev().find(|m| left <= *m);
    if let Some(mark) = mark.filter(|m| begun > *m) {
        let key = format!("draft-deadline:{}:{}:{mark}", draft.id, plan.target.session);
        return Some((MailKind::DraftDeadline, key));
    }
    let changed = draft.updated_at.date_naive();
    let idle = (today - changed).num_days() >= IDLE_DAYS;
    idle.then(|| {
        let key = format!("draft-idle:{}:{changed}", draft.id);
        (MailKind::DraftIdle, key)
    })
}

async fn remind(
    app: &App,
    draft: &DraftRow,
    plan: &Plan,
    kind: MailKind,
    key: &str,
) -> Result<bool, AppError> {
    let permit = authorize(&Actor::system(), Action::RemindOfDraft, On::Nothing)?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    if !tx.first_time(key, now).await? {
        return Ok(false);
    }
    let Some(application) = CaseReads::application(app.store.reads(), draft.id).await? else {
        return Ok(false);
    };
    let letter = Letter {
        kind,
        organization: &draft.organization_id,
        application: Some(&application),
        parameters: vec![
            (Placeholder::Session, plan.target.session.clone()),
            (Placeholder::Due, plan.target.calendar.cut_off.to_string()),
        ],
    };
    notify(app, &mut tx, letter).await?;
    let subject = Subject::Application(draft.id, draft.organization_id.clone());
    let happened = Happened::new(now, subject).with("session", plan.target.session.clone());
    tx.commit(happened.with("letter", kind.code())).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use parvis_domain::{
        application::ApplicationId,
        organization::OrganizationId,
        session::{Calendar, DayBasis, Target},
    };

    fn day(text: &str) -> Day {
        text.parse().unwrap_or_default()
    }

    fn told(begun: &str, changed: &str, today: &str) -> Option<String> {
        let at = |d: &str| format!("{d}T09:00:00Z").parse().unwrap_or_default();
        let draft = DraftRow {
            id: ApplicationId(uuid::Uuid::nil()),
            organization_id: OrganizationId::from_number(1),
            created_at: at(begun),
            updated_at: at(changed),
        };
        let calendar = Calendar {
            cut_off: day("2027-08-31"),
            cut_off_basis: DayBasis::Session,
            last_safe_reply: day("2027-10-03"),
            agenda: day("2027-10-24"),
            opening: day("2027-11-23"),
        };
        let target = Target {
            session: "116".into(),
            calendar,
        };
        let plan = Plan { target, next: None };
        due(&draft, &plan, day(today)).map(|(kind, key)| {
            let last = key.rsplit(':').next().unwrap_or_default().to_owned();
            format!("{} {last}", kind.code())
        })
    }

    #[test]
    fn a_draft_is_reminded_at_each_mark_that_it_lived_to_see() {
        let long = |today| told("2027-01-01", "2027-06-30", today);
        assert_eq!(long("2027-07-01"), None);
        assert_eq!(long("2027-07-02").as_deref(), Some("draft_deadline 60"));
        assert_eq!(long("2027-08-01").as_deref(), Some("draft_deadline 30"));
        assert_eq!(long("2027-08-31").as_deref(), Some("draft_deadline 7"));
        let short = told("2027-08-10", "2027-08-10", "2027-08-11");
        assert_eq!(short, None);
        let idle = told("2027-01-01", "2027-01-01", "2027-02-15");
        assert_eq!(idle.as_deref(), Some("draft_idle 2027-01-01"));
        assert_eq!(told("2027-01-01", "2027-01-01", "2027-02-14"), None);
    }
}
