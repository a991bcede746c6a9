//! A file by the API.

use parvis_tests::app::{TestApp, fixture};

#[tokio::test]
async fn a_file_is_tried_then_imported_once() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let officer = app.client("officer@demo.example.org").await?;
    let bytes = fixture("organizations/valid/inventory.csv")?;
    let send = async |query: &str, key: &str| {
        let headers = [
            ("content-type", "text/csv; charset=utf-8"),
            ("idempotency-key", key),
        ];
        officer
            .call(
                "POST",
                &format!("/api/v1/imports{query}"),
                &headers,
                bytes.clone(),
            )
            .await
    };
    // Without the parameter it is a trial, which uses no key.
    let trial = send("", "file-1").await?;
    assert_eq!(
        (trial.status.as_u16(), trial.json()["imported"].clone()),
        (200, false.into())
    );
    let done = send("?dry_run=false", "file-1").await?;
    assert_eq!(done.status.as_u16(), 201, "{}", done.text());
    assert!(done.json()["rows"][0]["id"].is_string());
    let again = send("?dry_run=false", "file-1").await?;
    assert_eq!(
        (
            again.status.as_u16(),
            again.header("idempotent-replayed").as_str()
        ),
        (200, "true")
    );
    // With a new key the rows are there already: faults, in a problem with the report.
    let twice = send("?dry_run=false", "file-2").await?;
    let problem = twice.json();
    assert_eq!(
        (twice.status.as_u16(), problem["code"].clone()),
        (422, "invalid_input".into())
    );
    let error = &problem["report"]["rows"][0]["faults"][0];
    assert_eq!(
        (
            error["line"].clone(),
            error["column"].clone(),
            error["code"].clone()
        ),
        (2.into(), "name".into(), "already_registered".into())
    );
    Ok(())
}

#[tokio::test]
async fn only_staff_import_and_only_csv() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let csv: &[(&str, &str)] = &[("content-type", "text/csv")];
    let owner = app.client("owner1@demo.example.org").await?;
    assert_eq!(
        owner
            .call("POST", "/api/v1/imports", csv, "x")
            .await?
            .status
            .as_u16(),
        403
    );
    assert_eq!(
        app.anonymous()
            .call("POST", "/api/v1/imports", csv, "x")
            .await?
            .status
            .as_u16(),
        401
    );
    let officer = app.client("officer@demo.example.org").await?;
    let json = officer
        .call(
            "POST",
            "/api/v1/imports",
            &[("content-type", "application/json")],
            "{}",
        )
        .await?;
    assert_eq!(json.status.as_u16(), 415);
    let large = vec![b'a'; 5 * 1024 * 1024 + 1];
    assert_eq!(
        officer
            .call("POST", "/api/v1/imports", csv, large)
            .await?
            .status
            .as_u16(),
        413
    );
    Ok(())
}
