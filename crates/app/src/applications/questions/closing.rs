//! Closing without prejudice, by a person.

use crate::{
    App,
    actor::Actor,
    applications::{ApplicationView, case::Case, view},
    error::AppError,
    input::{Field, Input, Kind, Reader, required},
    letters::MailKind,
    policy::Action,
};
use parvis_domain::application::{ApplicationId, Closing, RoundEnd};

/// Why the case is closed; the applicant reads it.
pub const CLOSE_FIELDS: &[Field] = &[required("reason", Kind::Text, 2000)];

/// Closes a case whose questions stayed unanswered. Nothing is decided: the
/// organization can begin a new application.
///
/// # Errors
/// Faults; the due date has not passed, reminders are missing, a request for
/// more time waits, or the person is the officer in charge.
pub async fn close_case(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::CloseCase, id, version).await?;
    let mut r = Reader::new(input, CLOSE_FIELDS);
    let reason = r.text("reason").unwrap_or_default();
    r.faults.or(())?;
    let needed = case.tx.procedure().await?.reminders_before_closing();
    let sent = case.application.round.as_ref().map_or(0, |r| r.reminders);
    let closing = Closing {
        reason: reason.clone(),
        signed: case.signed(actor)?,
    };
    let today = app.clock.today();
    case.application = case.application.clone().close(closing, today, needed)?;
    case.ends = Some((RoundEnd::Closed, Some(reason)));
    case.tell(app, MailKind::ClosedWithoutPrejudice).await?;
    case.close(vec![("reminders", sent.to_string())]).await?;
    view(app, actor, id).await
}
