//! An inquiry in Spanish about assisted return in a country of the Americas:
//! proposed with reasons, routed, handed over once, answered, its wait counted.

use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use parvis_tests::app::{Answer, TestApp};
use serde_json::{Value, json};

const OWNER: &str = "owner3@demo.example.org";
const OFFICER: &str = "officer@demo.example.org";

async fn organization(app: &TestApp, who: &str) -> anyhow::Result<String> {
    let me = app.client(who).await?.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"].as_str();
    Ok(id.unwrap_or_default().to_owned())
}

fn at(app: &TestApp, moment: &str) -> anyhow::Result<()> {
    app.clock.set(moment.parse::<DateTime<Utc>>()?);
    Ok(())
}

/// Does an act on an inquiry in the version that the person sees.
async fn act(
    app: &TestApp,
    who: &str,
    id: &str,
    what: &str,
    body: Value,
) -> anyhow::Result<Answer> {
    let person = app.client(who).await?;
    let path = format!("/api/v1/inquiries/{id}");
    let version = person.get(&path).await?.json()["version"].as_i64();
    person
        .json("POST", &format!("{path}/{what}"), version, &body)
        .await
}

async fn done(
    app: &TestApp,
    who: &str,
    id: &str,
    what: &str,
    body: Value,
) -> anyhow::Result<Value> {
    let answer = act(app, who, id, what, body).await?;
    assert_eq!(
        answer.status,
        StatusCode::CREATED,
        "{what}: {}",
        answer.text()
    );
    Ok(answer.json())
}

async fn send(app: &TestApp) -> anyhow::Result<String> {
    let organization = organization(app, OWNER).await?;
    let owner = app.client(OWNER).await?;
    let path = format!("/api/v1/organizations/{organization}/inquiries");
    let wrong =
        json!({"inquiry_kind": "letter", "topic": "nothing", "country": "ZZ", "subject": ""});
    let refused = owner.json("POST", &path, None, &wrong).await?;
    insta::assert_debug_snapshot!("faults_of_an_inquiry", refused.faults());
    let body = json!({
        "inquiry_kind": "question",
        "topic": "assisted-voluntary-return",
        "country": "GT",
        "language": "es",
        "subject": "Retorno voluntario asistido desde Guatemala",
        "text": "¿A quién dirigimos a las personas que desean retornar?",
    });
    let sent = owner.json("POST", &path, None, &body).await?;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
    let json = sent.json();
    assert!(
        json["reference"]
            .as_str()
            .is_some_and(|r| r.starts_with("INQ-2027-")),
        "{json}"
    );
    assert_eq!(
        (&json["unit"], &json["due_on"]),
        (&json!("ipd"), &json!("2027-03-16"))
    );
    // The organization sees no proposal, nobody of the staff, and no trail.
    assert!(json.get("handling").is_none() && json.get("officer").is_none());
    Ok(json["id"].as_str().unwrap_or_default().to_owned())
}

async fn walk(app: TestApp) -> anyhow::Result<()> {
    at(&app, "2027-03-01T09:00:00Z")?;
    let id = send(&app).await?;
    let path = format!("/api/v1/inquiries/{id}");
    let officer = app.client(OFFICER).await?;
    let seen = officer.get(&path).await?.json();
    let handling = &seen["handling"];
    assert_eq!(handling["proposed"], "ro-panama");
    let proposal = handling["proposal"].as_array().cloned().unwrap_or_default();
    let units: Vec<&Value> = proposal.iter().map(|c| &c["unit"]).collect();
    assert_eq!(units, [&json!("ro-panama"), &json!("dmm"), &json!("ipd")]);
    assert_eq!(
        proposal[0]["reasons"][0]["statement"]["words"]["es"],
        "las Américas"
    );
    assert_eq!(proposal[1]["reasons"][0]["kind"], "topic");

    // A day at the entry; another unit than the one proposed needs a reason, and
    // one that has ended cannot have it.
    at(&app, "2027-03-02T09:00:00Z")?;
    let early = act(
        &app,
        OFFICER,
        &id,
        "hand-overs",
        json!({"unit": "dmm", "reason": "x"}),
    )
    .await?;
    assert_eq!(early.json()["code"], "inquiry_not_routed");
    let other = act(&app, OFFICER, &id, "routings", json!({"unit": "dmm"})).await?;
    assert_eq!(
        other.faults(),
        [("/reason".to_owned(), "required".to_owned())]
    );
    let ended = act(
        &app,
        OFFICER,
        &id,
        "routings",
        json!({"unit": "ro-buenos-aires"}),
    )
    .await?;
    assert_eq!(
        ended.faults(),
        [("/unit".to_owned(), "not_in_list".to_owned())]
    );
    done(&app, OFFICER, &id, "routings", json!({"unit": "ro-panama"})).await?;
    done(
        &app,
        OFFICER,
        &id,
        "notes",
        json!({"text": "Internal: ask Panama."}),
    )
    .await?;

    // Handed over once, after three days; a question, a reply after four days.
    at(&app, "2027-03-05T09:00:00Z")?;
    let same = act(
        &app,
        OFFICER,
        &id,
        "hand-overs",
        json!({"unit": "ro-panama", "reason": "x"}),
    )
    .await?;
    assert_eq!(same.json()["code"], "inquiry_same_holder");
    let over = json!({"unit": "dmm", "reason": "Assisted return is theirs."});
    done(&app, OFFICER, &id, "hand-overs", over).await?;
    at(&app, "2027-03-06T09:00:00Z")?;
    done(
        &app,
        OFFICER,
        &id,
        "questions",
        json!({"text": "¿Cuántas personas?"}),
    )
    .await?;
    asked(&app, &id).await?;
    at(&app, "2027-03-10T09:00:00Z")?;
    let back = done(
        &app,
        OWNER,
        &id,
        "messages",
        json!({"text": "Unas veinte."}),
    )
    .await?;
    assert_eq!(back["due_on"], "2027-03-20");

    // Overdue, then answered.
    at(&app, "2027-03-21T09:00:00Z")?;
    let officer = app.client(OFFICER).await?;
    let list = officer
        .get("/api/v1/inquiries?overdue=true&unit=dmm")
        .await?
        .json();
    assert_eq!(list["items"][0]["id"], json!(id), "{list}");
    done(
        &app,
        OFFICER,
        &id,
        "answers",
        json!({"text": "Diríjanse a la oficina en Guatemala."}),
    )
    .await?;
    answered(&app, &id).await
}

/// IOM has asked: the clock rests, the home says so, notes and names stay inside.
async fn asked(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let owner = app.client(OWNER).await?;
    let own = owner.get(&format!("/api/v1/inquiries/{id}")).await?;
    assert_eq!(own.json()["state"], "asked");
    let text = own.text();
    assert!(
        !text.contains("Internal") && !text.contains("Nadia"),
        "{text}"
    );
    let cookie = app.cookie(OWNER).await?;
    let home = app.page("/es/home", &cookie).await?.text();
    assert!(home.contains("Responder a la pregunta de la OIM"), "{home}");
    let page = app
        .page(&format!("/es/inquiries/{id}"), &cookie)
        .await?
        .text();
    assert!(page.contains("¿Cuántas personas?"));
    assert!(
        !page.contains("Internal") && !page.contains("Nadia"),
        "{page}"
    );
    let refused = act(app, OFFICER, id, "answers", json!({"text": "x"})).await?;
    assert_eq!(refused.json()["code"], "inquiry_with_organization");
    // Who is not of the team knows nothing of it.
    let stranger = app.client("owner2@demo.example.org").await?;
    let answer = stranger.get(&format!("/api/v1/inquiries/{id}")).await?;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let anonymous = app.get(&format!("/es/inquiries/{id}")).await?;
    assert!(!anonymous.status.is_success());
    Ok(())
}

/// The wait of each stretch is kept and counted: one day at the entry, three in
/// Panama, one and eleven with DMM; the organization's four are not IOM's.
async fn answered(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let json = officer
        .get(&format!("/api/v1/inquiries/{id}"))
        .await?
        .json();
    let waits = json["handling"]["waits"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let waits: Vec<(&Value, i64)> = waits
        .iter()
        .map(|w| (&w["unit"], w["hours"].as_i64().unwrap_or_default()))
        .collect();
    assert_eq!(
        waits,
        [
            (&json!("ipd"), 24),
            (&json!("ro-panama"), 72),
            (&json!("dmm"), 24 + 264),
            (&Value::Null, 96)
        ]
    );
    let stretches = json["handling"]["stretches"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let line = |s: &Value| {
        let text = |n: &str| s[n].as_str().unwrap_or("–").to_owned();
        format!("{} {} {}", text("start"), text("unit"), text("reason"))
    };
    let lines: Vec<String> = stretches.iter().map(line).collect();
    insta::assert_debug_snapshot!("stretches_of_an_inquiry", lines);
    let figures = officer.get("/api/v1/inquiry-waiting-times").await?.json();
    let dmm = figures["items"]
        .as_array()
        .and_then(|l| l.iter().find(|f| f["unit"] == "dmm").cloned());
    assert_eq!(
        dmm.map(|f| f["median_hours"].clone()),
        Some(json!(288)),
        "{figures}"
    );
    // Too few to be told to everybody.
    let total = app
        .anonymous()
        .get("/api/v1/inquiry-waiting-total")
        .await?
        .json();
    assert_eq!(total["items"], json!([]));

    let mails = app.mails().await?;
    let about: Vec<String> = mails
        .iter()
        .filter(|m| m.contains("INQ-2027-"))
        .map(|m| {
            let subject = m.lines().find(|l| l.starts_with("Subject:"));
            subject.unwrap_or_default().to_owned()
        })
        .collect();
    assert_eq!(about.len(), 3, "{about:?}");
    assert!(mails.iter().all(|m| !m.contains("Diríjanse")));
    let csv = officer
        .get("/api/v1/inquiries.csv?state=answered")
        .await?
        .text();
    assert!(csv.contains("Retorno voluntario") && !csv.contains("Diríjanse"));
    let page = app
        .page(&format!("/fr/inquiries/{id}"), &app.cookie(OFFICER).await?)
        .await?
        .text();
    assert!(
        page.contains("Assisted return is theirs.") && page.contains("12 jours"),
        "{page}"
    );

    // It writes again, and closes; nothing can be said after that.
    let again = done(app, OWNER, id, "messages", json!({"text": "Gracias."})).await?;
    assert_eq!(
        (&again["state"], &again["due_on"]),
        (&json!("open"), &json!("2027-04-05"))
    );
    let closed = done(app, OWNER, id, "closings", json!({})).await?;
    assert_eq!(closed["state"], "closed");
    let late = act(app, OWNER, id, "messages", json!({"text": "x"})).await?;
    assert_eq!(late.json()["code"], "inquiry_closed");
    Ok(())
}

/// The same by the pages, with faults that keep what was typed.
async fn by_pages(app: TestApp) -> anyhow::Result<()> {
    let organization = organization(&app, OWNER).await?;
    let owner = app.cookie(OWNER).await?;
    let new = format!("/es/organizations/{organization}/inquiries/new");
    let form = app.page(&new, &owner).await?;
    assert_eq!(form.status, StatusCode::OK);
    let wrong = app
        .form(
            &new,
            &owner,
            &[
                ("inquiry_kind", "question"),
                ("language", "es"),
                ("text", "Hola"),
            ],
        )
        .await?;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("Hola</textarea>") && wrong.text().contains("#f-subject"));
    let pairs = [
        ("inquiry_kind", "invitation"),
        ("topic", "fora"),
        ("language", "es"),
        ("subject", "Seminario"),
        ("text", "Les invitamos."),
    ];
    let sent = app.form(&new, &owner, &pairs).await?;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let to = sent.header("location");
    let path = to.split('?').next().unwrap_or_default().to_owned();
    let officer = app.cookie(OFFICER).await?;
    let page = app
        .page(&path.replace("/es/", "/en/"), &officer)
        .await?
        .text();
    assert!(
        page.contains("Confirm or change the proposal") && page.contains("Proposal only"),
        "{page}"
    );
    let route = format!("{path}/route");
    let lacks = app
        .form(
            &route,
            &officer,
            &[("_version", "1"), ("unit", "office-partnerships")],
        )
        .await?;
    assert_eq!(lacks.status, StatusCode::UNPROCESSABLE_ENTITY);
    let pairs = [
        ("_version", "1"),
        ("unit", "office-partnerships"),
        ("reason", "Present structure."),
    ];
    let routed = app.form(&route, &officer, &pairs).await?;
    assert_eq!(routed.status, StatusCode::SEE_OTHER, "{}", routed.text());
    let stale = app
        .form(
            &format!("{path}/answer"),
            &officer,
            &[("_version", "1"), ("text", "Con gusto.")],
        )
        .await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    assert!(stale.text().contains("Con gusto."));
    let answered = app
        .form(
            &format!("{path}/answer"),
            &officer,
            &[("_version", "2"), ("text", "Con gusto.")],
        )
        .await?;
    assert_eq!(
        answered.status,
        StatusCode::SEE_OTHER,
        "{}",
        answered.text()
    );
    for (path, who, says) in [
        (path.as_str(), &owner, "Con gusto."),
        ("/es/home", &owner, "Leer la respuesta de la OIM"),
        ("/en/staff/inquiries?state=answered", &officer, "Seminario"),
        (
            "/en/staff/inquiries/waiting-times",
            &officer,
            "IOM as a whole",
        ),
    ] {
        let page = app.page(path, who).await?;
        assert!(page.text().contains(says), "{path} does not say {says}");
    }
    Ok(())
}

parvis_tests::on_both!(walk);
parvis_tests::on_both!(by_pages);
