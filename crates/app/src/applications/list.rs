//! The list of a Council session.

use super::{ApplicationView, case::Case, view};
use crate::{
    App,
    actor::Actor,
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, required},
    policy::Action,
};
use parvis_domain::application::ApplicationId;

/// The session.
pub const LIST_FIELDS: &[Field] = &[required("session", Kind::Code("council-sessions"), 40)];

/// Puts a cleared case on the list of a session that is not over.
///
/// # Errors
/// Faults; [`Rule::SessionOver`].
pub async fn list_for_session(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::ListCase, id, version).await?;
    let mut r = Reader::new(input, LIST_FIELDS);
    let code = r.text("session").unwrap_or_default();
    let session = case.tx.session(&code).await?;
    if session.is_none() {
        r.faults.add_with(
            "session",
            FaultCode::NotInList,
            vec![("list", "council-sessions".into())],
        );
    }
    r.faults.or(())?;
    if session.is_some_and(|s| s.is_over(app.clock.today())) {
        return Err(Rule::SessionOver.into());
    }
    case.application = case.application.list(code.clone())?;
    case.close(vec![("session", code)]).await?;
    view(app, actor, id).await
}

/// Takes a case off the list.
///
/// # Errors
/// As every act.
pub async fn unlist(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::UnlistCase, id, version).await?;
    let session = case.application.session.clone().unwrap_or_default();
    case.application = case.application.unlist()?;
    case.close(vec![("session", session)]).await?;
    view(app, actor, id).await
}
