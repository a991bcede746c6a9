//! The Council defers with a question; the case comes back a year later.

use super::{
    decided::{examine, session_now, submit},
    questioned::{APPROVER, OFFICER, OWNER, answer, decide, questions_of},
    same_account::same_account_of_events,
};
use parvis_tests::app::TestApp;
use serde_json::json;

async fn deferred_and_admitted_a_year_later(app: TestApp) -> anyhow::Result<()> {
    let id = submit(&app).await?;
    examine(&app, &id).await?;
    session_now(&app).await?;
    let mut deferral = json!({
        "outcome": "deferred", "session": "T-1", "decided_on": "2026-11-21", "symbol": "C/T/RES/1",
        "reason": "Members not known"
    });
    let officer = app.client(OFFICER).await?;
    let approver = app.client(APPROVER).await?;
    approver.act(&id, "clearances", json!({})).await?;
    officer
        .act(&id, "listings", json!({"session": "T-1"}))
        .await?;
    let path = format!("/api/v1/applications/{id}");
    let version = officer.get(&path).await?.json()["version"].as_i64();
    let bare = officer
        .json("POST", &format!("{path}/decisions"), version, &deferral)
        .await?;
    let expected = [("/question", "required"), ("/asked_of", "required")];
    assert_eq!(
        bare.faults(),
        expected.map(|(p, c)| (p.to_owned(), c.to_owned()))
    );
    deferral["question"] = json!("Which organizations are your members?");
    deferral["asked_of"] = json!("applicant");
    officer.act(&id, "decisions", deferral).await?;
    let done = approver
        .act(&id, "decision-confirmations", json!({}))
        .await?;
    assert_eq!(
        (&done["stage"], &done["waiting_for"]),
        (&json!("deferred"), &json!("cso"))
    );
    // No new round before the Council has its answer.
    let version = done["version"].as_i64();
    let early = officer
        .json("POST", &format!("{path}/examinations"), version, &json!({}))
        .await?;
    assert_eq!(early.json()["code"], "questions_open");
    app.clock.set("2027-02-01T09:00:00Z".parse()?);
    let owner = app.client(OWNER).await?;
    answer(&owner, &id, 1, json!({"answer": "Casa Quito y Casa Lima"})).await?;
    let answered = owner.act(&id, "answers", json!({})).await?;
    assert_eq!(answered["stage"], "deferred");
    let ledger = questions_of(&app.client(OFFICER).await?, &id).await?["deferrals"].clone();
    assert_eq!(
        ledger[0]["question"],
        "Which organizations are your members?"
    );
    assert!(!ledger[0]["answered_at"].is_null(), "{ledger}");
    a_year_later(&app, &id).await?;
    let account = same_account_of_events(&app, &id, OWNER).await?;
    insta::assert_debug_snapshot!("deferred_and_admitted_a_year_later", account);
    Ok(())
}

parvis_tests::on_both!(deferred_and_admitted_a_year_later);

async fn a_year_later(app: &TestApp, id: &str) -> anyhow::Result<()> {
    app.clock.set("2027-09-01T09:00:00Z".parse()?);
    examine(app, id).await?;
    let session = json!({
        "code": "T-2", "kind": "regular", "date_from": "2027-11-22", "date_to": "2027-11-24",
        "place": "Geneva", "application_deadline": "2027-08-01", "source": "test"
    });
    let approver = app.client(APPROVER).await?;
    approver
        .json("PUT", "/api/v1/council-sessions/T-2", None, &session)
        .await?;
    app.clock.set("2027-11-22T12:00:00Z".parse()?);
    let decision = json!({
        "outcome": "admitted", "session": "T-2", "decided_on": "2027-11-22", "symbol": "C/T/RES/2"
    });
    assert_eq!(decide(app, id, decision).await?["stage"], "admitted");
    Ok(())
}
