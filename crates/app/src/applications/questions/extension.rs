//! More time: asked by the applicant, given or refused by the officer.

use super::{ExtensionRow, ask::LONGEST_DAYS};
use crate::{
    App,
    actor::Actor,
    applications::{ApplicationView, case::Case, view},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    letters::MailKind,
    policy::Action,
};
use chrono::Duration;
use parvis_domain::application::{ApplicationId, Refusal};

/// A request for more time.
pub const EXTENSION_FIELDS: &[Field] = &[
    required("reason", Kind::Text, 2000),
    optional("until", Kind::Day, 10),
];

/// The new due date.
pub const GRANT_FIELDS: &[Field] = &[required("due", Kind::Day, 10)];

/// Why the date stays; the applicant reads it.
pub const REFUSE_FIELDS: &[Field] = &[required("reason", Kind::Text, 2000)];

/// The applicant asks for more time; also after the due date.
///
/// # Errors
/// Faults; no questions open; a request waits already.
pub async fn ask_extension(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::AskExtension, id, version).await?;
    let today = app.clock.today();
    let mut r = Reader::new(input, EXTENSION_FIELDS);
    let reason = r.text("reason").unwrap_or_default();
    let wished = r.day("until");
    if wished.is_some_and(|day| day <= today) {
        let (first, last) = (
            today + Duration::days(1),
            today + Duration::days(LONGEST_DAYS),
        );
        let bounds = vec![("min", first.to_string()), ("max", last.to_string())];
        r.faults.add_with("until", FaultCode::OutOfRange, bounds);
    }
    r.faults.or(())?;
    let asked = case.signed(actor)?;
    let round = case.application.round.as_ref().map(|r| r.number);
    case.application = case.application.clone().ask_extension(asked)?;
    let row = ExtensionRow {
        id: app.ids.uuid(),
        application: id,
        round: round.unwrap_or_default(),
        asked,
        reason,
        wished,
        decided: None,
        granted_until: None,
        refusal: None,
    };
    case.tx.put_extension(&row).await?;
    let detail = wished.map(|day| vec![("wished", day.to_string())]);
    case.close(detail.unwrap_or_default()).await?;
    view(app, actor, id).await
}

/// The officer gives more time.
///
/// # Errors
/// Faults; a day that is not later; nobody asked.
pub async fn grant_extension(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::GrantExtension, id, version).await?;
    let today = app.clock.today();
    let mut r = Reader::new(input, GRANT_FIELDS);
    let due = r.day("due").unwrap_or(today);
    let (first, last) = (
        today + Duration::days(1),
        today + Duration::days(LONGEST_DAYS),
    );
    if !r.faults.has("due") && (due < first || due > last) {
        let bounds = vec![("min", first.to_string()), ("max", last.to_string())];
        r.faults.add_with("due", FaultCode::OutOfRange, bounds);
    }
    r.faults.or(())?;
    let signed = case.signed(actor)?;
    case.application = case.application.clone().grant_extension(signed.by, due)?;
    let waiting = waiting(&mut case).await?;
    let row = ExtensionRow {
        decided: Some(signed),
        granted_until: Some(due),
        ..waiting
    };
    case.tx.put_extension(&row).await?;
    case.tell(app, MailKind::ExtensionAnswered).await?;
    case.close(vec![("due", due.to_string())]).await?;
    view(app, actor, id).await
}

/// The officer keeps the date.
///
/// # Errors
/// Faults; nobody asked.
pub async fn refuse_extension(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::RefuseExtension, id, version).await?;
    let mut r = Reader::new(input, REFUSE_FIELDS);
    let reason = r.text("reason");
    r.faults.or(())?;
    let signed = case.signed(actor)?;
    case.application = case.application.clone().refuse_extension(signed.by)?;
    let waiting = waiting(&mut case).await?;
    let row = ExtensionRow {
        decided: Some(signed),
        refusal: reason,
        ..waiting
    };
    case.tx.put_extension(&row).await?;
    case.tell(app, MailKind::ExtensionAnswered).await?;
    case.close(vec![]).await?;
    view(app, actor, id).await
}

async fn waiting(case: &mut Case) -> Result<ExtensionRow, AppError> {
    let rows = case.tx.extensions(case.application.id).await?;
    let round = case.application.round.as_ref().map(|r| r.number);
    let open = |e: &ExtensionRow| e.decided.is_none() && Some(e.round) == round;
    let found = rows.into_iter().find(open);
    found.ok_or_else(|| Refusal::NoExtensionAsked.into())
}
