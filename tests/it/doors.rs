//! The same bad values by form, by API and by CSV give the same codes.

use axum::{body::Body, http::StatusCode};
use parvis_tests::{
    app::{Answer, TestApp, fixture, rows},
    client::Client,
};
use std::collections::BTreeSet;

/// Bad values, by field.
const BAD: &[(&str, &str)] = &[
    ("name", "\u{202e}turned"),
    ("name_language", "français"),
    ("category", "club"),
    ("country", "XX"),
    ("level", "galactic"),
    ("founded_year", "2999"),
    ("activity_countries", "KE|ZZ"),
    ("themes", "golf"),
    ("website", "javascript:alert(1)"),
    ("role_address", "nobody"),
    ("role_address_public", "perhaps"),
    ("visibility", "secret"),
];

#[tokio::test]
async fn the_same_bad_values_give_the_same_codes_by_every_door() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let is_list = |name: &str| ["activity_countries", "themes"].contains(&name);
    // API
    let mut object = serde_json::Map::new();
    for (name, value) in BAD {
        let json = if is_list(name) {
            value.split('|').collect()
        } else {
            serde_json::json!(value)
        };
        object.insert((*name).to_owned(), json);
    }
    let owner = app.client("owner1@demo.example.org").await?;
    let api = owner
        .json("POST", "/api/v1/organizations", None, &object.into())
        .await?;
    assert_eq!(api.status, StatusCode::UNPROCESSABLE_ENTITY);
    let by_api: BTreeSet<(String, String)> = api.faults().into_iter().collect();
    // CSV
    let header: Vec<&str> = BAD.iter().map(|b| b.0).collect();
    let values: Vec<&str> = BAD.iter().map(|b| b.1).collect();
    let file = format!("{}\n{}\n", header.join(","), values.join(","));
    let officer = app.client("officer@demo.example.org").await?;
    let csv = import(&officer, true, file.into_bytes()).await?;
    let text = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
    let json = csv.json();
    let by_csv: BTreeSet<(String, String)> = json["rows"][0]["faults"]
        .as_array()
        .unwrap_or_else(|| panic!("{}", csv.text()))
        .iter()
        .map(|e| (text(&e["pointer"]), text(&e["code"])))
        .collect();
    assert_eq!(by_api, by_csv);
    // Form: each fault is a link in the summary and a text beside its field.
    let cookie = app.cookie("owner1@demo.example.org").await?;
    let pairs: Vec<(&str, &str)> = BAD
        .iter()
        .flat_map(|(n, v)| v.split('|').map(move |part| (*n, part)))
        .collect();
    let page = app.form("/en/register/new", &cookie, &pairs).await?;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = page.text();
    for (pointer, code) in &by_api {
        let mark = format!("data-fault=\"{code}\" data-pointer=\"{pointer}\"");
        assert!(
            html.contains(&mark),
            "the form does not show {code} at {pointer}"
        );
    }
    assert_eq!(html.matches("data-fault=").count(), by_api.len());
    // What was typed is still there.
    assert!(html.contains("javascript:alert(1)") && html.contains("value=\"nobody\""));
    Ok(())
}

#[tokio::test]
async fn nothing_of_a_file_with_a_bad_row_is_imported() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let officer = app.client("officer@demo.example.org").await?;
    let total =
        async || anyhow::Ok(officer.get("/api/v1/organizations").await?.json()["total"].clone());
    let before = total().await?;
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../fixtures/organizations/broken"
    );
    let mut seen = vec![];
    let mut files: Vec<_> = std::fs::read_dir(folder)?
        .filter_map(|f| f.ok().map(|f| f.path()))
        .collect();
    files.sort();
    for path in files
        .iter()
        .filter(|p| p.extension().is_some_and(|e| e == "csv"))
    {
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .unwrap_or_default()
            .to_owned();
        // Semicolons and a byte order mark are Excel's; a formula is a name.
        if ["bom-semicolon.csv", "formula.csv"].contains(&name.as_str()) {
            continue;
        }
        let bytes = std::fs::read(path)?;
        let answer = import(&officer, false, bytes).await?;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{name}: {}",
            answer.text()
        );
        let codes: BTreeSet<String> = regex_codes(&answer.json());
        seen.push((name, codes));
    }
    assert_eq!(total().await?, before);
    insta::assert_debug_snapshot!(seen);
    Ok(())
}

fn regex_codes(json: &serde_json::Value) -> BTreeSet<String> {
    fn walk(value: &serde_json::Value, out: &mut BTreeSet<String>) {
        match value {
            serde_json::Value::Array(list) => list.iter().for_each(|v| walk(v, out)),
            serde_json::Value::Object(map) => {
                if let (Some(code), Some(_)) =
                    (map.get("code").and_then(|c| c.as_str()), map.get("pointer"))
                {
                    out.insert(code.to_owned());
                }
                map.values().for_each(|v| walk(v, out));
            }
            _ => {}
        }
    }
    let mut out = BTreeSet::new();
    walk(json, &mut out);
    out
}

/// Sends a file of organizations.
async fn import(officer: &Client<'_>, dry_run: bool, file: Vec<u8>) -> anyhow::Result<Answer> {
    let path = format!("/api/v1/imports?dry_run={dry_run}");
    let csv = [("content-type", "text/csv")];
    officer.call("POST", &path, &csv, file).await
}

/// The rows of a report.
fn reported(report: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    report["rows"].as_array().into_iter().flatten()
}

/// The file with another year of founding in its first row.
fn edit_first(file: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut reader = csv::Reader::from_reader(file);
    let headers = reader.headers()?.clone();
    let at = |name: &str| headers.iter().position(|h| h == name).unwrap_or_default();
    let mut writer = csv::Writer::from_writer(vec![]);
    writer.write_record(&headers)?;
    for (number, record) in reader.records().enumerate() {
        let mut cells: Vec<String> = record?.iter().map(str::to_owned).collect();
        if number == 0 {
            // Which row is first is chance (ids are random): any year but its own.
            let year = &mut cells[at("founded_year")];
            *year = if year == "1987" { "1988" } else { "1987" }.into();
        }
        writer.write_record(&cells)?;
    }
    Ok(writer.into_inner()?)
}

#[tokio::test]
async fn an_export_is_imported_again_and_exported_the_same() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let officer = app.client("officer@demo.example.org").await?;
    for file in [
        "valid/inventory.csv",
        "broken/bom-semicolon.csv",
        "broken/formula.csv",
    ] {
        let bytes = fixture(&format!("organizations/{file}"))?;
        let answer = import(&officer, false, bytes).await?;
        assert_eq!(
            answer.status,
            StatusCode::CREATED,
            "{file}: {}",
            answer.text()
        );
    }
    let first = officer.get("/api/v1/inventory.csv").await?.body;
    let text = String::from_utf8_lossy(&first).into_owned();
    assert!(text.contains("'=HYPERLINK") && !text.contains(",=HYPERLINK"));
    // Untouched, the file changes nothing: also the entries known from sources
    // only, of which no source gives the country.
    let untouched = import(&officer, false, first.clone()).await?;
    assert_eq!(
        untouched.status,
        StatusCode::CREATED,
        "{}",
        untouched.text()
    );
    let json = untouched.json();
    let same = reported(&json).filter(|r| r["verdict"] == "unchanged");
    assert_eq!(same.count(), rows(&first)?.len(), "{json}");
    // One cell edited: one entry changes, in one column.
    let file = edit_first(&first)?;
    let report = import(&officer, false, file).await?;
    assert_eq!(report.status, StatusCode::CREATED, "{}", report.text());
    let json = report.json();
    let updates: Vec<_> = reported(&json)
        .filter(|r| r["verdict"] == "update")
        .collect();
    assert_eq!(updates.len(), 1, "{json}");
    assert_eq!(updates[0]["changed"], serde_json::json!(["founded_year"]));
    let second = officer.get("/api/v1/inventory.csv").await?.body;
    let (old, new) = (rows(&first)?, rows(&second)?);
    let differing = old.iter().zip(&new).filter(|(a, b)| a != b).count();
    assert_eq!((old.len(), differing), (new.len(), 1));
    Ok(())
}

#[tokio::test]
async fn bad_bodies_are_refused_with_a_problem_and_never_a_500() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let owner = app.client("owner1@demo.example.org").await?;
    let json: &[(&str, &str)] = &[("content-type", "application/json")];
    let long = format!("{{\"name\":\"{}\"}}", "x".repeat(300 * 1024));
    let deep = "[".repeat(5000);
    type Case<'a> = (&'a [(&'a str, &'a str)], Vec<u8>, u16);
    let cases: Vec<Case<'_>> = vec![
        (json, b"{\"name\":".to_vec(), 400),
        (json, b"[]".to_vec(), 400),
        (json, b"\"text\"".to_vec(), 400),
        (json, b"{\"name\":\"\xff\"}".to_vec(), 400),
        (json, deep.into_bytes(), 400),
        (json, b"".to_vec(), 400),
        (json, b"{\"name\":\"a\",\"name\":\"b\"}".to_vec(), 422),
        (
            json,
            b"{\"name\":{\"a\":1},\"country\":7,\"themes\":true}".to_vec(),
            422,
        ),
        (json, b"{\"name\":\"\\u0000\"}".to_vec(), 422),
        (json, b"{\"name\":\"\\ud800\"}".to_vec(), 400),
        (json, long.into_bytes(), 413),
        (&[("content-type", "text/plain")], b"{}".to_vec(), 415),
        (&[], b"{}".to_vec(), 415),
    ];
    for (headers, body, expected) in cases {
        let shown = String::from_utf8_lossy(&body)
            .chars()
            .take(60)
            .collect::<String>();
        let answer = owner
            .call("POST", "/api/v1/organizations", headers, body)
            .await?;
        assert_eq!(
            answer.status.as_u16(),
            expected,
            "{shown}: {}",
            answer.text()
        );
        assert_eq!(
            answer.header("content-type"),
            "application/problem+json",
            "{shown}"
        );
    }
    for path in [
        "/api/v1/organizations?colour=blue",
        "/api/v1/organizations?page=0",
        "/api/v1/observers?as_at=31/12/2016",
    ] {
        assert_eq!(
            app.anonymous().get(path).await?.status.as_u16(),
            422,
            "{path}"
        );
    }
    for path in [
        "/api/v1/organizations/CSO-0000-000X",
        "/api/v1/applications/7",
        "/api/v1/nothing",
        "/api/v1/organizations/%00",
    ] {
        let answer = app
            .send(axum::http::Request::get(path).body(Body::empty())?)
            .await?;
        assert!(
            matches!(answer.status.as_u16(), 401 | 404),
            "{path}: {}",
            answer.status
        );
    }
    Ok(())
}

/// Forms that are not UTF-8, too long, or sent from another site.
#[tokio::test]
async fn bad_forms_are_refused() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let cookie = app.cookie("owner1@demo.example.org").await?;
    let post = |body: Vec<u8>, extra: Option<(&'static str, &'static str)>| {
        let mut request = axum::http::Request::post("/en/register/new")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("host", "parvis.test")
            .header("cookie", cookie.clone());
        if let Some((name, value)) = extra {
            request = request.header(name, value);
        }
        request.body(Body::from(body))
    };
    let not_utf8 = app.send(post(b"name=%FF%FE".to_vec(), None)?).await?;
    assert!(not_utf8.status.is_client_error(), "{}", not_utf8.status);
    let long = app.send(post(vec![b'a'; 400 * 1024], None)?).await?;
    assert_eq!(long.status, StatusCode::PAYLOAD_TOO_LARGE);
    let foreign = app
        .send(post(
            b"name=x".to_vec(),
            Some(("origin", "https://evil.example")),
        )?)
        .await?;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    Ok(())
}
