//! Whom do I contact for … in …? The answer with its reasons, by page and API.

use axum::http::StatusCode;
use parvis_tests::app::TestApp;
use serde_json::Value;

/// The units proposed, each with its standing and the kinds of its reasons.
fn shape(answer: &Value) -> Vec<String> {
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let items = answer["items"].as_array().cloned().unwrap_or_default();
    let line = |item: &Value| {
        let reasons = item["reasons"].as_array().cloned().unwrap_or_default();
        let kinds: Vec<String> = reasons.iter().map(|r| text(&r["kind"])).collect();
        format!(
            "{} {} {}",
            text(&item["unit"]),
            text(&item["standing"]),
            kinds.join("+")
        )
    };
    items.iter().map(line).collect()
}

async fn who_is_to_be_asked(app: TestApp) -> anyhow::Result<()> {
    let ask = async |query: &str| {
        let answer = app
            .anonymous()
            .get(&format!("/api/v1/contacts?{query}"))
            .await?;
        anyhow::Ok((answer.status, answer.json()))
    };
    let mut found = Vec::new();
    for query in [
        "topic=assisted-voluntary-return&country=GT&as_at=2027-01-15",
        "topic=assisted-voluntary-return&country=GT&as_at=2012-10-01",
        "topic=assisted-voluntary-return&country=BO&as_at=2024-03-01",
        "topic=assisted-voluntary-return&country=GT&as_at=2005-01-01",
        "country=JM&as_at=2027-01-15",
        "country=GB&as_at=2015-01-01",
        "country=GB&as_at=2027-01-15",
        "topic=civil-society&as_at=2027-01-15",
        "topic=fora&as_at=2027-01-15",
        "topic=shelter&as_at=2027-01-15",
        "",
    ] {
        let (status, json) = ask(query).await?;
        assert_eq!(status, StatusCode::OK, "{query}");
        found.push((query, shape(&json)));
    }
    insta::assert_debug_snapshot!("whom_to_contact", found);
    let (_, json) = ask("topic=assisted-voluntary-return&country=GT").await?;
    let office = &json["items"][0];
    assert_eq!(
        office["reasons"][0]["statement"]["words"]["en"],
        "the Americas"
    );
    assert_eq!(office["reasons"][0]["statement"]["basis"], "found+inferred");
    assert_eq!(office["address"], Value::Null);
    let (status, faults) = ask("topic=nonsense&country=ZZ&as_at=soon").await?;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        faults["errors"].as_array().map(Vec::len),
        Some(3),
        "{faults}"
    );
    pages(&app).await
}

async fn pages(app: &TestApp) -> anyhow::Result<()> {
    for (path, says) in [
        (
            "/es/contacts?topic=assisted-voluntary-return&country=GT&as_at=2027-01-15",
            vec![
                "Oficina Regional para las Américas",
                "Solo consta en una fecha anterior",
                "las Américas",
                "ipd@iom.int",
            ],
        ),
        (
            "/fr/contacts?topic=fora&as_at=2027-01-15",
            vec![
                "Simple proposition",
                "Aucune source ne dit qui l’est aujourd’hui",
            ],
        ),
        (
            "/en/contacts/units?as_at=2012-10-01",
            vec![
                "Regional Office, San José",
                "Media and Communication Division (MCD)",
                "Ended before this day",
            ],
        ),
        (
            "/en/contacts/units/ro-panama",
            vec![
                "Since 2024; no end found",
                "Follows (2024)",
                "Regional Office, Buenos Aires",
                "countries, inferred from these words",
            ],
        ),
        (
            "/en/contacts/units/icp",
            vec!["Named by a source for 2012", "Followed by"],
        ),
    ] {
        let page = app.get(path).await?;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let text = page.text();
        for words in says {
            assert!(text.contains(words), "{path} does not say {words}");
        }
    }
    let wrong = app.get("/en/contacts?as_at=soon").await?;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("value=\"soon\""));
    let unknown = app.get("/en/contacts/units/nothing").await?;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    Ok(())
}

parvis_tests::on_both!(who_is_to_be_asked);
