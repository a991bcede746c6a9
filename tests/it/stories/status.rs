//! Status after admission: suspended, reinstated, given up; two persons each
//! time; the list as at each date; the same account at every door.

use super::decided::admit;
use axum::http::StatusCode;
use parvis_tests::app::{Answer, TestApp, rows};
use serde_json::{Value, json};

pub(super) const OFFICER: &str = "officer@demo.example.org";
pub(super) const APPROVER: &str = "approver@demo.example.org";
const APPROVER2: &str = "approver2@demo.example.org";
/// The owner of the organization that `admit` admits.
pub(super) const OWNER: &str = "casa@prueba.example.org";

/// The account of a status, as this person reads it. Everybody signs in anew:
/// months pass between the acts of these stories.
pub(super) async fn account(app: &TestApp, who: &str, id: &str) -> anyhow::Result<Value> {
    let path = format!("/api/v1/organizations/{id}/status-events");
    Ok(app.client(who).await?.get(&path).await?.json())
}

/// An act on a status, in the version that is there now.
pub(super) async fn act(
    app: &TestApp,
    who: &str,
    id: &str,
    act: &str,
    body: Value,
) -> anyhow::Result<Answer> {
    let version = account(app, who, id).await?["version"].as_i64();
    let path = format!("/api/v1/organizations/{id}/{act}");
    let person = app.client(who).await?;
    person.json("POST", &path, version, &body).await
}

/// What the public list says of the organization on a day.
pub(super) async fn listed(app: &TestApp, id: &str, day: &str) -> anyhow::Result<Option<String>> {
    let path = format!("/api/v1/observers?as_at={day}");
    let list = app.anonymous().get(&path).await?.json();
    let items = list["items"].as_array().cloned().unwrap_or_default();
    let found = items.iter().find(|i| i["organization"]["id"] == id);
    let csv = app
        .get(&format!("/api/v1/observers.csv?as_at={day}"))
        .await?;
    let row = rows(&csv.body)?.into_iter().find(|r| r["id"] == id);
    let status = found.map(|i| i["observer_status"].as_str().unwrap_or_default().to_owned());
    assert_eq!(row.map(|r| r["observer_status"].clone()), status, "{day}");
    Ok(status)
}

fn decision(event: &str, from: &str) -> Value {
    json!({"event": event, "from": from, "basis": "decision", "session": "T-1",
        "symbol": "C/T/RES/2", "reason": "Because."})
}

async fn walk(app: TestApp) -> anyhow::Result<()> {
    let id = admit(&app).await?;
    app.clock.set("2027-03-01T10:00:00Z".parse()?);

    // Faults all at once; what cannot follow; a basis that is none.
    let wrong = act(
        &app,
        OFFICER,
        &id,
        "status-events",
        json!({"event": "suspended", "basis": "decision"}),
    )
    .await?;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    insta::assert_debug_snapshot!("faults_of_a_status_record", wrong.faults());
    let wrong = act(
        &app,
        OFFICER,
        &id,
        "status-events",
        decision("reinstated", "2027-03-01"),
    )
    .await?;
    assert_eq!(
        (wrong.status, wrong.json()["code"].clone()),
        (StatusCode::CONFLICT, json!("status_cannot_follow"))
    );

    // Nothing holds until another person confirms.
    let recorded = act(
        &app,
        APPROVER,
        &id,
        "status-events",
        decision("suspended", "2027-03-01"),
    )
    .await?;
    assert_eq!(recorded.status, StatusCode::CREATED, "{}", recorded.text());
    assert_eq!(
        listed(&app, &id, "2027-03-02").await?.as_deref(),
        Some("full")
    );
    let own = act(&app, APPROVER, &id, "status-confirmations", json!({})).await?;
    assert_eq!(
        (own.status, own.json()["code"].clone()),
        (StatusCode::FORBIDDEN, json!("second_person_needed"))
    );
    let officer_too = act(&app, OFFICER, &id, "status-confirmations", json!({})).await?;
    assert_eq!(officer_too.status, StatusCode::FORBIDDEN);
    let second = act(
        &app,
        OFFICER,
        &id,
        "status-events",
        decision("withdrawn", "2027-03-01"),
    )
    .await?;
    assert_eq!(second.json()["code"], "status_record_waits");
    let done = act(&app, APPROVER2, &id, "status-confirmations", json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    let late = app
        .client(APPROVER2)
        .await?
        .json(
            "POST",
            &format!("/api/v1/organizations/{id}/status-confirmations"),
            Some(3),
            &json!({}),
        )
        .await?;
    assert_eq!(
        late.status,
        StatusCode::PRECONDITION_FAILED,
        "{}",
        late.text()
    );

    // The suspended observer stays on the list with its mark.
    assert_eq!(
        listed(&app, &id, "2027-02-28").await?.as_deref(),
        Some("full")
    );
    assert_eq!(
        listed(&app, &id, "2027-03-01").await?.as_deref(),
        Some("suspended")
    );
    for path in [
        "/en/observers",
        "/en/organizations?status=suspended",
        &format!("/en/organizations/{id}"),
    ] {
        let page = app.get(path).await?.text();
        assert!(page.contains("Suspended since 1 March 2027"), "{path}");
    }
    let facets = app.get("/api/v1/organizations").await?.json()["facets"].clone();
    assert_eq!(facets["suspended"], 1, "{facets}");

    app.clock.set("2027-09-01T10:00:00Z".parse()?);
    act(
        &app,
        OFFICER,
        &id,
        "status-events",
        decision("reinstated", "2027-09-01"),
    )
    .await?;
    act(&app, APPROVER, &id, "status-confirmations", json!({})).await?;
    assert_eq!(
        listed(&app, &id, "2027-09-01").await?.as_deref(),
        Some("full")
    );

    // A correction supersedes; the old record stays readable.
    let events = account(&app, OFFICER, &id).await?;
    let suspension = events["items"][1]["id"].clone();
    let mut correction = decision("suspended", "2027-04-01");
    correction["supersedes"] = suspension.clone();
    act(&app, OFFICER, &id, "status-events", correction).await?;
    act(&app, APPROVER, &id, "status-confirmations", json!({})).await?;
    assert_eq!(
        listed(&app, &id, "2027-03-15").await?.as_deref(),
        Some("full")
    );
    assert_eq!(
        listed(&app, &id, "2027-04-01").await?.as_deref(),
        Some("suspended")
    );
    let mut broken = decision("annulled", "2027-04-01");
    broken["supersedes"] = account(&app, OFFICER, &id).await?["items"][2]["id"].clone();
    let broken = act(&app, OFFICER, &id, "status-events", broken).await?;
    assert_eq!(
        broken.json()["code"],
        "status_breaks_what_follows",
        "{}",
        broken.text()
    );

    // The organization gives its status up: taken back, then again, and noted.
    app.clock.set("2028-01-10T10:00:00Z".parse()?);
    let gives_up = json!({"from": "2028-02-01", "gives_up": true, "reason": "We merge."});
    act(&app, OWNER, &id, "renunciations", gives_up.clone()).await?;
    let version = account(&app, OWNER, &id).await?["version"].as_i64();
    let path = format!("/api/v1/organizations/{id}/renunciations");
    let owner = app.client(OWNER).await?;
    let back = owner.json("DELETE", &path, version, &json!({})).await?;
    assert_eq!(back.status, StatusCode::CREATED, "{}", back.text());
    act(&app, OWNER, &id, "renunciations", gives_up).await?;
    act(&app, APPROVER, &id, "status-confirmations", json!({})).await?;
    assert_eq!(
        listed(&app, &id, "2028-01-31").await?.as_deref(),
        Some("full")
    );
    assert_eq!(listed(&app, &id, "2028-02-01").await?, None);
    app.clock.set("2028-02-02T10:00:00Z".parse()?);
    let former = app.get("/en/organizations?status=former").await?.text();
    assert!(
        former.contains("Casa de Prueba") && former.contains("Former observer"),
        "former"
    );
    same_account(&app, &id).await
}

/// The same events for the organization, for staff, in the API and in the
/// audit trail; names for staff only.
async fn same_account(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let short = |json: &Value| -> Vec<String> {
        let items = json["items"].as_array().cloned().unwrap_or_default();
        let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
        items
            .iter()
            .map(|i| {
                format!(
                    "{} {} {}",
                    text(&i["from"]),
                    text(&i["event"]),
                    text(&i["state"])
                )
            })
            .collect()
    };
    let (theirs, ours) = (
        account(app, OWNER, id).await?,
        account(app, APPROVER, id).await?,
    );
    insta::assert_debug_snapshot!("account_of_a_status", short(&theirs));
    assert_eq!(short(&theirs), short(&ours));
    assert!(!theirs.to_string().contains("recorded_by"), "{theirs}");
    assert!(ours.to_string().contains("recorded_by"), "{ours}");
    let path = format!("/en/organizations/{id}/status");
    let pages = [
        app.page(&path, &app.cookie(OWNER).await?).await?.text(),
        app.page(&path, &app.cookie(APPROVER).await?).await?.text(),
    ];
    for page in &pages {
        for word in [
            "Admitted as observer",
            "Suspended",
            "Corrected later",
            "Reinstated",
            "Given up by the organization",
            "Rejected, without effect",
        ] {
            assert!(page.contains(word), "{word}");
        }
    }
    assert!(!pages[0].contains("Recorded by") && pages[1].contains("Recorded by"));
    let trail = app.app.store.reads().trail("organization", id).await?;
    let acts: Vec<String> = trail
        .iter()
        .filter(|e| e.action.contains("status"))
        .map(|e| {
            let event = e
                .detail
                .iter()
                .find(|(n, _)| n == "event")
                .map(|(_, v)| v.clone());
            let states = [&e.state_before, &e.state_after].map(|s| s.clone().unwrap_or_default());
            format!(
                "{} {} {}→{}",
                e.action,
                event.unwrap_or_default(),
                states[0],
                states[1]
            )
        })
        .collect();
    insta::assert_debug_snapshot!("trail_of_a_status", acts);
    // Strangers do not learn what only waits.
    let stranger = app.client("owner2@demo.example.org").await?;
    let answer = stranger
        .get(&format!("/api/v1/organizations/{id}/status-events"))
        .await?;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    Ok(())
}

parvis_tests::on_both!(walk);
