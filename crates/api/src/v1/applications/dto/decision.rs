//! Decisions of the Council.

use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::applications::DecisionRow;
use parvis_domain::application::DecisionRecord;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A confirmed decision. Never edited: a correction supersedes it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Decision {
    /// Identity.
    pub id: Uuid,
    /// The application.
    pub application_id: Uuid,
    /// Its reference.
    pub reference: Option<String>,
    /// Code of the list `outcomes`.
    pub outcome: String,
    /// Code of the session.
    pub session: String,
    /// Day.
    pub decided_on: NaiveDate,
    /// Symbol of document or resolution.
    pub symbol: String,
    /// The reason.
    pub reason: Option<String>,
    /// What the Council asked when it deferred.
    pub question: Option<String>,
    /// Who has to answer that: code of the list `asked-of`.
    pub asked_of: Option<String>,
    /// The decision that it corrects.
    pub supersedes: Option<Uuid>,
    /// The decision that corrected it.
    pub superseded_by: Option<Uuid>,
    /// Who recorded it; only staff see this.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub recorded_by: Option<Uuid>,
    /// Who confirmed it; only staff see this.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub confirmed_by: Option<Uuid>,
    /// When it was confirmed.
    pub confirmed_at: DateTime<Utc>,
}

impl From<&DecisionRow> for Decision {
    fn from(row: &DecisionRow) -> Self {
        Self {
            id: row.id.0,
            application_id: row.application_id.0,
            reference: row.reference.clone(),
            outcome: row.outcome.code().to_owned(),
            session: row.session.clone(),
            decided_on: row.decided_on,
            symbol: row.symbol.clone(),
            reason: row.reason.clone(),
            question: row.question.clone(),
            asked_of: row.asked_of.map(|a| a.code().to_owned()),
            supersedes: row.supersedes.map(|d| d.0),
            superseded_by: row.superseded_by.map(|d| d.0),
            recorded_by: row.recorded_by.map(|a| a.0),
            confirmed_by: row.confirmed_by.map(|a| a.0),
            confirmed_at: row.confirmed_at,
        }
    }
}

/// A record that waits for its confirmation by another person.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RecordedDecision {
    /// Identity.
    pub id: Uuid,
    /// Code of the list `outcomes`.
    pub outcome: String,
    /// Code of the session.
    pub session: String,
    /// Day.
    pub decided_on: NaiveDate,
    /// Symbol of document or resolution.
    pub symbol: String,
    /// The reason.
    pub reason: Option<String>,
    /// What the Council asked when it deferred.
    pub question: Option<String>,
    /// Who has to answer that: code of the list `asked-of`.
    pub asked_of: Option<String>,
    /// The decision that it corrects.
    pub supersedes: Option<Uuid>,
    /// Who recorded it.
    pub recorded_by: Uuid,
    /// Their name.
    pub recorded_by_name: Option<String>,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

impl RecordedDecision {
    /// Shows a record with the name of who made it.
    pub(super) fn new(record: &DecisionRecord, name: Option<String>) -> Self {
        Self {
            id: record.id.0,
            outcome: record.outcome.code().to_owned(),
            session: record.session.clone(),
            decided_on: record.decided_on,
            symbol: record.symbol.clone(),
            reason: record.reason.clone(),
            question: record.question.clone(),
            asked_of: record.asked_of.map(|a| a.code().to_owned()),
            supersedes: record.supersedes.map(|d| d.0),
            recorded_by: record.recorded.by.0,
            recorded_by_name: name,
            recorded_at: record.recorded.at,
        }
    }
}
