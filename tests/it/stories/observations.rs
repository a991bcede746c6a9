//! Observations: noted, disclosed, answered, escalated, decided by another
//! person, expired, taken back; and seen by nobody outside.

use axum::http::StatusCode;
use parvis_tests::app::{Answer, TestApp};
use serde_json::{Value, json};

/// The organization of this owner.
async fn organization(app: &TestApp, owner: &str) -> anyhow::Result<String> {
    let client = app.client(&format!("{owner}@demo.example.org")).await?;
    let me = client.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"].as_str().unwrap_or_default();
    Ok(id.to_owned())
}

struct Told<'a> {
    app: &'a TestApp,
    base: String,
}

impl Told<'_> {
    async fn read(&self, who: &str) -> anyhow::Result<Value> {
        let client = self.app.client(&format!("{who}@demo.example.org")).await?;
        Ok(client.get(&self.base).await?.json())
    }

    /// Does an act in the newest version.
    async fn act(&self, who: &str, act: &str, body: Value) -> anyhow::Result<Answer> {
        let version = self.read("officer").await?["version"].as_i64();
        let client = self.app.client(&format!("{who}@demo.example.org")).await?;
        let path = format!("{}/{act}", self.base);
        client.json("POST", &path, version, &body).await
    }
}

async fn note<'a>(app: &'a TestApp, id: &str) -> anyhow::Result<Told<'a>> {
    let officer = app.client("officer@demo.example.org").await?;
    let list = format!("/api/v1/organizations/{id}/observations");
    let bad = json!({"category": "screening", "observation_level": "serious"});
    let bad = officer.json("POST", &list, None, &bad).await?;
    let codes = bad.faults();
    let expected = [
        ("/category", "not_in_list"),
        ("/observation_level", "not_in_list"),
        ("/text", "required"),
        ("/source", "required"),
    ];
    assert_eq!(codes, expected.map(|(p, c)| (p.to_owned(), c.to_owned())));
    let body = json!({
        "category": "financial", "observation_level": "observation",
        "text": "SECRET-TEXT of the observation", "source": "SECRET-SOURCE"
    });
    let made = officer.json("POST", &list, None, &body).await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    assert_eq!(made.json()["expires_on"], "2028-11-21");
    let base = format!("{list}/{}", made.json()["id"].as_str().unwrap_or_default());
    Ok(Told { app, base })
}

async fn the_whole_ladder(app: TestApp) -> anyhow::Result<()> {
    let id = organization(&app, "owner7").await?;
    let told = note(&app, &id).await?;
    let why = json!({"comment": "two donors say the same"});
    // Not escalated: nothing to decide. Escalated once, and then decided by an
    // approver who has heard the organization.
    let serious = json!({"observation_level": "serious", "comment": "it is so"});
    assert_eq!(
        told.act("approver", "rulings", serious.clone())
            .await?
            .json()["code"],
        "not_waiting"
    );
    let up = told.act("approver", "escalations", why.clone()).await?;
    assert_eq!(up.json()["level"], "escalated", "{}", up.text());
    assert_eq!(
        told.act("officer", "escalations", why).await?.json()["code"],
        "not_waiting"
    );
    assert_eq!(
        told.act("officer", "rulings", serious.clone())
            .await?
            .status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        told.act("approver", "rulings", serious.clone())
            .await?
            .json()["code"],
        "second_person_needed"
    );
    assert_eq!(
        told.act("approver2", "rulings", serious.clone())
            .await?
            .json()["code"],
        "not_heard"
    );

    // The organization knows nothing of it until it is told.
    let owner = app.client("owner7@demo.example.org").await?;
    let own = format!("/api/v1/organizations/{id}/disclosed-observations");
    let before = owner.get(&own).await?.json();
    assert_eq!(before["total"], 0, "{before}");
    let reply = json!({"reply": "The accounts were filed in March."});
    let one = told.base.rsplit('/').next().unwrap_or_default().to_owned();
    let early = owner
        .json("POST", &format!("{own}/{one}/replies"), Some(2), &reply)
        .await?;
    assert_eq!(early.status, StatusCode::NOT_FOUND);
    let past = json!({"wording": "Please explain.", "due": "2026-11-21"});
    let past = told.act("officer", "disclosures", past).await?;
    assert_eq!(past.faults(), [("/due".to_owned(), "too_early".to_owned())]);
    let wording = json!({"wording": "The register lists no accounts since 2023."});
    let disclosed = told.act("officer", "disclosures", wording).await?;
    assert_eq!(
        disclosed.json()["reply_due"],
        "2026-12-21",
        "{}",
        disclosed.text()
    );
    let seen = owner.get(&own).await?;
    assert!(
        !seen.text().contains("SECRET") && !seen.text().contains("escalated"),
        "{}",
        seen.text()
    );
    assert_eq!(
        seen.json()["items"][0]["wording"],
        "The register lists no accounts since 2023."
    );
    let mails = app.mails().await?;
    let to_them = |m: &&String| m.contains("owner7@demo.example.org");
    let mails: Vec<&String> = mails.iter().filter(to_them).collect();
    let path = format!("/organizations/{id}/observations");
    assert!(mails.iter().any(|m| m.contains(&path)), "{mails:?}");
    let tells = |m: &&String| m.contains("SECRET") || m.contains("no accounts");
    assert!(!mails.iter().any(tells), "{mails:?}");

    // It answers, once; the approver decides.
    let version = seen.json()["items"][0]["version"].as_i64();
    let answered = owner
        .json("POST", &format!("{own}/{one}/replies"), version, &reply)
        .await?;
    assert_eq!(answered.status, StatusCode::CREATED, "{}", answered.text());
    assert_eq!(answered.json()["late"], false);
    let twice = owner
        .json(
            "POST",
            &format!("{own}/{one}/replies"),
            answered.json()["version"].as_i64(),
            &reply,
        )
        .await?;
    assert_eq!(twice.json()["code"], "not_waiting");
    let ruled = told.act("approver2", "rulings", serious).await?;
    assert_eq!(ruled.json()["level"], "serious", "{}", ruled.text());
    assert_eq!(
        ruled.json()["reply"]["text"],
        "The accounts were filed in March."
    );

    // Years later it is readable and does not count.
    app.clock.set("2028-11-23T09:00:00Z".parse()?);
    let old = told.read("officer").await?;
    assert_eq!(
        (&old["counts"], &old["text"]),
        (&json!(false), &json!("SECRET-TEXT of the observation"))
    );
    let trail = app.client("approver@demo.example.org").await?;
    let trail = trail
        .get("/api/v1/audit-entries?page_size=200")
        .await?
        .text();
    assert!(trail.contains("rule_on_observation") && !trail.contains("SECRET"));
    assert!(!trail.contains("filed in March") && !trail.contains("two donors"));
    Ok(())
}

parvis_tests::on_both!(the_whole_ladder);

#[tokio::test]
async fn silence_is_heard_when_its_time_is_over_and_a_late_answer_is_read() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let id = organization(&app, "owner7").await?;
    let told = note(&app, &id).await?;
    told.act("officer", "escalations", json!({"comment": "why"}))
        .await?;
    told.act(
        "officer",
        "disclosures",
        json!({"wording": "Please explain."}),
    )
    .await?;
    app.clock.set("2026-12-22T09:00:00Z".parse()?);
    let serious = json!({"observation_level": "serious", "comment": "no answer came"});
    let ruled = told.act("approver", "rulings", serious).await?;
    assert_eq!(ruled.json()["level"], "serious", "{}", ruled.text());
    let owner = app.client("owner7@demo.example.org").await?;
    let own = format!("/api/v1/organizations/{id}/disclosed-observations");
    let one = owner.get(&own).await?.json()["items"][0].clone();
    let path = format!("{own}/{}/replies", one["id"].as_str().unwrap_or_default());
    let late = owner
        .json(
            "POST",
            &path,
            one["version"].as_i64(),
            &json!({"reply": "We were away."}),
        )
        .await?;
    assert_eq!(late.json()["late"], true, "{}", late.text());
    // What was confirmed only another approver than the author takes back; the
    // organization is told so.
    let reason = json!({"reason": "it was another organization"});
    assert_eq!(
        told.act("officer", "withdrawals", reason.clone())
            .await?
            .json()["code"],
        "second_person_needed"
    );
    let gone = told.act("approver", "withdrawals", reason).await?;
    assert_eq!(gone.json()["counts"], false, "{}", gone.text());
    assert_eq!(owner.get(&own).await?.json()["items"][0]["withdrawn"], true);
    Ok(())
}

/// Two persons say that a name is that of a listed entry: a risk is noted.
#[tokio::test]
async fn a_confirmed_question_of_the_screening_becomes_a_risk() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let id = organization(&app, "owner2").await?;
    let officer = app.client("officer@demo.example.org").await?;
    let hits = format!("/api/v1/organizations/{id}/screening-hits");
    let hit = officer.get(&hits).await?.json()["items"][0].clone();
    let base = format!("{hits}/{}", hit["id"].as_str().unwrap_or_default());
    let answer = json!({"answer": "same", "reason": "the dates agree"});
    let first = officer
        .json(
            "POST",
            &format!("{base}/reviews"),
            hit["version"].as_i64(),
            &answer,
        )
        .await?;
    let approver = app.client("approver@demo.example.org").await?;
    let version = first.json()["version"].as_i64();
    approver
        .json("POST", &format!("{base}/confirmations"), version, &answer)
        .await?;
    let list = officer
        .get(&format!("/api/v1/organizations/{id}/observations"))
        .await?
        .json();
    let noted = &list["items"][0];
    assert_eq!(
        (&noted["category"], &noted["level"]),
        (&json!("screening"), &json!("risk")),
        "{list}"
    );
    assert!(
        noted["source"]
            .as_str()
            .is_some_and(|s| s.contains("MAi.001"))
    );
    Ok(())
}

/// A document stands beside it; pages work, in three languages.
#[tokio::test]
async fn pages_carry_a_document_and_a_reply() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let id = organization(&app, "owner7").await?;
    let told = note(&app, &id).await?;
    let officer = app.client("officer@demo.example.org").await?;
    let pdf = parvis_tests::app::fixture("demo/documents/letter.pdf")?;
    let path = format!("{}/document?file_name=report.pdf", told.base);
    let other = app.client("officer2@demo.example.org").await?;
    let headers = [
        ("if-match", "\"1\""),
        ("content-type", "application/octet-stream"),
    ];
    let not_the_author = other.call("PUT", &path, &headers, pdf.clone()).await?;
    assert_eq!(not_the_author.json()["code"], "second_person_needed");
    let put = officer.call("PUT", &path, &headers, pdf.clone()).await?;
    assert_eq!(put.status, StatusCode::OK, "{}", put.text());
    let got = officer.get(&format!("{}/document", told.base)).await?;
    assert_eq!(got.body, pdf);
    let cookie = app.cookie("officer@demo.example.org").await?;
    let one = told.base.rsplit('/').next().unwrap_or_default().to_owned();
    for (language, word) in [("en", "Money"), ("fr", "Finances"), ("es", "Dinero")] {
        let list = format!("/{language}/staff/organizations/{id}/due-diligence");
        let list = app.page(&list, &cookie).await?.text();
        assert!(
            list.contains(word) && list.contains("SECRET-TEXT"),
            "{language}"
        );
        let page = format!("/{language}/staff/organizations/{id}/observations/{one}");
        let page = app.page(&page, &cookie).await?.text();
        assert!(page.contains("report.pdf"), "{language}");
    }
    let base = format!("/en/staff/organizations/{id}/observations/{one}");
    let form = [
        ("_version", "2"),
        ("wording", "Please explain."),
        ("due", ""),
    ];
    let done = app
        .form(&format!("{base}/disclose"), &cookie, &form)
        .await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let owner = app.cookie("owner7@demo.example.org").await?;
    let page = app
        .page(&format!("/es/organizations/{id}/observations"), &owner)
        .await?
        .text();
    assert!(page.contains("Please explain.") && !page.contains("SECRET"));
    let path = format!("/es/organizations/{id}/observations/{one}/reply");
    let empty = app
        .form(&path, &owner, &[("_version", "3"), ("reply", "")])
        .await?;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = app
        .form(&path, &owner, &[("_version", "3"), ("reply", "Aquí está.")])
        .await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    assert_eq!(told.read("officer").await?["reply"]["text"], "Aquí está.");
    Ok(())
}
