//! The criteria as a living document: one person writes a version, another
//! puts it in force, and who was judged by the old one stays judged by it.

use super::decided;
use axum::http::StatusCode;
use parvis_tests::app::{Answer, TestApp};
use serde_json::{Value, json};

const PATH: &str = "/api/v1/criteria-versions";
const NEW: &str = "/api/v1/criteria-versions/official-2027";

/// A step with the revision as it is now.
async fn step(
    app: &TestApp,
    who: &str,
    method: &str,
    path: &str,
    body: &Value,
) -> anyhow::Result<Answer> {
    let client = app.client(&format!("{who}@demo.example.org")).await?;
    let revision = client.get(NEW).await?.json()["revision"].as_i64();
    client.json(method, path, revision, body).await
}

fn criterion(layer: &str, official: &[&str], symbol: Option<&str>) -> Value {
    json!({
        "layer": layer, "text_en": "It works in at least three countries", "official": official,
        "symbol": symbol, "rule": "countries_at_least", "parameter": "3", "documents": ["D02"],
        "basis": "found", "source": "test", "position": 1
    })
}

/// Drafts: C03 in its official wording, C09 retired, C20 added.
async fn draft(app: &TestApp) -> anyhow::Result<()> {
    let officer = app.client("officer@demo.example.org").await?;
    let started = officer
        .json("POST", PATH, None, &json!({"version": "official-2027"}))
        .await?;
    assert_eq!(started.status, StatusCode::CREATED, "{}", started.text());
    assert_eq!(started.json()["based_on"], "working-1");
    let second = officer
        .json("POST", PATH, None, &json!({"version": "another"}))
        .await?;
    assert_eq!(second.json()["code"], "criteria_open");
    // Nothing to check yet.
    let early = step(
        app,
        "officer",
        "POST",
        &format!("{NEW}/proposals"),
        &json!({}),
    )
    .await?;
    assert_eq!(early.json()["code"], "criteria_unchanged");
    let c03 = format!("{NEW}/criteria/C03");
    let faults = [
        (
            criterion("analogous", &["en"], Some("MC/INF/300")),
            "/official",
            "never_official",
        ),
        (criterion("binding", &["en"], None), "/symbol", "required"),
        (
            criterion("binding", &["en"], Some("a book")),
            "/symbol",
            "not_symbol",
        ),
        (
            criterion("binding", &["fr"], Some("MC/INF/300")),
            "/official",
            "nothing_in_language",
        ),
    ];
    for (body, pointer, code) in faults {
        let wrong = step(app, "officer", "PUT", &c03, &body).await?;
        assert_eq!(wrong.faults(), [(pointer.to_owned(), code.to_owned())]);
    }
    let official = criterion("binding", &["en"], Some("MC/INF/300, para. 3"));
    let put = step(app, "officer", "PUT", &c03, &official).await?;
    assert_eq!(put.status, StatusCode::OK, "{}", put.text());
    // A rule of another body becomes binding only with a document of IOM.
    let c07 = format!("{NEW}/criteria/C07");
    let unsupported = step(
        app,
        "officer",
        "PUT",
        &c07,
        &criterion("binding", &[], None),
    )
    .await?;
    assert_eq!(
        unsupported.faults(),
        [("/symbol".to_owned(), "required".to_owned())]
    );
    let gone = step(
        app,
        "approver2",
        "DELETE",
        &format!("{NEW}/criteria/C09"),
        &json!({}),
    )
    .await?;
    assert_eq!(gone.status, StatusCode::OK, "{}", gone.text());
    let again = step(
        app,
        "officer",
        "PUT",
        &format!("{NEW}/criteria/C09"),
        &official,
    )
    .await?;
    assert_eq!(again.faults(), [("/code".to_owned(), "taken".to_owned())]);
    let mut new = criterion("procedure", &[], None);
    new["position"] = json!(19);
    let added = step(app, "officer", "PUT", &format!("{NEW}/criteria/C20"), &new).await?;
    assert_eq!(added.json()["criteria"].as_array().map(Vec::len), Some(19));
    Ok(())
}

/// From the draft to the approval, with everything that is refused on the way.
async fn check(app: &TestApp) -> anyhow::Result<()> {
    let post = async |who: &str, act: &str, body: Value| {
        step(app, who, "POST", &format!("{NEW}/{act}"), &body).await
    };
    let from = |day: &str| json!({ "in_force_from": day });
    let proposed = post("officer", "proposals", json!({})).await?;
    assert_eq!(proposed.json()["state"], "proposed", "{}", proposed.text());
    // The officer has no right to approve, approver2 wrote in it.
    let officer = post("officer", "approvals", from("2026-12-01")).await?;
    assert_eq!(officer.json()["code"], "denied_role");
    for (act, body) in [
        ("approvals", from("2026-12-01")),
        ("returns", json!({"reason": "x"})),
    ] {
        let wrote = post("approver2", act, body).await?;
        assert_eq!(wrote.json()["code"], "second_person_needed", "{act}");
    }
    let back = post(
        "approver",
        "returns",
        json!({"reason": "Name the paragraph."}),
    )
    .await?;
    assert_eq!(back.json()["returned"], "Name the paragraph.");
    post("officer", "proposals", json!({})).await?;
    let past = post("approver", "approvals", from("2026-11-20")).await?;
    let expected = [("/in_force_from".to_owned(), "too_early".to_owned())];
    assert_eq!(past.faults(), expected);
    let approved = post("approver", "approvals", from("2026-12-01")).await?;
    assert_eq!(approved.json()["state"], "approved", "{}", approved.text());
    let late = post("officer", "discards", json!({})).await?;
    assert_eq!(late.json()["code"], "criteria_state");
    Ok(())
}

async fn a_version_from_draft_to_force(app: TestApp) -> anyhow::Result<()> {
    let judged = decided::submit(&app).await?;
    let public = app.anonymous();
    draft(&app).await?;
    let sets = "/api/v1/criteria-sets";
    let difference = format!("{sets}/official-2027/differences/working-1");
    for path in [format!("{sets}/official-2027"), difference.clone()] {
        assert_eq!(
            public.get(&path).await?.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    assert_eq!(public.get(PATH).await?.status, StatusCode::UNAUTHORIZED);
    check(&app).await?;
    let changes = public.get(&difference).await?.json();
    let kind = |code: &str| {
        let all = changes["changes"].as_array().cloned().unwrap_or_default();
        let found = all.iter().find(|c| c["criterion"]["code"] == code);
        found.map(|c| c["kind"].clone()).unwrap_or_default()
    };
    let kinds = ["C03", "C09", "C20", "C07"].map(kind);
    assert_eq!(kinds, ["changed", "retired", "added", "same"]);

    // Until its day the old version holds, afterwards the new one.
    let owner = app.client("owner4@demo.example.org").await?;
    let me = owner.get("/api/v1/me").await?.json();
    let organization = me["organizations"][0]["id"].as_str().unwrap_or_default();
    let path = format!("/api/v1/organizations/{organization}/applications");
    let id = owner.get(&path).await?.json()["items"][0]["id"].clone();
    let draft = format!("/api/v1/applications/{}", id.as_str().unwrap_or_default());
    let set = owner.get(&draft).await?.json()["criteria_set"]["version"].clone();
    assert_eq!(set, "working-1");
    app.clock.set("2026-12-01T08:00:00Z".parse()?);
    let owner = app.client("owner4@demo.example.org").await?;
    let view = owner.get(&draft).await?.json();
    assert_eq!(view["criteria_set"]["version"], "official-2027");
    assert_eq!(view["criteria"][0]["code"], "C03");

    // Who handed in before is judged by the version of that day, in its words.
    decided::examine(&app, &judged).await?;
    let officer = app.client("officer@demo.example.org").await?;
    let case = officer
        .get(&format!("/api/v1/applications/{judged}"))
        .await?
        .json();
    assert_eq!(case["submission"]["criteria_set"], "working-1");
    let c03 = &case["criteria"][2];
    assert_eq!(c03["text"]["en"], "It is international in character");
    assert_eq!(c03["assessment"]["verdict"], "met");
    Ok(())
}

async fn the_pages_tell_the_same(app: TestApp) -> anyhow::Result<()> {
    draft(&app).await?;
    check(&app).await?;
    for (language, word, analogous) in [
        ("en", "Retired", "By analogy, not a rule of IOM"),
        ("fr", "Retiré", "Par analogie, pas une règle de l’OIM"),
        ("es", "Retirado", "Por analogía, no es una norma de la OIM"),
    ] {
        let page = app
            .get(&format!(
                "/{language}/criteria/official-2027/changes-from/working-1"
            ))
            .await?;
        let text = page.text();
        assert_eq!(page.status, StatusCode::OK);
        assert!(text.contains(word) && text.contains(analogous), "{text}");
        assert!(text.contains("MC/INF/300, para. 3"), "{text}");
    }
    let staff = app.cookie("officer@demo.example.org").await?;
    let page = app.page("/en/staff/criteria/official-2027", &staff).await?;
    assert!(
        page.text()
            .contains("Official wording of MC/INF/300, para. 3")
    );
    assert!(page.text().contains("Étienne Marquais"));
    let audit = app.client("approver@demo.example.org").await?;
    let audit = audit.get("/api/v1/audit-entries").await?.json().to_string();
    for action in ["draft", "edit", "propose", "return", "approve"] {
        assert!(audit.contains(&format!("{action}_criteria")), "{action}");
    }
    // The CSV of the new version, given to the next draft, changes nothing.
    let csv = app
        .get("/api/v1/criteria-sets/official-2027/criteria.csv")
        .await?;
    let officer = app.client("officer@demo.example.org").await?;
    officer
        .json("POST", PATH, None, &json!({"version": "next"}))
        .await?;
    let headers = [("content-type", "text/csv"), ("if-match", "\"1\"")];
    let path = format!("{PATH}/next/criteria");
    let put = officer.call("PUT", &path, &headers, csv.body).await?;
    assert_eq!(put.status, StatusCode::OK, "{}", put.text());
    let proposed = officer
        .json(
            "POST",
            &format!("{PATH}/next/proposals"),
            Some(2),
            &json!({}),
        )
        .await?;
    assert_eq!(proposed.json()["code"], "criteria_unchanged");
    Ok(())
}

parvis_tests::on_both!(a_version_from_draft_to_force);
parvis_tests::on_both!(the_pages_tell_the_same);
