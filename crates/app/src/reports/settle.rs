//! IPD accepts a report, or returns it with a question.

use super::{ReportView, bracket::Open, view};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Field, Input, Kind, Reader, required},
    letters::MailKind,
    policy::Action,
};
use parvis_domain::organization::OrganizationId;

/// What is asked of the organization.
pub const QUESTION_FIELDS: &[Field] = &[required("question", Kind::Text, 4000)];

/// Accepts the report. A status that rests is not reinstated by it: that is a
/// decision of its own.
///
/// # Errors
/// The report is with the organization, or none is open.
pub async fn accept(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
) -> Result<ReportView, AppError> {
    let mut open = Open::begin(app, actor, Action::SettleReport, id, version).await?;
    let signed = open.signed(actor)?;
    let next = open.report.clone().accept(signed)?;
    open.tell(app, MailKind::ReportAccepted).await?;
    open.close(next).await?;
    view(app, actor, id).await
}

/// Returns the report with a question.
///
/// # Errors
/// Faults; the report is with the organization, or none is open.
pub async fn ask(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
    input: &Input,
) -> Result<ReportView, AppError> {
    let mut open = Open::begin(app, actor, Action::SettleReport, id, version).await?;
    let mut r = Reader::new(input, QUESTION_FIELDS);
    let question = r.text("question").unwrap_or_default();
    r.faults.or(())?;
    let next = open.report.clone().ask(question)?;
    open.tell(app, MailKind::ReportReturned).await?;
    open.close(next).await?;
    view(app, actor, id).await
}
