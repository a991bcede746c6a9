//! A CSO applies, IPD examines, the Council decides, the register shows it.

use super::same_account::same_account_of_events;
use axum::http::StatusCode;
use parvis_tests::{
    app::{TestApp, fixture},
    client::Client,
};
use serde_json::{Value, json};

/// From the account to the list, by API; gives the organization's id.
pub(crate) async fn admit(app: &TestApp) -> anyhow::Result<String> {
    let id = submit(app).await?;
    let officer = app.client("officer@demo.example.org").await?;
    let approver = app.client("approver@demo.example.org").await?;
    examine(app, &id).await?;
    // The officer who recommended cannot clear.
    let path = format!("/api/v1/applications/{id}");
    let version = officer.get(&path).await?.json()["version"].as_i64();
    let own = officer
        .json("POST", &format!("{path}/clearances"), version, &json!({}))
        .await?;
    assert_eq!(own.status, StatusCode::FORBIDDEN);
    approver.act(&id, "clearances", json!({})).await?;
    session_now(app).await?;
    officer
        .act(&id, "listings", json!({"session": "T-1"}))
        .await?;
    let decision = json!({
        "outcome": "admitted", "session": "T-1", "decided_on": "2026-11-21", "symbol": "C/T/RES/1"
    });
    officer.act(&id, "decisions", decision).await?;
    // Nothing is public until a second person confirms it.
    let list = app.anonymous().get("/api/v1/observers").await?.json();
    assert!(!list.to_string().contains("Casa de Prueba"), "{list}");
    let done = approver
        .act(&id, "decision-confirmations", json!({}))
        .await?;
    assert_eq!(done["stage"], "admitted");
    Ok(done["organization"]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

/// The first case of a session, for staff.
pub(super) async fn case_of(officer: &Client<'_>, session: &str) -> anyhow::Result<String> {
    let path = format!("/api/v1/applications?session={session}&closed=true");
    let cases = officer.get(&path).await?.json();
    let id = cases["items"][0]["id"].as_str().unwrap_or_default();
    Ok(id.to_owned())
}

/// A session that takes place today.
pub(super) async fn session_now(app: &TestApp) -> anyhow::Result<()> {
    let approver = app.client("approver@demo.example.org").await?;
    let session = json!({
        "code": "T-1", "kind": "regular", "date_from": "2026-11-20", "date_to": "2026-11-23",
        "place": "Geneva", "application_deadline": "2026-11-20", "source": "test"
    });
    let put = approver
        .json("PUT", "/api/v1/council-sessions/T-1", None, &session)
        .await?;
    assert!(put.status.is_success(), "{}", put.text());
    Ok(())
}

/// Registers and submits; gives the application's id.
pub(crate) async fn submit(app: &TestApp) -> anyhow::Result<String> {
    submit_for(app, None).await
}

/// Registers and submits in the hope of a session; gives the application's id.
pub(crate) async fn submit_for(app: &TestApp, session: Option<&str>) -> anyhow::Result<String> {
    super::accounts::sign_up(app, "casa@prueba.example.org").await?;
    let owner = app.client("casa@prueba.example.org").await?;
    let entry = json!({
        "name": "Casa de Prueba", "name_language": "es", "category": "ngo", "country": "PE",
        "level": "regional", "founded_year": 2001, "activity_countries": ["PE", "EC"],
        "themes": ["resettlement"], "website": "https://example.org/casa"
    });
    let made = owner
        .json("POST", "/api/v1/organizations", None, &entry)
        .await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let organization = made.json()["id"].as_str().unwrap_or_default().to_owned();
    let started = owner
        .json(
            "POST",
            &format!("/api/v1/organizations/{organization}/applications"),
            None,
            &json!({}),
        )
        .await?;
    assert_eq!(started.status, StatusCode::CREATED, "{}", started.text());
    let id = started.json()["id"].as_str().unwrap_or_default().to_owned();
    let draft = json!({
        "aims": "Ayuda a personas migrantes", "executive_name": "A. B.", "executive_title": "Directora"
    });
    owner.act(&id, "draft", draft).await?;
    for code in ["D01", "D02", "D03", "D04"] {
        let put = owner
            .upload(
                &id,
                code,
                "letter.pdf",
                &fixture("demo/documents/letter.pdf")?,
            )
            .await?;
        assert_eq!(put.status, StatusCode::CREATED, "{}", put.text());
    }
    let signature = json!({
        "signatory_name": "A. B.", "signatory_title": "Directora", "accepts_no_vote": true,
        "undertakes_support": true, "declares_true": true, "session": session
    });
    let submitted = owner.act(&id, "submissions", signature).await?;
    let reference = submitted["reference"].as_str().unwrap_or_default();
    assert!(reference.starts_with("OBS-2026-"), "{submitted}");
    Ok(id)
}

/// Takes, assesses every criterion, recommends.
pub(crate) async fn examine(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let officer = app.client("officer@demo.example.org").await?;
    let mut view = officer.act(id, "examinations", json!({})).await?;
    let criteria: Vec<Value> = view["criteria"].as_array().cloned().unwrap_or_default();
    assert_eq!(criteria.len(), 19);
    for criterion in criteria {
        let body =
            json!({"criterion": criterion["code"], "verdict": "met", "reason": "seen in the file"});
        view = officer.act(id, "assessments", body).await?;
    }
    assert_eq!(view["stage"], "under_examination");
    officer.act(id, "assessment-completions", json!({})).await?;
    officer
        .act(
            id,
            "recommendations",
            json!({"outcome": "admitted", "reason": "all met"}),
        )
        .await?;
    Ok(())
}

async fn walk(app: TestApp) -> anyhow::Result<()> {
    let organization = admit(&app).await?;
    let today = app
        .anonymous()
        .get("/api/v1/observers?as_at=2026-11-21")
        .await?
        .json();
    let yesterday = app
        .anonymous()
        .get("/api/v1/observers?as_at=2026-11-20")
        .await?
        .json();
    assert!(today.to_string().contains("Casa de Prueba"), "{today}");
    assert!(!yesterday.to_string().contains("Casa de Prueba"));
    let csv = app
        .get("/api/v1/observers.csv?as_at=2026-11-21")
        .await?
        .text();
    assert!(
        csv.contains("Casa de Prueba") && csv.contains("C/T/RES/1"),
        "{csv}"
    );
    let page = app
        .get(&format!("/es/organizations/{organization}"))
        .await?;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("C/T/RES/1"));
    // The applicant has been told by mail, in the language of the account.
    let mails = app.mails().await?;
    assert!(
        mails
            .iter()
            .any(|m| m.contains("OBS-2026-") && m.contains("casa@prueba.example.org"))
    );
    let officer = app.client("officer@demo.example.org").await?;
    let id = case_of(&officer, "T-1").await?;
    let account = same_account_of_events(&app, &id, "casa@prueba.example.org").await?;
    insta::assert_debug_snapshot!("admitted_at_the_first_session", account);
    Ok(())
}

parvis_tests::on_both!(walk);
