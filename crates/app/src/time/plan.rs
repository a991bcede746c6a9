//! "Reach IPD by this day for that session."

use crate::{
    App,
    actor::Actor,
    applications,
    error::AppError,
    ports::{ProcedureReads, ReferenceReads},
};
use parvis_domain::{
    application::{Application, ApplicationId, Stage},
    session::{Calendar, CouncilSession, Plan, plan_for_case, plan_for_draft},
};

/// A plan with the sessions that it names.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The plan.
    pub plan: Plan,
    /// The session that the case is on its way to.
    pub session: CouncilSession,
    /// The session after it.
    pub next: Option<CouncilSession>,
    /// Whether the case was handed in already.
    pub handed_in: bool,
}

/// The calendar of a session.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn session_calendar(app: &App, code: &str) -> Result<Calendar, AppError> {
    let reads = app.store.reads();
    let session = ReferenceReads::session(reads, code)
        .await?
        .ok_or(AppError::NotFound)?;
    let procedure = ProcedureReads::procedure(reads).await?;
    Ok(Calendar::of(&session, &procedure))
}

/// What somebody is told who has not handed in; nothing while no session is
/// known that can be reached.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn plan_for_newcomer(app: &App) -> Result<Option<Planned>, AppError> {
    let reads = app.store.reads();
    let sessions = reads.sessions().await?;
    let procedure = ProcedureReads::procedure(reads).await?;
    let plan = plan_for_draft(&sessions, &procedure, app.clock.today());
    Ok(plan.and_then(|plan| named(plan, &sessions, false)))
}

/// What the readers of an application are told; nothing once it is on a list
/// or over.
///
/// # Errors
/// As for reading the application.
pub async fn plan_of(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
) -> Result<Option<Planned>, AppError> {
    let view = applications::view(app, actor, id).await?;
    plan_for(app, &view.application).await
}

async fn plan_for(app: &App, application: &Application) -> Result<Option<Planned>, AppError> {
    if application.stage == Stage::Draft {
        return plan_for_newcomer(app).await;
    }
    let reads = app.store.reads();
    let sessions = reads.sessions().await?;
    let procedure = ProcedureReads::procedure(reads).await?;
    let plan = plan_for_case(application, &sessions, &procedure, app.clock.today());
    Ok(plan.and_then(|plan| named(plan, &sessions, true)))
}

fn named(plan: Plan, sessions: &[CouncilSession], handed_in: bool) -> Option<Planned> {
    let find = |code: &str| sessions.iter().find(|s| s.code == code).cloned();
    Some(Planned {
        session: find(&plan.target.session)?,
        next: plan.next.as_ref().and_then(|n| find(&n.session)),
        plan,
        handed_in,
    })
}
