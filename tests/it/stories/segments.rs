//! A segment is counted, kept, changed and removed, by page and by API; only
//! IPD sees it.

use axum::http::StatusCode;
use parvis_tests::app::TestApp;
use serde_json::json;

parvis_tests::on_both!(a_segment_is_kept);
parvis_tests::on_both!(reasons_are_counted);

async fn a_segment_is_kept(app: TestApp) -> anyhow::Result<()> {
    let officer = app.client("officer@demo.example.org").await?;
    let body = json!({"name": "Americas", "regions": ["americas"], "mail_languages": ["es"]});
    let made = officer
        .json("POST", "/api/v1/segments", None, &body)
        .await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let id = made.json()["id"].as_str().unwrap_or_default().to_owned();
    let path = format!("/api/v1/segments/{id}");
    let twice = officer
        .json("POST", "/api/v1/segments", None, &body)
        .await?;
    assert_eq!(twice.faults(), [("/name".to_owned(), "taken".to_owned())]);

    let wrong = json!({"name": "x", "regions": ["atlantis"], "levels": ["galactic"], "theme": "y"});
    let faults = officer.json("PUT", &path, Some(1), &wrong).await?.faults();
    insta::assert_debug_snapshot!("faults", faults);

    let narrower = json!({"name": "Americas", "countries": ["CR"], "by_activity": true});
    let changed = officer.json("PUT", &path, Some(1), &narrower).await?;
    assert_eq!(changed.json()["version"], 2, "{}", changed.text());
    let stale = officer.json("PUT", &path, Some(1), &narrower).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);

    // The page has the same values, and the count of what is typed keeps them.
    let cookie = app.cookie("officer@demo.example.org").await?;
    let page = app
        .page(&format!("/fr/staff/segments/{id}"), &cookie)
        .await?;
    assert!(
        page.text().contains("value=\"Americas\""),
        "{}",
        page.text()
    );
    let typed = [
        ("name", "Amérique \"latine\""),
        ("regions", "americas"),
        ("_version", "2"),
        ("_segment", id.as_str()),
    ];
    let counted = app
        .form("/fr/staff/segments/count", &cookie, &typed)
        .await?;
    assert_eq!(counted.status, StatusCode::OK);
    assert!(
        counted.text().contains("Amérique &#34;latine&#34;"),
        "{}",
        counted.text()
    );
    assert!(counted.text().contains("id=\"count\""));
    let unchanged = officer.get(&path).await?.json();
    assert_eq!(
        (&unchanged["name"], &unchanged["version"]),
        (&json!("Americas"), &json!(2))
    );

    // Nobody else knows of it.
    let owner = app.client("owner1@demo.example.org").await?;
    assert_eq!(owner.get(&path).await?.status, StatusCode::FORBIDDEN);
    assert_eq!(
        app.anonymous().get(&path).await?.status,
        StatusCode::UNAUTHORIZED
    );

    let tag = [("if-match", "\"2\"")];
    let gone = officer.call("DELETE", &path, &tag, "").await?;
    assert_eq!(gone.status, StatusCode::NO_CONTENT, "{}", gone.text());
    assert_eq!(officer.get(&path).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

async fn reasons_are_counted(app: TestApp) -> anyhow::Result<()> {
    let officer = app.client("officer@demo.example.org").await?;
    let count = async |body: serde_json::Value| -> anyhow::Result<serde_json::Value> {
        let mut answer = officer
            .json("POST", "/api/v1/segment-counts", None, &body)
            .await?
            .json();
        if let Some(sample) = answer["sample"].as_array_mut() {
            for entry in sample {
                entry["id"] = json!("…");
            }
        }
        Ok(answer)
    };
    insta::assert_snapshot!("all_entries", format!("{:#}", count(json!({})).await?));
    let observers = json!({"statuses": ["observer", "suspended"]});
    insta::assert_snapshot!("observers", format!("{:#}", count(observers).await?));
    let both = json!({"themes": ["migration", "refugees"], "all_themes": true});
    let either = json!({"themes": ["migration", "refugees"]});
    let both = count(both).await?["selected"].as_u64();
    let either = count(either).await?["selected"].as_u64();
    assert!(both < either, "{both:?} {either:?}");
    Ok(())
}
