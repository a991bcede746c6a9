//! A consultation from draft to held: announced, registered for within a
//! quota, with a waiting list that moves up, a substitution, moderation, a
//! cancellation; what delegates say of themselves stays with those who may know.

use axum::http::StatusCode;
use parvis_tests::app::{Answer, TestApp};
use serde_json::{Value, json};

const OFFICER: &str = "officer@demo.example.org";
const CODE: &str = "INFO-2027";
const HERE: &str = "/api/v1/consultations/INFO-2027";

async fn organization(app: &TestApp, who: &str) -> anyhow::Result<String> {
    let me = app.client(who).await?.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"].as_str();
    Ok(id.unwrap_or_default().to_owned())
}

async fn version(app: &TestApp) -> anyhow::Result<Option<i64>> {
    let it = app.client(OFFICER).await?.get(HERE).await?;
    Ok(it.json()["version"].as_i64())
}

/// An act of staff on the consultation as it is now.
async fn staff(app: &TestApp, method: &str, act: &str, body: Value) -> anyhow::Result<Answer> {
    let version = version(app).await?;
    let path = format!("{HERE}/{act}");
    let officer = app.client(OFFICER).await?;
    officer.json(method, &path, version, &body).await
}

/// Announces a consultation with two places for every organization.
async fn announced(app: &TestApp, moderation: bool) -> anyhow::Result<()> {
    let new = json!({
        "code": CODE, "kind": "information_sharing", "series": "INFO", "title_en": "Sharing information",
        "date_from": "2027-02-10",
    });
    let officer = app.client(OFFICER).await?;
    let made = officer
        .json("POST", "/api/v1/consultations", None, &new)
        .await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    // A draft is nobody's business but staff's, and cannot be announced bare.
    assert_eq!(app.get(HERE).await?.status, StatusCode::NOT_FOUND);
    let early = staff(app, "POST", "publications", json!({})).await?;
    assert_eq!(early.json()["code"], "consultation_incomplete");
    let time = json!({
        "date_from": "2027-02-10", "time_from": "14:00", "time_to": "16:00", "time_zone": "Europe/Zurich",
        "online_link": "https://meet.example.org/secret-room", "languages": ["fr", "es"],
    });
    let done = staff(app, "PUT", "time", time).await?;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    let registration = json!({
        "access": "register", "registration_opens": "2026-11-20", "registration_closes": "2027-01-31",
        "capacity": 2, "moderation": moderation,
    });
    let done = staff(app, "PUT", "registration", registration).await?;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    let done = staff(app, "POST", "publications", json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    Ok(())
}

fn delegate(name: &str) -> Value {
    json!({
        "person_name": name, "email": format!("{}@example.org", name.to_lowercase()), "function": "Adviser",
        "language": "fr", "visa_letter": "Consulate asks for the dates",
    })
}

async fn nominate(app: &TestApp, who: &str, name: &str) -> anyhow::Result<Answer> {
    let id = organization(app, who).await?;
    let path = format!("/api/v1/organizations/{id}/consultations/{CODE}/delegates");
    let person = app.client(who).await?;
    person.json("POST", &path, None, &delegate(name)).await
}

/// Names, states and places on the waiting list, as staff see them.
async fn table(app: &TestApp) -> anyhow::Result<Vec<String>> {
    let officer = app.client(OFFICER).await?;
    let list = officer.get(&format!("{HERE}/registrations")).await?.json();
    let rows = list["items"].as_array().cloned().unwrap_or_default();
    let line = |r: &Value| {
        let text = |v: &Value| v.as_str().unwrap_or("-").to_owned();
        let position = r["position"]
            .as_u64()
            .map_or(String::new(), |p| format!(" {p}"));
        format!(
            "{}: {}{position}",
            text(&r["delegate"]["person_name"]),
            text(&r["state"])
        )
    };
    Ok(rows.iter().map(line).collect())
}

async fn own(app: &TestApp, who: &str) -> anyhow::Result<(String, Value)> {
    let id = organization(app, who).await?;
    let path = format!("/api/v1/organizations/{id}/consultations/{CODE}");
    let view = app.client(who).await?.get(&path).await?.json();
    Ok((path, view))
}

/// An act on the first live registration of an organization.
async fn on_first(app: &TestApp, who: &str, act: &str, body: Value) -> anyhow::Result<Answer> {
    let (path, view) = own(app, who).await?;
    let all = view["registrations"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let live = ["nominated", "confirmed", "waiting"];
    let first = all
        .iter()
        .find(|r| live.contains(&r["state"].as_str().unwrap_or_default()))
        .cloned()
        .unwrap_or_default();
    let path = format!(
        "{path}/delegates/{}/{act}",
        first["id"].as_str().unwrap_or_default()
    );
    let person = app.client(who).await?;
    person
        .json("POST", &path, first["version"].as_i64(), &body)
        .await
}

async fn subjects(app: &TestApp, who: &str) -> anyhow::Result<Vec<String>> {
    let mails = app.mails().await?;
    let theirs = mails
        .iter()
        .filter(|m| m.contains(who) && m.contains("Sharing information"));
    let first = |m: &String| m.lines().next().map(str::to_owned);
    Ok(theirs.filter_map(first).collect())
}

async fn seats(app: TestApp) -> anyhow::Result<()> {
    announced(&app, false).await?;
    let (one, two, three) = (
        "owner1@demo.example.org",
        "owner2@demo.example.org",
        "owner3@demo.example.org",
    );
    let public = app.get(HERE).await?;
    assert_eq!(public.status, StatusCode::OK);
    assert!(!public.text().contains("secret-room"));
    for (who, name) in [(one, "Ana"), (one, "Ben"), (two, "Cleo"), (three, "Dora")] {
        let done = nominate(&app, who, name).await?;
        assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    }
    let full = nominate(&app, one, "Eli").await?;
    assert_eq!(full.json()["code"], "registration_quota_used");
    let twice = nominate(&app, two, "Cleo").await?;
    assert_eq!(twice.faults(), [("/email".to_owned(), "taken".to_owned())]);
    let mut told = vec![table(&app).await?];

    // A substitute keeps the seat; nobody moves.
    let done = on_first(&app, one, "substitutions", delegate("Fay")).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    told.push(table(&app).await?);
    // A withdrawal moves the next one up, and its team is told.
    let done = on_first(&app, one, "withdrawals", json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    told.push(table(&app).await?);
    assert_eq!(subjects(&app, two).await?.len(), 1);
    assert!(subjects(&app, three).await?.is_empty());
    // More places: the last one moves up too.
    let more = json!({
        "access": "register", "registration_opens": "2026-11-20", "registration_closes": "2027-01-31", "capacity": 3,
    });
    let done = staff(&app, "PUT", "registration", more).await?;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    told.push(table(&app).await?);
    insta::assert_debug_snapshot!("seats_of_a_consultation", told);

    // The link is for those who have a seat.
    let (_, theirs) = own(&app, three).await?;
    assert_eq!(
        theirs["consultation"]["online_link"],
        "https://meet.example.org/secret-room"
    );
    let (_, none) = own(&app, "owner4@demo.example.org").await?;
    assert!(none["consultation"]["online_link"].is_null());
    let result = app.get(&format!("{HERE}/seats")).await?.json();
    assert_eq!(
        (&result["result"]["seats"], &result["result"]["by_region"]),
        (&json!(3), &json!({ "other": 3 }))
    );
    private(&app).await
}

/// Nothing of delegates in public, in another organization's view, or in the
/// audit trail.
async fn private(app: &TestApp) -> anyhow::Result<()> {
    let reads = app.app.store.reads();
    let trail = reads.audit(None, 500).await?;
    let trail: String = trail.iter().map(|e| format!("{:?}", e.detail)).collect();
    let page = app.get(&format!("/en/consultations/{CODE}")).await?.text();
    let csv = app.get("/api/v1/consultations.csv").await?.text();
    let (_, other) = own(app, "owner4@demo.example.org").await?;
    for text in [trail, page, csv, other.to_string()] {
        for secret in ["Ben", "ben@example.org", "Consulate", "secret-room"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
    let admin = app.client("admin@demo.example.org").await?;
    let refused = admin.get(&format!("{HERE}/registrations")).await?;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let other = app.client("owner2@demo.example.org").await?;
    let (path, _) = own(app, "owner1@demo.example.org").await?;
    assert_eq!(other.get(&path).await?.status, StatusCode::NOT_FOUND);
    Ok(())
}

async fn moderated(app: TestApp) -> anyhow::Result<()> {
    announced(&app, true).await?;
    let one = "owner1@demo.example.org";
    for name in ["Ana", "Ben"] {
        nominate(&app, one, name).await?;
    }
    assert_eq!(table(&app).await?, ["Ana: nominated", "Ben: nominated"]);
    let officer = app.client(OFFICER).await?;
    let list = officer.get(&format!("{HERE}/registrations")).await?.json();
    let key = |i: usize| {
        let r = &list["items"][i];
        format!("{}:{}", r["id"].as_str().unwrap_or_default(), r["version"])
    };
    let act = async |act: &str, keys: Vec<String>, reason: &str| {
        let body = json!({ "act": act, "registrations": keys, "reason": reason });
        let path = format!("{HERE}/moderations");
        officer.json("POST", &path, None, &body).await
    };
    let bare = act("refuse", vec![key(1)], "").await?;
    assert_eq!(
        bare.faults(),
        [("/reason".to_owned(), "required".to_owned())]
    );
    act("accept", vec![key(0)], "").await?;
    act("refuse", vec![key(1)], "One delegate is enough for us").await?;
    assert_eq!(table(&app).await?, ["Ana: confirmed", "Ben: not_accepted"]);
    assert_eq!(subjects(&app, one).await?.len(), 2);
    let (_, view) = own(&app, one).await?;
    assert_eq!(
        view["registrations"][1]["reason"],
        "One delegate is enough for us"
    );

    // The needs of those who come, for staff.
    let csv = officer.get(&format!("{HERE}/needs.csv")).await?.text();
    assert!(csv.contains("Ana") && !csv.contains("Ben"), "{csv}");
    // Cancelled: the reason is public, the teams are told, calendars too.
    let done = staff(&app, "POST", "cancellations", json!({ "reason": "Storm" })).await?;
    assert_eq!(done.json()["sequence"], 1, "{}", done.text());
    assert_eq!(subjects(&app, one).await?.len(), 3);
    let page = app.get(&format!("/es/consultations/{CODE}")).await?.text();
    assert!(page.contains("Storm"));
    let late = nominate(&app, one, "Eli").await?;
    assert_eq!(late.json()["code"], "registration_not_open");
    Ok(())
}

async fn rule_and_memory(app: TestApp) -> anyhow::Result<()> {
    announced(&app, false).await?;
    for (who, name) in [
        ("owner1@demo.example.org", "Ana"),
        ("owner1@demo.example.org", "Ben"),
        ("owner2@demo.example.org", "Cleo"),
    ] {
        nominate(&app, who, name).await?;
    }
    // Tried, nothing is stored; set, seats that were given are kept.
    let officer = app.client(OFFICER).await?;
    let tried = officer
        .get(&format!(
            "{HERE}/seat-simulation?per_organization=1&seat_order=first_delegates_first"
        ))
        .await?
        .json();
    let seats = |of: &str| {
        (
            tried[of]["seats"].clone(),
            tried[of]["waiting_quota"].clone(),
        )
    };
    assert_eq!(seats("if_set"), (json!(2), json!(0)), "{tried}");
    assert_eq!(seats("from_the_beginning"), (json!(2), json!(1)));
    assert_eq!(tried["rule"]["per_organization"], 2);
    let rule = json!({
        "per_organization": 1, "extra_for_observers": 1, "seat_order": "nomination", "reserved": ["region: africa: 1"],
    });
    let done = staff(&app, "PUT", "seat-rule", rule).await?;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    let much = json!({ "per_organization": 1, "seat_order": "nomination", "reserved": ["region: africa: 9"] });
    let refused = staff(&app, "PUT", "seat-rule", much).await?;
    assert_eq!(
        refused.faults(),
        [("/reserved".to_owned(), "out_of_range".to_owned())]
    );
    let published = app.get(&format!("{HERE}/seats")).await?.json();
    assert_eq!(published["rule"]["reserved"], json!(["region: africa: 1"]));

    // Over: held by itself; next year's draft has everything; delegates are
    // forgotten after the days of the setting, and the numbers stay.
    app.clock.set("2027-02-10T15:30:00Z".parse()?);
    app.tick().await?;
    let held = app.get(HERE).await?.json();
    assert_eq!(held["state"], "held");
    let next = staff(&app, "POST", "clones", json!({ "code": "INFO-2028" })).await?;
    let next = next.json();
    assert_eq!(
        (
            &next["date_from"],
            &next["state"],
            &next["registration_closes"]
        ),
        (&json!("2028-02-10"), &json!("draft"), &json!("2028-01-31"))
    );
    app.clock.set("2027-08-09T10:00:00Z".parse()?);
    app.tick().await?;
    assert_eq!(
        table(&app).await?,
        ["Ana: confirmed", "Ben: confirmed", "Cleo: waiting 1"]
    );
    app.clock.set("2027-08-11T10:00:00Z".parse()?);
    app.tick().await?;
    assert_eq!(
        table(&app).await?,
        ["-: confirmed", "-: confirmed", "-: waiting 1"]
    );
    Ok(())
}

parvis_tests::on_both!(seats);
parvis_tests::on_both!(moderated);
parvis_tests::on_both!(rule_and_memory);

/// Agenda, questions and a document; a nomination answers the questions.
async fn parts(app: TestApp) -> anyhow::Result<()> {
    announced(&app, false).await?;
    let point = json!({ "title_en": "Opening", "at": "14:00", "speaker": "IOM" });
    let done = staff(&app, "POST", "agenda-items", point).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    let first = json!({ "title_en": "Welcome", "at": "13:45", "position": 1 });
    let done = staff(&app, "POST", "agenda-items", first).await?.json();
    let titles = |v: &Value| {
        let all = v["agenda"].as_array().cloned().unwrap_or_default();
        all.iter()
            .map(|a| a["title"]["en"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(titles(&done), ["Welcome", "Opening"]);
    let bad = json!({ "kind": "choice", "label_en": "Topic?", "choices_en": ["One"], "choices_fr": ["Un", "Deux"] });
    let bad = staff(&app, "POST", "questions", bad).await?;
    assert_eq!(
        bad.faults(),
        [("/choices_en".to_owned(), "malformed".to_owned())]
    );
    let good = json!({
        "kind": "choice", "label_en": "Topic?", "choices_en": ["One", "Two"], "choices_fr": ["Un", "Deux"], "required": true,
    });
    let done = staff(&app, "POST", "questions", good).await?.json();
    let question = done["questions"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let one = "owner1@demo.example.org";
    let bare = nominate(&app, one, "Ana").await?;
    assert_eq!(
        bare.faults(),
        [(format!("/answer_{question}"), "unanswered".to_owned())]
    );
    let id = organization(&app, one).await?;
    let path = format!("/en/organizations/{id}/consultations/{CODE}/nominate");
    let cookie = app.cookie(one).await?;
    let field = format!("answer_{question}");
    let values = [
        ("_version", "0"),
        ("person_name", "Ana"),
        ("function", "Adviser"),
        ("email", "ana@example.org"),
        ("language", "fr"),
        (field.as_str(), "1"),
    ];
    let wrong = app.form(&path, &cookie, &values[..5]).await?;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.text().contains(&format!("#f-{field}")),
        "no link to it"
    );
    let done = app.form(&path, &cookie, &values).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let (_, view) = own(&app, one).await?;
    assert_eq!(
        view["registrations"][0]["delegate"]["answers"],
        json!([format!("{question}: 1")])
    );
    assert!(!app.get(HERE).await?.text().contains("ana@example.org"));
    Ok(())
}

parvis_tests::on_both!(parts);
