//! Who spoke at a consultation, what is seen of it where, and what is
//! remembered.

use super::{HIDDEN, HIDDEN_NAME, OF, OFFICER, OWNER, id_of, on, public};
use axum::http::StatusCode;
use parvis_tests::app::{TestApp, rows};
use serde_json::{Value, json};

/// Who spoke: not before the day; one at a time and several at once.
pub(super) async fn spoke(app: &TestApp) -> anyhow::Result<()> {
    let officer = app.client(OFFICER).await?;
    let (open, hidden) = (id_of(app, OWNER).await?, id_of(app, HIDDEN).await?);
    let path = format!("{OF}/interventions");
    let one = json!({"organization": open, "agenda_item": "1", "reach": "public",
        "summary_en": "Asked for lists."});
    let early = officer.json("POST", &path, None, &one).await?;
    assert_eq!(early.json()["code"], "intervention_nobody_spoke");
    on(app, "2027-03-11").await?;
    let officer = app.client(OFFICER).await?;
    let made = officer.json("POST", &path, None, &one).await?;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let cookie = app.cookie(OFFICER).await?;
    let several = "/en/staff/consultations/T-IN-1/interventions/several";
    let wrong = format!("organization,agenda_item,reach\n{hidden},9,public\nnobody,1,all\n");
    let wrong = app.form(several, &cookie, &[("several", &wrong)]).await?;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = wrong.text();
    for fault in ["/2/agenda_item", "/3/organization", "/3/reach"] {
        let mark = format!("data-pointer=\"{fault}\"");
        assert!(text.contains(&mark), "{fault} is not in {text}");
    }
    let lines = format!(
        "organization,agenda_item,reach,summary_en\n{hidden},1,public,Secret speech\n{open},1,internal,Internal speech\n"
    );
    let done = app.form(several, &cookie, &[("several", &lines)]).await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let all = officer.get(&path).await?.json();
    let places: Vec<&Value> = (0..3).map(|i| &all["items"][i]["position"]).collect();
    assert_eq!(places, [&json!(1), &json!(2), &json!(3)]);
    // Noted twice by mistake: taken out in the version that was seen.
    let made = officer.json("POST", &path, None, &one).await?.json();
    let last = format!(
        "{path}/{}",
        made["items"][3]["id"].as_str().unwrap_or_default()
    );
    let stale = officer.json("DELETE", &last, Some(9), &json!({})).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    let gone = officer.json("DELETE", &last, Some(1), &json!({})).await?;
    assert_eq!(gone.json()["total"], 3, "{}", gone.text());
    assert!(!public(app, &[]).await?.contains("Asked for lists."));
    let outcomes = json!({"summary_en": "Public words."});
    let path = format!("{OF}/outcomes");
    officer.json("PUT", &path, Some(0), &outcomes).await?;
    let path = format!("{OF}/outcome-publications");
    let done = officer.json("POST", &path, Some(1), &json!({})).await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    Ok(())
}

/// What the hidden organization wrote and said is nowhere outside, and cannot
/// be counted.
pub(super) async fn nowhere(app: &TestApp, ids: &[&str]) -> anyhow::Result<()> {
    let id = id_of(app, HIDDEN).await?;
    let mut all = public(app, ids).await?;
    assert!(all.contains("Asked for lists.") && all.contains("Better words"));
    let owner = app.client(OWNER).await?;
    for path in ["contributions", "interventions"] {
        let list = app.get(&format!("{OF}/{path}")).await?.json();
        assert_eq!(list["total"], 1, "{path}");
        all += &owner.get(&format!("{OF}/{path}")).await?.text();
    }
    for word in [HIDDEN_NAME[0], HIDDEN_NAME[1], &id, "Secret", ids[1]] {
        assert!(!all.contains(word), "{word}");
    }
    // What is internal is for staff, and for whom it is about.
    assert!(
        !app.get(&format!("{OF}/interventions"))
            .await?
            .text()
            .contains("Internal")
    );
    let own = owner.get(&format!("{OF}/interventions")).await?.text();
    assert!(own.contains("Internal speech") && !own.contains("\"position\""));
    Ok(())
}

/// Memory and statistics.
pub(super) async fn remembered(app: &TestApp) -> anyhow::Result<()> {
    let id = id_of(app, OWNER).await?;
    let path = format!("/api/v1/organizations/{id}/dialogue");
    let count = |json: &Value, what: &str| {
        let items = json["items"].as_array().cloned().unwrap_or_default();
        let of = items.iter().find(|i| i["consultation"] == "T-IN-1");
        of.and_then(|i| i[what].as_array().map(Vec::len))
    };
    let (outside, inside) = (
        app.get(&path).await?.json(),
        app.client(OWNER).await?.get(&path).await?.json(),
    );
    assert_eq!(count(&outside, "contributions"), Some(1));
    assert_eq!(count(&outside, "interventions"), Some(1));
    assert_eq!(count(&inside, "interventions"), Some(2));
    let page = app.get(&format!("/en/organizations/{id}/dialogue")).await?;
    let page = page.text();
    for words in [
        "Better words",
        "1 written contribution accepted",
        "Spoke once",
    ] {
        assert!(page.contains(words), "{words} is not in {page}");
    }
    let officer = app.client(OFFICER).await?;
    for by in ["year", "category"] {
        let numbers = officer
            .get(&format!("/api/v1/participation?by={by}&year=2027"))
            .await?
            .json();
        assert_eq!(
            (
                &numbers["whole"]["contributions"],
                &numbers["whole"]["interventions"]
            ),
            (&json!(3), &json!(3)),
            "{by}"
        );
        let file = officer
            .get(&format!("/api/v1/participation.csv?by={by}&year=2027"))
            .await?;
        let lines = rows(&file.body)?;
        let last = lines.last().map(|l| l["contributions"].clone());
        assert_eq!(last.as_deref(), Some("3"), "{by}");
    }
    Ok(())
}
