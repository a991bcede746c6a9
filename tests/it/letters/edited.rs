//! Staff change the text of a letter: draft, second person, in force.

use super::header;
use crate::stories::decided::submit;
use axum::http::StatusCode;
use parvis_tests::app::TestApp;
use serde_json::json;

const PATH: &str = "/api/v1/letter-texts/acknowledgement/es";

async fn a_new_version(app: TestApp) -> anyhow::Result<()> {
    let officer = app.client("officer@demo.example.org").await?;
    let approver = app.client("approver@demo.example.org").await?;
    // Every slip is named.
    let wrong = json!({"subject": "{nombre}", "body": "Hola {", "note": ""});
    let refused = officer.json("PUT", PATH, Some(0), &wrong).await?;
    insta::assert_debug_snapshot!("slips", refused.faults());
    let lacking = json!({"subject": "Hola", "body": "{organization}"});
    let refused = officer.json("PUT", PATH, Some(0), &lacking).await?;
    assert_eq!(
        refused.faults(),
        [("/body".to_owned(), "missing_placeholder".to_owned())]
    );
    let text = json!({
        "subject": "Recibida: {reference}",
        "body": "Estimada {name}:\n\n{organization}, {reference}\n\n{link}",
        "note": "Más breve."
    });
    let draft = officer.json("PUT", PATH, Some(0), &text).await?.json();
    assert_eq!(draft["items"][0]["version"], 2);
    assert!(draft["items"][0]["in_force_since"].is_null());
    let sample = draft["items"][0]["sample_body"].as_str().unwrap();
    assert!(
        sample.contains("OBS-2027-00042") && !sample.contains('{'),
        "{sample}"
    );
    // A draft changes nothing; its writer does not check it.
    let stale = officer.json("PUT", PATH, Some(0), &text).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    let check = format!("{PATH}/checks");
    let own = approver.json("PUT", PATH, Some(1), &text).await?;
    assert_eq!(own.status, StatusCode::OK, "{}", own.text());
    let own = approver.json("POST", &check, Some(2), &json!({})).await?;
    assert_eq!(own.json()["code"], "second_person_needed");
    let other = app.client("approver2@demo.example.org").await?;
    let checked = other.json("POST", &check, Some(2), &json!({})).await?;
    assert_eq!(checked.status, StatusCode::OK, "{}", checked.text());
    // Letters are written from it, and say so; the first version stays.
    submit(&app).await?;
    let mails = app.mails().await?;
    let to = |m: &&String| header(m, "To") == "casa@prueba.example.org";
    let newest = mails.iter().rfind(to).unwrap();
    assert!(
        newest.contains("Estimada") && newest.contains("Recibida"),
        "{newest}"
    );
    let list = approver.get("/api/v1/mails?page_size=10").await?.json();
    assert_eq!(list["items"][0]["text_version"], 2);
    let versions = approver.get(PATH).await?.json();
    assert_eq!(versions["items"][1]["version"], 1);
    Ok(())
}

parvis_tests::on_both!(a_new_version);

#[tokio::test]
async fn the_pages_show_the_text_as_the_recipient_gets_it() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let cookie = app.cookie("officer@demo.example.org").await?;
    let edit = "/fr/staff/letters/decision/fr/edit";
    let form = app.page(edit, &cookie).await?;
    assert!(form.text().contains("{outcome}"));
    let slip = [("subject", "x"), ("body", "{oucome}"), ("_version", "0")];
    let again = app.form(edit, &cookie, &slip).await?;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text().contains("{oucome}"));
    let page = app.page("/fr/staff/letters/decision/fr", &cookie).await?;
    assert!(page.text().contains("Amina Exemple"));
    let mails = app.page("/fr/staff/mail", &cookie).await?;
    assert!(mails.text().contains("o***@demo.example.org"));
    assert!(!mails.text().contains("owner1@demo.example.org"));
    Ok(())
}
