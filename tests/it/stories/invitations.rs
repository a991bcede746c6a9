//! Invitations: sent once to each, answered by the link or signed in, changed,
//! reminded, sent again to another address.

use anyhow::Context;
use axum::http::StatusCode;
use chrono::Duration;
use parvis_tests::{
    app::{Answer, TestApp, plain},
    smtp::{Mood, SmtpServer},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

parvis_tests::on_both!(an_invitation_lives);
parvis_tests::on_both!(nobody_is_invited_twice);
parvis_tests::on_both!(the_register_reminds_once);

const CODE: &str = "RC-TEST-2027";

/// A consultation that is announced, with a segment of everybody.
pub(crate) async fn announced(app: &TestApp) -> anyhow::Result<String> {
    let officer = app.client("officer@demo.example.org").await?;
    let path = format!("/api/v1/consultations/{CODE}");
    let new = json!({"code": CODE, "kind": "regional", "region": "americas", "date_from": "2027-03-04",
        "date_to": "2027-03-05", "title_en": "Regional consultation, Americas",
        "title_es": "Consulta regional, Américas"});
    let time = json!({"date_from": "2027-03-04", "date_to": "2027-03-05", "time_from": "09:00",
        "time_to": "17:30", "time_zone": "America/Costa_Rica", "venue": "Palacio", "city": "San José",
        "country": "CR", "online_link": "https://meet.example.org/secret"});
    let registration = json!({"access": "invitation", "registration_closes": "2027-02-10"});
    let done = |answer: Answer| {
        let (status, text) = (answer.status, answer.text());
        anyhow::ensure!(status.is_success(), "{status} {text}");
        Ok(answer.json()["version"].as_i64())
    };
    let mut version = done(
        officer
            .json("POST", "/api/v1/consultations", None, &new)
            .await?,
    )?;
    for (part, body) in [("time", &time), ("registration", &registration)] {
        let at = format!("{path}/{part}");
        version = done(officer.json("PUT", &at, version, body).await?)?;
    }
    let at = format!("{path}/publications");
    done(officer.json("POST", &at, version, &json!({})).await?)?;
    let segment = json!({"name": "Everybody"});
    let segment = officer
        .json("POST", "/api/v1/segments", None, &segment)
        .await?;
    Ok(segment.json()["id"]
        .as_str()
        .context("no segment")?
        .to_owned())
}

/// How many would be invited now.
pub(crate) async fn expected(app: &TestApp, segment: &str) -> anyhow::Result<Value> {
    let officer = app.client("officer@demo.example.org").await?;
    let path = format!("/api/v1/consultations/{CODE}/invitation-previews");
    let seen = officer
        .json("POST", &path, None, &json!({"segment": segment}))
        .await?;
    anyhow::ensure!(seen.status.is_success(), "{}", seen.text());
    Ok(seen.json())
}

pub(crate) async fn send(app: &TestApp, who: &str, body: Value) -> anyhow::Result<Answer> {
    let path = format!("/api/v1/consultations/{CODE}/invitations");
    app.client(who)
        .await?
        .json("POST", &path, None, &body)
        .await
}

async fn overview(app: &TestApp, query: &str) -> anyhow::Result<Value> {
    let officer = app.client("officer@demo.example.org").await?;
    let path = format!("/api/v1/consultations/{CODE}/invitations{query}");
    Ok(officer.get(&path).await?.json())
}

/// The mails to an address, of those whose subject has this word.
async fn to(app: &TestApp, address: &str, word: &str) -> anyhow::Result<Vec<String>> {
    let mails = app.mails().await?;
    let theirs = |m: &String| {
        let subject = m.lines().next().unwrap_or_default();
        m.contains(&format!("To: {address}")) && subject.contains(word)
    };
    Ok(mails.into_iter().filter(theirs).collect())
}

/// The secret of the link in a mail.
fn secret(mail: &str) -> anyhow::Result<String> {
    let rest = mail.split("rsvp?token=").nth(1).context("no link")?;
    Ok(rest.chars().take_while(char::is_ascii_hexdigit).collect())
}

async fn an_invitation_lives(app: TestApp) -> anyhow::Result<()> {
    app.mails().await?;
    let segment = announced(&app).await?;
    let seen = expected(&app, &segment).await?;
    let count = seen["selection"]["recipients"].clone();
    let words = json!({"segment": segment, "expected": count, "extra_en": "We pay the journey."});
    let sent = send(&app, "officer@demo.example.org", words).await?;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
    assert_eq!(sent.json()["invited"], count);

    // The owner of the first organization reads English.
    let mails = to(&app, "owner1@demo.example.org", "Regional").await?;
    assert_eq!(mails.len(), 1, "{mails:#?}");
    let mail = &mails[0];
    for part in [
        "We pay the journey.",
        "Palacio, San José, Costa Rica",
        "10 February 2027",
    ] {
        assert!(mail.contains(part), "{part}: {mail}");
    }
    assert!(!mail.contains("meet.example.org"), "{mail}");
    let token = secret(mail)?;
    assert_eq!(token.len(), 64);

    // A scanner follows the link as often as it likes: nothing changes.
    let page = format!("/en/rsvp?token={token}");
    for _ in 0..3 {
        let seen = app.get(&page).await?;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(seen.text().contains("Regional consultation, Americas"));
        assert!(!seen.text().contains("meet.example.org"));
    }
    let accepted = |view: &Value| {
        let states = view["states"].as_array().cloned().unwrap_or_default();
        let of = |code: &str| {
            let found = states.iter().find(|s| s["code"] == code);
            found.and_then(|s| s["count"].as_u64()).unwrap_or_default()
        };
        (of("accepted"), of("declined"))
    };
    assert_eq!(accepted(&overview(&app, "").await?), (0, 0));

    // A refusal without a reason is not taken, and keeps what was typed.
    let no = [
        ("token", token.as_str()),
        ("answer", "decline"),
        ("comment", "Lo sentimos"),
    ];
    let refused = app.form("/en/rsvp", "", &no).await?;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Lo sentimos"), "{}", refused.text());
    let no = [
        ("token", token.as_str()),
        ("answer", "decline"),
        ("decline_reason", "visa"),
    ];
    let declined = app.form("/es/rsvp", "", &no).await?;
    assert_eq!(declined.status, StatusCode::OK, "{}", declined.text());
    let view = overview(&app, "?state=declined").await?;
    assert_eq!(accepted(&view), (0, 1));
    assert_eq!(view["items"][0]["decline_reason"], "visa");

    // The owner changes the answer, signed in; a stranger cannot.
    let owner = app.client("owner1@demo.example.org").await?;
    let me = owner.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"]
        .as_str()
        .context("no id")?
        .to_owned();
    let path = format!("/api/v1/organizations/{id}/invitations/{CODE}/answers");
    let yes = json!({"answer": "accept"});
    let stranger = app.client("owner2@demo.example.org").await?;
    let other = stranger.json("POST", &path, None, &yes).await?;
    assert!(
        matches!(other.status.as_u16(), 403 | 404),
        "{}",
        other.text()
    );
    let changed = owner.json("POST", &path, None, &yes).await?;
    assert_eq!(changed.json()["state"], "accepted", "{}", changed.text());
    assert_eq!(accepted(&overview(&app, "").await?), (1, 0));

    // Internal words stay with staff: the answer says nothing of the segment.
    let own = owner
        .get(&format!("/api/v1/organizations/{id}/invitations"))
        .await?;
    assert!(!own.text().contains("Everybody"), "{}", own.text());

    // After registration closed, neither link nor account changes it.
    app.clock.set("2027-02-12T10:00:00Z".parse()?);
    let late = json!({"token": token, "answer": "decline", "decline_reason": "date"});
    let late = app
        .anonymous()
        .json("POST", "/api/v1/invitation-answers", None, &late)
        .await?;
    assert_eq!(late.json()["code"], "invitation_closed", "{}", late.text());
    let wrong = json!({"token": "0".repeat(64), "answer": "accept"});
    let wrong = app
        .anonymous()
        .json("POST", "/api/v1/invitation-answers", None, &wrong)
        .await?;
    assert_eq!(wrong.json()["code"], "link_not_valid", "{}", wrong.text());
    Ok(())
}

async fn nobody_is_invited_twice(app: TestApp) -> anyhow::Result<()> {
    app.mails().await?;
    let segment = announced(&app).await?;
    let seen = expected(&app, &segment).await?;
    let count = seen["selection"]["recipients"]
        .as_u64()
        .context("no count")?;
    // What was seen is not what would be sent.
    let other = json!({"segment": segment, "expected": count + 1});
    let refused = send(&app, "officer@demo.example.org", other).await?;
    assert_eq!(refused.json()["code"], "invitation_selection_changed");
    // Two officers press at the same moment.
    let body = json!({"segment": segment, "expected": count});
    let (one, two) = tokio::join!(
        send(&app, "officer@demo.example.org", body.clone()),
        send(&app, "approver@demo.example.org", body),
    );
    let (one, two) = (one?, two?);
    let codes = BTreeSet::from([one.status.as_u16(), two.status.as_u16()]);
    assert!(
        codes.contains(&201) && codes.len() == 2,
        "{codes:?} {} {}",
        one.text(),
        two.text()
    );
    let view = overview(&app, "").await?;
    assert_eq!(view["invited"].as_u64(), Some(count));
    assert_eq!(view["waves"].as_array().map(Vec::len), Some(1));
    let mails = app.mails().await?;
    let to: Vec<&str> = mails
        .iter()
        .filter(|m| m.contains("rsvp?token="))
        .filter_map(|m| m.lines().find(|l| l.starts_with("To: ")))
        .collect();
    let different: BTreeSet<&&str> = to.iter().collect();
    assert_eq!((to.len() as u64, different.len() as u64), (count, count));
    // A later wave finds nobody.
    let seen = expected(&app, &segment).await?;
    assert_eq!(
        (seen["already"].as_u64(), &seen["selection"]["recipients"]),
        (Some(count), &json!(0))
    );
    Ok(())
}

/// How many mails with a link to answer by were taken; other duties of the
/// register send theirs.
fn links(smtp: &SmtpServer) -> u64 {
    let mails = smtp.taken();
    let with = mails.iter().filter(|m| plain(m).contains("rsvp?token="));
    with.count() as u64
}

async fn the_register_reminds_once(app: TestApp) -> anyhow::Result<()> {
    app.mails().await?;
    let segment = announced(&app).await?;
    let seen = expected(&app, &segment).await?;
    let count = seen["selection"]["recipients"]
        .as_u64()
        .context("no count")?;
    let body = json!({"segment": segment, "expected": count});
    send(&app, "officer@demo.example.org", body).await?;
    app.mails().await?;
    let officer = app.client("officer@demo.example.org").await?;
    let remind = format!("/api/v1/consultations/{CODE}/invitation-reminders");
    let early = officer.call("POST", &remind, &[], "").await?;
    assert_eq!(
        early.json()["code"],
        "invitation_nobody_left",
        "{}",
        early.text()
    );

    // One mail is refused for good; staff send it to another address.
    let smtp = SmtpServer::start().await?;
    smtp.set(Mood::Refuses);
    let owner = app.client("owner1@demo.example.org").await?;
    let me = owner.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"]
        .as_str()
        .context("no id")?
        .to_owned();
    let again = format!("/api/v1/consultations/{CODE}/invitations/{id}/resendings");
    officer.json("POST", &again, None, &json!({})).await?;
    app.send_by(&smtp).await?;
    let failed = overview(&app, "?mail=given_up").await?;
    assert_eq!(failed["items"][0]["organization"], json!(id), "{failed}");
    smtp.set(Mood::Takes);
    let other = json!({"address": "office@other.example.org"});
    officer.json("POST", &again, None, &other).await?;
    app.send_by(&smtp).await?;
    let taken = smtp.taken();
    assert_eq!(taken.len(), 1);
    assert!(
        taken[0].contains("To: office@other.example.org"),
        "{}",
        taken[0]
    );

    // A week before registration closes the register reminds, once.
    app.clock.set("2027-02-02T12:00:00Z".parse()?);
    app.tick().await?;
    app.send_by(&smtp).await?;
    assert_eq!(links(&smtp), 1, "the one that was sent again");
    app.clock.set("2027-02-03T12:00:00Z".parse()?);
    app.tick().await?;
    app.tick().await?;
    app.send_by(&smtp).await?;
    assert_eq!(links(&smtp), count + 1, "one reminder for each");
    app.clock.advance(Duration::hours(2));
    app.tick().await?;
    app.send_by(&smtp).await?;
    assert_eq!(links(&smtp), count + 1, "and no second one");
    let reminders = smtp.taken();
    assert_eq!(
        reminders
            .iter()
            .filter(|m| m.contains("office@other.example.org"))
            .count(),
        2
    );
    Ok(())
}
