//! Letters as files: who gets them, that they stay.

use crate::stories::decided::{admit, submit};
use axum::http::StatusCode;
use chrono::Duration;
use parvis_tests::app::TestApp;
use sha2::{Digest, Sha256};

async fn files(app: TestApp) -> anyhow::Result<()> {
    let organization = admit(&app).await?;
    app.mails().await?;
    let owner = app.client("casa@prueba.example.org").await?;
    let path = format!("/api/v1/organizations/{organization}/applications");
    let list = owner.get(&path).await?.json();
    let id = list["items"][0]["id"].as_str().unwrap().to_owned();
    let path = format!("/api/v1/applications/{id}/letters");
    let letters = owner.get(&path).await?.json();
    let mut found: Vec<String> = letters["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| format!("{} {}", l["kind"], l["language"]).replace('"', ""))
        .collect();
    found.sort();
    // The acknowledgement in the applicant's language, the decision in three.
    assert_eq!(
        found,
        [
            "acknowledgement es",
            "decision en",
            "decision es",
            "decision fr"
        ]
    );
    let first = &letters["items"][0];
    let file = format!("{path}/{}", first["id"].as_str().unwrap());
    let pdf = owner.get(&file).await?;
    assert!(pdf.body.starts_with(b"%PDF-1.7"));
    // Years later it is the same file, by its content.
    app.clock.advance(Duration::days(3 * 365));
    let owner = app.client("casa@prueba.example.org").await?;
    let later = owner.get(&file).await?;
    assert_eq!(later.body, pdf.body);
    let digest = Sha256::digest(&later.body);
    let hash: String = digest.iter().map(|b| format!("{b:02x}")).collect();
    assert_eq!(first["sha256"].as_str(), Some(hash.as_str()));
    // Staff read it; another organization does not know that it exists.
    let officer = app.client("officer@demo.example.org").await?;
    assert_eq!(officer.get(&file).await?.body, pdf.body);
    let other = app.client("owner2@demo.example.org").await?;
    assert_eq!(other.get(&file).await?.status, StatusCode::NOT_FOUND);
    let cookie = app.cookie("casa@prueba.example.org").await?;
    let page = app.page(&format!("/es/applications/{id}"), &cookie).await?;
    assert!(page.text().contains(&hash));
    Ok(())
}

parvis_tests::on_both!(files);

#[tokio::test]
async fn a_second_attempt_issues_nothing_twice() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let id = submit(&app).await?;
    app.mails().await?;
    let before = app
        .app
        .store
        .reads()
        .letters_of(parvis_domain::application::ApplicationId(id.parse()?))
        .await?;
    assert_eq!(before.len(), 1);
    let again = parvis_app::letters::Issued {
        id: app.app.ids.uuid(),
        ..before[0].clone()
    };
    parvis_app::letters::file_letter(&app.app, &again).await?;
    let after = app.app.store.reads().letters_of(again.application).await?;
    assert_eq!(after, before);
    Ok(())
}
