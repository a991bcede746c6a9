//! Badges: for whom, of whom, and what everybody in the room may read on them.

use super::{
    attendance::{CODE, announced, nominated, organization},
    status::OFFICER,
};
use anyhow::Context;
use axum::http::StatusCode;
use parvis_app::{
    actor::{Actor, Surface},
    ports::AccountReads,
    registrations,
};
use parvis_domain::text::Locale;
use parvis_tests::app::TestApp;

/// The owner of an organization that is not in the public list.
const HIDDEN: &str = "owner13@demo.example.org";

async fn badges(app: TestApp) -> anyhow::Result<()> {
    announced(&app, 2).await?;
    let all = format!("/api/v1/consultations/{CODE}/badges.pdf");
    let staff = app.client(OFFICER).await?;
    let early = staff.get(&all).await?;
    assert_eq!(early.status, StatusCode::CONFLICT);
    assert_eq!(early.json()["code"], "nobody_seated");

    let one = "owner1@demo.example.org";
    nominated(&app, one, "Awa").await?;
    nominated(&app, HIDDEN, "Boris").await?;
    nominated(&app, one, "Waits").await?;
    let printed = staff.get(&all).await?;
    assert_eq!(printed.header("content-type"), "application/pdf");
    assert!(printed.body.starts_with(b"%PDF") && printed.body.len() > 10_000);

    // Each organization has its own, on the page and by API; nobody has others'.
    let theirs = organization(&app, one).await?;
    let path = format!("/organizations/{theirs}/consultations/{CODE}/badges.pdf");
    let own = app
        .client(one)
        .await?
        .get(&format!("/api/v1{path}"))
        .await?;
    assert!(own.body.starts_with(b"%PDF") && own.body.len() < printed.body.len());
    let cookie = app.cookie(one).await?;
    let page = app.page(&format!("/es{path}"), &cookie).await?;
    assert!(
        page.header("content-disposition")
            .contains("_badges_es.pdf")
    );
    let other = app.client(HIDDEN).await?;
    let stranger = other.get(&format!("/api/v1{path}")).await?;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND);
    assert_eq!(other.get(&all).await?.status, StatusCode::FORBIDDEN);

    // What is on them.
    let reads = app.app.store.reads();
    let officer = AccountReads::account_by_email(reads, OFFICER).await?;
    let officer = Actor::account(&officer.context("no officer")?, Surface::Api, Locale::En);
    let sheet = registrations::badges(&app.app, &officer, CODE, Locale::En).await?;
    let seen: Vec<String> = sheet
        .badges
        .iter()
        .map(|b| format!("{} | {} | {}", b.name, b.function, b.organization))
        .collect();
    assert_eq!(
        seen,
        ["Awa | Director | Demo Harbour Migrant Aid", "Boris |  | "]
    );
    assert!(sheet.badges.iter().all(|b| b.code.ends_with(&b.short)));
    Ok(())
}

parvis_tests::on_both!(badges);
