//! Lists, pages, languages, caching.

use parvis_tests::app::TestApp;

#[tokio::test]
async fn a_list_leads_from_page_to_page() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let mut next = "/api/v1/organizations?page_size=5&q=demo&lang=fr".to_owned();
    let (mut seen, mut total) = (vec![], 0);
    for _ in 0..20 {
        let page = app.anonymous().get(&next).await?;
        assert_eq!(page.status.as_u16(), 200, "{next}: {}", page.text());
        assert_eq!(page.header("content-language"), "fr");
        let json = page.json();
        total = json["total"].as_u64().unwrap_or_default();
        assert!(
            json["items"].as_array().is_some_and(|l| l.len() <= 5),
            "{next}: {json}"
        );
        seen.extend(
            json["items"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|o| o["id"].to_string()),
        );
        let link = page.header("link");
        let Some(path) = link
            .strip_prefix('<')
            .and_then(|l| l.strip_suffix(">; rel=\"next\""))
        else {
            break;
        };
        next = path.to_owned();
    }
    assert!(total > 5, "{total}");
    assert_eq!(seen.len() as u64, total);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len() as u64, total, "nothing twice");
    Ok(())
}

#[tokio::test]
async fn what_everybody_sees_is_kept_and_what_only_some_see_is_not() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    for path in [
        "/api/v1",
        "/api/v1/observers",
        "/api/v1/organizations",
        "/api/v1/code-lists/themes",
        "/api/v1/observers.csv",
    ] {
        let first = app.anonymous().get(path).await?;
        assert_eq!(first.status.as_u16(), 200, "{path}");
        assert_eq!(
            first.header("cache-control"),
            "public, max-age=60",
            "{path}"
        );
        let tag = first.header("etag");
        let same = app
            .anonymous()
            .call("GET", path, &[("if-none-match", &tag)], "")
            .await?;
        assert_eq!((same.status.as_u16(), same.body.len()), (304, 0), "{path}");
        let other = app
            .anonymous()
            .call(
                "GET",
                path,
                &[("if-none-match", &tag), ("accept-language", "es")],
                "",
            )
            .await?;
        assert_eq!(
            other.status.as_u16(),
            200,
            "{path}: a representation of its own for each language"
        );
        let signed_in = app
            .client("officer@demo.example.org")
            .await?
            .get(path)
            .await?;
        assert_eq!(
            signed_in.header("cache-control"),
            "private, no-store",
            "{path}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn every_list_of_codes_that_is_named_can_be_read() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let lists = app.anonymous().get("/api/v1/code-lists").await?.json();
    let names: Vec<String> = lists["items"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|l| l["name"].as_str().map(str::to_owned))
        .collect();
    assert!(names.len() > 15, "{names:?}");
    for name in &names {
        let list = app
            .anonymous()
            .get(&format!("/api/v1/code-lists/{name}"))
            .await?;
        assert_eq!(list.status.as_u16(), 200, "{name}");
    }
    let stages = app
        .anonymous()
        .get("/api/v1/code-lists/stages")
        .await?
        .json();
    assert_eq!(stages["items"][0]["code"], "draft");
    assert!(stages["items"][0]["label"]["es"].is_string());
    assert_eq!(
        app.anonymous()
            .get("/api/v1/code-lists/nothing")
            .await?
            .status
            .as_u16(),
        404
    );
    Ok(())
}

#[tokio::test]
async fn sessions_criteria_and_the_trail_can_be_read() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let sessions = app
        .anonymous()
        .get("/api/v1/council-sessions")
        .await?
        .json();
    let code = sessions["items"][0]["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    assert_eq!(
        app.anonymous()
            .get(&format!("/api/v1/council-sessions/{code}"))
            .await?
            .json()["code"],
        code
    );
    let sets = app.anonymous().get("/api/v1/criteria-sets").await?.json();
    let version = sets["items"][0]["version"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let set = app
        .anonymous()
        .get(&format!("/api/v1/criteria-sets/{version}"))
        .await?
        .json();
    assert!(set["criteria"].as_array().is_some_and(|c| {
        c.iter()
            .all(|c| c["layer"].is_string() && c["source"].is_string())
    }));
    let approver = app.client("approver@demo.example.org").await?;
    let trail = approver.get("/api/v1/audit-entries?page_size=7").await?;
    let json = trail.json();
    assert_eq!(json["items"].as_array().map(Vec::len), Some(7));
    let next = trail.header("link");
    let next = next
        .trim_start_matches('<')
        .split('>')
        .next()
        .unwrap_or_default();
    let more = approver.get(next).await?.json();
    assert!(more["items"][0]["seq"].as_i64() < json["items"][6]["seq"].as_i64());
    let mismatch = approver
        .json(
            "PUT",
            "/api/v1/council-sessions/T-9",
            None,
            &serde_json::json!({"code": "T-8"}),
        )
        .await?;
    assert_eq!(mismatch.faults()[0].0, "/code");
    Ok(())
}

#[tokio::test]
async fn the_description_is_served() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let answer = app.get("/openapi.yaml").await?;
    assert_eq!(
        (
            answer.status.as_u16(),
            answer.header("content-type").as_str()
        ),
        (200, "application/yaml")
    );
    assert_eq!(answer.text(), parvis_api::openapi_yaml());
    Ok(())
}
