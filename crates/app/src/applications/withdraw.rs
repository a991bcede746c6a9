//! The CSO withdraws its application.

use super::{ApplicationView, case::Case, view};
use crate::{App, actor::Actor, error::AppError, letters::MailKind, policy::Action};
use parvis_domain::application::{ApplicationId, Stage};

/// Withdraws, for good; a new application can be begun afterwards.
///
/// # Errors
/// [`parvis_domain::application::Refusal::WrongStage`] once the Council has decided.
pub async fn withdraw(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::WithdrawApplication, id, version).await?;
    let was_draft = case.application.stage == Stage::Draft;
    case.application = case.application.withdraw()?;
    if !was_draft {
        case.notify(app, MailKind::Withdrawn, vec![]).await?;
    }
    case.close(vec![]).await?;
    view(app, actor, id).await
}
