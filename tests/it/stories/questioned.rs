//! Questions to the applicant: answered, extended, ignored, withdrawn.

use super::{
    decided::{examine, session_now, submit},
    same_account::same_account_of_events,
};
use axum::http::StatusCode;
use parvis_tests::{
    app::{TestApp, fixture},
    client::Client,
};
use serde_json::{Value, json};

pub(super) const OWNER: &str = "casa@prueba.example.org";
pub(super) const OFFICER: &str = "officer@demo.example.org";
pub(super) const APPROVER: &str = "approver@demo.example.org";

/// The officer takes the case and asks.
async fn ask(app: &TestApp, id: &str, questions: &[(&str, &str)]) -> anyhow::Result<Value> {
    let officer = app.client(OFFICER).await?;
    for (about, question) in questions {
        let body = json!({"about": about, "question": question});
        officer.act(id, "questions", body).await?;
    }
    // The applicant sees nothing of what is being prepared.
    let before = questions_of(&app.client(OWNER).await?, id).await?;
    assert_eq!(before["prepared"], json!([]));
    officer.act(id, "question-rounds", json!({})).await
}

pub(super) async fn questions_of(client: &Client<'_>, id: &str) -> anyhow::Result<Value> {
    let path = format!("/api/v1/applications/{id}/questions");
    Ok(client.get(&path).await?.json())
}

/// The question with this number.
async fn question(client: &Client<'_>, id: &str, number: u64) -> anyhow::Result<Value> {
    let all = questions_of(client, id).await?;
    let rounds = all["rounds"].as_array().cloned().unwrap_or_default();
    let mut asked = rounds
        .iter()
        .flat_map(|r| r["questions"].as_array().cloned().unwrap_or_default());
    Ok(asked.find(|q| q["number"] == number).unwrap_or_default())
}

pub(super) async fn answer(
    client: &Client<'_>,
    id: &str,
    number: u64,
    body: Value,
) -> anyhow::Result<Value> {
    let question = question(client, id, number).await?;
    let path = format!(
        "/api/v1/applications/{id}/questions/{}/answer",
        question["id"].as_str().unwrap_or_default()
    );
    let case = client.get(&format!("/api/v1/applications/{id}")).await?;
    let version = case.json()["version"].as_i64();
    let saved = client.json("PUT", &path, version, &body).await?;
    anyhow::ensure!(saved.status.is_success(), "{}", saved.text());
    Ok(saved.json())
}

async fn give_document(client: &Client<'_>, id: &str, number: u64) -> anyhow::Result<()> {
    let question = question(client, id, number).await?;
    let path = format!(
        "questions/{}/documents",
        question["id"].as_str().unwrap_or_default()
    );
    let file = fixture("demo/documents/letter.pdf")?;
    let given = client
        .upload_to(id, &path, "D02", "statutes.pdf", &file)
        .await?;
    anyhow::ensure!(given.status == StatusCode::CREATED, "{}", given.text());
    Ok(())
}

/// From the recommendation to a decision of the Council, at session T-1.
pub(super) async fn decide(app: &TestApp, id: &str, decision: Value) -> anyhow::Result<Value> {
    let officer = app.client(OFFICER).await?;
    let approver = app.client(APPROVER).await?;
    approver.act(id, "clearances", json!({})).await?;
    let session = json!({"session": decision["session"]});
    officer.act(id, "listings", session).await?;
    officer.act(id, "decisions", decision).await?;
    approver.act(id, "decision-confirmations", json!({})).await
}

async fn questioned_twice_then_admitted(app: TestApp) -> anyhow::Result<()> {
    let id = submit(&app).await?;
    let officer = app.client(OFFICER).await?;
    let owner = app.client(OWNER).await?;
    officer.act(&id, "examinations", json!({})).await?;
    let asked = [
        ("aims", "¿Qué hicieron en 2026?"),
        ("D02", "Envíen los estatutos firmados."),
    ];
    let asked = ask(&app, &id, &asked).await?;
    assert_eq!(asked["stage"], "information_requested");
    assert_eq!(asked["waiting_for"], "cso");
    // Only what was opened can change; the draft itself stays closed.
    let closed = json!({"aims": "Otra cosa"});
    let refused = owner.act(&id, "draft", closed).await;
    assert!(refused.is_err(), "the whole draft is not open");
    answer(&owner, &id, 1, json!({"value": "Ayuda a 900 personas"})).await?;
    // A reply that is not sent is nobody's at IOM, and changes nothing.
    let seen = question(&officer, &id, 1).await?;
    assert_eq!(
        (&seen["value"], &seen["answered"]),
        (&Value::Null, &json!(false))
    );
    let case = owner
        .get(&format!("/api/v1/applications/{id}"))
        .await?
        .json();
    assert_eq!(case["draft"]["aims"], "Ayuda a personas migrantes");
    // All answers go together.
    let path = format!("/api/v1/applications/{id}/answers");
    let early = owner
        .json("POST", &path, case["version"].as_i64(), &json!({}))
        .await?;
    let expected = [("/questions/2".to_owned(), "unanswered".to_owned())];
    assert_eq!(early.faults(), expected);
    let more = json!({"reason": "El registro está cerrado", "until": "2027-01-31"});
    owner.act(&id, "extension-requests", more).await?;
    let granted = json!({"due": "2027-01-31"});
    let granted = officer.act(&id, "extension-grants", granted).await?;
    assert_eq!(granted["answers_due"], "2027-01-31");
    give_document(&owner, &id, 2).await?;
    answer(&owner, &id, 2, json!({"replaces": true})).await?;
    let sent = owner.act(&id, "answers", json!({})).await?;
    assert_eq!(
        (&sent["stage"], &sent["draft"]["aims"]),
        (&json!("under_examination"), &json!("Ayuda a 900 personas"))
    );
    second_round(&app, &id).await?;
    examine(&app, &id).await?;
    session_now(&app).await?;
    let decision = json!({
        "outcome": "admitted", "session": "T-1", "decided_on": "2026-11-21", "symbol": "C/T/RES/1"
    });
    assert_eq!(decide(&app, &id, decision).await?["stage"], "admitted");
    let account = same_account_of_events(&app, &id, OWNER).await?;
    insta::assert_debug_snapshot!("questioned_twice_then_admitted", account);
    Ok(())
}

/// A question that cannot be answered, and what changed by now.
async fn second_round(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let owner = app.client(OWNER).await?;
    ask(app, id, &[("free", "¿Quién los financia?")]).await?;
    // Numbers go on over all rounds.
    assert_eq!(
        question(&owner, id, 3).await?["question"],
        "¿Quién los financia?"
    );
    answer(
        &owner,
        id,
        3,
        json!({"cannot_reason": "Es secreto por ley"}),
    )
    .await?;
    owner.act(id, "answers", json!({})).await?;
    let seen = question(&officer, id, 3).await?;
    assert_eq!(seen["cannot_reason"], "Es secreto por ley");
    let path = format!("/api/v1/applications/{id}/difference");
    let mut both = vec![];
    for client in [&officer, &owner] {
        both.push(client.get(&path).await?.json());
    }
    let kinds = |changes: &Value| -> Vec<(String, String)> {
        let items = changes["items"].as_array().cloned().unwrap_or_default();
        let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
        items
            .iter()
            .map(|i| (text(&i["kind"]), text(&i["about"])))
            .collect()
    };
    let expected = [
        ("answer", "aims"),
        ("document_removed", "D02"),
        ("document_added", "D02"),
    ];
    let expected: Vec<_> = expected.map(|(a, b)| (a.to_owned(), b.to_owned())).into();
    assert_eq!(kinds(&both[0]), expected);
    assert_eq!(both[0]["items"], both[1]["items"]);
    assert_eq!(both[0]["versions"].as_array().map(Vec::len), Some(3));
    // Nothing changed by the second round.
    let last = owner.get(&format!("{path}?from=2")).await?.json();
    assert_eq!(last["items"], json!([]));
    Ok(())
}

parvis_tests::on_both!(questioned_twice_then_admitted);

async fn at(app: &TestApp, day: &str) -> anyhow::Result<()> {
    app.clock.set(format!("{day}T09:00:00Z").parse()?);
    app.tick().await?;
    // A second tick sends nothing twice.
    app.tick().await
}

async fn closed_after_silence_then_reapplied(app: TestApp) -> anyhow::Result<()> {
    let id = submit(&app).await?;
    let path = format!("/api/v1/applications/{id}");
    let officer = app.client(OFFICER).await?;
    officer.act(&id, "examinations", json!({})).await?;
    officer
        .act(
            &id,
            "questions",
            json!({"about": "free", "question": "¿Siguen ahí?"}),
        )
        .await?;
    officer
        .act(&id, "question-rounds", json!({"due": "2026-12-21"}))
        .await?;
    let reason = json!({"reason": "Sin respuesta"});
    let mut refused = vec![];
    let days = [
        "2026-12-13",
        "2026-12-14",
        "2026-12-21",
        "2026-12-22",
        "2026-12-28",
    ];
    for day in days {
        at(&app, day).await?;
        let approver = app.client(APPROVER).await?;
        let version = approver.get(&path).await?.json()["version"].as_i64();
        // The officer who asked does not close, whenever it is.
        let officer = app.client(OFFICER).await?;
        let own = officer
            .json("POST", &format!("{path}/closings"), version, &reason)
            .await?;
        assert_eq!(own.status, StatusCode::FORBIDDEN);
        let closed = approver
            .json("POST", &format!("{path}/closings"), version, &reason)
            .await?;
        refused.push((day, closed.status.as_u16(), closed.json()["code"].clone()));
    }
    insta::assert_debug_snapshot!("closing_is_refused_until_three_reminders", refused);
    let owner = app.client(OWNER).await?;
    let closed = owner.get(&path).await?.json();
    assert_eq!(
        (&closed["stage"], &closed["closing_reason"]),
        (&json!("closed"), &json!("Sin respuesta"))
    );
    let mails = app.mails().await?;
    let about = |what: &str| mails.iter().filter(|m| m.contains(what)).count();
    assert_eq!(about("preguntas sin respuesta"), 3, "three reminders");
    let account = same_account_of_events(&app, &id, OWNER).await?;
    insta::assert_debug_snapshot!("closed_after_silence", account);
    reapply(
        &app,
        &id,
        closed["organization"]["id"].as_str().unwrap_or_default(),
    )
    .await
}

parvis_tests::on_both!(closed_after_silence_then_reapplied);

/// The new application takes over answers and documents, and names the old one.
async fn reapply(app: &TestApp, id: &str, organization: &str) -> anyhow::Result<()> {
    let owner = app.client(OWNER).await?;
    let path = format!("/api/v1/organizations/{organization}/applications");
    let started = owner
        .json("POST", &path, None, &json!({"copy_earlier": true}))
        .await?;
    assert_eq!(started.status, StatusCode::CREATED, "{}", started.text());
    let new = started.json();
    assert_eq!(
        (&new["earlier"], &new["draft"]["aims"]),
        (&json!(id), &json!("Ayuda a personas migrantes"))
    );
    assert_eq!(new["documents"].as_array().map(Vec::len), Some(4));
    let new = new["id"].as_str().unwrap_or_default();
    let signature = json!({
        "signatory_name": "A. B.", "signatory_title": "Directora", "accepts_no_vote": true,
        "undertakes_support": true, "declares_true": true
    });
    owner.act(new, "submissions", signature).await?;
    let officer = app.client(OFFICER).await?;
    let seen = officer
        .get(&format!("/api/v1/applications/{new}"))
        .await?
        .json();
    assert_eq!(seen["earlier"], json!(id));
    same_account_of_events(app, new, OWNER).await?;
    Ok(())
}

async fn withdrawn_while_questions_are_open(app: TestApp) -> anyhow::Result<()> {
    let id = submit(&app).await?;
    let officer = app.client(OFFICER).await?;
    officer.act(&id, "examinations", json!({})).await?;
    ask(&app, &id, &[("free", "¿Cuántos son?")]).await?;
    let owner = app.client(OWNER).await?;
    answer(&owner, &id, 1, json!({"answer": "No lo diremos"})).await?;
    let gone = owner.act(&id, "withdrawals", json!({})).await?;
    assert_eq!(
        (&gone["stage"], &gone["waiting_for"]),
        (&json!("withdrawn"), &json!("nobody"))
    );
    // What was not sent stays the applicant's own.
    let seen = questions_of(&officer, &id).await?;
    assert_eq!(seen["rounds"][0]["ended_as"], "withdrawn");
    assert!(!seen.to_string().contains("No lo diremos"));
    // No reminder follows.
    let about = |mails: Vec<String>| {
        mails
            .into_iter()
            .filter(|m| m.contains(&id))
            .collect::<Vec<_>>()
    };
    let mails = about(app.mails().await?);
    at(&app, "2027-03-01").await?;
    assert_eq!(about(app.mails().await?), mails);
    let account = same_account_of_events(&app, &id, OWNER).await?;
    insta::assert_debug_snapshot!("withdrawn_while_questions_are_open", account);
    Ok(())
}

parvis_tests::on_both!(withdrawn_while_questions_are_open);

/// No dead end for staff: questions can be taken back, also by an officer who
/// took the case over.
async fn taken_back_by_another_officer(app: TestApp) -> anyhow::Result<()> {
    let id = submit(&app).await?;
    let officer = app.client(OFFICER).await?;
    officer.act(&id, "examinations", json!({})).await?;
    ask(&app, &id, &[("free", "¿Cuántos son?")]).await?;
    let second = app.client("officer2@demo.example.org").await?;
    let reason = json!({"reason": "Contestado por teléfono"});
    let path = format!("/api/v1/applications/{id}");
    let version = second.get(&path).await?.json()["version"].as_i64();
    let not_mine = second
        .json(
            "POST",
            &format!("{path}/question-withdrawals"),
            version,
            &reason,
        )
        .await?;
    assert_eq!(not_mine.json()["code"], "not_the_officer");
    let taken = second.act(&id, "examinations", json!({})).await?;
    assert_eq!(taken["stage"], "information_requested");
    // A request for more time that nobody answered ends with its round, and
    // the next round has its own.
    let owner = app.client(OWNER).await?;
    let more = json!({"reason": "Somos pocos"});
    owner.act(&id, "extension-requests", more.clone()).await?;
    let back = second.act(&id, "question-withdrawals", reason).await?;
    assert_eq!(back["stage"], "under_examination");
    let again = json!({"about": "free", "question": "¿Y cuántos países?"});
    second.act(&id, "questions", again).await?;
    second.act(&id, "question-rounds", json!({})).await?;
    owner.act(&id, "extension-requests", more).await?;
    second
        .act(&id, "extension-grants", json!({"due": "2027-01-31"}))
        .await?;
    same_account_of_events(&app, &id, OWNER).await?;
    Ok(())
}

parvis_tests::on_both!(taken_back_by_another_officer);
