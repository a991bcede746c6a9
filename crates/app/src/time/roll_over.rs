//! A case that has missed the session that it hopes for goes on to the next
//! one, and everybody concerned is told why. A duty of the schedule.

use crate::{
    App,
    actor::Actor,
    applications::QueueFilter,
    audit::{Happened, Subject},
    error::AppError,
    letters::{Letter, MailKind, Placeholder, notify},
    policy::{Action, On, authorize},
    ports::{CaseReads, ProcedureReads},
    schedule::Tally,
};
use parvis_domain::{
    application::ApplicationId,
    procedure::Procedure,
    session::{CouncilSession, moved_on, roll_over},
};

/// Moves every case that has missed its session; gives their number.
pub(crate) async fn roll_over_cases(app: &App) -> Result<u64, AppError> {
    let reads = app.store.reads();
    let sessions = reads.sessions().await?;
    let procedure = ProcedureReads::procedure(reads).await?;
    let open = reads.queue(&QueueFilter::default()).await?;
    let mut moved = Tally::default();
    for row in open {
        moved.add(look_at(app, row.id, &sessions, &procedure).await);
    }
    moved.end()
}

async fn look_at(
    app: &App,
    id: ApplicationId,
    sessions: &[CouncilSession],
    procedure: &Procedure,
) -> Result<bool, AppError> {
    let today = app.clock.today();
    let seen = CaseReads::application(app.store.reads(), id).await?;
    if seen.is_none_or(|c| roll_over(&c, sessions, procedure, today).is_none()) {
        return Ok(false);
    }
    roll_one(app, id, sessions, procedure).await
}

/// Moves one case, to where it comes to rest: a case that was forgotten for
/// years does not get a letter for each of them.
async fn roll_one(
    app: &App,
    id: ApplicationId,
    sessions: &[CouncilSession],
    procedure: &Procedure,
) -> Result<bool, AppError> {
    let permit = authorize(&Actor::system(), Action::RollOver, On::Nothing)?;
    let (now, today) = (app.clock.now(), app.clock.today());
    let mut tx = app.store.begin(permit).await?;
    let mut case = tx.application(id).await?.ok_or(AppError::NotFound)?;
    let from = case
        .submission
        .as_ref()
        .and_then(|s| s.session_hoped_for.clone())
        .unwrap_or_default();
    let mut found = None;
    while let Some((reason, target)) = roll_over(&case, sessions, procedure, today) {
        case = moved_on(case, &target);
        // The first reason is the one that matters to the applicant.
        found = Some((found.map_or(reason, |(first, _)| first), target));
    }
    let Some((reason, target)) = found else {
        return Ok(false);
    };
    tx.save_application(&case).await?;
    let letter = Letter {
        kind: MailKind::RolledOver,
        organization: &case.organization_id,
        application: Some(&case),
        parameters: vec![
            (Placeholder::Session, target.session.clone()),
            (Placeholder::Why, reason.code().to_owned()),
            (
                Placeholder::Due,
                target.calendar.last_safe_reply.to_string(),
            ),
        ],
    };
    notify(app, &mut tx, letter).await?;
    let subject = Subject::Application(id, case.organization_id.clone());
    let happened = Happened::new(now, subject)
        .moved(case.stage.code(), case.stage.code())
        .with("session", target.session)
        .with("former_session", from)
        .with("roll_over", reason.code());
    tx.commit(happened).await?;
    Ok(true)
}
