//! What happened to an application.

use chrono::{DateTime, Utc};
use parvis_app::applications::TimelineEntry;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// An event.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TimelineEvent {
    /// When.
    pub at: DateTime<Utc>,
    /// Code of the action.
    pub action: String,
    /// Who; only staff see this.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub actor_name: Option<String>,
    /// The stage reached, if it changed: code of the list `stages`.
    pub stage: Option<String>,
    /// Details.
    pub detail: BTreeMap<String, String>,
}

impl From<TimelineEntry> for TimelineEvent {
    fn from(entry: TimelineEntry) -> Self {
        Self {
            at: entry.at,
            action: entry.action,
            actor_name: entry.actor_name,
            stage: entry.stage.map(|s| s.code().to_owned()),
            detail: entry.detail.into_iter().collect(),
        }
    }
}
