//! A list for the Council: three cases, completed, frozen, confirmed, written as
//! files; decided by a sheet, confirmed by a second person, corrected.

use super::{accounts::sign_up, decided::session_now};
use axum::http::StatusCode;
use parvis_tests::{
    app::{Answer, TestApp, fixture},
    client::Client,
};
use serde_json::{Value, json};

const LIST: &str = "/api/v1/council-sessions/T-1/list";
const DECISIONS: &str = "/api/v1/council-sessions/T-1";
const NAMES: [(&str, &str, &str); 3] = [
    ("casa@prueba.example.org", "Casa de Prueba", "es"),
    ("oun@prueba.example.org", "منظمة العون", "ar"),
    ("zeta@prueba.example.org", "Zeta Aide", "fr"),
];

async fn people(app: &TestApp) -> anyhow::Result<[Client<'_>; 3]> {
    Ok([
        app.client("officer@demo.example.org").await?,
        app.client("approver@demo.example.org").await?,
        app.client("approver2@demo.example.org").await?,
    ])
}

/// Hands an application in, has it examined, cleared and listed.
async fn listed(app: &TestApp, at: usize) -> anyhow::Result<String> {
    let (address, name, language) = NAMES[at];
    sign_up(app, address).await?;
    let owner = app.client(address).await?;
    let entry = json!({
        "name": name, "name_language": language, "category": "ngo", "country": "PE",
        "level": "regional", "founded_year": 2001, "activity_countries": ["PE", "EC"],
        "themes": ["resettlement"], "website": "https://example.org/x"
    });
    let made = owner
        .json("POST", "/api/v1/organizations", None, &entry)
        .await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let organization = made.json()["id"].as_str().unwrap_or_default().to_owned();
    let path = format!("/api/v1/organizations/{organization}/applications");
    let started = owner.json("POST", &path, None, &json!({})).await?.json();
    let id = started["id"].as_str().unwrap_or_default().to_owned();
    let draft = json!({"aims": "Aid", "executive_name": "A. B.", "executive_title": "Head"});
    owner.act(&id, "draft", draft).await?;
    for code in ["D01", "D02", "D03", "D04"] {
        let letter = fixture("demo/documents/letter.pdf")?;
        owner.upload(&id, code, "letter.pdf", &letter).await?;
    }
    let signature = json!({
        "signatory_name": "A. B.", "signatory_title": "Head", "accepts_no_vote": true,
        "undertakes_support": true, "declares_true": true
    });
    owner.act(&id, "submissions", signature).await?;
    super::decided::examine(app, &id).await?;
    let [officer, approver, _] = people(app).await?;
    approver.act(&id, "clearances", json!({})).await?;
    officer
        .act(&id, "listings", json!({"session": "T-1"}))
        .await?;
    Ok(id)
}

async fn version(who: &Client<'_>) -> anyhow::Result<Option<i64>> {
    Ok(who.get(LIST).await?.json()["version"].as_i64())
}

fn code(answer: &Answer) -> String {
    answer.json()["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// Names and summaries for every row, the symbol, another order.
async fn complete(officer: &Client<'_>) -> anyhow::Result<()> {
    let list = officer.get(LIST).await?.json();
    let mut order: Vec<Value> = vec![];
    for item in list["items"].as_array().into_iter().flatten() {
        let lacks = item["lacks"].to_string();
        assert!(
            lacks.contains("summary_en") && !lacks.contains("letter"),
            "{item}"
        );
        let id = item["application"].as_str().unwrap_or_default();
        order.insert(0, item["application"].clone());
        let own = item["name"]
            .as_object()
            .and_then(|n| n.values().next().cloned());
        let name = own.unwrap_or_else(|| json!("Relief Organization"));
        let words = json!({
            "mark": "recommended", "name_en": name, "name_fr": name, "name_es": name,
            "summary_en": "Works\nwith migrants.", "summary_fr": "Aide les migrants.",
            "summary_es": "Ayuda a migrantes."
        });
        let path = format!("{LIST}/items/{id}");
        let put = officer
            .json("PUT", &path, version(officer).await?, &words)
            .await?;
        assert_eq!(put.status, StatusCode::OK, "{}", put.text());
    }
    let wrong = json!({"order": [order[0], order[0], order[1]]});
    let wrong = officer
        .json("PUT", LIST, version(officer).await?, &wrong)
        .await?;
    assert_eq!(
        wrong.faults(),
        [("/order".to_owned(), "not_in_list".to_owned())]
    );
    let right = json!({"symbol": "C/T/4", "order": order});
    let stale = officer.json("PUT", LIST, Some(0), &right).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    let put = officer
        .json("PUT", LIST, version(officer).await?, &right)
        .await?;
    assert_eq!(put.json()["items"][0]["application"], order[0]);
    assert_eq!(put.json()["complete"], true, "{}", put.text());
    assert_eq!(
        put.json()["items"][0]["summary"]["en"],
        "Works with migrants."
    );
    Ok(())
}

async fn freeze(app: &TestApp) -> anyhow::Result<()> {
    let [officer, approver, second] = people(app).await?;
    let versions = format!("{LIST}/versions");
    let too_soon = officer
        .json("POST", &versions, version(&officer).await?, &json!({}))
        .await?;
    assert_eq!(code(&too_soon), "list_incomplete", "{}", too_soon.text());
    complete(&officer).await?;
    let first = officer
        .json("POST", &versions, version(&officer).await?, &json!({}))
        .await?;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
    let again = json!({"reason": "Nothing"});
    let again = approver
        .json("POST", &versions, version(&approver).await?, &again)
        .await?;
    assert_eq!(code(&again), "list_unchanged");
    // A change is a new version, with a reason.
    let put = json!({"symbol": "C/T/4/Rev.1"});
    approver
        .json("PUT", LIST, version(&approver).await?, &put)
        .await?;
    let why = approver
        .json("POST", &versions, version(&approver).await?, &json!({}))
        .await?;
    assert_eq!(
        why.faults(),
        [("/reason".to_owned(), "required".to_owned())]
    );
    let why = json!({"reason": "The symbol was wrong."});
    let next = approver
        .json("POST", &versions, version(&approver).await?, &why)
        .await?;
    assert_eq!(next.json()["number"], 2, "{}", next.text());
    let changes = officer
        .get(&format!("{versions}/2/changes/1"))
        .await?
        .json();
    assert_eq!(
        (&changes["symbol"], &changes["entries"]),
        (&json!(true), &json!([]))
    );
    // The first is past; whoever froze the second does not confirm it.
    let early = sheet(&officer, "", true).await?;
    assert_eq!(code(&early), "list_not_frozen", "{}", early.text());
    let past = second
        .json(
            "POST",
            &format!("{versions}/1/confirmations"),
            None,
            &json!({}),
        )
        .await?;
    assert_eq!(code(&past), "list_superseded");
    let path = format!("{versions}/2/confirmations");
    let own = approver.json("POST", &path, None, &json!({})).await?;
    assert_eq!(code(&own), "second_person_needed");
    let done = second.json("POST", &path, None, &json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    Ok(())
}

async fn files(officer: &Client<'_>) -> anyhow::Result<Vec<Vec<u8>>> {
    let mut all = vec![];
    for language in ["en", "fr", "es"] {
        for kind in ["pdf", "docx", "xlsx"] {
            let path = format!("{LIST}/versions/2/files/{language}.{kind}");
            let file = officer.get(&path).await?;
            assert_eq!(file.status, StatusCode::OK, "{path}");
            let start: &[u8] = if kind == "pdf" { b"%PDF-1.7" } else { b"PK" };
            assert!(file.body.starts_with(start), "{path}");
            all.push(file.body);
        }
    }
    Ok(all)
}

async fn sheet(who: &Client<'_>, csv: &str, dry_run: bool) -> anyhow::Result<Answer> {
    let path = format!("{DECISIONS}/decision-imports?dry_run={dry_run}");
    let csv = if csv.is_empty() {
        "reference,outcome,decided_on,symbol\nX,admitted,2026-11-21,C\n"
    } else {
        csv
    };
    let headers = [("content-type", "text/csv")];
    who.call("POST", &path, &headers, csv.to_owned()).await
}

fn seen(report: &Value) -> Vec<String> {
    let rows = report["rows"].as_array().cloned().unwrap_or_default();
    rows.iter()
        .map(|row| {
            let faults: Vec<String> = row["faults"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|f| format!("{}={}", f["column"], f["code"]).replace('"', ""))
                .collect();
            format!("{} {} {}", row["line"], row["verdict"], faults.join(" ")).replace('"', "")
        })
        .collect()
}

/// Decided by a sheet: first with faults, then as the Council decided.
async fn decide(app: &TestApp) -> anyhow::Result<()> {
    let [officer, ..] = people(app).await?;
    let export = officer
        .get(&format!("{DECISIONS}/decisions.csv"))
        .await?
        .text();
    let mut lines = export.lines();
    let header = lines.next().unwrap_or_default().to_owned();
    let rows: Vec<String> = lines.map(|l| l.trim_end_matches(',').to_owned()).collect();
    assert_eq!(rows.len(), 3, "{export}");
    assert!(
        header.starts_with("reference,application,name,mark,outcome"),
        "{header}"
    );
    let bad = format!(
        "{header}\r\n{},perhaps,2026-11-21,C/T/RES/1,,,\r\n{},deferred,2020-01-01,,,,\r\n\
         OBS-2026-99999,,x,recommended,admitted,2026-11-21,C/T/RES/1,,,\r\n{},admitted,2026-11-21,C/T/RES/1,,,\r\n",
        rows[0], rows[1], rows[0]
    );
    for dry_run in [true, false] {
        let answer = sheet(&officer, &bad, dry_run).await?;
        let report = if dry_run {
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
            answer.json()
        } else {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            answer.json()["report"].clone()
        };
        let expected = [
            "2 faulty outcome=not_in_list",
            "3 faulty decided_on=out_of_range reason=required question=required asked_of=required symbol=required",
            "4 faulty reference=not_in_list",
            "5 faulty reference=duplicate_row",
        ];
        assert_eq!(seen(&report), expected);
    }
    let pending = officer
        .get(&format!("{DECISIONS}/pending-decisions"))
        .await?
        .json();
    assert_eq!(pending["total"], 0, "nothing half-done: {pending}");
    let good = format!(
        "{header}\r\n{},admitted,2026-11-21,C/T/RES/1,,,\r\n{},deferred,2026-11-21,C/T/RES/1,More time,Who funds it?,applicant\r\n\
         {},not_admitted,2026-11-21,C/T/RES/1,Aims,,\r\n",
        rows[0], rows[1], rows[2]
    );
    let dry = sheet(&officer, &good, true).await?.json();
    assert_eq!(seen(&dry), ["2 record ", "3 record ", "4 record "]);
    let done = sheet(&officer, &good, false).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    // The export now holds what is recorded; brought back untouched it changes nothing.
    let export = officer
        .get(&format!("{DECISIONS}/decisions.csv"))
        .await?
        .text();
    let same = sheet(&officer, &export, false).await?.json();
    assert_eq!(
        seen(&same),
        ["2 unchanged ", "3 unchanged ", "4 unchanged "]
    );
    Ok(())
}

/// A second person confirms all at once; one case in an old version fails alone.
async fn confirm(app: &TestApp) -> anyhow::Result<()> {
    let [officer, approver, _] = people(app).await?;
    let path = format!("{DECISIONS}/pending-decisions");
    let pending = approver.get(&path).await?.json();
    let mut cases: Vec<String> = vec![];
    for item in pending["items"].as_array().into_iter().flatten() {
        assert_eq!(item["is_yours"], true, "{item}");
        let id = item["application"].as_str().unwrap_or_default();
        cases.push(format!("{id}:{}", item["version"]));
    }
    assert_eq!(cases.len(), 3);
    let all = json!({"cases": cases});
    let denied = officer.json("POST", &path, None, &all).await?;
    assert_eq!(denied.status, StatusCode::FORBIDDEN);
    let id = cases[1].split(':').next().unwrap_or_default();
    let some = json!({"cases": [cases[0], format!("{id}:1"), cases[2]]});
    let done = approver.json("POST", &path, None, &some).await?.json();
    let results: Vec<(&Value, &Value)> = done["items"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|i| (&i["confirmed"], &i["code"]))
        .collect();
    let (yes, no) = (json!(true), json!(false));
    let (null, stale) = (json!(null), json!("stale"));
    assert_eq!(results, [(&yes, &null), (&no, &stale), (&yes, &null)]);
    let rest = approver.get(&path).await?.json();
    assert_eq!(rest["total"], 1);
    let last = json!({"cases": [cases[1]]});
    let done = approver.json("POST", &path, None, &last).await?.json();
    assert_eq!(done["items"][0]["confirmed"], true, "{done}");
    Ok(())
}

/// A correction, typed on the page of the session.
async fn correct(app: &TestApp) -> anyhow::Result<()> {
    let officer = app.cookie("officer@demo.example.org").await?;
    let approver = app.client("approver@demo.example.org").await?;
    let page = "/es/staff/sessions/T-1/decisions";
    let shown = app.page(page, &officer).await?;
    assert_eq!(shown.status, StatusCode::OK);
    let pairs = [
        ("decided_on", "2026-11-22"),
        ("symbol", "C/T/RES/1/Corr.1"),
        ("outcome-3", "admitted"),
    ];
    let why = app.form(page, &officer, &pairs).await?;
    assert_eq!(
        why.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        why.text()
    );
    let mut pairs = pairs.to_vec();
    pairs[0].1 = "2026-11-21";
    pairs.push(("reason-3", "The record named another organization."));
    let done = app.form(page, &officer, &pairs).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let path = format!("{DECISIONS}/pending-decisions");
    let pending = approver.get(&path).await?.json();
    let item = &pending["items"][0];
    let case = format!(
        "{}:{}",
        item["application"].as_str().unwrap_or_default(),
        item["version"]
    );
    let done = approver
        .json("POST", &path, None, &json!({"cases": [case]}))
        .await?
        .json();
    assert_eq!(done["items"][0]["confirmed"], true, "{done}");
    Ok(())
}

async fn list_of_a_session(app: TestApp) -> anyhow::Result<()> {
    session_now(&app).await?;
    for at in 0..NAMES.len() {
        listed(&app, at).await?;
    }
    freeze(&app).await?;
    let [officer, approver, _] = people(&app).await?;
    let before = files(&officer).await?;
    let public = app.anonymous().get(LIST).await?;
    assert_eq!(public.status, StatusCode::UNAUTHORIZED);
    decide(&app).await?;
    confirm(&app).await?;
    let observers = app
        .anonymous()
        .get("/api/v1/observers")
        .await?
        .json()
        .to_string();
    let shown: Vec<bool> = NAMES
        .iter()
        .map(|(_, name, _)| observers.contains(name))
        .collect();
    assert_eq!(shown.iter().filter(|s| **s).count(), 1, "{observers}");
    let mails = app.mails().await?;
    for (address, ..) in NAMES {
        let told = mails.iter().filter(|m| m.contains(address)).count();
        assert!(told >= 2, "{address} has {told} mails");
    }
    correct(&app).await?;
    let observers = app
        .anonymous()
        .get("/api/v1/observers")
        .await?
        .json()
        .to_string();
    let shown = NAMES
        .iter()
        .filter(|(_, name, _)| observers.contains(name))
        .count();
    assert_eq!(shown, 2, "the correction admits another: {observers}");
    // What changes afterwards does not touch the frozen files.
    let text = json!({"text": "Changed: {names}"});
    let put = approver
        .json("PUT", "/api/v1/draft-resolutions/fr", Some(0), &text)
        .await?;
    assert_eq!(put.status, StatusCode::OK, "{}", put.text());
    app.clock.advance(chrono::Duration::days(365));
    let [officer, approver, _] = people(&app).await?;
    let after = files(&officer).await?;
    assert_eq!(before.len(), 9);
    assert!(before == after, "a year later the files are the same");
    let trail = approver.get("/api/v1/audit-entries").await?.text();
    for action in ["edit_resolution", "record_decision", "confirm_decision"] {
        assert!(trail.contains(action), "{action}");
    }
    let cookie = app.cookie("approver@demo.example.org").await?;
    for path in [
        "list",
        "list/versions/2",
        "decisions",
        "decisions/confirm",
        "decisions/import",
    ] {
        let page = app
            .page(&format!("/fr/staff/sessions/T-1/{path}"), &cookie)
            .await?;
        assert_eq!(page.status, StatusCode::OK, "{path}");
    }
    Ok(())
}

parvis_tests::on_both!(list_of_a_session);

#[tokio::test]
async fn a_template_is_a_template_and_keeps_its_placeholders() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let approver = app.client("approver@demo.example.org").await?;
    let path = "/api/v1/draft-resolutions/en";
    for text in ["No names", "{names} {sesion}"] {
        let bad = approver
            .json("PUT", path, Some(0), &json!({"text": text}))
            .await?;
        let expected = [("/text".to_owned(), "placeholders".to_owned())];
        assert_eq!(bad.faults(), expected, "{text}");
    }
    let good = json!({"text": "Decides {session} {symbol}: {names}"});
    let put = approver.json("PUT", path, Some(0), &good).await?;
    assert_eq!(put.json()["version"], 1, "{}", put.text());
    let stale = approver.json("PUT", path, Some(0), &good).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    let cookie = app.cookie("approver@demo.example.org").await?;
    let page = app.page("/es/staff/resolutions/en", &cookie).await?.text();
    assert!(page.contains("PLANTILLA") && page.contains("Decides {session}"));
    Ok(())
}
