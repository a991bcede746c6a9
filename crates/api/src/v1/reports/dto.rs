//! Reports as JSON.

use crate::schema::input_schema;
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::reports::{
    EntryCheck, QUESTION_FIELDS, REPORT_FIELDS, ReportRecord, ReportView, StaffReport,
};
use parvis_domain::text::Locale;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// The answers of a periodic report.
    ReportInput = REPORT_FIELDS
}
input_schema! {
    /// A question about a report.
    ReportQuestionInput = QUESTION_FIELDS
}

/// A periodic report.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PeriodicReport {
    /// Identity.
    pub id: Uuid,
    /// Code of the list `report-states`.
    pub state: String,
    /// First day of the period.
    pub period_from: NaiveDate,
    /// Last day on which it is on time.
    pub due_on: NaiveDate,
    /// Last day of grace.
    pub grace_until: NaiveDate,
    /// Activities in the period.
    pub activities: Option<String>,
    /// What changed in the organization.
    pub changes: Option<String>,
    /// Cooperation with IOM.
    pub cooperation: Option<String>,
    /// Whether it found its contacts right.
    pub contacts_confirmed: bool,
    /// What IPD asks.
    pub question: Option<String>,
    /// When it was handed in; the last time.
    pub submitted_at: Option<DateTime<Utc>>,
    /// When it was accepted.
    pub accepted_at: Option<DateTime<Utc>>,
    /// Who accepted it; for staff only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub accepted_by: Option<String>,
}

impl From<&ReportRecord> for PeriodicReport {
    fn from(record: &ReportRecord) -> Self {
        let (report, content) = (&record.report, &record.report.content);
        Self {
            id: report.id,
            state: report.state.code().to_owned(),
            period_from: report.period_from,
            due_on: report.due_on,
            grace_until: report.grace_until,
            activities: content.activities.clone(),
            changes: content.changes.clone(),
            cooperation: content.cooperation.clone(),
            contacts_confirmed: content.contacts_confirmed,
            question: report.question.clone(),
            submitted_at: report.submitted.as_ref().map(|s| s.at),
            accepted_at: report.accepted.as_ref().map(|s| s.at),
            accepted_by: record.accepted_by.clone(),
        }
    }
}

/// The periodic reports of an observer.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Reports {
    /// The organization.
    pub organization_id: String,
    /// Version of the open report, also in `ETag`; 0 when none is open.
    pub version: i32,
    /// Since when the open one is overdue.
    pub overdue_since: Option<NaiveDate>,
    /// All reports, newest first.
    pub items: Vec<PeriodicReport>,
    /// What you can do now: codes of actions.
    pub steps: Vec<String>,
}

impl Reports {
    /// Shows the reports.
    pub(super) fn new(view: &ReportView) -> Self {
        Self {
            organization_id: view.organization.id.to_string(),
            version: view.version(),
            overdue_since: view.overdue_since,
            items: view.reports.iter().map(PeriodicReport::from).collect(),
            steps: view.steps.iter().map(|s| s.code().to_owned()).collect(),
        }
    }
}

/// A report that is not accepted yet.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct UnfinishedReport {
    /// The organization.
    pub organization_id: String,
    /// Its name.
    pub name: String,
    /// Code of the list `observer-statuses` today.
    pub observer_status: Option<String>,
    /// Code of the list `report-states`.
    pub state: String,
    /// Last day on which it is on time.
    pub due_on: NaiveDate,
    /// Since when it is overdue.
    pub overdue_since: Option<NaiveDate>,
}

/// Every report that is not accepted yet.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct UnfinishedReports {
    /// The reports, by the day on which they are due.
    pub items: Vec<UnfinishedReport>,
}

impl UnfinishedReports {
    /// Shows the list in a language.
    pub(super) fn new(list: &[StaffReport], locale: Locale) -> Self {
        let line = |row: &StaffReport| UnfinishedReport {
            organization_id: row.organization.id.to_string(),
            name: row.organization.profile.display_name(locale).to_owned(),
            observer_status: row.status.map(|s| s.status.code().to_owned()),
            state: row.report.state.code().to_owned(),
            due_on: row.report.due_on,
            overdue_since: row.overdue_since,
        };
        Self {
            items: list.iter().map(line).collect(),
        }
    }
}

/// When an entry was said to be right.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EntryConfirmation {
    /// The organization.
    pub organization_id: String,
    /// When.
    pub confirmed_at: Option<DateTime<Utc>>,
}

impl From<&EntryCheck> for EntryConfirmation {
    fn from(check: &EntryCheck) -> Self {
        Self {
            organization_id: check.view.organization.id.to_string(),
            confirmed_at: check.confirmed_at,
        }
    }
}
