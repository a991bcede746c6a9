//! Those who act for an organization; its names; what follows it.

use super::{
    decided::admit,
    status::{APPROVER, OFFICER, OWNER, listed},
};
use axum::http::StatusCode;
use parvis_tests::app::{Answer, TestApp};
use serde_json::{Value, json};

async fn representatives(app: TestApp) -> anyhow::Result<()> {
    let id = admit(&app).await?;
    let owner = app.client(OWNER).await?;
    let path = format!("/api/v1/organizations/{id}/representatives");
    let person = |name: &str, from: &str, protected: bool| {
        json!({"role": "focal_point", "person_name": name, "email": "x@prueba.example.org",
            "function": "Coordinator", "languages": ["es", "fr"], "protected": protected, "from": from})
    };
    let wrong = json!({"role": "chief", "email": "x", "languages": ["??"], "from": "soon"});
    let wrong = owner.json("POST", &path, None, &wrong).await?;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    insta::assert_debug_snapshot!("faults_of_a_representative", wrong.faults());
    let first = owner
        .json("POST", &path, None, &person("Ana Uno", "2026-01-01", false))
        .await?;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
    let ana = first.json()["items"][0].clone();
    let end = format!("{path}/{}/endings", ana["id"].as_str().unwrap_or_default());
    // The last focal point stays until a successor is there.
    let until = json!({"until": "2026-11-21"});
    let alone = owner.json("POST", &end, Some(1), &until).await?;
    assert_eq!(
        (alone.status, alone.json()["code"].clone()),
        (StatusCode::CONFLICT, json!("last_focal_point"))
    );
    owner
        .json(
            "POST",
            &path,
            None,
            &person("Berta Dos", "2026-11-21", true),
        )
        .await?;
    let ended = owner.json("POST", &end, Some(1), &until).await?;
    assert_eq!(ended.status, StatusCode::CREATED, "{}", ended.text());
    let names = |json: &Value| -> Vec<String> {
        let items = json["items"].as_array().cloned().unwrap_or_default();
        items
            .iter()
            .map(|i| i["person_name"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    let officer = app.client(OFFICER).await?;
    assert_eq!(names(&officer.get(&path).await?.json()), ["Berta Dos"]);
    assert_eq!(
        names(
            &officer
                .get(&format!("{path}?as_at=2026-11-20"))
                .await?
                .json()
        ),
        ["Ana Uno"]
    );
    let page = app
        .page(
            &format!("/fr/organizations/{id}/representatives"),
            &app.cookie(OFFICER).await?,
        )
        .await?
        .text();
    assert!(page.contains("Berta Dos") && page.contains("Point focal"));
    // Nothing of it is public, and the trail names nobody.
    for public in [
        format!("/api/v1/organizations/{id}"),
        format!("/en/organizations/{id}"),
        "/api/v1/organizations.csv".into(),
    ] {
        let text = app.get(&public).await?.text();
        assert!(
            !text.contains("Berta") && !text.contains("x@prueba"),
            "{public}"
        );
    }
    assert_eq!(
        app.anonymous().get(&path).await?.status,
        StatusCode::UNAUTHORIZED
    );
    let trail = app.app.store.reads().trail("organization", &id).await?;
    let all = trail
        .iter()
        .map(|e| format!("{:?}", e.detail))
        .collect::<String>();
    assert!(
        all.contains("focal_point") && !all.contains("Berta") && !all.contains("x@prueba"),
        "{all}"
    );
    Ok(())
}

async fn history_act(
    app: &TestApp,
    who: &str,
    id: &str,
    act: &str,
    body: Value,
) -> anyhow::Result<Answer> {
    let person = app.client(who).await?;
    let path = format!("/api/v1/organizations/{id}/history");
    let version = person.get(&path).await?.json()["version"].as_i64();
    person
        .json(
            "POST",
            &format!("/api/v1/organizations/{id}/{act}"),
            version,
            &body,
        )
        .await
}

async fn names_and_successors(app: TestApp) -> anyhow::Result<()> {
    let id = admit(&app).await?;
    app.clock.set("2028-03-01T10:00:00Z".parse()?);
    // The plain form does not change the name of an observer.
    let owner = app.client(OWNER).await?;
    let path = format!("/api/v1/organizations/{id}");
    let entry = owner.get(&path).await?.json();
    let mut changed = entry["entry"].clone();
    changed["name"] = json!("Casa Nueva");
    let refused = owner
        .json("PUT", &path, entry["version"].as_i64(), &changed)
        .await?;
    assert_eq!(
        refused.json()["code"],
        "name_change_needed",
        "{}",
        refused.text()
    );
    let change = json!({"new_name": "Casa Nueva", "name_language": "es", "changed_on": "2028-02-01",
        "reason": "New statutes.", "evidence": "Register of Lima, no. 5"});
    let declared = history_act(&app, OWNER, &id, "name-changes", change).await?;
    assert_eq!(declared.status, StatusCode::CREATED, "{}", declared.text());
    assert!(
        app.get(&format!("/en/organizations/{id}"))
            .await?
            .text()
            .contains("Casa de Prueba")
    );
    let bare = history_act(
        &app,
        OFFICER,
        &id,
        "name-change-answers",
        json!({"accepted": false}),
    )
    .await?;
    assert_eq!(
        bare.faults(),
        [("/answer".to_owned(), "required".to_owned())]
    );
    let noted = history_act(
        &app,
        OFFICER,
        &id,
        "name-change-answers",
        json!({"accepted": true}),
    )
    .await?;
    assert_eq!(noted.status, StatusCode::CREATED, "{}", noted.text());
    let public = app.get(&format!("/en/organizations/{id}")).await?.text();
    assert!(
        public.contains("Casa Nueva")
            && public.contains("Called “Casa de Prueba” until 1 February 2028")
    );
    assert!(!public.contains("Register of Lima"));
    let found = app.get("/en/organizations?q=casa+de+prueba").await?.text();
    assert!(found.contains("Casa Nueva") && found.contains("formerly Casa de Prueba"));
    let then = app.get("/en/observers?as_at=2027-01-01").await?.text();
    assert!(then.contains("Casa de Prueba") && then.contains("now Casa Nueva"));
    assert!(
        !app.get("/en/observers?as_at=2028-02-01")
            .await?
            .text()
            .contains("Casa de Prueba")
    );
    succession(&app, &id).await
}

async fn succession(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let list = app.get("/api/v1/organizations?status=none").await?.json();
    let other = list["items"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let body = |successor: &str| {
        json!({"successor": successor, "succession": "merger", "effective_on": "2028-03-01",
        "symbol": "C/T/8", "reason": "They merged."})
    };
    let itself = history_act(app, OFFICER, id, "successions", body(id)).await?;
    assert_eq!(
        itself.faults(),
        [("/successor".to_owned(), "not_in_list".to_owned())]
    );
    let recorded = history_act(app, APPROVER, id, "successions", body(&other)).await?;
    assert_eq!(recorded.status, StatusCode::CREATED, "{}", recorded.text());
    let own = history_act(app, APPROVER, id, "succession-confirmations", json!({})).await?;
    assert_eq!(own.status, StatusCode::FORBIDDEN, "{}", own.text());
    assert_eq!(
        app.get(&format!("/en/organizations/{id}")).await?.status,
        StatusCode::OK
    );
    let done = history_act(
        app,
        "approver2@demo.example.org",
        id,
        "succession-confirmations",
        json!({}),
    )
    .await?;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    // The old address leads to the successor for good; its history stays.
    let moved = app.get(&format!("/fr/organizations/{id}")).await?;
    assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(
        moved.header("location"),
        format!("/fr/organizations/{other}")
    );
    let old = app
        .get(&format!("/en/organizations/{id}?history=1"))
        .await?
        .text();
    assert!(old.contains("is no more") && old.contains("C/T/RES/1"));
    let new = app.get(&format!("/en/organizations/{other}")).await?.text();
    assert!(new.contains("Took in on 1 March 2028") && new.contains("Casa Nueva"));
    let json = app
        .get(&format!("/api/v1/organizations/{id}"))
        .await?
        .json();
    assert_eq!(json["successor"]["id"], other);
    // The status does not pass: one has it as before, the other has none.
    assert_eq!(
        listed(app, id, "2028-03-01").await?.as_deref(),
        Some("full")
    );
    assert_eq!(listed(app, &other, "2028-03-01").await?, None);
    // A chain may not close.
    let back = history_act(app, OFFICER, &other, "successions", body(id)).await?;
    assert_eq!(
        back.faults(),
        [("/successor".to_owned(), "not_in_list".to_owned())]
    );
    Ok(())
}

parvis_tests::on_both!(representatives);
parvis_tests::on_both!(names_and_successors);
