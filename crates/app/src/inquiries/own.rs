//! What the organization does with its inquiry: writes again, closes it.

use super::{InquiryView, bracket::Open, view};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Field, Input, Kind, Reader, required},
    policy::Action,
    ports::ProcedureReads,
};
use parvis_domain::{inquiry::MessageKind, procedure::Setting};
use uuid::Uuid;

/// A text for the thread.
pub const MESSAGE_FIELDS: &[Field] = &[required("text", Kind::Text, 8000)];

pub(super) fn text(input: &Input) -> Result<String, AppError> {
    let mut r = Reader::new(input, MESSAGE_FIELDS);
    let text = r.text("text").unwrap_or_default();
    Ok(r.faults.or(text)?)
}

/// Writes in the thread of an inquiry: a reply to a question of IOM, more after
/// an answer, or an addition while IOM has it.
///
/// # Errors
/// Faults; it is closed; [`AppError::Stale`].
pub async fn write(
    app: &App,
    actor: &Actor,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<InquiryView, AppError> {
    let mut open = Open::begin(app, actor, Action::WriteInInquiry, id, version).await?;
    let text = text(input)?;
    let procedure = ProcedureReads::procedure(app.store.reads()).await?;
    let target = procedure.value(Setting::InquiryAnswerDays).unsigned_abs();
    let step = open.inquiry.clone().write(open.now, target)?;
    open.say(app, MessageKind::Written, text).await?;
    open.close(app, step, String::new()).await?;
    view(app, actor, id).await
}

/// Closes an inquiry.
///
/// # Errors
/// It is closed already; [`AppError::Stale`].
pub async fn close(
    app: &App,
    actor: &Actor,
    id: Uuid,
    version: i32,
) -> Result<InquiryView, AppError> {
    let open = Open::begin(app, actor, Action::CloseInquiry, id, version).await?;
    let step = open.inquiry.clone().close(open.now)?;
    open.close(app, step, String::new()).await?;
    view(app, actor, id).await
}
