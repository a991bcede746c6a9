//! A report is missed: reminded once each time, marked and never hidden,
//! suspended by a decision of two persons, delivered, reinstated.

use super::{
    decided::{admit, session_now},
    status::{APPROVER, OFFICER, OWNER, account, act, listed},
};
use axum::http::StatusCode;
use parvis_tests::app::{Answer, TestApp};
use serde_json::{Value, json};

/// Moves the clock to ten in the morning of a day and does the duties, twice:
/// what they do, they do once.
async fn on(app: &TestApp, day: &str) -> anyhow::Result<()> {
    app.clock.set(format!("{day}T10:00:00Z").parse()?);
    app.tick().await?;
    app.tick().await
}

/// The subjects of the mails to the owner so far, about reports and status.
async fn subjects(app: &TestApp) -> anyhow::Result<Vec<String>> {
    let mails = app.mails().await?;
    let theirs = mails.iter().filter(|m| m.contains(OWNER));
    let subject = |m: &String| {
        let line = m.lines().find(|l| l.starts_with("Subject: "))?;
        Some(line.trim_start_matches("Subject: ").trim().to_owned())
    };
    Ok(theirs
        .filter_map(subject)
        .filter(|s| s.contains("informe") || s.contains("condición de observadora"))
        .collect())
}

async fn report_act(
    app: &TestApp,
    who: &str,
    id: &str,
    act: &str,
    body: Value,
) -> anyhow::Result<Answer> {
    let person = app.client(who).await?;
    let path = format!("/api/v1/organizations/{id}/reports");
    let version = person.get(&path).await?.json()["version"].as_i64();
    let (method, path) = match act {
        "reports" => ("PUT", path),
        act => ("POST", format!("/api/v1/organizations/{id}/{act}")),
    };
    person.json(method, &path, version, &body).await
}

async fn walk(app: TestApp) -> anyhow::Result<()> {
    let id = admit(&app).await?;
    let reports = format!("/api/v1/organizations/{id}/reports");
    on(&app, "2030-07-23").await?;
    assert_eq!(
        app.client(OWNER).await?.get(&reports).await?.json()["items"],
        json!([])
    );
    on(&app, "2030-07-24").await?;
    let open = app.client(OWNER).await?.get(&reports).await?.json();
    let first = &open["items"][0];
    assert_eq!(
        (
            &first["period_from"],
            &first["due_on"],
            &first["grace_until"],
            &first["state"]
        ),
        (
            &json!("2026-11-21"),
            &json!("2030-11-21"),
            &json!("2031-02-19"),
            &json!("open")
        )
    );
    assert_eq!(subjects(&app).await?.len(), 0);
    let mut counts = vec![];
    for day in [
        "2030-08-23",
        "2030-10-21",
        "2030-10-22",
        "2030-11-14",
        "2030-11-21",
        "2030-11-22",
        "2031-02-19",
        "2031-02-20",
        "2031-03-20",
    ] {
        on(&app, day).await?;
        counts.push(format!("{day}: {}", subjects(&app).await?.len()));
    }
    insta::assert_debug_snapshot!("reminders_of_a_report", counts);

    // A mark, and nothing else: the observer does not disappear.
    marked(&app, &id).await?;
    assert_eq!(
        listed(&app, &id, "2031-03-20").await?.as_deref(),
        Some("full")
    );

    suspended_delivered_reinstated(&app, &id).await?;
    for (day, status) in [
        ("2026-11-20", None),
        ("2026-11-21", Some("full")),
        ("2031-03-31", Some("full")),
        ("2031-04-01", Some("suspended")),
        ("2031-05-31", Some("suspended")),
        ("2031-06-01", Some("full")),
    ] {
        assert_eq!(listed(&app, &id, day).await?.as_deref(), status, "{day}");
    }
    same_account(&app, &id).await
}

async fn marked(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let mark = "Report overdue since 22 November 2030";
    let officer = app.cookie(OFFICER).await?;
    for path in [format!("/en/organizations/{id}"), "/en/observers".into()] {
        let page = app.get(&path).await?;
        assert!(page.text().contains(mark), "{path}");
    }
    for path in [
        "/en/staff/reports".to_owned(),
        format!("/en/organizations/{id}/report"),
    ] {
        let page = app.page(&path, &officer).await?.text();
        assert!(page.contains(mark), "{path}");
    }
    let own = app
        .page(&format!("/en/organizations/{id}/report"), &officer)
        .await?
        .text();
    assert!(own.contains("status/record?event=suspended") && own.contains("not a rule of IOM"));
    let json = app
        .get(&format!("/api/v1/organizations/{id}"))
        .await?
        .json();
    assert_eq!(json["report_overdue_since"], "2030-11-22");
    let csv = app.get("/api/v1/observers.csv").await?.text();
    assert!(csv.contains("2030-11-22"));
    // What the team writes is not public, and neither is the page of it.
    let stranger = app.client("owner2@demo.example.org").await?;
    let answer = stranger
        .get(&format!("/api/v1/organizations/{id}/reports"))
        .await?;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    Ok(())
}

async fn suspended_delivered_reinstated(app: &TestApp, id: &str) -> anyhow::Result<()> {
    on(app, "2031-04-01").await?;
    let body = |event: &str, from: &str| {
        json!({"event": event, "from": from, "basis": "decision", "session": "T-1",
            "symbol": "C/T/RES/9", "reason": "The periodic report."})
    };
    let recorded = act(
        app,
        OFFICER,
        id,
        "status-events",
        body("suspended", "2031-04-01"),
    )
    .await?;
    assert_eq!(recorded.status, StatusCode::CREATED, "{}", recorded.text());
    let done = act(app, APPROVER, id, "status-confirmations", json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());

    // The report comes late: everything that is missing at once, a question, an
    // answer, accepted. The status rests until somebody decides.
    on(app, "2031-05-01").await?;
    let bare = report_act(
        app,
        OWNER,
        id,
        "report-submissions",
        json!({"changes": "None."}),
    )
    .await?;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    insta::assert_debug_snapshot!("faults_of_a_report", bare.faults());
    let content = json!({"activities": "We worked.", "cooperation": "Two projects.", "contacts_confirmed": true});
    for (who, doing, body, code) in [
        (OWNER, "reports", json!({"activities": "We"}), 201),
        (OFFICER, "report-acceptances", json!({}), 409),
        (OWNER, "report-submissions", content.clone(), 201),
        (OWNER, "reports", content.clone(), 409),
        (
            OFFICER,
            "report-questions",
            json!({"question": "Which projects?"}),
            201,
        ),
        (OWNER, "report-submissions", content, 201),
        (OFFICER, "report-acceptances", json!({}), 201),
    ] {
        let answer = report_act(app, who, id, doing, body).await?;
        assert_eq!(answer.status.as_u16(), code, "{doing}: {}", answer.text());
    }
    let json = app
        .get(&format!("/api/v1/organizations/{id}"))
        .await?
        .json();
    assert_eq!(
        (&json["report_overdue_since"], &json["observer_status"]),
        (&Value::Null, &json!("suspended"))
    );

    on(app, "2031-06-01").await?;
    act(
        app,
        OFFICER,
        id,
        "status-events",
        body("reinstated", "2031-06-01"),
    )
    .await?;
    let done = act(app, APPROVER, id, "status-confirmations", json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    insta::assert_debug_snapshot!("mails_of_a_missed_report", subjects(app).await?);
    Ok(())
}

/// The organization, staff, the API and the audit trail tell the same.
async fn same_account(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let (theirs, ours) = (
        account(app, OWNER, id).await?,
        account(app, APPROVER, id).await?,
    );
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
                    text(&i["symbol"])
                )
            })
            .collect()
    };
    assert_eq!(short(&theirs), short(&ours));
    insta::assert_debug_snapshot!("account_of_a_missed_report", short(&theirs));
    let path = format!("/en/organizations/{id}/status");
    for who in [OWNER, APPROVER] {
        let page = app.page(&path, &app.cookie(who).await?).await?.text();
        for word in [
            "Admitted as observer",
            "Suspended",
            "Reinstated",
            "C/T/RES/9",
        ] {
            assert!(page.contains(word), "{who}: {word}");
        }
    }
    let trail = app.app.store.reads().trail("organization", id).await?;
    let acts: Vec<String> = trail
        .iter()
        .filter(|e| e.action.contains("status") || e.action.contains("report"))
        .map(|e| {
            let detail = e
                .detail
                .iter()
                .find(|(n, _)| n == "reminder" || n == "event");
            let states = [&e.state_before, &e.state_after].map(|s| s.clone().unwrap_or_default());
            format!(
                "{} {} {}→{}",
                e.action,
                detail.map_or("", |(_, v)| v),
                states[0],
                states[1]
            )
        })
        .collect();
    insta::assert_debug_snapshot!("trail_of_a_missed_report", acts);
    let all = trail
        .iter()
        .map(|e| format!("{:?}", e.detail))
        .collect::<String>();
    assert!(
        !all.contains("Two projects") && !all.contains("Which projects"),
        "contents in the trail"
    );
    Ok(())
}

async fn entry(app: TestApp) -> anyhow::Result<()> {
    let id = admit(&app).await?;
    session_now(&app).await?;
    on(&app, "2027-11-20").await?;
    let asked = |mails: &[String]| {
        mails
            .iter()
            .filter(|m| m.contains("¿Sigue siendo correcta la ficha") && m.contains(OWNER))
            .count()
    };
    assert_eq!(asked(&app.mails().await?), 0);
    on(&app, "2027-11-22").await?;
    assert_eq!(asked(&app.mails().await?), 1);
    let path = format!("/en/organizations/{id}/confirm");
    let cookie = app.cookie(OWNER).await?;
    let page = app.page(&path, &cookie).await?.text();
    assert!(page.contains("Casa de Prueba") && page.contains("Everything is right"));
    let stale = app.form(&path, &cookie, &[("_version", "99")]).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    let version = app
        .client(OWNER)
        .await?
        .get(&format!("/api/v1/organizations/{id}"))
        .await?
        .json()["version"]
        .to_string();
    let done = app.form(&path, &cookie, &[("_version", &version)]).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let public = app.get(&format!("/en/organizations/{id}")).await?.text();
    assert!(
        public.contains("Confirmed by the organization") && public.contains("22 November 2027")
    );
    on(&app, "2028-11-21").await?;
    assert_eq!(asked(&app.mails().await?), 1);
    on(&app, "2028-11-22").await?;
    assert_eq!(asked(&app.mails().await?), 2);
    Ok(())
}

parvis_tests::on_both!(walk);
parvis_tests::on_both!(entry);
