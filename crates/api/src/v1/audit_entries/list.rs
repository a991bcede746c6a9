//! The trail, newest first.

use super::dto::{AUDIT_FIELDS, AuditEntries, AuditEntry, AuditQuery};
use crate::{answer, asking::Searching, problem::Answer, v1::listing::with_next};
use axum::http::StatusCode;
use parvis_app::{applications, input::Reader};

/// Lists the entries of the audit trail, newest first.
#[utoipa::path(
    get, path = "/audit-entries", tag = "Administration",
    params(AuditQuery),
    responses((status = 200, description = "The entries; `Link` names the next part.", body = AuditEntries)),
    extensions(("x-permission" = json!("view_audit"))),
)]
pub(crate) async fn list_audit_entries(Searching(asking, query): Searching) -> Answer {
    let mut reader = Reader::new(&query, AUDIT_FIELDS);
    let before = reader.number("before", 1, i64::MAX);
    let most = reader
        .number("page_size", 1, 200)
        .unwrap_or(50)
        .unsigned_abs();
    reader.faults.or(())?;
    let entries = applications::audit_trail(asking.app(), &asking.actor, before, most).await?;
    let full = entries.len() as u64 == most;
    let next = entries.last().filter(|e| full && e.seq > 1).map(|e| e.seq);
    let list = AuditEntries {
        items: entries.into_iter().map(AuditEntry::from).collect(),
        next_before: next,
    };
    let response = answer::json(StatusCode::OK, &list);
    Ok(match next {
        Some(seq) => with_next(&asking, &query, "before", &seq.to_string(), response),
        None => response,
    })
}
