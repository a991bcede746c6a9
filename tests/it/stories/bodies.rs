//! Staff add the next fact on a body: by form, API and file.

use super::status::{APPROVER, OFFICER};
use crate::bodies::{chairs, items, members};
use parvis_tests::app::TestApp;
use serde_json::{Value, json};

/// Staff add the next fact, correct it, take it back; the public reads all.
async fn staff_add(app: TestApp) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let path = "/api/v1/body-statements/membership";
    let fact = json!({"body": "UN-NETWORK", "member": "WHO", "body_role": "executive_committee", "from": "2025-01", "source": "https://example.org/a"});
    let stranger = app.client("owner1@demo.example.org").await?;
    assert_eq!(
        stranger
            .json("POST", path, None, &fact)
            .await?
            .status
            .as_u16(),
        403
    );
    let unsourced = officer
        .json(
            "POST",
            path,
            None,
            &json!({"body": "NONE", "member": "WHO", "body_role": "king", "from": "soon"}),
        )
        .await?;
    let mut faults = unsourced.faults();
    faults.sort();
    assert_eq!(
        faults,
        [
            ("/body_role", "not_in_list"),
            ("/from", "not_date"),
            ("/source", "required")
        ]
        .map(|(p, c)| (p.into(), c.into()))
    );
    let unknown = officer
        .json(
            "POST",
            path,
            None,
            &json!({"body": "NONE", "member": "WHO", "body_role": "member", "source": "x"}),
        )
        .await?;
    assert_eq!(unknown.faults(), [("/body".into(), "not_in_list".into())]);
    let made = officer.json("POST", path, None, &fact).await?;
    assert_eq!(made.status.as_u16(), 201, "{}", made.text());
    let id = made.json()["id"].as_str().unwrap_or_default().to_owned();
    assert_eq!(
        members(&app, "UN-NETWORK", "2026-01", "executive_committee").await?,
        "1+8 "
    );

    // Ended, by the form: the old statement stays, marked as corrected.
    let cookie = app.cookie(APPROVER).await?;
    let form = format!("/en/staff/bodies/statements/{id}");
    let page = app.page(&form, &cookie).await?.text();
    assert!(page.contains("value=\"2025-01\""), "{page}");
    let refused = app
        .form(
            &form,
            &cookie,
            &[
                ("body", "UN-NETWORK"),
                ("member", "WHO"),
                ("body_role", "executive_committee"),
                ("from", "2025-01"),
                ("until", "2024"),
            ],
        )
        .await?;
    assert_eq!(refused.status.as_u16(), 422);
    assert!(
        refused.text().contains("href=\"#f-source\"")
            && refused.text().contains("href=\"#f-until\"")
    );
    let ended = [
        ("body", "UN-NETWORK"),
        ("member", "WHO"),
        ("body_role", "executive_committee"),
        ("from", "2025-01"),
        ("until", "2025-12"),
        ("source", "Letter, May 2026"),
    ];
    let done = app.form(&form, &cookie, &ended).await?;
    assert_eq!(
        done.header("location"),
        "/en/bodies/UN-NETWORK?_done=body-recorded",
        "{}",
        done.text()
    );
    assert_eq!(
        members(&app, "UN-NETWORK", "2026-01", "executive_committee").await?,
        "0+8 "
    );
    let twice = app.form(&form, &cookie, &ended).await?;
    assert_eq!(twice.status.as_u16(), 409);
    let history = app
        .get("/api/v1/body-statements?subject=UN-NETWORK&kind=membership&history=true")
        .await?
        .json();
    let states: Vec<(Value, Value)> = items(&history)
        .iter()
        .filter(|s| s["values"]["member"] == "WHO")
        .map(|s| (s["state"].clone(), s["values"]["source"].clone()))
        .collect();
    assert_eq!(
        states,
        [
            ("corrected", "https://example.org/a"),
            ("holds", "Letter, May 2026")
        ]
        .map(|(a, b)| (a.into(), b.into()))
    );
    let page = app.get("/en/bodies/UN-NETWORK/statements").await?.text();
    assert!(page.contains("Corrected") && page.contains("https://example.org/a"));

    by_file(&app).await?;

    // A statement that disagrees is kept beside the other.
    let other = json!({"body": "GMG", "member": "UNDP", "body_role": "chair", "from": "2010-02", "until": "2010-06", "source": "Another paper"});
    let beside = officer.json("POST", path, None, &other).await?;
    assert_eq!(
        chairs(&app, "2010-01-15").await?,
        ["UNDP possible sources_disagree"]
    );
    let id = beside.json()["id"].as_str().unwrap_or_default().to_owned();
    let gone = officer
        .json(
            "POST",
            &format!("/api/v1/body-statements/{id}/retractions"),
            None,
            &json!({"reason": "Misread"}),
        )
        .await?;
    assert_eq!(
        (gone.status.as_u16(), gone.json()["state"].clone()),
        (201, "retraction".into())
    );
    assert_eq!(chairs(&app, "2010-01-15").await?, ["UNDP certain"]);
    let first = app
        .get(&format!("/api/v1/body-statements/{id}"))
        .await?
        .json();
    assert_eq!(first["state"], "retracted");
    Ok(())
}

/// An instrument by CSV: tried, refused whole with one bad row, imported, and
/// exported again.
async fn by_file(app: &TestApp) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let head = "code,instrument_kind,parties,title_en,signed,source\n";
    let good = format!("{head}MOU-WHO,memorandum,IOM|WHO,Memorandum with WHO,2026-11,Text\n");
    let bad = format!("{good}MOU-X,memorandum,IOM|NONE,Memorandum,2026-11,\n");
    let send = async |query: &str, body: &str| {
        let path = format!("/api/v1/body-statements/imports?kind=instrument{query}");
        officer
            .call(
                "POST",
                &path,
                &[("content-type", "text/csv")],
                body.to_owned(),
            )
            .await
    };
    let refused = send("&dry_run=false", &bad).await?;
    assert_eq!(refused.status.as_u16(), 422);
    let rows = refused.json()["report"]["rows"].clone();
    assert_eq!(
        (&rows[0]["verdict"], &rows[1]["faults"][0]["column"]),
        (&json!("new"), &json!("source"))
    );
    let tried = send("", &good).await?;
    assert_eq!(
        (tried.status.as_u16(), tried.json()["imported"].clone()),
        (200, false.into())
    );
    let done = send("&dry_run=false", &good).await?;
    assert_eq!(done.status.as_u16(), 201, "{}", done.text());
    let again = send("&dry_run=false", &good).await?;
    assert_eq!(again.json()["rows"][0]["verdict"], "unchanged");
    let csv = app
        .get("/api/v1/body-statements.csv?kind=instrument")
        .await?
        .text();
    assert_eq!(csv.matches("MOU-WHO").count(), 1);
    // What was exported says nothing new when it comes back.
    let back = send("", &csv).await?.json();
    let verdicts: Vec<Value> = back["rows"]
        .as_array()
        .cloned()
        .unwrap_or_default()
        .iter()
        .map(|r| r["verdict"].clone())
        .collect();
    assert!(
        verdicts.len() == 9 && verdicts.iter().all(|v| v == "unchanged"),
        "{back}"
    );
    assert!(
        app.get("/en/instruments")
            .await?
            .text()
            .contains("Memorandum with WHO")
    );
    Ok(())
}

parvis_tests::on_both!(staff_add);
