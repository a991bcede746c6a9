//! Organizations hand in written contributions to a consultation, staff accept
//! them or send them back, and note who spoke. What an organization that is
//! not in the public list says appears nowhere outside.

mod spoken;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use parvis_tests::{
    app::{Answer, TestApp, fixture, rows},
    client::Client,
};
use serde_json::{Value, json};

const OFFICER: &str = "officer@demo.example.org";
/// The owner of an organization of the public list.
const OWNER: &str = "owner1@demo.example.org";
/// The owner of an organization that is not in the public list.
const HIDDEN: &str = "owner13@demo.example.org";
/// Its name, in English and in French.
const HIDDEN_NAME: [&str; 2] = ["Gulf of Tunis", "Golfe de Tunis"];
const OF: &str = "/api/v1/consultations/T-IN-1";

async fn id_of(app: &TestApp, address: &str) -> anyhow::Result<String> {
    let me = app.client(address).await?.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"].as_str().unwrap_or_default();
    Ok(id.to_owned())
}

async fn on(app: &TestApp, day: &str) -> anyhow::Result<()> {
    app.clock.set(format!("{day}T10:00:00Z").parse()?);
    app.tick().await
}

/// A consultation with an agenda of one point, announced.
async fn announce(officer: &Client<'_>) -> anyhow::Result<()> {
    let new = json!({"code": "T-IN-1", "kind": "annual", "title_en": "Consultation T",
        "date_from": "2027-03-10"});
    let made = officer
        .json("POST", "/api/v1/consultations", None, &new)
        .await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let time = json!({"date_from": "2027-03-10", "time_from": "09:00", "time_to": "12:00",
        "time_zone": "Europe/Zurich", "city": "Geneva", "country": "CH"});
    let made = officer
        .json("PUT", &format!("{OF}/time"), Some(1), &time)
        .await?;
    let version = made.json()["version"].as_i64();
    let point = json!({"title_en": "Ports", "title_fr": "Les ports"});
    let path = format!("{OF}/agenda-items");
    let made = officer.json("POST", &path, version, &point).await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let version = made.json()["version"].as_i64();
    let path = format!("{OF}/publications");
    let done = officer.json("POST", &path, version, &json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    Ok(())
}

/// A form with a file.
async fn multipart(
    app: &TestApp,
    path: &str,
    cookie: &str,
    values: &[(&str, &str)],
    file: (&str, &[u8]),
) -> anyhow::Result<Answer> {
    let mut body = String::new();
    for (name, value) in values {
        body +=
            &format!("--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += &format!(
        "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\n\r\n",
        file.0
    );
    let mut body = body.into_bytes();
    body.extend_from_slice(file.1);
    body.extend_from_slice(b"\r\n--xx--\r\n");
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=xx")
        .header(header::COOKIE, cookie)
        .body(Body::from(body))?;
    app.send(request).await
}

/// Everything that everybody can read of it anywhere.
async fn public(app: &TestApp, ids: &[&str]) -> anyhow::Result<String> {
    let mut all = String::new();
    for path in [
        "/en/consultations/T-IN-1",
        "/fr/consultations/T-IN-1",
        &format!("{OF}/contributions"),
        &format!("{OF}/interventions"),
    ] {
        let answer = app.get(path).await?;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        all += &answer.text();
    }
    for id in ids {
        for path in [
            format!("/en/consultations/T-IN-1/contributions/{id}"),
            format!("{OF}/contributions/{id}"),
        ] {
            let answer = app.get(&path).await?;
            if answer.status == StatusCode::OK {
                all += &answer.text();
            }
        }
    }
    Ok(all)
}

fn new(title: &str, reach: &str) -> Value {
    json!({"kind": "written_statement", "title": title, "language": "en",
        "text": format!("{title}: the text."), "agenda_item": "1", "reach": reach})
}

async fn hand_in(app: &TestApp, who: &str, body: &Value) -> anyhow::Result<Answer> {
    let id = id_of(app, who).await?;
    let path = format!("/api/v1/organizations/{id}/consultations/T-IN-1/contributions");
    app.client(who).await?.json("POST", &path, None, body).await
}

fn identity(answer: &Answer) -> String {
    let json = answer.json();
    json["id"].as_str().unwrap_or_default().to_owned()
}

async fn settle(app: &TestApp, id: &str, act: &str, body: &Value) -> anyhow::Result<Answer> {
    let officer = app.client(OFFICER).await?;
    let path = format!("{OF}/contributions/{id}");
    let version = officer.get(&path).await?.json()["version"].as_i64();
    let path = format!("{path}/{act}");
    officer.json("POST", &path, version, body).await
}

async fn walk(app: TestApp) -> anyhow::Result<()> {
    on(&app, "2026-12-01").await?;
    announce(&app.client(OFFICER).await?).await?;
    let early = hand_in(&app, OWNER, &new("Early", "public")).await?;
    assert_eq!(early.json()["code"], "contribution_no_call");
    call(&app).await?;
    let faults = hand_in(
        &app,
        OWNER,
        &json!({"kind": "poem", "language": "?", "agenda_item": "2", "more": 1}),
    )
    .await?;
    assert_eq!(faults.status, StatusCode::UNPROCESSABLE_ENTITY);
    insta::assert_debug_snapshot!("faults_of_a_contribution", faults.faults());
    let made = hand_in(&app, OWNER, &new("Open words", "public")).await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let (open, hidden) = (identity(&made), by_form(&app).await?);
    let ids = [open.as_str(), hidden.as_str()];
    assert!(!public(&app, &ids).await?.contains("Open words"));
    accepted(&app, &ids).await?;
    returned(&app, &ids).await?;
    on_paper(&app).await?;
    spoken::spoke(&app).await?;
    spoken::nowhere(&app, &ids).await?;
    spoken::remembered(&app).await
}

/// The call: staff set it, everybody reads it.
async fn call(app: &TestApp) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let path = format!("{OF}/contribution-call");
    assert_eq!(app.get(&path).await?.status, StatusCode::NOT_FOUND);
    let body = json!({"until": "2026-12-20", "open_to": "register", "note_en": "What helps?"});
    let made = officer.json("PUT", &path, Some(0), &body).await?;
    assert_eq!(made.status, StatusCode::OK, "{}", made.text());
    let stale = officer.json("PUT", &path, Some(0), &body).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    assert!(app.get(&path).await?.text().contains("What helps?"));
    let page = app.get("/en/consultations/T-IN-1").await?.text();
    assert!(page.contains("What helps?") && page.contains("20 December 2026"));
    Ok(())
}

/// The hidden organization hands in by form, with a file; what it typed is
/// not lost on the way.
async fn by_form(app: &TestApp) -> anyhow::Result<String> {
    let id = id_of(app, HIDDEN).await?;
    let cookie = app.cookie(HIDDEN).await?;
    let path = format!("/fr/organizations/{id}/consultations/T-IN-1/contribute");
    let page = app.page(&path, &cookie).await?.text();
    assert!(
        page.contains("ne figure pas dans la liste publique"),
        "{page}"
    );
    let mut values = vec![
        ("kind", "contribution"),
        ("title", "Secret words"),
        ("language", "fr"),
        ("text", "Secret text"),
        ("reach", ""),
    ];
    let wrong = multipart(app, &path, &cookie, &values, ("a.pdf", b"no pdf")).await?;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = wrong.text();
    assert!(text.contains("Secret words") && text.contains("Secret text"));
    assert!(text.contains("data-pointer=\"/file\"") && text.contains("data-pointer=\"/reach\""));
    values[4].1 = "public";
    let pdf = fixture("demo/documents/letter.pdf")?;
    let done = multipart(app, &path, &cookie, &values, ("secret.pdf", &pdf)).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let list = app.client(HIDDEN).await?;
    let list = list
        .get(&format!("/api/v1/organizations/{id}/contributions"))
        .await?;
    let list = list.json();
    assert_eq!(list["items"][0]["file"]["name"], "secret.pdf");
    let one = list["items"][0]["id"].as_str().unwrap_or_default();
    Ok(one.to_owned())
}

/// Staff accept both; outside there is one, for whoever asks.
async fn accepted(app: &TestApp, ids: &[&str]) -> anyhow::Result<()> {
    for id in ids {
        let done = settle(app, id, "acceptances", &json!({})).await?;
        assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
        let again = settle(app, id, "acceptances", &json!({})).await?;
        assert_eq!(again.json()["code"], "contribution_not_now");
    }
    let seen = public(app, ids).await?;
    assert!(seen.contains("Open words: the text.") && seen.contains("Harbour"));
    let file = format!("/en/consultations/T-IN-1/contributions/{}/file", ids[1]);
    assert_eq!(app.get(&file).await?.status, StatusCode::NOT_FOUND);
    for who in [None, Some(OWNER)] {
        let list = match who {
            Some(who) => {
                app.client(who)
                    .await?
                    .get(&format!("{OF}/contributions"))
                    .await?
            }
            None => app.get(&format!("{OF}/contributions")).await?,
        };
        assert_eq!(list.json()["total"], 1, "{who:?}");
    }
    let cookie = app.cookie(HIDDEN).await?;
    let own = app.page(&file, &cookie).await?;
    assert_eq!(own.body, fixture("demo/documents/letter.pdf")?);
    // Others settle nothing.
    let other = app.client(OWNER).await?;
    let path = format!("{OF}/contributions/{}/acceptances", ids[0]);
    let denied = other.json("POST", &path, Some(1), &json!({})).await?;
    assert_eq!(denied.status, StatusCode::FORBIDDEN);
    Ok(())
}

/// Sent back with a reason after it was accepted: no longer read by others,
/// told by letter, corrected after the last day of the call.
async fn returned(app: &TestApp, ids: &[&str]) -> anyhow::Result<()> {
    on(app, "2026-12-21").await?;
    let late = hand_in(app, OWNER, &new("Late", "public")).await?;
    assert_eq!(late.json()["code"], "contribution_too_late");
    let id = id_of(app, OWNER).await?;
    let one = format!("/api/v1/organizations/{id}/contributions/{}", ids[0]);
    let owner = app.client(OWNER).await?;
    let version = owner.get(&one).await?.json()["version"].as_i64();
    let late = owner
        .json("PUT", &one, version, &new("Late", "public"))
        .await?;
    assert_eq!(late.json()["code"], "contribution_too_late");
    let path = format!("{one}/withdrawals");
    let late = owner.json("POST", &path, version, &json!({})).await?;
    assert_eq!(late.json()["code"], "contribution_too_late");
    for (body, at) in [
        (json!({}), ["/reason", "/correct_by"]),
        (
            json!({"reason": "x", "correct_by": "2026-12-01"}),
            ["/correct_by", ""],
        ),
    ] {
        let wrong = settle(app, ids[0], "returns", &body).await?;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.faults().iter().all(|f| at.contains(&f.0.as_str())));
    }
    let body = json!({"reason": "Name no persons.", "correct_by": "2026-12-31"});
    let done = settle(app, ids[0], "returns", &body).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    assert!(!public(app, ids).await?.contains("Open words"));
    let mails = app.mails().await?;
    let told = |m: &&String| m.contains(OWNER) && m.contains("sends your contribution back");
    let letter = mails.iter().find(told).map(String::as_str);
    let letter = letter.unwrap_or_default();
    assert!(letter.contains("31 December 2026") && !letter.contains("Name no persons."));
    let cookie = app.cookie(OWNER).await?;
    let page = format!("/es/organizations/{id}/contributions/{}", ids[0]);
    let shown = app.page(&page, &cookie).await?.text();
    assert!(shown.contains("Name no persons."), "{shown}");
    let seen = owner.get(&one).await?.json();
    assert_eq!(seen["state"], "returned");
    let version = seen["version"].as_i64();
    let better = new("Better words", "public");
    let stale = owner.json("PUT", &one, Some(1), &better).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    let done = owner.json("PUT", &one, version, &better).await?;
    assert_eq!(done.json()["state"], "submitted", "{}", done.text());
    let done = settle(app, ids[0], "acceptances", &json!({})).await?;
    assert_eq!(done.json()["state"], "accepted", "{}", done.text());
    let seen = public(app, ids).await?;
    assert!(seen.contains("Better words") && !seen.contains("Name no persons."));
    Ok(())
}

/// Staff enter one that came on paper; the list as a file has all of them.
async fn on_paper(app: &TestApp) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let id = id_of(app, "owner2@demo.example.org").await?;
    let path = format!("{OF}/contributions");
    let mut body = new("On paper", "participants");
    body["organization"] = json!(id);
    body["received_on"] = json!("2026-12-22");
    let wrong = officer.json("POST", &path, None, &body).await?;
    assert_eq!(
        wrong.faults(),
        [("/received_on".to_owned(), "out_of_range".to_owned())]
    );
    body["received_on"] = json!("2026-12-18");
    let made = officer.json("POST", &path, None, &body).await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    settle(app, &identity(&made), "acceptances", &json!({})).await?;
    assert!(!public(app, &[&identity(&made)]).await?.contains("On paper"));
    let file = officer.get(&format!("{path}.csv")).await?;
    let lines = rows(&file.body)?;
    let titles: Vec<&str> = lines.iter().map(|r| r["title"].as_str()).collect();
    assert_eq!(titles, ["Better words", "Secret words", "On paper"]);
    let denied = app.client(OWNER).await?.get(&format!("{path}.csv")).await?;
    assert_eq!(denied.status, StatusCode::FORBIDDEN);
    Ok(())
}

parvis_tests::on_both!(walk);
