//! The self-check tells what would still have to be shown, and keeps nothing.

use axum::http::StatusCode;
use parvis_app::ports::CaseReads;
use parvis_tests::app::TestApp;
use serde_json::json;

async fn a_self_check_stores_nothing_and_gives_no_verdict(app: TestApp) -> anyhow::Result<()> {
    let reads = app.app.store.reads();
    let before = CaseReads::audit(reads, None, 1)
        .await?
        .first()
        .map(|e| e.seq);
    let answers = json!({
        "category": "ngo", "works_on_migration": true, "country_count": 1, "founded_year": 2026,
        "would_undertake": false, "documents": ["D01", "D02"]
    });
    let path = "/api/v1/eligibility-checks";
    let told = app.anonymous().json("POST", path, None, &answers).await?;
    assert_eq!(told.status, StatusCode::OK, "{}", told.text());
    assert_eq!(told.header("set-cookie"), "");
    let json = told.json();
    let lines: Vec<String> = json["criteria"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|c| {
            format!(
                "{} {} {} missing {}",
                c["code"], c["layer"], c["outlook"], c["missing_documents"]
            )
        })
        .collect();
    insta::assert_snapshot!("self_check", lines.join("\n").replace('"', ""));
    let wrong = json!({"category": "moon", "country_count": -1, "is_observer": "perhaps"});
    let wrong = app.anonymous().json("POST", path, None, &wrong).await?;
    assert_eq!(wrong.faults().len(), 3, "{}", wrong.text());

    for (language, shown, analogous) in [
        (
            "en",
            "You would still have to show this",
            "By analogy, not a rule of IOM",
        ),
        (
            "fr",
            "Il faudrait encore l’établir",
            "Par analogie, pas une règle de l’OIM",
        ),
        (
            "es",
            "Aún tendrían que acreditarlo",
            "Por analogía, no es una norma de la OIM",
        ),
    ] {
        let path = format!("/{language}/eligibility");
        let empty = app.get(&path).await?;
        assert_eq!(empty.status, StatusCode::OK);
        let pairs = [
            ("would_undertake", "false"),
            ("documents", "D01"),
            ("documents", "D03"),
        ];
        let page = app.form(&path, "", &pairs).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert_eq!(page.header("set-cookie"), "");
        let text = page.text();
        assert!(text.contains(shown) && text.contains(analogous), "{text}");
    }
    let after = CaseReads::audit(reads, None, 1)
        .await?
        .first()
        .map(|e| e.seq);
    assert_eq!(before, after);
    Ok(())
}

parvis_tests::on_both!(a_self_check_stores_nothing_and_gives_no_verdict);
