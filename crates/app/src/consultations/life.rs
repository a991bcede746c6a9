//! Announcing a consultation and calling it off.

use super::{ConsultationView, bracket::Open, view};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Field, Input, Kind, Reader, required},
    letters::MailKind,
    policy::Action,
    registrations,
};

/// Why it is called off; public.
pub const CANCEL_FIELDS: &[Field] = &[required("reason", Kind::Text, 1000)];

/// Announces it.
///
/// # Errors
/// It is no draft, or lacks what publishing needs.
pub async fn publish(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
) -> Result<ConsultationView, AppError> {
    let open = Open::begin(app, actor, Action::PublishConsultation, code, version).await?;
    let next = open.it.clone().publish(open.now)?;
    open.close(next, vec![]).await?;
    view(app, actor, code).await
}

/// Calls it off.
///
/// # Errors
/// Faults; it is not published, or is over.
pub async fn cancel(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
    input: &Input,
) -> Result<ConsultationView, AppError> {
    let mut open = Open::begin(app, actor, Action::CancelConsultation, code, version).await?;
    let mut r = Reader::new(input, CANCEL_FIELDS);
    let reason = r.text("reason").unwrap_or_default();
    r.faults.or(())?;
    let next = open.it.clone().cancel(reason, open.now)?;
    let kind = MailKind::ConsultationCancelled;
    let told = registrations::tell_participants(app, &mut open.tx, &next, kind).await?;
    let detail = vec![
        ("sequence", next.sequence.to_string()),
        ("organizations_told", told.to_string()),
    ];
    open.close(next, detail).await?;
    view(app, actor, code).await
}
