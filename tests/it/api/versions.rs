//! Nobody overwrites what they have not seen.

use super::{draft, entry, own};
use parvis_tests::app::TestApp;
use serde_json::json;

#[tokio::test]
async fn an_act_needs_the_version_that_was_seen() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let owner = app.client("owner2@demo.example.org").await?;
    let (_, id) = draft(&owner, "Versions").await?;
    let path = format!("/api/v1/applications/{id}/draft");
    let put = async |tag: Option<&str>| {
        let mut headers = vec![("content-type", "application/json")];
        headers.extend(tag.map(|t| ("if-match", t)));
        let answer = owner
            .call("PUT", &path, &headers, "{\"aims\":\"x\"}")
            .await?;
        anyhow::Ok((answer.status.as_u16(), answer.json()))
    };
    assert_eq!(put(None).await?.0, 428);
    for malformed in [
        "1",
        "W/\"1\"",
        "*",
        "\"\"",
        "\"a\"",
        "\"1\", \"2\"",
        "\"-1\"",
        "\"99999999999\"",
    ] {
        let (status, problem) = put(Some(malformed)).await?;
        assert_eq!(
            (status, problem["code"].clone()),
            (400, "malformed".into()),
            "{malformed}"
        );
    }
    let (status, stale) = put(Some("\"7\"")).await?;
    assert_eq!(
        (
            status,
            stale["code"].clone(),
            stale["current_version"].clone()
        ),
        (412, "stale".into(), 1.into())
    );
    let (status, saved) = put(Some("\"1\"")).await?;
    assert_eq!(
        (
            status,
            saved["version"].clone(),
            saved["draft"]["aims"].clone()
        ),
        (200, 2.into(), "x".into())
    );
    let read = owner.get(&format!("/api/v1/applications/{id}")).await?;
    assert_eq!(read.header("etag"), "\"2\"");
    assert_eq!(read.header("cache-control"), "private, no-store");
    Ok(())
}

#[tokio::test]
async fn an_entry_is_read_changed_and_put_back() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let owner = app.client("owner1@demo.example.org").await?;
    let id = own(&app, "owner1@demo.example.org").await?;
    let path = format!("/api/v1/organizations/{id}");
    let before = owner.get(&path).await?;
    let tag = before.header("etag");
    let mut body = before.json()["entry"].clone();
    body["founded_year"] = json!(1987);
    let headers = [
        ("content-type", "application/json"),
        ("if-match", tag.as_str()),
    ];
    let changed = owner.call("PUT", &path, &headers, body.to_string()).await?;
    assert_eq!(changed.status.as_u16(), 200, "{}", changed.text());
    assert_ne!(changed.header("etag"), tag);
    let (mut old, new) = (before.json(), changed.json());
    assert_eq!(new["founded_year"], 1987);
    old["entry"]["founded_year"] = json!(1987);
    assert_eq!(
        old["entry"], new["entry"],
        "reading and putting back changes nothing else"
    );
    let again = owner.call("PUT", &path, &headers, body.to_string()).await?;
    assert_eq!(again.status.as_u16(), 412);
    // The public sees the entry without what is not public, and cannot change it.
    let public = app.anonymous().get(&path).await?;
    assert!(public.json().get("entry").is_none());
    let stranger = app.client("owner2@demo.example.org").await?;
    let denied = stranger
        .call("PUT", &path, &headers, entry("Stolen").to_string())
        .await?;
    assert!(
        matches!(denied.status.as_u16(), 403 | 404),
        "{}",
        denied.status
    );
    Ok(())
}
