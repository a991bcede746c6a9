//! Entries of the audit trail.

use crate::schema::input_params;
use chrono::{DateTime, Utc};
use parvis_app::{
    audit,
    input::{Field, Kind, optional},
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

/// From where, and how many.
pub(super) const AUDIT_FIELDS: &[Field] = &[
    optional("before", Kind::Number, 20),
    optional("page_size", Kind::Number, 3),
];

input_params! {
    /// Entries before this number; at most 200.
    AuditQuery = AUDIT_FIELDS
}

/// What happened.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AuditEntry {
    /// Number in the order of commits.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// The account that acted; null for the public and the system.
    pub actor: Option<Uuid>,
    /// Its name.
    pub actor_name: Option<String>,
    /// Code of the action.
    pub action: String,
    /// Through which door: page, api, command_line, system.
    pub surface: String,
    /// Kind of the subject.
    pub subject_kind: String,
    /// Id of the subject.
    pub subject_id: String,
    /// State before.
    pub state_before: Option<String>,
    /// State after.
    pub state_after: Option<String>,
    /// Details.
    pub detail: BTreeMap<String, String>,
}

impl From<audit::AuditEntry> for AuditEntry {
    fn from(entry: audit::AuditEntry) -> Self {
        Self {
            seq: entry.seq,
            at: entry.at,
            actor: entry.actor.map(|a| a.0),
            actor_name: entry.actor_name,
            action: entry.action,
            surface: entry.surface,
            subject_kind: entry.subject_kind,
            subject_id: entry.subject_id,
            state_before: entry.state_before,
            state_after: entry.state_after,
            detail: entry.detail.into_iter().collect(),
        }
    }
}

/// A part of the trail. It grows while it is read, so it has no page numbers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AuditEntries {
    /// The entries, newest first.
    pub items: Vec<AuditEntry>,
    /// Give this as `before` for the next part; null at the end.
    pub next_before: Option<i64>,
}
