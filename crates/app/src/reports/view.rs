//! The reports of an organization, and the list of them for staff.

use crate::{
    App,
    accounts::name_of,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::DirectoryReads,
};
use parvis_domain::{
    Day,
    account::AccountId,
    observer_status::{StatusOn, Timeline},
    organization::{Organization, OrganizationId},
    report::{PeriodicReport, ReportState},
};
use std::collections::HashMap;

/// A report with the names of those who acted, for staff.
#[derive(Debug, Clone)]
pub struct ReportRecord {
    /// The report.
    pub report: PeriodicReport,
    /// Who handed it in; for staff and the team.
    pub submitted_by: Option<String>,
    /// Who accepted it; for staff only.
    pub accepted_by: Option<String>,
}

/// The reports of an organization.
#[derive(Debug, Clone)]
pub struct ReportView {
    /// The organization.
    pub organization: Organization,
    /// Its status today.
    pub status: Option<StatusOn>,
    /// All reports, newest first.
    pub reports: Vec<ReportRecord>,
    /// Since when the open one is overdue.
    pub overdue_since: Option<Day>,
    /// What this person can do now.
    pub steps: Vec<Action>,
}

impl ReportView {
    /// The report that is not accepted yet.
    #[must_use]
    pub fn current(&self) -> Option<&PeriodicReport> {
        let all = self.reports.iter().map(|r| &r.report);
        all.into_iter().find(|r| r.accepted.is_none())
    }

    /// The version for the next act; 0 when none is open.
    #[must_use]
    pub fn version(&self) -> i32 {
        self.current().map_or(0, |r| r.version)
    }
}

/// A line of the list for staff.
#[derive(Debug, Clone)]
pub struct StaffReport {
    /// The organization.
    pub organization: Organization,
    /// Its status today.
    pub status: Option<StatusOn>,
    /// The report that is not accepted yet.
    pub report: PeriodicReport,
    /// Since when it is overdue.
    pub overdue_since: Option<Day>,
}

/// The reports of an organization, for its team and for staff.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn view(app: &App, actor: &Actor, id: &OrganizationId) -> Result<ReportView, AppError> {
    authorize(actor, Action::ViewOrganization, On::Organization(id))?;
    let reads = app.store.reads();
    let organization = DirectoryReads::organization(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let events = DirectoryReads::statuses(reads, id).await?;
    let today = app.clock.today();
    let all = reads.reports_of(id).await?;
    let current = all.iter().find(|r| r.accepted.is_none());
    let overdue_since = current.and_then(|r| r.overdue_since(today));
    let steps = steps(actor, id, current);
    let staff = may(actor, Action::SettleReport, On::Organization(id));
    let mut reports = Vec::new();
    for mut report in all {
        let by = |s: &Option<parvis_domain::application::Signature>| s.as_ref().map(|s| s.by);
        let (submitted, accepted) = (by(&report.submitted), by(&report.accepted));
        if !staff && let Some(signed) = &mut report.accepted {
            signed.by = AccountId(uuid::Uuid::nil());
        }
        reports.push(ReportRecord {
            submitted_by: name_of(app, submitted).await?,
            accepted_by: name_of(app, accepted.filter(|_| staff)).await?,
            report,
        });
    }
    Ok(ReportView {
        organization,
        status: Timeline::of(&events).on(today),
        reports,
        overdue_since,
        steps,
    })
}

fn steps(actor: &Actor, id: &OrganizationId, current: Option<&PeriodicReport>) -> Vec<Action> {
    let Some(report) = current else {
        return vec![];
    };
    let possible = match report.state {
        ReportState::Open | ReportState::Asked => vec![Action::EditReport, Action::SubmitReport],
        ReportState::Submitted => vec![Action::SettleReport],
        ReportState::Accepted => vec![],
    };
    let can = |action: &Action| may(actor, *action, On::Organization(id));
    possible.into_iter().filter(can).collect()
}

/// Every report that is not accepted, by the day on which it is due, for staff.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn staff_list(app: &App, actor: &Actor) -> Result<Vec<StaffReport>, AppError> {
    authorize(actor, Action::ViewReports, On::Nothing)?;
    let reads = app.store.reads();
    let today = app.clock.today();
    let mut observers: HashMap<OrganizationId, _> = reads
        .observers()
        .await?
        .into_iter()
        .map(|row| (row.organization.id.clone(), row))
        .collect();
    let unfinished = reads.unfinished_reports().await?;
    let line = |report: PeriodicReport| {
        let row = observers
            .remove(&report.organization_id)
            .filter(|row| !actor.is_bound_to(&row.organization.id))?;
        Some(StaffReport {
            status: Timeline::of(&row.events).on(today),
            organization: row.organization,
            overdue_since: report.overdue_since(today),
            report,
        })
    };
    Ok(unfinished.into_iter().filter_map(line).collect())
}

/// Since when the report of each organization is overdue.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn overdue(app: &App) -> Result<HashMap<OrganizationId, Day>, AppError> {
    let today = app.clock.today();
    let unfinished = app.store.reads().unfinished_reports().await?;
    let late = |r: PeriodicReport| Some((r.organization_id.clone(), r.overdue_since(today)?));
    Ok(unfinished.into_iter().filter_map(late).collect())
}
