//! The organization writes its report and hands it in.

use super::{ReportView, bracket::Open, view};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, optional},
    policy::Action,
};
use parvis_domain::{organization::OrganizationId, report::ReportContent};

/// The answers of a report. None is required while it is being written.
pub const REPORT_FIELDS: &[Field] = &[
    optional("activities", Kind::Text, 8000),
    optional("changes", Kind::Text, 4000),
    optional("cooperation", Kind::Text, 4000),
    optional("contacts_confirmed", Kind::Flag, 5),
];

fn read(input: &Input) -> Result<ReportContent, Faults> {
    let mut r = Reader::new(input, REPORT_FIELDS);
    let content = ReportContent {
        activities: r.text("activities"),
        changes: r.text("changes"),
        cooperation: r.text("cooperation"),
        contacts_confirmed: r.flag("contacts_confirmed").unwrap_or(false),
    };
    r.faults.or(content)
}

/// Saves what was written so far.
///
/// # Errors
/// Faults; the report is with IPD, or none is open.
pub async fn save(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
    input: &Input,
) -> Result<ReportView, AppError> {
    let open = Open::begin(app, actor, Action::EditReport, id, version).await?;
    let next = open.report.clone().save(read(input)?)?;
    open.close(next).await?;
    view(app, actor, id).await
}

/// Hands the report in.
///
/// # Errors
/// Everything that is missing, at once; the report is with IPD, or none is open.
pub async fn submit(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
    input: &Input,
) -> Result<ReportView, AppError> {
    let open = Open::begin(app, actor, Action::SubmitReport, id, version).await?;
    let content = read(input)?;
    let mut faults = Faults::default();
    for (name, missing) in [
        ("activities", content.activities.is_none()),
        ("cooperation", content.cooperation.is_none()),
    ] {
        if missing {
            faults.add(name, FaultCode::Required);
        }
    }
    if !content.contacts_confirmed {
        faults.add("contacts_confirmed", FaultCode::NotAccepted);
    }
    faults.or(())?;
    let signed = open.signed(actor)?;
    let next = open.report.clone().submit(content, signed)?;
    open.close(next).await?;
    view(app, actor, id).await
}
