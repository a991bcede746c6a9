//! The life of a delegate's calendar entry, as a calendar program gets it.

use crate::stories::invitations::{announced, expected, send};
use anyhow::Context;
use mail_parser::{MessageParser, MimeHeaders};
use parvis_tests::{app::TestApp, calendar::read, smtp::SmtpServer};
use serde_json::{Value, json};

parvis_tests::on_both!(an_entry_follows_the_seat);

const CODE: &str = "RC-TEST-2027";

/// What one mail says to a calendar.
#[derive(Debug)]
struct Entry {
    to: String,
    method: String,
    lines: Vec<String>,
}

impl Entry {
    fn line(&self, name: &str) -> String {
        let found = self.lines.iter().find(|l| l.starts_with(name));
        found.cloned().unwrap_or_default()
    }
}

/// The entries in the mails after the first `seen`.
fn entries(smtp: &SmtpServer, seen: usize) -> anyhow::Result<Vec<Entry>> {
    let mut out = vec![];
    for mail in smtp.taken().iter().skip(seen) {
        let parsed = MessageParser::default()
            .parse(mail.as_bytes())
            .context("no mail")?;
        let object = parsed.parts.iter().find(|p| {
            let kind = p.content_type();
            kind.is_some_and(|k| k.ctype() == "text" && k.subtype() == Some("calendar"))
        });
        let Some(object) = object else { continue };
        let kind = object.content_type().context("no type")?;
        // A program that shows no calendar shows the text.
        assert!(parsed.body_text(0).is_some_and(|t| t.len() > 50));
        let text = object.text_contents().context("no text")?;
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
        }
        let to = parsed.to().and_then(|t| t.first());
        out.push(Entry {
            to: to.and_then(|a| a.address()).unwrap_or_default().to_owned(),
            method: kind.attribute("method").unwrap_or_default().to_owned(),
            lines: read(text)?,
        });
    }
    out.sort_by(|a, b| (&a.method, &a.to).cmp(&(&b.method, &b.to)));
    Ok(out)
}

fn person(name: &str, language: &str) -> Value {
    json!({"person_name": format!("{name}, Dr.; MA"), "email": format!("{name}@delegate.example.org"),
        "function": "Director", "language": language})
}

async fn an_entry_follows_the_seat(app: TestApp) -> anyhow::Result<()> {
    app.mails().await?;
    let segment = announced(&app).await?;
    let count = expected(&app, &segment).await?["selection"]["recipients"].clone();
    let body = json!({"segment": segment, "expected": count});
    send(&app, "officer@demo.example.org", body).await?;
    app.mails().await?;
    let smtp = SmtpServer::start().await?;
    let owner = app.client("owner1@demo.example.org").await?;
    let me = owner.get("/api/v1/me").await?.json();
    let id = me["organizations"][0]["id"]
        .as_str()
        .context("no id")?
        .to_owned();
    let own = format!("/api/v1/organizations/{id}/consultations/{CODE}");
    let delegates = format!("{own}/delegates");

    // Only who was invited and has accepted names delegates.
    let early = owner
        .json("POST", &delegates, None, &person("ana", "es"))
        .await?;
    assert_eq!(
        early.json()["code"],
        "registration_not_invited",
        "{}",
        early.text()
    );
    let answers = format!("/api/v1/organizations/{id}/invitations/{CODE}/answers");
    owner
        .json("POST", &answers, None, &json!({"answer": "accept"}))
        .await?;
    let named = owner
        .json("POST", &delegates, None, &person("ana", "es"))
        .await?;
    assert!(named.status.is_success(), "{}", named.text());
    app.send_by(&smtp).await?;
    let first = entries(&smtp, 0)?;
    assert_eq!(first.len(), 1, "{first:#?}");
    let (to, method) = (first[0].to.as_str(), first[0].method.as_str());
    assert_eq!((to, method), ("ana@delegate.example.org", "REQUEST"));
    let uid = first[0].line("Uid");
    assert!(
        first[0].line("Sequence").contains("Integer(0)"),
        "{first:#?}"
    );
    assert!(first[0].line("Method").contains("Request"));
    let attendee = first[0].line("Attendee");
    for part in [
        "mailto:ana@delegate.example.org",
        "NeedsAction",
        "Rsvp=Bool(true)",
        "ana, Dr.; MA",
    ] {
        assert!(attendee.contains(part), "{attendee}");
    }
    assert!(
        first[0]
            .line("Summary")
            .contains("Consulta regional, Américas")
    );
    // 09:00 in San José is 15:00 UTC.
    assert!(
        first[0].line("Dtstart").contains("hour: Some(15)"),
        "{first:#?}"
    );
    assert!(first[0].line("Description").contains("meet.example.org"));

    // Another day: the same entry, a higher number.
    let officer = app.client("officer@demo.example.org").await?;
    let path = format!("/api/v1/consultations/{CODE}");
    let version = officer.get(&path).await?.json()["version"].as_i64();
    let time = json!({"date_from": "2027-03-11", "date_to": "2027-03-12", "time_from": "09:00",
        "time_to": "17:30", "time_zone": "America/Costa_Rica", "venue": "Palacio", "city": "San José",
        "country": "CR"});
    let moved = officer
        .json("PUT", &format!("{path}/time"), version, &time)
        .await?;
    assert!(moved.status.is_success(), "{}", moved.text());
    let seen = smtp.count();
    app.send_by(&smtp).await?;
    let second = entries(&smtp, seen)?;
    assert_eq!(second.len(), 1);
    assert_eq!(second[0].line("Uid"), uid);
    assert!(
        second[0].line("Sequence").contains("Integer(1)"),
        "{second:#?}"
    );
    assert!(second[0].line("Dtstart").contains("day: Some(11)"));

    // A substitution takes the entry from one and gives it to the other.
    let view = owner.get(&own).await?.json();
    let ana = view["registrations"]
        .as_array()
        .and_then(|d| d.first())
        .with_context(|| view.to_string())?;
    let (ana, version) = (
        ana["id"].as_str().context("id")?.to_owned(),
        ana["version"].as_i64(),
    );
    let at = format!("{delegates}/{ana}/substitutions");
    let done = owner
        .json("POST", &at, version, &person("luc", "fr"))
        .await?;
    assert!(done.status.is_success(), "{}", done.text());
    let seen = smtp.count();
    app.send_by(&smtp).await?;
    let third = entries(&smtp, seen)?;
    let pairs: Vec<(&str, &str)> = third
        .iter()
        .map(|e| (e.method.as_str(), e.to.as_str()))
        .collect();
    assert_eq!(
        pairs,
        [
            ("CANCEL", "ana@delegate.example.org"),
            ("REQUEST", "luc@delegate.example.org")
        ]
    );
    // The event stands: it is not called off for one who is taken off.
    assert_eq!(third[0].line("Status"), "");
    assert_eq!(
        (third[0].line("Uid"), third[1].line("Uid")),
        (uid.clone(), uid.clone())
    );

    // Everybody may subscribe, and learns nothing that is for participants.
    let feed = app.get("/en/consultations.ics").await?;
    assert!(feed.header("content-type").starts_with("text/calendar"));
    assert!(read(&feed.text())?.contains(&uid), "{}", feed.text());
    assert!(!feed.text().contains("meet.example.org") && !feed.text().contains("ATTENDEE"));

    // Called off: whoever has the entry loses it, under a higher number.
    let version = officer.get(&path).await?.json()["version"].as_i64();
    let off = officer
        .json(
            "POST",
            &format!("{path}/cancellations"),
            version,
            &json!({"reason": "Storm."}),
        )
        .await?;
    assert!(off.status.is_success(), "{}", off.text());
    let seen = smtp.count();
    app.send_by(&smtp).await?;
    let last = entries(&smtp, seen)?;
    assert_eq!(last.len(), 1, "{last:#?}");
    assert_eq!(
        (last[0].to.as_str(), last[0].method.as_str()),
        ("luc@delegate.example.org", "CANCEL")
    );
    assert!(last[0].line("Sequence").contains("Integer(2)"));
    assert!(last[0].line("Status").contains("Cancelled"));
    assert_eq!(last[0].line("Uid"), uid);
    let one = app
        .get(&format!("/fr/consultations/{CODE}/calendar.ics"))
        .await?;
    assert!(read(&one.text())?.iter().any(|l| l.contains("Cancelled")));
    Ok(())
}
