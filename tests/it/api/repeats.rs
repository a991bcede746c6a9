//! `Idempotency-Key`: a request that is sent again is not done again.

use super::{draft, entry};
use parvis_tests::app::{TestApp, fixture};
use serde_json::json;

const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn an_organization_is_registered_once() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let owner = app.client("owner2@demo.example.org").await?;
    let headers = [JSON, ("idempotency-key", "register-1")];
    let send = async |name: &str| {
        owner
            .call(
                "POST",
                "/api/v1/organizations",
                &headers,
                entry(name).to_string(),
            )
            .await
    };
    let first = send("Repeated").await?;
    assert_eq!(first.status.as_u16(), 201, "{}", first.text());
    assert_eq!(
        first.header("location"),
        format!(
            "/api/v1/organizations/{}",
            first.json()["id"].as_str().unwrap_or_default()
        )
    );
    let again = send("Repeated").await?;
    assert_eq!(
        (
            again.status.as_u16(),
            again.header("idempotent-replayed").as_str()
        ),
        (200, "true")
    );
    assert_eq!(again.json()["id"], first.json()["id"]);
    let other = send("Another").await?;
    assert_eq!(
        (other.status.as_u16(), other.json()["code"].clone()),
        (422, "key_reused".into())
    );
    // Another person's keys are their own.
    let neighbour = app.client("owner3@demo.example.org").await?;
    let theirs = neighbour
        .call(
            "POST",
            "/api/v1/organizations",
            &headers,
            entry("Another").to_string(),
        )
        .await?;
    assert_eq!(theirs.status.as_u16(), 201, "{}", theirs.text());
    Ok(())
}

#[tokio::test]
async fn a_refused_request_does_not_use_the_key() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let owner = app.client("owner2@demo.example.org").await?;
    let headers = [JSON, ("idempotency-key", "mended")];
    let bad = owner
        .call("POST", "/api/v1/organizations", &headers, "{}")
        .await?;
    assert_eq!(bad.status.as_u16(), 422);
    let mended = owner
        .call(
            "POST",
            "/api/v1/organizations",
            &headers,
            entry("Mended").to_string(),
        )
        .await?;
    assert_eq!(mended.status.as_u16(), 201, "{}", mended.text());
    Ok(())
}

#[tokio::test]
async fn a_draft_a_document_and_a_submission_are_made_once() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let owner = app.client("owner2@demo.example.org").await?;
    let (_, id) = draft(&owner, "Repeats").await?;
    let path = format!("/api/v1/applications/{id}");
    let pdf = fixture("demo/documents/letter.pdf")?;
    // A client that sends a form again makes a new boundary.
    let upload = async |boundary: &str| {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\nD01\r\n--{boundary}\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
        );
        let tail = format!("\r\n--{boundary}--\r\n");
        let body = [head.as_bytes(), &pdf, tail.as_bytes()].concat();
        let kind = format!("multipart/form-data; boundary={boundary}");
        let headers = [
            ("content-type", kind.as_str()),
            ("idempotency-key", "upload-1"),
        ];
        owner
            .call("POST", &format!("{path}/documents"), &headers, body)
            .await
    };
    let (first, again) = (upload("one").await?, upload("two").await?);
    assert_eq!(
        (first.status.as_u16(), again.status.as_u16()),
        (201, 200),
        "{}",
        first.text()
    );
    assert_eq!(again.json()["documents"].as_array().map(Vec::len), Some(1));
    let back = owner.get(&first.header("location")).await?;
    assert_eq!((back.status.as_u16(), back.body == pdf), (200, true));
    assert_eq!(back.header("x-content-type-options"), "nosniff");

    let answers = json!({
        "aims": "x", "executive_name": "A. B.", "executive_title": "C", "missing_documents_reason": "none issued here"
    });
    owner.act(&id, "draft", answers).await?;
    let signature = json!({
        "signatory_name": "A. B.", "signatory_title": "C", "accepts_no_vote": true, "undertakes_support": true,
        "declares_true": true
    });
    let tag = owner.get(&path).await?.header("etag");
    let headers = [
        JSON,
        ("if-match", tag.as_str()),
        ("idempotency-key", "submit-1"),
    ];
    let submit = async || {
        owner
            .call(
                "POST",
                &format!("{path}/submissions"),
                &headers,
                signature.to_string(),
            )
            .await
    };
    let (first, again) = (submit().await?, submit().await?);
    assert_eq!(
        (first.status.as_u16(), again.status.as_u16()),
        (201, 200),
        "{} {}",
        first.text(),
        again.text()
    );
    assert_eq!(first.json()["reference"], again.json()["reference"]);
    let timeline = owner.get(&format!("{path}/timeline")).await?.json();
    let submitted = timeline["items"].as_array().map(|l| {
        l.iter()
            .filter(|e| e["action"] == "submit_application")
            .count()
    });
    assert_eq!(submitted, Some(1));
    Ok(())
}
