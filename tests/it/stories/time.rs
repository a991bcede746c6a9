//! A session is missed: the case goes on to the next one, everybody is told
//! why, and nobody is told twice. Drafts are reminded of; figures stay silent
//! while they are few.

use super::decided;
use axum::http::StatusCode;
use parvis_tests::app::TestApp;
use serde_json::json;

async fn session(app: &TestApp, code: &str, from: &str, deadline: &str) -> anyhow::Result<()> {
    let approver = app.client("approver@demo.example.org").await?;
    let body = json!({
        "code": code, "kind": "regular", "date_from": from, "place": "Geneva",
        "application_deadline": deadline, "source": "test"
    });
    let path = format!("/api/v1/council-sessions/{code}");
    let put = approver.json("PUT", &path, None, &body).await?;
    anyhow::ensure!(put.status.is_success(), "{}", put.text());
    Ok(())
}

async fn a_missed_session_is_never_silence(app: TestApp) -> anyhow::Result<()> {
    session(&app, "T-9", "2027-03-01", "2027-01-15").await?;
    session(&app, "T-10", "2027-05-03", "2027-03-20").await?;
    let days = app
        .anonymous()
        .get("/api/v1/council-sessions/T-9/calendar")
        .await?
        .json();
    let lines: Vec<String> = days["days"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|d| format!("{} {} {}", d["day"], d["milestone"], d["basis"]))
        .collect();
    insta::assert_snapshot!("calendar", lines.join("\n").replace('"', ""));
    let id = decided::submit_for(&app, Some("T-9")).await?;
    let owner = app.client("casa@prueba.example.org").await?;
    let path = format!("/api/v1/applications/{id}/plan");
    let plan = owner.get(&path).await?.json();
    assert_eq!(plan["target"]["session"], "T-9");
    assert_eq!(plan["next"]["session"], "T-10");

    // The last day of the agenda is 30 January: until then nothing moves.
    for (now, session) in [
        ("2027-01-30T10:00:00Z", "T-9"),
        ("2027-01-31T10:00:00Z", "T-10"),
        ("2027-02-01T10:00:00Z", "T-10"),
    ] {
        app.clock.set(now.parse()?);
        app.tick().await?;
        let owner = app.client("casa@prueba.example.org").await?;
        let plan = owner.get(&path).await?.json();
        assert_eq!(plan["target"]["session"], session, "{now}");
    }
    let mails = app.mails().await?;
    let to_casa = |m: &&String| m.contains("casa@prueba.example.org") && m.contains("T-10");
    assert_eq!(mails.iter().filter(to_casa).count(), 1);

    // The same account of it for the applicant, for staff and in the trail.
    let owner = app.client("casa@prueba.example.org").await?;
    let officer = app.client("officer@demo.example.org").await?;
    for who in [&owner, &officer] {
        let timeline = format!("/api/v1/applications/{id}/timeline");
        let text = who.get(&timeline).await?.text();
        assert_eq!(text.matches("\"roll_over\"").count(), 2, "{text}");
        assert!(text.contains("not_examined"), "{text}");
    }
    let cookie = app.cookie("casa@prueba.example.org").await?;
    let page = app.page(&format!("/es/applications/{id}"), &cookie).await?;
    assert_eq!(page.status, StatusCode::OK);
    let why = "El examen no había terminado cuando se envió el programa provisional.";
    assert!(page.text().contains(why), "{}", page.text());
    let staff = app.cookie("officer@demo.example.org").await?;
    let page = app
        .page(&format!("/fr/staff/applications/{id}"), &staff)
        .await?;
    assert!(page.text().contains("Votre chemin vers le Conseil"));
    Ok(())
}

async fn a_draft_is_reminded_once_at_each_mark(app: TestApp) -> anyhow::Result<()> {
    session(&app, "T-9", "2028-03-01", "2028-01-15").await?;
    let about = |mails: &[String]| {
        let mine = mails
            .iter()
            .filter(|m| m.contains("owner4@demo.example.org"));
        mine.count()
    };
    let before = about(&app.mails().await?);
    let mut counts = vec![];
    for now in [
        "2027-12-01T10:00:00Z",
        "2027-12-02T10:00:00Z",
        "2027-12-20T10:00:00Z",
        "2028-01-15T10:00:00Z",
        "2028-01-15T11:00:00Z",
    ] {
        app.clock.set(now.parse()?);
        app.tick().await?;
        counts.push(about(&app.mails().await?) - before);
    }
    assert_eq!(counts, [1, 1, 2, 3, 3]);
    Ok(())
}

async fn few_cases_are_not_told(app: TestApp) -> anyhow::Result<()> {
    let times = app.anonymous().get("/api/v1/waiting-times").await?.json();
    let lines: Vec<String> = times["items"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|l| {
            format!(
                "{} {}: {} cases, {} days, {} days",
                l["measure"], l["of"], l["cases"], l["median_days"], l["ninetieth_percentile_days"]
            )
        })
        .collect();
    insta::assert_snapshot!("waiting_times", lines.join("\n").replace('"', ""));
    let csv = app.get("/api/v1/waiting-times.csv").await?;
    assert_eq!(csv.text().lines().count(), lines.len() + 1);
    for language in ["en", "fr", "es"] {
        for path in ["waiting-times", "apply", "sessions/DEMO-2"] {
            let page = app.get(&format!("/{language}/{path}")).await?;
            assert_eq!(page.status, StatusCode::OK, "{language} {path}");
        }
    }
    Ok(())
}

parvis_tests::on_both!(a_missed_session_is_never_silence);
parvis_tests::on_both!(a_draft_is_reminded_once_at_each_mark);
parvis_tests::on_both!(few_cases_are_not_told);
