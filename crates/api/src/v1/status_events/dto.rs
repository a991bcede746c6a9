//! The account of a status.

use crate::schema::input_schema;
use chrono::{DateTime, Utc};
use parvis_app::status::{RENOUNCE_FIELDS, STATUS_FIELDS, StatusRecord, StatusView};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// A decision on the status of an observer.
    StatusEventInput = STATUS_FIELDS
}
input_schema! {
    /// Giving up the status.
    RenunciationInput = RENOUNCE_FIELDS
}

/// A record of what happened to a status.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StatusEvent {
    /// Identity.
    pub id: Uuid,
    /// Code of the list `status-events`.
    pub event: String,
    /// Code of the list `status-states`; only what holds counts.
    pub state: String,
    /// First day of its effect: year, month or day, as well as known.
    #[schema(example = "2026-11-24")]
    pub from: String,
    /// For a grant with a term: first day on which it no longer holds.
    pub until: Option<String>,
    /// How the fact is known, or what the act rests on.
    pub basis: String,
    /// Code of the session.
    pub session: Option<String>,
    /// Symbol of the document, or where the fact stands.
    pub symbol: String,
    /// Why.
    pub reason: Option<String>,
    /// The rule or text followed, or the words of the source.
    pub remark: String,
    /// The decision on an application that it rests on.
    pub decision_id: Option<Uuid>,
    /// The event that it corrects.
    pub supersedes: Option<Uuid>,
    /// The event that corrected it.
    pub superseded_by: Option<Uuid>,
    /// When it came into the register.
    pub entered_at: DateTime<Utc>,
    /// Who recorded it; for staff only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub recorded_by: Option<String>,
    /// Who confirmed it; for staff only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub confirmed_by: Option<String>,
}

impl From<&StatusRecord> for StatusEvent {
    fn from(record: &StatusRecord) -> Self {
        let event = &record.event;
        Self {
            id: event.id,
            event: event.kind.code().to_owned(),
            state: event.state.code().to_owned(),
            from: event.from.to_string(),
            until: event.until.map(|u| u.to_string()),
            basis: event.basis.clone(),
            session: event.session.clone(),
            symbol: event.source.clone(),
            reason: event.reason.clone(),
            remark: event.evidence.clone(),
            decision_id: event.decision.map(|d| d.0),
            supersedes: event.supersedes,
            superseded_by: record.superseded_by,
            entered_at: event.entered_at,
            recorded_by: record.recorded_by.clone(),
            confirmed_by: record.confirmed_by.clone(),
        }
    }
}

/// The status of an organization with its whole history.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StatusAccount {
    /// The organization.
    pub organization_id: String,
    /// Version, also in `ETag`, for `If-Match` of the next act.
    pub version: i32,
    /// Code of the list `observer-statuses` today; null when it never had one.
    pub observer_status: Option<String>,
    /// Since when this status holds.
    pub status_since: Option<String>,
    /// Every record in whatever state, in the order of its effect.
    pub items: Vec<StatusEvent>,
    /// What you can do now: codes of actions.
    pub steps: Vec<String>,
    /// Codes of the list `status-events` that could follow today.
    pub next: Vec<String>,
}

impl StatusAccount {
    /// Shows the account.
    pub(super) fn new(view: &StatusView) -> Self {
        Self {
            organization_id: view.organization.id.to_string(),
            version: view.version,
            observer_status: view.status.map(|s| s.status.code().to_owned()),
            status_since: view.status.map(|s| s.since.to_string()),
            items: view.records.iter().map(StatusEvent::from).collect(),
            steps: view.steps.iter().map(|s| s.code().to_owned()).collect(),
            next: view.next.iter().map(|n| n.code().to_owned()).collect(),
        }
    }
}
