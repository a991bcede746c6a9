//! At the door: several telephones, one of them without a connection; a seat
//! that was withdrawn meanwhile; somebody without a registration; and the list
//! afterwards.

use super::status::{APPROVER, OFFICER};
use anyhow::Context;
use axum::http::StatusCode;
use parvis_tests::app::{Answer, TestApp, rows};
use serde_json::{Value, json};

pub(super) const CODE: &str = "RC-DOOR-2026";
const FIRST: &str = "2026-11-25";
const SECOND: &str = "2026-11-26";
const DOOR: &str = "/en/staff/consultations/RC-DOOR-2026/check-in";
const LIST: &str = "/en/staff/consultations/RC-DOOR-2026/attendance";

fn at(path: &str) -> String {
    format!("/api/v1/consultations/{CODE}{path}")
}

/// A number for a note, as a telephone makes it.
fn event(number: u32) -> String {
    format!("01934c5e-0000-7000-8000-{number:012}")
}

async fn put(app: &TestApp, method: &str, path: &str, body: Value) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let version = officer.get(&at("")).await?.json()["version"].as_i64();
    let answer = officer.json(method, &at(path), version, &body).await?;
    anyhow::ensure!(
        answer.status.is_success(),
        "{method} {path}: {} {}",
        answer.status,
        answer.text()
    );
    Ok(())
}

/// A consultation of two days in Dakar with so many places, announced.
pub(super) async fn announced(app: &TestApp, capacity: u32) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let body = json!({"code": CODE, "kind": "regional", "region": "africa",
        "title_en": "Regional consultation at the door", "date_from": FIRST, "date_to": SECOND});
    let made = officer
        .json("POST", "/api/v1/consultations", None, &body)
        .await?;
    anyhow::ensure!(made.status == StatusCode::CREATED, "{}", made.text());
    let time = json!({"date_from": FIRST, "date_to": SECOND, "time_from": "09:00", "time_to": "17:00",
        "time_zone": "Africa/Dakar", "city": "Dakar", "country": "SN"});
    put(app, "PUT", "/time", time).await?;
    registration(app, capacity).await?;
    put(app, "POST", "/publications", json!({})).await
}

async fn registration(app: &TestApp, capacity: u32) -> anyhow::Result<()> {
    let body =
        json!({"access": "register", "registration_closes": "2026-11-24", "capacity": capacity});
    put(app, "PUT", "/registration", body).await
}

pub(super) async fn organization(app: &TestApp, owner: &str) -> anyhow::Result<String> {
    let me = app.client(owner).await?.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"].as_str();
    Ok(id.context("no organization")?.to_owned())
}

/// Nominates a delegate; gives the registration's identity.
pub(super) async fn nominated(app: &TestApp, owner: &str, name: &str) -> anyhow::Result<String> {
    let id = organization(app, owner).await?;
    let email = format!("{}@delegates.example.org", name.to_lowercase());
    let body =
        json!({"person_name": name, "email": email, "function": "Director", "language": "en"});
    let path = format!("/api/v1/organizations/{id}/consultations/{CODE}/delegates");
    let done = app
        .client(owner)
        .await?
        .json("POST", &path, None, &body)
        .await?;
    anyhow::ensure!(done.status.is_success(), "{name}: {}", done.text());
    let json = done.json();
    let all = json["registrations"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let theirs = all
        .iter()
        .find(|r| r["delegate"]["person_name"] == name)
        .context("not there")?;
    Ok(theirs["id"].as_str().unwrap_or_default().to_owned())
}

async fn withdrawn(app: &TestApp, owner: &str, registration: &str) -> anyhow::Result<()> {
    let id = organization(app, owner).await?;
    let person = app.client(owner).await?;
    let path = format!("/api/v1/organizations/{id}/consultations/{CODE}");
    let view = person.get(&path).await?.json();
    let all = view["registrations"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let theirs = all.iter().find(|r| r["id"] == registration);
    let version = theirs.context("not there")?["version"].as_i64();
    let path = format!("{path}/delegates/{registration}/withdrawals");
    let done = person.json("POST", &path, version, &json!({})).await?;
    anyhow::ensure!(done.status.is_success(), "{}", done.text());
    Ok(())
}

async fn note(app: &TestApp, who: &str, body: Value) -> anyhow::Result<Answer> {
    let person = app.client(who).await?;
    person
        .json("POST", &at("/attendance-notes"), None, &body)
        .await
}

fn check_in(number: u32, registration: &str, day: &str, time: &str) -> Value {
    json!({"event": event(number), "registration": registration, "day": day, "act": "check_in",
        "at": format!("{day}T{time}Z")})
}

/// Numbers of a day: expected, present, did not come, to be looked at.
async fn numbers(app: &TestApp, day: &str) -> anyhow::Result<[u64; 4]> {
    let path = at(&format!("/attendance?day={day}"));
    let json = app.client(APPROVER).await?.get(&path).await?.json();
    let number = |name: &str| json[name].as_u64().unwrap_or(999);
    Ok(["expected", "present", "no_shows", "conflicts"].map(number))
}

async fn line(app: &TestApp, day: &str, registration: &str) -> anyhow::Result<Value> {
    let path = at(&format!("/attendance?day={day}"));
    let json = app.client(APPROVER).await?.get(&path).await?.json();
    let all = json["items"].as_array().cloned().unwrap_or_default();
    let theirs = all.into_iter().find(|i| i["registration"] == registration);
    theirs.context("not on the list")
}

/// How many entries of the history tell of notes.
async fn entries(app: &TestApp) -> anyhow::Result<usize> {
    let trail = app.app.store.reads().trail("consultation", CODE).await?;
    let notes = trail.iter().filter(|e| e.action == "note_attendance");
    Ok(notes.count())
}

async fn door(app: TestApp) -> anyhow::Result<()> {
    announced(&app, 2).await?;
    let (one, two) = ("owner1@demo.example.org", "owner2@demo.example.org");
    let awa = nominated(&app, one, "Awa").await?;
    let boris = nominated(&app, one, "Boris").await?;
    let carmen = nominated(&app, two, "Carmen").await?;
    let refused = note(&app, OFFICER, check_in(1, &awa, FIRST, "08:30:00")).await?;
    assert_eq!(refused.json()["code"], "attendance_not_yet");

    app.clock.set(format!("{FIRST}T09:10:00Z").parse()?);
    assert_eq!(numbers(&app, FIRST).await?, [2, 0, 0, 0]);
    two_telephones(&app, &awa).await?;
    refusals(&app, &awa).await?;
    meanwhile(&app, &boris, &carmen).await?;
    badge(&app, &carmen).await?;
    unannounced(&app).await?;
    afterwards(&app, &awa, &carmen).await
}

/// The same person noted by two telephones, and one note sent twice.
async fn two_telephones(app: &TestApp, awa: &str) -> anyhow::Result<()> {
    let first = note(app, OFFICER, check_in(1, awa, FIRST, "09:05:00")).await?;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
    let again = note(app, OFFICER, check_in(1, awa, FIRST, "09:05:00")).await?;
    assert_eq!(again.status, StatusCode::OK);
    assert_eq!(again.json()["again"], true);
    assert_eq!(entries(app).await?, 1, "sent twice, noted once");
    // The other one was without a connection, and saw her earlier.
    let other = note(app, APPROVER, check_in(2, awa, FIRST, "08:58:00")).await?;
    assert_eq!(other.status, StatusCode::CREATED);
    let line = line(app, FIRST, awa).await?;
    assert_eq!(line["notes"].as_array().map(Vec::len), Some(2));
    assert_eq!(line["present_since"], "2026-11-25T08:58:00Z");
    assert_eq!(numbers(app, FIRST).await?, [2, 1, 0, 0]);
    // A clock that runs ahead does not outlast the correction.
    note(app, OFFICER, check_in(3, awa, FIRST, "23:00:00")).await?;
    app.clock.set(format!("{FIRST}T09:20:00Z").parse()?);
    let undo = json!({"registration": awa, "day": FIRST, "act": "undo"});
    assert_eq!(
        note(app, OFFICER, undo).await?.json()["present_since"],
        Value::Null
    );
    app.clock.set(format!("{FIRST}T09:21:00Z").parse()?);
    note(app, OFFICER, check_in(4, awa, FIRST, "09:21:00")).await?;
    assert_eq!(numbers(app, FIRST).await?, [2, 1, 0, 0]);
    Ok(())
}

async fn refusals(app: &TestApp, awa: &str) -> anyhow::Result<()> {
    let code = async |body: Value| {
        let answer = note(app, OFFICER, body).await?;
        Ok::<_, anyhow::Error>((answer.json()["code"].clone(), answer.faults()))
    };
    let (tomorrow, _) = code(check_in(10, awa, SECOND, "09:00:00")).await?;
    assert_eq!(tomorrow, "attendance_not_yet");
    let (other, _) = code(check_in(11, awa, "2026-11-24", "09:00:00")).await?;
    assert_eq!(other, "attendance_not_on_that_day");
    let (absent, _) =
        code(json!({"registration": awa, "day": FIRST, "act": "absent", "reason": "visa"})).await?;
    assert_eq!(absent, "attendance_not_over");
    let (unknown, _) =
        code(json!({"badge": "00000000000000000000000000", "day": FIRST, "act": "check_in"}))
            .await?;
    assert_eq!(unknown, "attendance_unknown");
    let (_, faults) =
        code(json!({"event": "x", "day": "soon", "act": "dance", "at": "noon"})).await?;
    insta::assert_debug_snapshot!("faults_of_a_note", faults);
    let reused = note(app, OFFICER, json!({"event": event(1), "badge": "00000000000000000000000000", "day": FIRST, "act": "check_in"})).await?;
    assert_eq!(reused.status, StatusCode::CONFLICT);
    // What the team of the organization, the public and the administrator see of it: nothing.
    for who in ["owner1@demo.example.org", "admin@demo.example.org"] {
        let answer = app.client(who).await?.get(&at("/attendance")).await?;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{who}");
    }
    let answer = app.anonymous().get(&at("/attendance")).await?;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    Ok(())
}

/// While a telephone had no connection, a delegate was withdrawn and another
/// one moved up: what it sends is told, and nothing is lost.
async fn meanwhile(app: &TestApp, boris: &str, carmen: &str) -> anyhow::Result<()> {
    let early = note(app, OFFICER, check_in(20, carmen, FIRST, "09:21:00")).await?;
    assert_eq!(early.json()["conflict"], true, "she waits for a place");
    assert_eq!(numbers(app, FIRST).await?, [2, 1, 0, 1]);
    withdrawn(app, "owner1@demo.example.org", boris).await?;
    assert_eq!(
        numbers(app, FIRST).await?,
        [2, 2, 0, 0],
        "she moved up, and is there"
    );

    let cookie = app.cookie(OFFICER).await?;
    let list = app.page(&format!("{DOOR}/list"), &cookie).await?.json();
    let names: Vec<&str> = list["delegates"]
        .as_array()
        .map(|all| all.iter().filter_map(|d| d["name"].as_str()).collect())
        .unwrap_or_default();
    assert_eq!(names, ["Awa", "Carmen"]);
    assert!(
        !list.to_string().contains('@'),
        "no addresses on telephones"
    );
    let wait = |number: u32, who: &str| {
        let id = event(number);
        format!("event={id}&{who}&day={FIRST}&act=check_in&means=list&at={FIRST}T09:00:00Z")
    };
    let gone = wait(30, &format!("registration={boris}"));
    let bad = wait(31, "badge=00000000000000000000000000");
    let good = wait(32, &format!("registration={carmen}"));
    let sent = [
        ("events", gone.as_str()),
        ("events", &bad),
        ("events", &good),
    ];
    for _ in 0..2 {
        let answer = app.form(&format!("{DOOR}/sync"), &cookie, &sent).await?;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        insta::assert_snapshot!("outcomes_of_a_telephone", answer.text());
    }
    assert_eq!(numbers(app, FIRST).await?, [2, 2, 0, 1]);
    let page = app.page(LIST, &cookie).await?.text();
    assert!(
        page.contains("Boris") && page.contains("arrived here at 09:21"),
        "{page}"
    );
    let undo = [("registration", boris), ("day", FIRST), ("act", "undo")];
    let done = app.form(&format!("{LIST}/undo"), &cookie, &undo).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!(numbers(app, FIRST).await?, [2, 2, 0, 0]);
    Ok(())
}

/// The page of a badge tells staff who it is, and everybody else the same about
/// every code; only the door's page may run a script.
async fn badge(app: &TestApp, carmen: &str) -> anyhow::Result<()> {
    let code = parvis_domain::attendance::badge_code(carmen.parse()?);
    let (real, none) = (format!("/en/check-in/{code}"), "/en/check-in/NOSUCHCODE");
    let owner = app.cookie("owner2@demo.example.org").await?;
    for cookie in ["", owner.as_str()] {
        let [known, unknown] = [
            app.page(&real, cookie).await?,
            app.page(none, cookie).await?,
        ];
        assert_eq!(known.status, StatusCode::OK);
        let same = |a: &Answer, code: &str| a.text().replace(code, "");
        assert_eq!(same(&known, &code), same(&unknown, "NOSUCHCODE"));
        assert!(!known.text().contains("Carmen"));
    }
    let cookie = app.cookie(OFFICER).await?;
    let page = app.page(&real, &cookie).await?;
    assert!(page.text().contains("Carmen") && page.text().contains("Present since 09:00"));
    assert!(
        !page
            .header("content-security-policy")
            .contains("script-src")
    );
    assert_eq!(app.page(none, &cookie).await?.status, StatusCode::NOT_FOUND);
    let undo = [("day", FIRST), ("act", "undo")];
    app.clock.set(format!("{FIRST}T09:30:00Z").parse()?);
    assert_eq!(
        app.form(&real, &cookie, &undo).await?.status,
        StatusCode::SEE_OTHER
    );
    app.clock.set(format!("{FIRST}T09:31:00Z").parse()?);
    let enter = [("day", FIRST), ("act", "check_in")];
    assert_eq!(
        app.form(&real, &cookie, &enter).await?.status,
        StatusCode::SEE_OTHER
    );
    let short = app.get(&format!("/check-in/{code}")).await?;
    assert!(
        short
            .header("location")
            .ends_with(&format!("/check-in/{code}"))
    );

    let door = app.page(&format!("{DOOR}?q=carm"), &cookie).await?;
    assert!(
        door.header("content-security-policy")
            .contains("script-src 'self'")
    );
    assert!(!door.header("content-security-policy").contains("unsafe"));
    assert!(door.text().contains("Carmen") && !door.text().contains("Awa"));
    let worker = app.page(&format!("{DOOR}/worker.js"), &cookie).await?;
    assert_eq!(worker.header("service-worker-allowed"), DOOR);
    Ok(())
}

/// Somebody without a registration: no place while all are taken.
async fn unannounced(app: &TestApp) -> anyhow::Result<()> {
    let cookie = app.cookie(OFFICER).await?;
    let third = organization(app, "owner3@demo.example.org").await?;
    let given = [
        ("organization", third.as_str()),
        ("person_name", "Dora"),
        ("function", "Coordinator"),
        ("email", "dora@delegates.example.org"),
        ("language", "fr"),
        ("day", FIRST),
    ];
    let path = format!("{DOOR}/walk-in");
    let full = app.form(&path, &cookie, &given).await?;
    assert_eq!(full.status, StatusCode::CONFLICT, "{}", full.text());
    assert!(full.text().contains("No place is free") && full.text().contains("Dora"));
    registration(app, 3).await?;
    let done = app.form(&path, &cookie, &given).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!(numbers(app, FIRST).await?, [3, 3, 0, 0]);
    let twice = app.form(&path, &cookie, &given).await?;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    Ok(())
}

/// Over: who was not seen did not come; the list, reasons, and the file.
async fn afterwards(app: &TestApp, awa: &str, carmen: &str) -> anyhow::Result<()> {
    app.clock.set("2026-11-27T10:00:00Z".parse()?);
    app.tick().await?;
    assert_eq!(numbers(app, SECOND).await?, [3, 0, 3, 0]);
    let cookie = app.cookie(OFFICER).await?;
    let visa = format!("{carmen}:visa");
    let save = [
        ("day", SECOND),
        ("present", awa),
        ("absence", &visa),
        ("absence", ""),
    ];
    let done = app.form(LIST, &cookie, &save).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    assert_eq!(numbers(app, SECOND).await?, [3, 1, 2, 0]);
    let saved = entries(app).await?;
    // The same list again changes nothing; a box that nobody touched undoes nothing.
    let again = [("day", SECOND), ("absence", visa.as_str())];
    app.form(LIST, &cookie, &again).await?;
    assert_eq!(entries(app).await?, saved);
    assert_eq!(numbers(app, SECOND).await?, [3, 1, 2, 0]);
    let untick = [("day", SECOND), ("was", awa)];
    app.clock.set("2026-11-27T10:05:00Z".parse()?);
    app.form(LIST, &cookie, &untick).await?;
    assert_eq!(numbers(app, SECOND).await?, [3, 0, 3, 0]);

    selected(app).await?;
    let file = app
        .page(&format!("{LIST}.csv?day={SECOND}"), &cookie)
        .await?;
    let lines = rows(&file.body)?;
    let told: Vec<String> = lines
        .iter()
        .map(|r| {
            ["delegate", "standing", "absence_reason"]
                .map(|c| r[c].clone())
                .join(" ")
        })
        .collect();
    assert_eq!(
        told,
        ["Awa no_show ", "Carmen no_show visa", "Dora no_show "]
    );
    let trail = app.app.store.reads().trail("consultation", CODE).await?;
    let all: String = trail.iter().map(|e| format!("{:?}", e.detail)).collect();
    assert!(
        !["Awa", "Carmen", "Dora", "@"]
            .iter()
            .any(|w| all.contains(w)),
        "{all}"
    );
    Ok(())
}

/// A segment asks for what they did. Awa and Dora came on the first day, and
/// Carmen's check-in was taken back.
async fn selected(app: &TestApp) -> anyhow::Result<()> {
    let staff = app.client(OFFICER).await?;
    let mut counts = vec![];
    for past in [
        json!({"past": ["attended"]}),
        json!({"past": ["attended"], "past_since": 2026}),
        json!({"past": ["attended"], "past_since": 2027}),
        json!({"past": ["attended"], "past_series": "none"}),
        json!({"past": ["did_not_come"]}),
        json!({"past": ["invited_only"]}),
        json!({"past": ["attended", "did_not_come"]}),
        json!({"past": ["never_attended"]}),
        json!({}),
    ] {
        let path = "/api/v1/segment-counts";
        let count = staff.json("POST", path, None, &past).await?;
        counts.push(format!("{} {past}", count.json()["selected"]));
    }
    insta::assert_debug_snapshot!("segments_by_attendance", counts);
    let alone = json!({"past_since": 2026});
    let path = "/api/v1/segment-counts";
    let faults = staff.json("POST", path, None, &alone).await?.faults();
    assert_eq!(faults, [("/past".to_owned(), "required".to_owned())]);
    Ok(())
}

/// Staff who are bound to an organization do not note its delegates.
async fn bound(app: TestApp) -> anyhow::Result<()> {
    announced(&app, 5).await?;
    let awa = nominated(&app, "owner1@demo.example.org", "Awa").await?;
    app.clock.set(format!("{FIRST}T09:10:00Z").parse()?);
    let id = organization(&app, "owner1@demo.example.org").await?;
    let cookie = app.cookie(OFFICER).await?;
    let path = format!("/en/staff/organizations/{id}/conflict");
    let declared = app
        .form(&path, &cookie, &[("reason", "I was on its board.")])
        .await?;
    assert_eq!(
        declared.status,
        StatusCode::SEE_OTHER,
        "{}",
        declared.text()
    );
    let denied = note(&app, OFFICER, check_in(1, &awa, FIRST, "09:05:00")).await?;
    assert_eq!(denied.json()["code"], "denied_conflict_of_interest");
    let list = app.page(&format!("{DOOR}/list"), &cookie).await?.json();
    assert_eq!(list["delegates"], json!([]));
    assert_eq!(entries(&app).await?, 0);
    Ok(())
}

parvis_tests::on_both!(door);
parvis_tests::on_both!(bound);
