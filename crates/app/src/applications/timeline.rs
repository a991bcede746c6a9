//! What happened to an application: one account of events for applicant, staff
//! and API, read from the audit trail.

use super::view::shown_stage;
use crate::{
    App,
    actor::Actor,
    audit::AuditEntry,
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::CaseReads,
};
use parvis_domain::{
    Instant,
    account::AccountId,
    application::{ApplicationId, Stage},
};

/// An event.
#[derive(Debug, Clone)]
pub struct TimelineEntry {
    /// When.
    pub at: Instant,
    /// Code of the action.
    pub action: String,
    /// Who: the account, for staff's eyes only.
    pub actor: Option<AccountId>,
    /// Who: a name for staff, nothing for the applicant's eyes.
    pub actor_name: Option<String>,
    /// The stage reached, if it changed.
    pub stage: Option<Stage>,
    /// Details.
    pub detail: Vec<(String, String)>,
}

/// Actions that the applicant sees; the inner steps of the examination are not
/// among them.
const OPEN: &[Action] = &[
    Action::StartApplication,
    Action::SubmitApplication,
    Action::WithdrawApplication,
    Action::TakeCase,
    Action::AssignCase,
    Action::SendAnswers,
    Action::AskExtension,
    Action::GrantExtension,
    Action::RefuseExtension,
    Action::TakeBackQuestions,
    Action::RemindApplicant,
    Action::CloseCase,
    Action::ListCase,
    Action::UnlistCase,
    Action::ConfirmDecision,
    Action::RollOver,
];

/// The events of an application, oldest first, as far as the reader sees them.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn timeline(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
) -> Result<Vec<TimelineEntry>, AppError> {
    let reads = app.store.reads();
    let application = CaseReads::application(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let on = On::Application(&application.organization_id, application.stage);
    let seeing = if application.stage == Stage::Draft {
        Action::ViewDraft
    } else {
        Action::ViewApplication
    };
    authorize(actor, seeing, on)?;
    let staff = may(actor, Action::ViewAssessment, on);
    let entries = reads.trail("application", &id.to_string()).await?;
    Ok(entries
        .into_iter()
        .filter(|e| staff || is_open(e))
        .map(|e| TimelineEntry {
            at: e.at,
            stage: stage_reached(&e).map(|s| {
                if staff {
                    s
                } else {
                    shown_stage(&parvis_domain::application::Application {
                        stage: s,
                        ..application.clone()
                    })
                }
            }),
            action: e.action,
            actor: e.actor.filter(|_| staff),
            actor_name: e.actor_name.filter(|_| staff),
            detail: e
                .detail
                .into_iter()
                .filter(|(n, _)| staff || !["sha256", "officer"].contains(&n.as_str()))
                .collect(),
        })
        .collect())
}

/// Preparing a question leaves the same kind of entry as asking; only asking
/// has a due date, and only that concerns the applicant.
fn is_open(entry: &AuditEntry) -> bool {
    let asked = entry.action == Action::AskQuestions.code()
        && entry.detail.iter().any(|(name, _)| name == "due");
    asked || OPEN.iter().any(|a| a.code() == entry.action)
}

fn stage_reached(entry: &AuditEntry) -> Option<Stage> {
    if entry.state_before == entry.state_after {
        return None;
    }
    entry.state_after.as_deref().and_then(Stage::from_code)
}

/// The audit trail of everything, newest first, `most` entries before `before`.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn audit_trail(
    app: &App,
    actor: &Actor,
    before: Option<i64>,
    most: u64,
) -> Result<Vec<AuditEntry>, AppError> {
    authorize(actor, Action::ViewAudit, On::Nothing)?;
    app.store.reads().audit(before, most).await
}
