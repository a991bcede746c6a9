//! The audit trail of everything, newest first.

use crate::kit::*;
use parvis_app::{applications, audit::AuditEntry};

/// Entries on a page.
const MOST: u64 = 100;

#[derive(Template)]
#[template(path = "staff/audit.html")]
struct Audit {
    page: Page,
    rows: Vec<Row>,
    older: Option<String>,
}

struct Row {
    seq: i64,
    when: String,
    who: String,
    what: String,
    subject: String,
    href: Option<String>,
    detail: String,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let before = asked.value("before").parse().ok();
    let entries = applications::audit_trail(visit.app(), visit.actor(), before, MOST).await?;
    let page = visit.page(visit.t.audit_title(), Nav::Audit);
    let full = u64::try_from(entries.len()).unwrap_or_default() == MOST;
    let last = entries.last().filter(|_| full);
    Ok(ok(&Audit {
        older: last.map(|e| page.href(&format!("/staff/audit?before={}", e.seq))),
        rows: entries.iter().map(|e| row(&visit, &page, e)).collect(),
        page,
    }))
}

fn row(visit: &Visit, page: &Page, entry: &AuditEntry) -> Row {
    let t = visit.t;
    let detail = entry.detail.iter().map(|(n, v)| format!("{n}: {v}"));
    let find = |name: &str| {
        let found = entry.detail.iter().find(|(n, _)| n == name);
        found.map_or_else(String::new, |(_, v)| v.clone())
    };
    let id = &entry.subject_id;
    let href = match entry.subject_kind.as_str() {
        "organization" => Some(page.href(&format!("/organizations/{id}"))),
        "application" => Some(page.href(&format!("/staff/applications/{id}"))),
        "criteria" => Some(page.href(&format!("/staff/criteria/{id}"))),
        "consultation" => Some(page.href(&format!("/consultations/{id}"))),
        "inquiry" => Some(page.href(&format!("/inquiries/{id}"))),
        "session" => Some(page.href(&format!("/sessions/{id}"))),
        "contribution" => {
            let of = format!("/staff/consultations/{}", find("consultation"));
            Some(page.href(&format!("{of}/contributions/{id}")))
        }
        "statement" => Some(page.href(&format!("/staff/bodies/statements/{id}"))),
        _ => None,
    };
    let states = entry
        .state_before
        .as_deref()
        .zip(entry.state_after.as_deref());
    let moved = states
        .filter(|(before, after)| before != after)
        .map(|(before, after)| format!("{before} → {after}"));
    Row {
        seq: entry.seq,
        when: labels::moment(t, entry.at),
        who: entry.actor_name.clone().unwrap_or_else(|| t.audit_nobody()),
        what: match Action::from_code(&entry.action) {
            Some(action) => labels::action(t, action, find),
            None => entry.action.clone(),
        },
        subject: format!("{} {id}", entry.subject_kind),
        href,
        detail: moved
            .into_iter()
            .chain(detail)
            .collect::<Vec<_>>()
            .join(" · "),
    }
}
