//! What the script of the door asks for: the list, sending what waits, its
//! service worker and how it is installed. Only the pages' cookie opens these,
//! and the site's check of where a request comes from guards the sending.

use crate::{kit::*, posted::decode, static_files};
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::IntoResponse,
};
use chrono::Duration;
use parvis_app::{
    attendance::{self, Noted},
    error::Rule,
};
use parvis_domain::attendance::AttendanceAct;
use serde_json::{Value, json};

/// How long a telephone may keep the list after it was loaded.
const KEPT_HOURS: i64 = 24;
/// The most events in one request; the script sends fewer.
const MOST_EVENTS: usize = 100;
/// What a service worker may do: ask this site, nothing else.
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

fn as_json(value: &Value) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    (kind, value.to_string()).into_response()
}

/// Names, organizations and codes of those with a confirmed place.
pub(super) async fn list(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::NoteAttendance, On::Nothing)?;
    let (app, actor) = (visit.app(), visit.actor());
    let whole = attendance::door_list(app, actor, &code).await?;
    let delegates: Vec<Value> = whole
        .delegates
        .iter()
        .map(|(it, present)| {
            let since: serde_json::Map<String, Value> = present
                .iter()
                .map(|(day, at)| (day.to_string(), json!(at.to_rfc3339())))
                .collect();
            json!({
                "id": it.registration_id, "code": it.badge(), "name": it.name,
                "organization": it.organization, "present": since,
            })
        })
        .collect();
    let days: Vec<Value> = whole
        .days
        .iter()
        .map(|d| json!({"day": d.to_string(), "label": labels::day(visit.t, *d)}))
        .collect();
    let now = app.clock.now();
    Ok(as_json(&json!({
        "now": now.to_rfc3339(),
        "keep_until": (now + Duration::hours(KEPT_HOURS)).to_rfc3339(),
        "zone": whole.zone, "today": whole.today.to_string(),
        "days": days, "delegates": delegates,
    })))
}

/// Takes what waited on a telephone. Each event is a command of its own, so one
/// that is refused keeps no other back; the answer says what became of each:
/// `kept`, `conflict`, `refused`, or `later` when it must be sent again.
pub(super) async fn sync(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::NoteAttendance, On::Nothing)?;
    let sent = posted.0.iter().filter(|(name, _)| name == "events");
    let mut outcomes = Vec::new();
    for (_, text) in sent.take(MOST_EVENTS) {
        let pairs = decode(text.as_bytes())?;
        let input = Input::from_form(pairs);
        let id = input.text("event").to_owned();
        let noted = attendance::note(visit.app(), visit.actor(), &code, &input).await;
        let (outcome, text) = outcome(&visit, noted);
        outcomes.push(json!({"event": id, "outcome": outcome, "text": text}));
    }
    Ok(as_json(&json!({ "outcomes": outcomes })))
}

fn outcome(visit: &Visit, noted: Result<Noted, AppError>) -> (&'static str, String) {
    let t = visit.t;
    match noted {
        Ok(noted) if noted.event.act == AttendanceAct::CheckIn && noted.is_conflict() => {
            let state = labels::registration_state(t, noted.delegate.seat);
            ("conflict", t.attendance_conflict_told(state))
        }
        Ok(_) => ("kept", String::new()),
        // Another request with the same event is under way, or the database is
        // busy: nothing is known yet.
        Err(AppError::Unavailable(_) | AppError::Refused(Rule::Simultaneous)) => {
            ("later", String::new())
        }
        Err(AppError::Invalid(faults)) => {
            let words = faults.0.iter().map(|f| labels::fault(t, f));
            ("refused", words.collect::<Vec<_>>().join(" "))
        }
        Err(error) => {
            let (title, text) = labels::error(t, &error);
            ("refused", if text.is_empty() { title } else { text })
        }
    }
}

/// The service worker. Its reach is the page of this consultation's door, in
/// this language, and nothing else of the site.
pub(super) async fn worker(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::NoteAttendance, On::Nothing)?;
    attendance::door_list(visit.app(), visit.actor(), &code).await?;
    let scope = visit
        .page("", Nav::None)
        .href(&format!("/staff/consultations/{code}/check-in"));
    let mut headers = HeaderMap::new();
    let fixed = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, WORKER_POLICY),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(value) = HeaderValue::from_str(&scope) {
        headers.insert("service-worker-allowed", value);
    }
    Ok((headers, static_files::content("check-in-worker.js")).into_response())
}

/// How the page is put on the home screen of a telephone. It names the
/// consultation by its code only: icons are seen by whoever holds the telephone.
pub(super) async fn manifest(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::NoteAttendance, On::Nothing)?;
    attendance::door_list(visit.app(), visit.actor(), &code).await?;
    let page = visit.page("", Nav::None);
    let base = page.href(&format!("/staff/consultations/{code}/check-in"));
    let body = json!({
        "id": base, "start_url": base, "scope": base,
        "name": format!("{} {code}", visit.t.door_title()),
        "short_name": visit.t.door_title(), "lang": visit.locale.code(),
        "display": "standalone", "background_color": "#ffffff", "theme_color": "#0b2f5b",
        "icons": [{"src": static_files::address("icon.svg"), "type": "image/svg+xml", "sizes": "any"}],
    });
    let kind = [(header::CONTENT_TYPE, "application/manifest+json")];
    Ok((kind, body.to_string()).into_response())
}
