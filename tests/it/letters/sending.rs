//! A real mail server that is away, busy, refuses, or breaks the line.

use super::header;
use crate::stories::{accounts::sign_up, decided::submit};
use chrono::Duration;
use parvis_tests::{
    app::{TestApp, plain},
    smtp::{Mood, SmtpServer},
};
use serde_json::json;
use std::collections::BTreeSet;

/// Message-IDs of the mails taken, in their order.
fn ids(smtp: &SmtpServer) -> Vec<String> {
    let mails = smtp.taken();
    mails
        .iter()
        .map(|m| header(&plain(m), "Message-ID"))
        .collect()
}

async fn states(app: &TestApp, state: &str) -> anyhow::Result<serde_json::Value> {
    let approver = app.client("approver@demo.example.org").await?;
    let list = approver
        .get(&format!("/api/v1/mails?state={state}&page_size=200"))
        .await?;
    Ok(list.json()["items"].clone())
}

async fn away_for_an_hour(app: TestApp) -> anyhow::Result<()> {
    // What the demonstration left in the outbox is not this story.
    app.mails().await?;
    let mut smtp = SmtpServer::start().await?;
    smtp.stop().await;
    // Requests that put mails into the outbox go through while it is away.
    for (minute, name) in ["ana", "bea", "cara", "dina"].iter().enumerate() {
        let address = format!("{name}@prueba.example.org");
        let person = json!({"email": address, "name": "Persona", "password": "les mouettes rient"});
        let answer = app
            .anonymous()
            .json("POST", "/api/v1/accounts", None, &person)
            .await?;
        assert!(answer.status.is_success(), "{minute}: {}", answer.text());
    }
    for _ in 0..60 {
        app.send_by(&smtp).await?;
        app.clock.advance(Duration::minutes(1));
    }
    assert_eq!(smtp.taken().len(), 0);
    let (waiting, given_up) = app.app.store.counts().await?;
    assert_eq!((waiting, given_up), (4, 0));
    smtp.come_back().await?;
    for _ in 0..10 {
        app.clock.advance(Duration::minutes(1));
        app.send_by(&smtp).await?;
    }
    let ids = ids(&smtp);
    let different: BTreeSet<&String> = ids.iter().collect();
    assert_eq!((ids.len(), different.len()), (4, 4), "{ids:?}");
    assert_eq!(app.app.store.counts().await?, (0, 0));
    Ok(())
}

parvis_tests::on_both!(away_for_an_hour);

#[tokio::test]
async fn a_line_that_breaks_after_acceptance_gives_the_same_mail_twice() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let id = submit(&app).await?;
    app.mails().await?;
    let smtp = SmtpServer::start().await?;
    smtp.set(Mood::BreaksOff);
    let owner = app.client("casa@prueba.example.org").await?;
    owner.act(&id, "withdrawals", json!({})).await?;
    app.send_by(&smtp).await?;
    assert_eq!(smtp.taken().len(), 1);
    smtp.set(Mood::Takes);
    // The text changes meanwhile: the second delivery is still the first one.
    app.clock.advance(Duration::minutes(2));
    app.send_by(&smtp).await?;
    let ids = ids(&smtp);
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
    let bodies: Vec<String> = smtp
        .taken()
        .iter()
        .map(|m| m.split_once("\r\n\r\n").unwrap().1.to_owned())
        .collect();
    assert_eq!(bodies[0], bodies[1]);
    Ok(())
}

#[tokio::test]
async fn a_refused_mail_is_visible_and_can_be_sent_again() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let id = submit(&app).await?;
    app.mails().await?;
    let smtp = SmtpServer::start().await?;
    smtp.set(Mood::Busy);
    let owner = app.client("casa@prueba.example.org").await?;
    owner.act(&id, "withdrawals", json!({})).await?;
    app.send_by(&smtp).await?;
    let retrying = states(&app, "retrying").await?;
    assert_eq!(retrying[0]["reason"], "SMTP 451");
    assert_eq!(retrying[0]["recipient"], "c***@prueba.example.org");
    assert!(retrying[0]["next_attempt_at"].is_string());
    smtp.set(Mood::Refuses);
    app.clock.advance(Duration::minutes(1));
    app.send_by(&smtp).await?;
    let given_up = states(&app, "given_up").await?;
    assert_eq!(given_up[0]["reason"], "SMTP 550");
    assert_eq!(given_up.as_array().map(Vec::len), Some(1));
    // An officer reads it as it was written, and sends it again.
    let mail = given_up[0]["id"].as_str().unwrap().to_owned();
    let officer = app.client("officer@demo.example.org").await?;
    let text = officer.get(&format!("/api/v1/mails/{mail}")).await?.json();
    assert!(text["body"].as_str().unwrap().contains("Casa de Prueba"));
    // An administrator sees that there is one, not what it says.
    let admin = app.client("admin@demo.example.org").await?;
    let hidden = admin.get(&format!("/api/v1/mails/{mail}")).await?.json();
    assert!(hidden["body"].is_null() && hidden["subject"].is_null());
    let path = format!("/api/v1/mails/{mail}/sendings");
    officer.json("POST", &path, None, &json!({})).await?;
    smtp.set(Mood::Takes);
    app.send_by(&smtp).await?;
    assert_eq!(ids(&smtp), [format!("<{mail}@localhost>")]);
    let sent = states(&app, "sent").await?;
    assert_eq!(sent[0]["id"].as_str(), Some(mail.as_str()));
    assert_eq!(sent[0]["text_version"], 1);
    Ok(())
}

#[tokio::test]
async fn a_mail_with_a_secret_is_not_repeated_and_old_texts_go() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    sign_up(&app, "eva@prueba.example.org").await?;
    app.mails().await?;
    let admin = app.client("admin@demo.example.org").await?;
    let list = admin.get("/api/v1/mails?page_size=200").await?.json();
    let find = |kind: &str| {
        let items = list["items"].as_array().unwrap();
        let found = items.iter().find(|m| m["kind"] == kind).unwrap();
        found["id"].as_str().unwrap().to_owned()
    };
    let (secret, letter) = (find("confirm_email"), find("acknowledgement"));
    let again = |id: &str| format!("/api/v1/mails/{id}/sendings");
    let refused = admin
        .json("POST", &again(&secret), None, &json!({}))
        .await?;
    assert_eq!(refused.json()["code"], "mail_not_repeatable");
    // An officer does not see that there is such a mail.
    let officer = app.client("officer@demo.example.org").await?;
    let hidden = officer.get(&format!("/api/v1/mails/{secret}")).await?;
    assert_eq!(hidden.status.as_u16(), 404);
    // After the time that the setting names, only the fact remains.
    let text = |answer: serde_json::Value| answer["body"].as_str().map(str::to_owned);
    let path = format!("/api/v1/mails/{letter}");
    assert!(text(officer.get(&path).await?.json()).is_some());
    app.clock.advance(Duration::days(91));
    app.app
        .store
        .forget(app.app.clock.now() - Duration::days(90))
        .await?;
    let officer = app.client("officer@demo.example.org").await?;
    let after = officer.get(&path).await?.json();
    assert_eq!(after["mail"]["state"], "sent");
    assert_eq!(after["mail"]["repeatable"], false);
    assert!(text(after).is_none());
    Ok(())
}
