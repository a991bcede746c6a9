//! Errors are problems with stable codes, in the reader's language.

use axum::{body::Body, http::Request};
use parvis_tests::app::TestApp;
use serde_json::json;

#[tokio::test]
async fn a_problem_says_what_where_and_how_to_go_on() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let bad = json!({"email": "nobody", "colour": 1, "password": "short"});
    let french = [
        ("content-type", "application/json"),
        ("accept-language", "fr-CH, en;q=0.5"),
    ];
    let answer = app
        .anonymous()
        .call("POST", "/api/v1/accounts", &french, bad.to_string())
        .await?;
    let problem = answer.json();
    assert_eq!(answer.status.as_u16(), 422);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.header("content-language"), "fr");
    assert!(
        answer
            .headers
            .get_all("vary")
            .iter()
            .any(|v| v.to_str().is_ok_and(|v| v.contains("Accept-Language")))
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(
        problem["type"],
        "http://parvis.test/fr/problems/invalid_input"
    );
    assert_eq!(problem["instance"], "/api/v1/accounts");
    assert_eq!(problem["request_id"], answer.header("x-request-id"));
    assert!(
        problem["detail"].as_str().is_some_and(|d| d.contains('4')),
        "{problem}"
    );
    let codes: Vec<(String, String)> = answer.faults();
    let expected = [
        ("/colour", "unknown_field"),
        ("/email", "not_email"),
        ("/name", "required"),
        ("/password", "too_short"),
    ];
    assert_eq!(codes, expected.map(|(p, c)| (p.to_owned(), c.to_owned())));
    let min = &problem["errors"][3]["parameters"]["min"];
    assert_eq!(min, "12");
    // `lang` wins over the header.
    let spanish = app
        .anonymous()
        .call("POST", "/api/v1/accounts?lang=es", &french, "{}")
        .await?;
    assert_eq!(spanish.header("content-language"), "es");
    assert_ne!(spanish.json()["title"], problem["title"]);
    let unknown = app.anonymous().get("/api/v1/counts?lang=de").await?;
    assert_eq!(
        unknown.faults(),
        [("/lang".to_owned(), "not_in_list".to_owned())]
    );
    Ok(())
}

#[tokio::test]
async fn what_is_not_there_is_a_problem_too() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    for path in [
        "/api",
        "/api/",
        "/api/v2/me",
        "/api/v1/nothing",
        "/api/v1/organizations/",
        "/api/v1/applications/x/y/z",
    ] {
        let answer = app.anonymous().get(path).await?;
        assert_eq!(
            (answer.status.as_u16(), answer.json()["code"].clone()),
            (404, "not_found".into()),
            "{path}"
        );
    }
    let method = app
        .anonymous()
        .call("PATCH", "/api/v1/organizations", &[], "")
        .await?;
    assert_eq!(
        (method.status.as_u16(), method.json()["code"].clone()),
        (405, "method_not_allowed".into())
    );
    assert!(
        method.header("allow").contains("GET") && method.header("allow").contains("POST"),
        "{}",
        method.header("allow")
    );
    let deep = app
        .anonymous()
        .call("DELETE", "/api/v1/me", &[], "")
        .await?;
    assert_eq!(deep.status.as_u16(), 405);
    Ok(())
}

#[tokio::test]
async fn a_wrong_token_is_never_no_token() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    for value in [
        "Bearer nonsense",
        "Bearer ",
        "Basic YTpi",
        "nonsense",
        "Bearer a.b.c",
    ] {
        let answer = app
            .anonymous()
            .call("GET", "/api/v1/observers", &[("authorization", value)], "")
            .await?;
        assert_eq!(answer.status.as_u16(), 401, "{value}");
        assert!(
            answer.header("www-authenticate").starts_with("Bearer"),
            "{value}"
        );
    }
    let none = app.anonymous().get("/api/v1/me").await?;
    assert_eq!(
        (none.status.as_u16(), none.json()["code"].clone()),
        (401, "not_signed_in".into())
    );
    // A session cookie is for pages: it opens nothing here.
    let cookie = app.cookie("officer@demo.example.org").await;
    if let Ok(cookie) = cookie {
        let request = Request::get("/api/v1/me")
            .header("cookie", cookie)
            .body(Body::empty())?;
        assert_eq!(app.send(request).await?.status.as_u16(), 401);
    }
    Ok(())
}

#[tokio::test]
async fn queries_and_headers_that_cannot_be_read_are_refused() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let refused = async |path: &str| {
        let answer = app.anonymous().get(path).await?;
        anyhow::Ok((
            answer.status.as_u16(),
            answer.faults().into_iter().map(|f| f.1).collect::<Vec<_>>(),
        ))
    };
    assert_eq!(
        refused("/api/v1/organizations?q=%FF").await?,
        (422, vec!["not_utf8".to_owned()])
    );
    assert_eq!(
        refused("/api/v1/organizations?q=a&q=b").await?,
        (422, vec!["duplicate".to_owned()])
    );
    assert_eq!(
        refused("/api/v1/organizations?_x=1").await?,
        (422, vec!["unknown_field".to_owned()])
    );
    assert_eq!(
        refused("/api/v1/counts?x=1").await?,
        (422, vec!["unknown_field".to_owned()])
    );
    assert_eq!(
        refused("/api/v1/observers?as_at=2010").await?,
        (422, vec!["not_date".to_owned()])
    );
    assert_eq!(
        refused("/api/v1/organizations.csv?dialect=pdf").await?,
        (422, vec!["not_in_list".to_owned()])
    );
    assert_eq!(
        refused("/api/v1/organizations/suggestions").await?,
        (422, vec!["required".to_owned()])
    );
    let owner = app.client("owner1@demo.example.org").await?;
    for key in ["", "two words", &"x".repeat(256)] {
        let headers = [
            ("content-type", "application/json"),
            ("idempotency-key", key),
        ];
        let answer = owner
            .call("POST", "/api/v1/organizations", &headers, "{}")
            .await?;
        assert_eq!(
            (answer.status.as_u16(), answer.json()["code"].clone()),
            (400, "malformed".into()),
            "{key:?}"
        );
    }
    Ok(())
}
