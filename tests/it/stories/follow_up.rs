//! A consultation leaves a recommendation and two action points; an
//! organization reports, is reminded, and the next consultation of the series
//! opens with what became of them.

use axum::http::StatusCode;
use parvis_tests::{
    app::{Answer, TestApp, rows},
    client::Client,
};
use serde_json::{Value, json};

const OFFICER: &str = "officer@demo.example.org";
/// The owner of an organization that is not in the public list.
const OWNER: &str = "owner13@demo.example.org";
/// Its name, in English and in French.
const HIDDEN: [&str; 2] = ["Gulf of Tunis", "Golfe de Tunis"];

async fn on(app: &TestApp, day: &str) -> anyhow::Result<()> {
    app.clock.set(format!("{day}T10:00:00Z").parse()?);
    app.tick().await?;
    app.tick().await
}

/// Announces a consultation of the series.
async fn announce(officer: &Client<'_>, code: &str, day: &str) -> anyhow::Result<()> {
    let new = json!({"code": code, "kind": "annual", "series": "T-RC",
        "title_en": format!("Consultation {code}"), "date_from": day});
    let path = format!("/api/v1/consultations/{code}");
    let made = officer
        .json("POST", "/api/v1/consultations", None, &new)
        .await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let time = json!({"date_from": day, "time_from": "09:00", "time_to": "12:00",
        "time_zone": "Europe/Zurich", "city": "Geneva", "country": "CH"});
    let made = officer
        .json("PUT", &format!("{path}/time"), Some(1), &time)
        .await?;
    let version = made.json()["version"].as_i64();
    let path = format!("{path}/publications");
    let done = officer.json("POST", &path, version, &json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    Ok(())
}

async fn own_id(app: &TestApp) -> anyhow::Result<String> {
    let me = app.client(OWNER).await?.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"].as_str();
    let id = id.or_else(|| me["organizations"][0]["organization_id"].as_str());
    Ok(id.unwrap_or_default().to_owned())
}

async fn put(officer: &Client<'_>, what: &str, body: Value) -> anyhow::Result<Answer> {
    let path = format!("/api/v1/consultations/T-RC-1/{what}");
    officer.json("POST", &path, None, &body).await
}

async fn write(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let outcomes = json!({"summary_en": "Public words.", "internal_en": "Secret minutes."});
    let path = "/api/v1/consultations/T-RC-1/outcomes";
    let saved = officer.json("PUT", path, Some(0), &outcomes).await?;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.text());
    let stale = officer.json("PUT", path, Some(0), &outcomes).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    for (text, reach) in [("Translate.", "public"), ("Secret advice.", "internal")] {
        let new = json!({"text_en": text, "addressed_to": ["iom"], "reach": reach});
        let made = put(&officer, "recommendations", new).await?;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    }
    // Every fault at once, each at its field.
    let wrong = json!({"owner_kind": "organization", "owner_organization": "CSO-0000-0001",
        "recommendation": 9, "due_on": "soon", "organizations": ["nobody"], "reach": "public"});
    let faults = put(&officer, "action-points", wrong).await?;
    assert_eq!(faults.status, StatusCode::UNPROCESSABLE_ENTITY);
    insta::assert_debug_snapshot!("faults_of_an_action_point", faults.faults());
    for new in [
        json!({"text_en": "Print the guide.", "recommendation": 1, "owner_kind": "unit",
            "owner_unit": "ipd", "due_on": "2027-01-31", "reach": "public",
            "organizations": [id], "policy_documents": ["mc-inf-287"]}),
        json!({"text_en": "Test the guide.", "recommendation": 1, "owner_kind": "organization",
            "owner_organization": id, "due_on": "2027-02-15", "reach": "public"}),
        json!({"text_en": "Secret task.", "owner_kind": "office", "owner_office": "ro-cairo",
            "due_on": "2027-02-15", "reach": "internal"}),
    ] {
        let made = put(&officer, "action-points", new).await?;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    }
    Ok(())
}

/// What everybody can read of it anywhere.
async fn public(app: &TestApp) -> anyhow::Result<String> {
    let mut all = String::new();
    for path in [
        "/en/consultations/T-RC-1",
        "/api/v1/consultations/T-RC-1/outcomes",
        "/api/v1/consultations/T-RC-1/action-points/1",
        "/api/v1/consultations/T-RC-1/action-points/2",
        "/api/v1/consultations/T-RC-1/action-points/3",
        "/en/consultations/T-RC-2/opening-report",
        "/api/v1/consultations/T-RC-2/opening-report",
    ] {
        all += &app.get(path).await?.text();
    }
    Ok(all)
}

/// The subjects of the mails to the owner about action points.
async fn letters(app: &TestApp) -> anyhow::Result<Vec<String>> {
    let mails = app.mails().await?;
    let theirs = mails.iter().filter(|m| m.contains(OWNER));
    let subject = |m: &String| {
        let line = m.lines().find(|l| l.starts_with("Subject: "))?;
        Some(line.trim_start_matches("Subject: ").trim().to_owned())
    };
    let about = |s: &String| s.contains("point d’action");
    Ok(theirs.filter_map(subject).filter(about).collect())
}

async fn walk(app: TestApp) -> anyhow::Result<()> {
    let id = own_id(&app).await?;
    announce(&app.client(OFFICER).await?, "T-RC-1", "2026-12-10").await?;
    on(&app, "2026-12-11").await?;
    announce(&app.client(OFFICER).await?, "T-RC-2", "2027-04-01").await?;
    write(&app, &id).await?;
    let before = public(&app).await?;
    assert!(!before.contains("Public words") && !before.contains("Translate."));
    let path = "/api/v1/consultations/T-RC-1/outcome-publications";
    let officer = app.client(OFFICER).await?;
    let done = officer.json("POST", path, Some(1), &json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    separate(&app, &id).await?;
    reported(&app, &id).await?;
    let mut counts = vec![];
    for day in [
        "2027-01-31",
        "2027-02-01",
        "2027-02-15",
        "2027-02-16",
        "2027-03-20",
    ] {
        on(&app, day).await?;
        counts.push((day, letters(&app).await?));
    }
    insta::assert_debug_snapshot!("letters_about_an_action_point", counts);
    lists(&app, &id).await?;
    remembered(&app, &id).await?;
    opened(&app).await
}

/// Public and internal parts at every door.
async fn separate(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let all = public(app).await?;
    assert!(all.contains("Public words.") && all.contains("Translate."));
    assert!(all.contains("Test the guide."));
    for secret in ["Secret", HIDDEN[0], HIDDEN[1], id] {
        assert!(!all.contains(secret), "{secret}");
    }
    let staff = app.client(OFFICER).await?;
    let whole = staff
        .get("/api/v1/consultations/T-RC-1/outcomes")
        .await?
        .text();
    assert!(whole.contains("Secret minutes.") && whole.contains("Secret advice."));
    let cookie = app.cookie(OFFICER).await?;
    let page = app
        .page("/en/staff/consultations/T-RC-1/outcomes", &cookie)
        .await?;
    let page = page.text();
    for part in ["Secret minutes.", HIDDEN[0]] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    // Another organization sees what everybody sees, and nothing of this one.
    let other = app.client("owner1@demo.example.org").await?;
    let seen = other
        .get("/api/v1/consultations/T-RC-1/outcomes")
        .await?
        .text();
    assert!(!seen.contains("Secret") && !seen.contains(id));
    for path in [
        format!("/api/v1/organizations/{id}/action-points"),
        "/api/v1/consultations/T-RC-1/action-points/3".to_owned(),
    ] {
        assert_eq!(
            other.get(&path).await?.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    assert_eq!(
        other.get("/api/v1/action-points.csv").await?.status,
        StatusCode::FORBIDDEN
    );
    Ok(())
}

/// The organization reads and reports, by form.
async fn reported(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let cookie = app.cookie(OWNER).await?;
    let home = app.page("/fr/home", &cookie).await?.text();
    assert!(home.contains("Rendre compte de 1 point d’action"), "{home}");
    let path = format!("/fr/organizations/{id}/action-points/T-RC-1/2");
    let page = app.page(&path, &cookie).await?.text();
    assert!(page.contains("Test the guide."));
    let empty = app.form(&path, &cookie, &[("_version", "1")]).await?;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = [
        ("_version", "1"),
        ("note", "Kept words"),
        ("link", "nowhere"),
    ];
    let kept = app.form(&path, &cookie, &wrong).await?;
    assert!(kept.text().contains("Kept words"));
    let report = [
        ("_version", "1"),
        ("note", "Half of it."),
        ("link", "https://example.org/evidence"),
    ];
    let done = app.form(&path, &cookie, &report).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let staff = app.client(OFFICER).await?;
    let point = "/api/v1/consultations/T-RC-1/action-points/2";
    let seen = staff.get(point).await?.json();
    assert_eq!(
        (
            &seen["state"],
            &seen["steps"][0]["link"],
            &seen["steps"][0]["by_owner"]
        ),
        (
            &json!("in_progress"),
            &json!("https://example.org/evidence"),
            &json!(true)
        )
    );
    // What it says is for staff; what staff note is not for it, nor who they are.
    assert!(!app.get(point).await?.text().contains("Half of it."));
    let step = json!({"state": "in_progress", "note": "Staff note.", "reach": "internal"});
    let path = format!("{point}/steps");
    let noted = staff
        .json("POST", &path, seen["version"].as_i64(), &step)
        .await?;
    assert_eq!(noted.status, StatusCode::CREATED, "{}", noted.text());
    let own = app.client(OWNER).await?;
    let own = own
        .get(&format!("/api/v1/organizations/{id}/action-points"))
        .await?;
    let own = own.text();
    assert!(own.contains("Half of it.") && !own.contains("Staff note."));
    assert!(!own.contains("Okwera"), "{own}");
    Ok(())
}

/// The list for staff with its filters, and the same as a file.
async fn lists(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let staff = app.client(OFFICER).await?;
    let mut found = vec![];
    for query in [
        "consultation=T-RC-1",
        "consultation=T-RC-1&overdue=true",
        "consultation=T-RC-1&state=in_progress",
        "year=2026&owner=ro-cairo",
        &format!("owner={id}"),
        "consultation=T-RC-1&state=done",
    ] {
        let list = staff
            .get(&format!("/api/v1/action-points?{query}"))
            .await?
            .json();
        let items = list["items"].as_array().cloned().unwrap_or_default();
        let numbers: Vec<String> = items.iter().map(|i| i["number"].to_string()).collect();
        let file = staff
            .get(&format!("/api/v1/action-points.csv?{query}"))
            .await?;
        let same: Vec<String> = rows(&file.body)?
            .iter()
            .map(|r| r["number"].clone())
            .collect();
        assert_eq!(numbers, same, "{query}");
        found.push(format!("{} {numbers:?}", query.replace(id, "own")));
    }
    insta::assert_debug_snapshot!("lists_of_action_points", found);
    Ok(())
}

async fn step(app: &TestApp, number: u32, body: Value) -> anyhow::Result<Answer> {
    let staff = app.client(OFFICER).await?;
    let point = format!("/api/v1/consultations/T-RC-1/action-points/{number}");
    let version = staff.get(&point).await?.json()["version"].as_i64();
    staff
        .json("POST", &format!("{point}/steps"), version, &body)
        .await
}

/// The memory of an organization: all of it for its team, nothing where it is
/// not in the public list, and what is public of the others.
async fn remembered(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let path = format!("/api/v1/organizations/{id}/dialogue");
    assert_eq!(app.get(&path).await?.status, StatusCode::NOT_FOUND);
    let own = app.client(OWNER).await?.get(&path).await?.json();
    assert_eq!(
        (&own["whole"], &own["items"][0]["consultation"]),
        (&json!(true), &json!("T-RC-1"))
    );
    assert_eq!(own["items"][0]["action_points"][0]["number"], 2);
    let me = app.client("owner1@demo.example.org").await?;
    let theirs = me.get("/api/v1/me").await?.json();
    let theirs = theirs["organizations"][0]["id"]
        .as_str()
        .unwrap_or_default();
    let page = app
        .get(&format!("/en/organizations/{theirs}/dialogue"))
        .await?;
    assert!(page.text().contains("list the shelters"), "{}", page.text());
    let public = app
        .get(&format!("/api/v1/organizations/{theirs}/dialogue"))
        .await?
        .json();
    assert_eq!(public["whole"], false);
    assert_eq!(public["items"][0].get("delegates"), None);
    assert_eq!(public["items"][0].get("invitation"), None);
    let staff = app.client(OFFICER).await?;
    for by in ["year", "series", "region", "category"] {
        let path = format!("/api/v1/participation?by={by}");
        let numbers = staff.get(&path).await?.json();
        let file = staff
            .get(&format!("/api/v1/participation.csv?by={by}"))
            .await?;
        let lines = rows(&file.body)?;
        let items = numbers["items"].as_array().map_or(0, Vec::len);
        assert_eq!(lines.len(), items + 1, "{by}");
        let whole = lines.last().map(|l| l["nominated"].clone());
        let expected = numbers["whole"]["delegates"]["nominated"].to_string();
        assert_eq!(whole, Some(expected), "{by}");
        assert_eq!(me.get(&path).await?.status, StatusCode::FORBIDDEN);
    }
    Ok(())
}

/// The next consultation opens with what became of it, and the report stays.
async fn opened(app: &TestApp) -> anyhow::Result<()> {
    let body = json!({"state": "done", "note": "Printed.", "link": "https://example.org/guide", "reach": "public"});
    let done = step(app, 1, body.clone()).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    let again = step(app, 1, body).await?;
    assert_eq!(again.json()["code"], "action_point_no_such_step");
    let path = "/api/v1/consultations/T-RC-2/opening-report";
    let live = app.get(path).await?.json();
    assert_eq!(live["frozen_at"], Value::Null);
    on(app, "2027-04-01").await?;
    let kept = app.get(path).await?.json();
    let shown = serde_json::to_string_pretty(&kept)?;
    insta::assert_snapshot!("opening_report_for_everybody", shown);
    let staff = app.client(OFFICER).await?;
    let whole = staff.get(path).await?.text();
    assert!(
        whole.contains("Staff note.")
            && whole.contains(HIDDEN[0])
            && whole.contains("Secret task.")
    );
    let files = [
        format!("{path}.pdf"),
        "/fr/consultations/T-RC-2/opening-report.pdf".into(),
    ];
    let mut before = vec![];
    for file in &files {
        before.push(app.get(file).await?.body);
    }
    assert!(before.iter().all(|b| b.starts_with(b"%PDF")));
    // Later it is done as well; what opened the consultation says what was so.
    let body = json!({"state": "done", "note": "Tested.", "reach": "public"});
    assert_eq!(step(app, 2, body).await?.status, StatusCode::CREATED);
    on(app, "2027-04-20").await?;
    assert_eq!(app.get(path).await?.json(), kept);
    for (file, before) in files.iter().zip(before) {
        assert!(app.get(file).await?.body == before, "{file}");
    }
    let page = app
        .get("/es/consultations/T-RC-2/opening-report")
        .await?
        .text();
    assert!(page.contains("Atrasado") && page.contains("Printed."));
    let first = app
        .get("/api/v1/consultations/T-RC-1/opening-report")
        .await?;
    assert_eq!(first.status, StatusCode::NOT_FOUND);
    Ok(())
}

parvis_tests::on_both!(walk);
