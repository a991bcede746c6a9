//! Names are compared with a list: questions, answers by two persons, a
//! delisting, and what is not asked again.

use axum::http::StatusCode;
use parvis_app::{actor::Actor, screening};
use parvis_tests::app::{TestApp, fixture};
use serde_json::{Value, json};

/// A list in the format of the UN, with these entries: number, kind, name and
/// what else stands in the entry.
pub(crate) fn list(day: &str, entries: &[(&str, &str, &str, &str)]) -> String {
    let of = |kind: &str| -> String {
        let mine = entries.iter().filter(|e| e.1 == kind);
        mine.map(|(id, kind, name, rest)| {
            format!(
                "<{kind}><DATAID>{id}</DATAID><FIRST_NAME>{name}</FIRST_NAME><REFERENCE_NUMBER>T.{id}</REFERENCE_NUMBER>{rest}</{kind}>"
            )
        })
        .collect()
    };
    format!(
        "<CONSOLIDATED_LIST dateGenerated=\"{day}T00:00:00Z\"><INDIVIDUALS>{}</INDIVIDUALS><ENTITIES>{}</ENTITIES></CONSOLIDATED_LIST>",
        of("INDIVIDUAL"),
        of("ENTITY")
    )
}

async fn load(app: &TestApp, who: &str, text: &str) -> anyhow::Result<parvis_tests::app::Answer> {
    let client = app.client(&format!("{who}@demo.example.org")).await?;
    let headers = [("content-type", "application/xml")];
    client
        .call("POST", "/api/v1/screening/lists", &headers, text.to_owned())
        .await
}

/// The questions about the organization of this owner.
async fn hits(app: &TestApp, owner: &str) -> anyhow::Result<(String, Vec<Value>)> {
    let me = app.client(&format!("{owner}@demo.example.org")).await?;
    let me = me.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let officer = app.client("officer@demo.example.org").await?;
    let path = format!("/api/v1/organizations/{id}/screening-hits");
    let list = officer.get(&path).await?.json();
    Ok((path, list["items"].as_array().cloned().unwrap_or_default()))
}

fn states(hits: &[Value]) -> Vec<(&str, &str)> {
    hits.iter()
        .map(|h| {
            (
                h["reference"].as_str().unwrap_or_default(),
                h["state"].as_str().unwrap_or_default(),
            )
        })
        .collect()
}

/// Answers as somebody; gives the answer of the server.
async fn answer(
    app: &TestApp,
    who: &str,
    path: &str,
    hit: &Value,
    act: &str,
    answer: &str,
) -> anyhow::Result<parvis_tests::app::Answer> {
    let client = app.client(&format!("{who}@demo.example.org")).await?;
    let id = hit["id"].as_str().unwrap_or_default();
    let shown = client.get(&format!("{path}/{id}")).await?.json();
    let body = json!({"answer": answer, "reason": "compared the dates of birth"});
    let path = format!("{path}/{id}/{act}");
    client
        .json("POST", &path, shown["version"].as_i64(), &body)
        .await
}

/// The whole life of questions, over HTTP.
async fn questions(app: TestApp) -> anyhow::Result<()> {
    let first = list(
        "2026-11-01",
        &[
            ("1", "INDIVIDUAL", "OTIENGA Samuel", ""),
            ("2", "INDIVIDUAL", "Grace Wanjiru MBIRANE", ""),
            ("3", "ENTITY", "Harbour Migrant Aid", ""),
            ("4", "INDIVIDUAL", "Nobody Atallhere", ""),
        ],
    );
    // The demonstration has a list of its own: all of its entries go.
    assert_eq!(
        load(&app, "owner1", &first).await?.status,
        StatusCode::FORBIDDEN
    );
    let shrank = load(&app, "officer", &first).await?;
    assert_eq!(shrank.json()["code"], "list_shrank");
    let client = app.client("officer@demo.example.org").await?;
    let headers = [("content-type", "application/xml")];
    let accepted = "/api/v1/screening/lists?accept_removals=true";
    let made = client
        .call("POST", accepted, &headers, first.clone())
        .await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    assert_eq!(made.json()["individuals"], 3);
    // The same file again changes nothing, an older one is refused.
    assert_eq!(load(&app, "officer", &first).await?.status, StatusCode::OK);
    let older = list("2026-10-01", &[("1", "ENTITY", "Old", "")]);
    assert_eq!(
        load(&app, "officer", &older).await?.json()["code"],
        "list_older"
    );
    app.tick().await?;
    let (path, found) = hits(&app, "owner1").await?;
    let mut named = states(&found);
    named.sort_unstable();
    assert_eq!(named, [("T.1", "open"), ("T.2", "open"), ("T.3", "open")]);
    let one = |reference: &str| {
        let hit = found.iter().find(|h| h["reference"] == reference);
        hit.cloned().unwrap_or_default()
    };
    assert_eq!(one("T.1")["sources"], json!(["representative"]));
    assert_eq!(one("T.2")["sources"], json!(["executive", "signatory"]));

    // "Not the same" needs one person and a reason, "the same" two persons.
    let no_reason = client
        .json(
            "POST",
            &format!(
                "{path}/{}/reviews",
                one("T.1")["id"].as_str().unwrap_or_default()
            ),
            Some(1),
            &json!({"answer": "not_same"}),
        )
        .await?;
    assert_eq!(
        no_reason.faults(),
        [("/reason".to_owned(), "required".to_owned())]
    );
    let done = answer(&app, "officer", &path, &one("T.1"), "reviews", "not_same").await?;
    assert_eq!(done.json()["state"], "not_same", "{}", done.text());
    let again = answer(&app, "officer2", &path, &one("T.1"), "reviews", "same").await?;
    assert_eq!(again.json()["code"], "not_waiting");
    let proposed = answer(&app, "approver", &path, &one("T.2"), "reviews", "same").await?;
    assert_eq!(proposed.json()["state"], "same_proposed");
    let alone = answer(
        &app,
        "approver",
        &path,
        &one("T.2"),
        "confirmations",
        "same",
    )
    .await?;
    assert_eq!(alone.json()["code"], "second_person_needed");
    let officer = answer(&app, "officer", &path, &one("T.2"), "confirmations", "same").await?;
    assert_eq!(officer.status, StatusCode::FORBIDDEN);
    let agreed = answer(
        &app,
        "approver2",
        &path,
        &one("T.2"),
        "confirmations",
        "same",
    )
    .await?;
    assert_eq!(agreed.json()["state"], "same");

    // Nothing changed: nothing is compared, nothing is asked.
    let run = client
        .json("POST", "/api/v1/screening/runs", None, &json!({}))
        .await?
        .json();
    assert_eq!(
        (&run["compared_whole"], &run["compared_changed"]),
        (&json!(0), &json!(0))
    );

    // Entry 3 is taken off, entry 1 changes: only changed entries are compared,
    // the open question ends, the answered one is asked anew.
    let second = list(
        "2026-11-10",
        &[
            (
                "1",
                "INDIVIDUAL",
                "OTIENGA Samuel",
                "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Sam Otienga</ALIAS_NAME></INDIVIDUAL_ALIAS>",
            ),
            ("2", "INDIVIDUAL", "Grace Wanjiru MBIRANE", ""),
            (
                "3",
                "ENTITY",
                "Harbour Migrant Aid",
                "<DELISTED_ON>2026-11-09</DELISTED_ON>",
            ),
            ("4", "INDIVIDUAL", "Nobody Atallhere", ""),
        ],
    );
    let loaded = load(&app, "approver", &second).await?.json();
    assert_eq!(
        (&loaded["changed"], &loaded["delisted"]),
        (&json!(1), &json!(1))
    );
    let report = screening::run(&app.app, &Actor::system()).await?;
    assert_eq!(
        (report.compared_whole, report.questions),
        (0, 1),
        "{report:?}"
    );
    let (_, found) = hits(&app, "owner1").await?;
    let mut named = states(&found);
    named.sort_unstable();
    assert_eq!(
        named,
        [
            ("T.1", "not_same"),
            ("T.1", "open"),
            ("T.2", "same"),
            ("T.3", "delisted")
        ]
    );
    Ok(())
}

parvis_tests::on_both!(questions);

/// The other threshold compares everything anew, and asks nothing twice.
#[tokio::test]
async fn a_changed_setting_compares_all_and_asks_nothing_twice() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let approver = app.client("approver@demo.example.org").await?;
    let before = approver.get("/api/v1/screening/hits").await?.json();
    assert_eq!(before["total"], 1, "{before}");
    let change = json!({"value": 80, "reason": "test"});
    let path = "/api/v1/settings/screening_threshold";
    assert_eq!(
        approver.json("PUT", path, Some(0), &change).await?.status,
        StatusCode::OK
    );
    let report = screening::run(&app.app, &Actor::system()).await?;
    assert_eq!(report.compared_whole, report.names);
    let after = approver.get("/api/v1/screening/hits").await?.json();
    let ids = |v: &Value| {
        v["items"]
            .as_array()
            .cloned()
            .unwrap_or_default()
            .iter()
            .map(|h| h["id"].clone())
            .collect::<Vec<_>>()
    };
    assert!(ids(&before).iter().all(|id| ids(&after).contains(id)));
    assert_eq!(screening::run(&app.app, &Actor::system()).await?.pairs, 0);
    Ok(())
}

/// A question moves no case; but a person must have looked before a
/// recommendation, and that is a setting.
#[tokio::test]
async fn open_questions_come_before_a_recommendation() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let id = super::decided::submit(&app).await?;
    let officer = app.client("officer@demo.example.org").await?;
    let view = officer
        .get(&format!("/api/v1/applications/{id}"))
        .await?
        .json();
    let organization = view["organization"]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let text = list("2026-11-20", &[("9", "ENTITY", "Casa de Prueba", "")]);
    let headers = [("content-type", "application/xml")];
    let accepted = "/api/v1/screening/lists?accept_removals=true";
    officer.call("POST", accepted, &headers, text).await?;
    app.tick().await?;
    let after = officer
        .get(&format!("/api/v1/applications/{id}"))
        .await?
        .json();
    assert_eq!(
        (&after["stage"], &after["version"]),
        (&view["stage"], &view["version"])
    );
    let refused = super::decided::examine(&app, &id).await;
    assert!(refused.is_err_and(|e| e.to_string().contains("screening_open")));
    let path = format!("/api/v1/organizations/{organization}/screening-hits");
    let hit = officer.get(&path).await?.json()["items"][0].clone();
    answer(&app, "officer2", &path, &hit, "reviews", "not_same").await?;
    let body = json!({"outcome": "admitted", "reason": "all met"});
    let done = officer.act(&id, "recommendations", body).await?;
    assert_eq!(done["stage"], "recommended");
    Ok(())
}

/// No door but staff's shows anything of it.
#[tokio::test]
async fn nobody_outside_learns_of_it() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let made = String::from_utf8(fixture("screening/list-1.xml")?)?;
    assert!(made.contains("MAi.001"));
    let (path, found) = hits(&app, "owner2").await?;
    assert!(
        !found.is_empty(),
        "the demonstration has a question about this organization"
    );
    let owner = app.client("owner2@demo.example.org").await?;
    for client in [&owner, &app.anonymous()] {
        let status = client.get(&path).await?.status;
        assert!(
            matches!(status, StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED),
            "{status}"
        );
    }
    let organization = path.split('/').nth(4).unwrap_or_default().to_owned();
    let cookie = app.cookie("owner2@demo.example.org").await?;
    for page in [
        "/en/home".to_owned(),
        format!("/en/organizations/{organization}"),
    ] {
        let text = app.page(&page, &cookie).await?.text();
        assert!(
            !text.contains("MAi.001") && !text.to_lowercase().contains("screening"),
            "{page}"
        );
    }
    let trail = app
        .client("approver@demo.example.org")
        .await?
        .get("/api/v1/audit-entries?page_size=200")
        .await?;
    assert!(
        !trail.text().contains("Moussa"),
        "no names in the audit trail"
    );
    let inventory = app.client("officer@demo.example.org").await?;
    let csv = inventory.get("/api/v1/organizations.csv").await?.text();
    assert!(!csv.contains("MAi.001"));
    Ok(())
}
