//! Nobody acts on an organization that they are or were part of.

use axum::http::StatusCode;
use parvis_tests::app::TestApp;
use serde_json::json;

#[tokio::test]
async fn an_officer_with_a_conflict_acts_no_more_and_a_colleague_takes_over() -> anyhow::Result<()>
{
    let app = TestApp::demo().await?;
    let officer = app.client("officer@demo.example.org").await?;
    let colleague = app.client("officer2@demo.example.org").await?;
    let queue = officer
        .get("/api/v1/applications?stage=submitted")
        .await?
        .json();
    let case = &queue["items"][0];
    let id = case["id"].as_str().unwrap_or_default();
    let organization = case["organization_id"].as_str().unwrap_or_default();
    let path = format!("/api/v1/applications/{id}");
    let take = format!("{path}/examinations");
    let version = officer.get(&path).await?.json()["version"].as_i64();
    let taken = officer.json("POST", &take, version, &json!({})).await?;
    assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.text());

    let conflicts = format!("/api/v1/organizations/{organization}/conflicts");
    let nothing = officer.json("POST", &conflicts, None, &json!({})).await?;
    assert_eq!(
        nothing.faults(),
        [("/reason".to_owned(), "required".to_owned())]
    );
    let mine = json!({"reason": "Member of the board until 2024."});
    let declared = officer.json("POST", &conflicts, None, &mine).await?;
    assert_eq!(declared.status, StatusCode::CREATED, "{}", declared.text());

    // The rule, by API and by page, at once and also after signing in again.
    let version = colleague.get(&path).await?.json()["version"].as_i64();
    let verdict = json!({"criterion": "C01", "verdict": "unclear", "reason": "x"});
    let assess = format!("{path}/assessments");
    for again in [false, true] {
        let fresh = app.client("officer@demo.example.org").await?;
        let who = if again { &fresh } else { &officer };
        let refused = who.json("POST", &assess, version, &verdict).await?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text());
        assert_eq!(refused.json()["code"], "denied_conflict_of_interest");
    }
    let cookie = app.cookie("officer@demo.example.org").await?;
    let page = app
        .page(&format!("/en/staff/applications/{id}"), &cookie)
        .await?;
    assert_eq!(page.status, StatusCode::FORBIDDEN);

    let over = colleague.json("POST", &take, version, &json!({})).await?;
    assert_eq!(over.status, StatusCode::CREATED, "{}", over.text());
    // Neither the applicant nor the public learns of it.
    let public = app.get(&conflicts).await?;
    assert_eq!(public.status, StatusCode::UNAUTHORIZED);
    let for_others = json!({"reason": "x", "person": over.json()["examination"]["officer"]});
    let no = officer.json("POST", &conflicts, None, &for_others).await?;
    assert_eq!(no.status, StatusCode::FORBIDDEN, "{}", no.text());
    Ok(())
}
