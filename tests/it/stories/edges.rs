//! What is refused on the way, and what happens twice.

use super::{decided, same_account::same_account_of_events};
use axum::http::StatusCode;
use parvis_tests::app::{TestApp, fixture};
use serde_json::json;

#[tokio::test]
async fn everything_that_is_missing_is_named_at_once() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let owner = app.client("owner1@demo.example.org").await?;
    let me = owner.get("/api/v1/me").await?.json();
    let observer = me["organizations"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let path = format!("/api/v1/organizations/{observer}/applications");
    let refused = owner.json("POST", &path, None, &json!({})).await?;
    assert_eq!(refused.json()["code"], "already_observer");

    super::accounts::sign_up(&app, "casa@prueba.example.org").await?;
    let owner = app.client("casa@prueba.example.org").await?;
    let entry = json!({"name": "Casa Vacía", "name_language": "es", "category": "ngo", "country": "PE", "level": "local"});
    let id = owner
        .json("POST", "/api/v1/organizations", None, &entry)
        .await?
        .json()["id"]
        .clone();
    let path = format!(
        "/api/v1/organizations/{}/applications",
        id.as_str().unwrap_or_default()
    );
    let application = owner.json("POST", &path, None, &json!({})).await?.json();
    let second = owner.json("POST", &path, None, &json!({})).await?;
    assert_eq!(second.json()["code"], "open_application");
    let path = format!(
        "/api/v1/applications/{}/submissions",
        application["id"].as_str().unwrap_or_default()
    );
    let missing = owner
        .json(
            "POST",
            &path,
            Some(1),
            &json!({"accepts_no_vote": false, "owner": 1}),
        )
        .await?;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    insta::assert_debug_snapshot!(missing.faults());
    let no_version = owner.json("POST", &path, None, &json!({})).await?;
    assert_eq!(no_version.status.as_u16(), 428);
    let stale = owner.json("POST", &path, Some(7), &json!({})).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    Ok(())
}

#[tokio::test]
async fn a_document_is_what_its_content_says() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    // The owner of a draft of the demonstration.
    let owner = app.client("casa@prueba.example.org").await;
    assert!(owner.is_err(), "the address is not in the demonstration");
    super::accounts::sign_up(&app, "casa@prueba.example.org").await?;
    let owner = app.client("casa@prueba.example.org").await?;
    let entry = json!({"name": "Casa Nueva", "name_language": "es", "category": "ngo", "country": "PE", "level": "local"});
    let id = owner
        .json("POST", "/api/v1/organizations", None, &entry)
        .await?
        .json()["id"]
        .clone();
    let path = format!(
        "/api/v1/organizations/{}/applications",
        id.as_str().unwrap_or_default()
    );
    let id = owner.json("POST", &path, None, &json!({})).await?.json()["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let pdf = fixture("demo/documents/letter.pdf")?;
    let cases: [(&str, &str, &[u8], &[&str]); 5] = [
        ("D01", "letter.pdf", b"MZ\x90\x00", &["file_type"]),
        ("D01", "letter.png", &pdf, &["file_type_mismatch"]),
        ("D99", "letter.pdf", b"", &["empty_file", "not_in_list"]),
        (
            "D01",
            "letter.svg",
            b"<svg onload=alert(1)>",
            &["file_type"],
        ),
        ("D01", "a.zip", b"PK\x03\x04", &["file_type"]),
    ];
    for (code, name, bytes, expected) in cases {
        let answer = owner.upload(&id, code, name, bytes).await?;
        let codes: Vec<String> = answer.faults().into_iter().map(|f| f.1).collect();
        assert_eq!(
            (answer.status, codes.as_slice()),
            (
                StatusCode::UNPROCESSABLE_ENTITY,
                expected.map_to_owned().as_slice()
            ),
            "{name}"
        );
    }
    let big = vec![b'%'; 12 * 1024 * 1024];
    assert_eq!(
        owner.upload(&id, "D01", "big.pdf", &big).await?.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    // Nothing of all that was stored.
    let view = owner
        .get(&format!("/api/v1/applications/{id}"))
        .await?
        .json();
    assert_eq!(view["documents"].as_array().map(Vec::len), Some(0));
    let put = owner
        .upload(&id, "D01", "../../Lettre.PDF", &pdf)
        .await?
        .json();
    assert_eq!(put["documents"][0]["file_name"], "Lettre.pdf");
    let document = put["documents"][0]["id"].as_str().unwrap_or_default();
    let back = owner
        .get(&format!("/api/v1/applications/{id}/documents/{document}"))
        .await?;
    assert_eq!(back.body, pdf);
    assert!(back.header("content-disposition").starts_with("attachment"));
    // Another organization's member does not learn that it exists.
    let stranger = app.client("owner2@demo.example.org").await?;
    assert_eq!(
        stranger
            .get(&format!("/api/v1/applications/{id}/documents/{document}"))
            .await?
            .status,
        StatusCode::NOT_FOUND
    );
    Ok(())
}

trait MapToOwned {
    fn map_to_owned(&self) -> Vec<String>;
}
impl MapToOwned for &[&str] {
    fn map_to_owned(&self) -> Vec<String> {
        self.iter().map(|s| (*s).to_owned()).collect()
    }
}

#[tokio::test]
async fn the_same_key_submits_once() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let id = decided::submit(&app).await?;
    let owner = app.client("casa@prueba.example.org").await?;
    let path = format!("/api/v1/applications/{id}");
    let version = owner.get(&path).await?.json()["version"]
        .as_i64()
        .unwrap_or_default();
    let tag = format!("\"{version}\"");
    let headers = [
        ("content-type", "application/json"),
        ("if-match", tag.as_str()),
        ("idempotency-key", "withdraw-1"),
    ];
    let first = owner
        .call("POST", &format!("{path}/withdrawals"), &headers, "{}")
        .await?;
    assert!(first.status.is_success(), "{}", first.text());
    // The connection broke, the client tries again: the same answer, no second act.
    let again = owner
        .call("POST", &format!("{path}/withdrawals"), &headers, "{}")
        .await?;
    assert_eq!(again.status, StatusCode::OK, "{}", again.text());
    assert_eq!(again.json()["stage"], "withdrawn");
    assert_eq!(again.header("idempotent-replayed"), "true");
    let other = owner
        .call("POST", &format!("{path}/submissions"), &headers, "{}")
        .await?;
    assert_eq!(other.json()["code"], "key_reused");
    let timeline = owner.get(&format!("{path}/timeline")).await?.json();
    let withdrawals = timeline["items"].as_array().map(|l| {
        l.iter()
            .filter(|e| e["action"] == "withdraw_application")
            .count()
    });
    assert_eq!(withdrawals, Some(1));
    Ok(())
}

#[tokio::test]
async fn a_decision_is_corrected_by_another_and_both_stay() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let organization = decided::admit(&app).await?;
    let officer = app.client("officer@demo.example.org").await?;
    let approver = app.client("approver@demo.example.org").await?;
    let id = decided::case_of(&officer, "T-1").await?;
    let view = officer
        .get(&format!("/api/v1/applications/{id}"))
        .await?
        .json();
    let held = view["decisions"][0]["id"].clone();
    let correction = json!({
        "outcome": "deferred", "session": "T-1", "decided_on": "2026-11-21", "symbol": "C/T/RES/1/Corr.1",
        "reason": "The report says deferred", "question": "Who are the members?", "asked_of": "ipd",
        "supersedes": held
    });
    officer.act(&id, "decisions", correction).await?;
    let still = app
        .anonymous()
        .get("/api/v1/observers?as_at=2026-11-21")
        .await?
        .json()
        .to_string();
    assert!(
        still.contains(&organization),
        "until it is confirmed the first decision holds"
    );
    let done = approver
        .act(&id, "decision-confirmations", json!({}))
        .await?;
    assert_eq!(done["stage"], "deferred");
    let after = app
        .anonymous()
        .get("/api/v1/observers?as_at=2026-11-21")
        .await?
        .json()
        .to_string();
    assert!(!after.contains(&organization));
    assert_eq!(done["decisions"].as_array().map(Vec::len), Some(2));
    let account = same_account_of_events(&app, &id, "casa@prueba.example.org").await?;
    insta::assert_debug_snapshot!("decision_corrected", account);
    Ok(())
}

#[tokio::test]
async fn the_applicant_does_not_see_the_examination() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let id = decided::submit(&app).await?;
    decided::examine(&app, &id).await?;
    let owner = app.client("casa@prueba.example.org").await?;
    let api = owner.get(&format!("/api/v1/applications/{id}")).await?;
    let cookie = app.cookie("casa@prueba.example.org").await?;
    let page = app.page(&format!("/es/applications/{id}"), &cookie).await?;
    let timeline = owner
        .get(&format!("/api/v1/applications/{id}/timeline"))
        .await?;
    assert_eq!(api.json()["stage"], "under_examination");
    for text in [api.text(), page.text(), timeline.text()] {
        for secret in ["seen in the file", "all met", "Nadia Okwera", "recommend\""] {
            assert!(!text.contains(secret), "{secret} is shown to the applicant");
        }
    }
    Ok(())
}
