//! Notes never leave staff; what is new since one looked; one act on several
//! cases with a refusal; a typed query.

use axum::http::StatusCode;
use parvis_tests::app::{Answer, TestApp};
use serde_json::{Value, json};

parvis_tests::on_both!(notes_stay_inside);
parvis_tests::on_both!(several_at_once);

const SECRET: &str = "Telephone the ministry before Friday";

fn items(list: &Value) -> Vec<Value> {
    list["items"].as_array().cloned().unwrap_or_default()
}

async fn notes_stay_inside(app: TestApp) -> anyhow::Result<()> {
    let officer = app.client("officer@demo.example.org").await?;
    let approver = app.client("approver@demo.example.org").await?;
    let owner = app.client("owner2@demo.example.org").await?;
    let me = owner.get("/api/v1/me").await?.json();
    let organization = me["organizations"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let own = format!("/api/v1/organizations/{organization}/applications");
    let id = owner.get(&own).await?.json()["items"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let path = format!("/api/v1/applications/{id}");
    let text = json!({"text": format!("{SECRET} @approver")});
    let done = officer
        .json("POST", &format!("{path}/notes"), None, &text)
        .await?;
    assert_eq!(done.status, StatusCode::NO_CONTENT, "{}", done.text());

    let doors = said_to_the_applicant(&app, &organization, &id).await?;
    for text in doors {
        let inner = ["ministry", "write_note", "Nadia"];
        assert!(!inner.iter().any(|w| text.contains(w)), "{text}");
    }
    // The colleague called finds it, and it is news to the one who never looked.
    let work = approver.get("/api/v1/me/work").await?.json();
    assert_eq!(work["mentions"][0]["application"], json!(id), "{work}");
    let note = work["mentions"][0]["id"].clone();
    let news = approver.get(&format!("{path}/changes")).await?.json();
    assert_eq!(news["notes"].as_array().map(Vec::len), Some(1));
    let own_news = officer.get(&format!("{path}/changes")).await?.json();
    assert_eq!(own_news["notes"], json!([]));
    app.clock.advance(chrono::Duration::minutes(1));
    approver
        .json("POST", &format!("{path}/marks"), None, &json!({}))
        .await?;
    let news = approver.get(&format!("{path}/changes")).await?.json();
    assert_eq!((&news["notes"], &news["events"]), (&json!([]), &json!([])));

    note_closes(&app, &path, &note).await
}

/// One's own note can be changed for a quarter of an hour; nobody else's.
async fn note_closes(app: &TestApp, path: &str, note: &Value) -> anyhow::Result<()> {
    let officer = app.client("officer@demo.example.org").await?;
    let approver = app.client("approver@demo.example.org").await?;
    let other = json!({"note": note, "text": "changed"});
    let changes = format!("{path}/note-changes");
    let foreign = approver.json("POST", &changes, None, &other).await?;
    assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        officer.json("POST", &changes, None, &other).await?.status,
        StatusCode::NO_CONTENT
    );
    app.clock.advance(chrono::Duration::minutes(15));
    let late = officer.json("POST", &changes, None, &other).await?;
    assert_eq!(
        (late.status, late.json()["code"].clone()),
        (StatusCode::CONFLICT, json!("note_closed"))
    );
    let done = json!({"note": note});
    let completions = "/api/v1/mentions/completions";
    assert_eq!(
        approver
            .json("POST", completions, None, &done)
            .await?
            .status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        approver.get("/api/v1/me/work").await?.json()["mentions"],
        json!([])
    );
    Ok(())
}

/// What every door of the applicant says.
async fn said_to_the_applicant(
    app: &TestApp,
    organization: &str,
    id: &str,
) -> anyhow::Result<Vec<String>> {
    let owner = app.client("owner2@demo.example.org").await?;
    let path = format!("/api/v1/applications/{id}");
    let own = format!("/api/v1/organizations/{organization}/applications");
    let cookie = app.cookie("owner2@demo.example.org").await?;
    let mut said = vec![];
    for door in ["", "/timeline"] {
        said.push(owner.get(&format!("{path}{door}")).await?.text());
    }
    for door in ["/notes", "/changes"] {
        let refused = owner.get(&format!("{path}{door}")).await?;
        assert!(
            matches!(refused.status.as_u16(), 403 | 404),
            "{door} {}",
            refused.status
        );
        said.push(refused.text());
    }
    for page in [
        "/en/home".to_owned(),
        format!("/en/applications/{id}"),
        format!("/en/applications/{id}/check"),
    ] {
        said.push(app.page(&page, &cookie).await?.text());
    }
    for page in ["", "/notes", "/history"] {
        let refused = app
            .page(&format!("/en/staff/applications/{id}{page}"), &cookie)
            .await?;
        assert!(
            matches!(refused.status.as_u16(), 403 | 404),
            "{page} {}",
            refused.status
        );
        said.push(refused.text());
    }
    said.push(owner.get("/api/v1/me/tasks").await?.text());
    said.push(owner.get(&own).await?.text());
    said.push(
        app.anonymous()
            .get(&format!("/api/v1/organizations/{organization}"))
            .await?
            .text(),
    );
    said.extend(app.mails().await?);
    Ok(said)
}

async fn several_at_once(app: TestApp) -> anyhow::Result<()> {
    let officer = app.client("officer@demo.example.org").await?;
    let second = app.client("officer2@demo.example.org").await?;
    let second_id = second.get("/api/v1/me").await?.json()["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let queue = officer
        .get("/api/v1/applications?query=stage:submitted+assignee:none")
        .await?
        .json();
    let free = items(&queue);
    assert!(
        !free.is_empty() && free.iter().all(|c| c["stage"] == "submitted"),
        "{queue}"
    );
    let wrong = officer.get("/api/v1/applications?query=colour:red").await?;
    assert_eq!(
        wrong.faults(),
        [("/query".to_owned(), "not_in_list".to_owned())]
    );
    let cleared = items(
        &officer
            .get("/api/v1/applications?stage=cleared")
            .await?
            .json(),
    );
    let key = async |case: &Value| {
        let id = case["id"].as_str().unwrap_or_default().to_owned();
        let version = officer
            .get(&format!("/api/v1/applications/{id}"))
            .await?
            .json()["version"]
            .clone();
        anyhow::Ok(format!("{id}:{version}"))
    };
    let (can, cannot) = (key(&free[0]).await?, key(&cleared[0]).await?);
    let cookie = app.cookie("officer@demo.example.org").await?;
    let chosen = [
        ("act", "assign"),
        ("cases", can.as_str()),
        ("cases", cannot.as_str()),
    ];
    let preview = app.form("/en/staff/bulk", &cookie, &chosen).await?;
    assert_eq!(preview.status, StatusCode::OK, "{}", preview.text());
    let page = preview.text();
    assert!(
        page.contains("Can be done") && page.contains("Refused"),
        "{page}"
    );
    // The API foresees the same, and afterwards says what became of each.
    let several = json!({"act": "assign", "officer": second_id, "cases": [can, cannot]});
    let refused = |answer: &Answer| -> Vec<bool> {
        let items = items(&answer.json());
        items.iter().map(|i| !i["code"].is_null()).collect()
    };
    let foreseen = officer
        .json("POST", "/api/v1/bulk-plans", None, &several)
        .await?;
    assert_eq!(refused(&foreseen), [false, true], "{}", foreseen.text());
    let mut pairs = chosen.to_vec();
    // Without an officer nothing is done.
    let none = app.form("/en/staff/bulk/do", &cookie, &pairs).await?;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    pairs.push(("officer", &second_id));
    let done = app.form("/en/staff/bulk/do", &cookie, &pairs).await?;
    assert!(done.text().contains("1 done, 1 refused"), "{}", done.text());
    let mine = items(&second.get("/api/v1/applications?officer=me").await?.json());
    assert!(
        mine.iter()
            .any(|c| c["id"] == free[0]["id"] && c["stage"] == "under_examination")
    );
    let again = officer
        .json("POST", "/api/v1/bulk-acts", None, &several)
        .await?;
    assert_eq!(refused(&again), [true, true], "{}", again.text());
    views_and_files(&app, &mine[0]).await
}

/// A view as a file, and a view kept and shared.
async fn views_and_files(app: &TestApp, case: &Value) -> anyhow::Result<()> {
    let officer = app.client("officer@demo.example.org").await?;
    let second = app.client("officer2@demo.example.org").await?;
    let csv = app
        .page(
            "/en/staff/queue.csv?officer=me",
            &app.cookie("officer2@demo.example.org").await?,
        )
        .await?;
    assert!(
        csv.text()
            .contains(case["reference"].as_str().unwrap_or("-")),
        "{}",
        csv.text()
    );
    // A shared view is seen by the colleague.
    let view = json!({"name": "Free", "query": "officer=none", "shared": true});
    officer
        .json("POST", "/api/v1/queue-views", None, &view)
        .await?;
    let seen = second.get("/api/v1/queue-views").await?.json();
    assert!(items(&seen).iter().any(|v| v["name"] == "Free"), "{seen}");
    Ok(())
}
