//! A second person joins instead of making a second entry; roles act at once;
//! an organization without owner is claimed; nobody reveals what is unlisted.

use axum::http::StatusCode;
use parvis_tests::{
    app::{TestApp, fixture},
    client::Client,
};
use serde_json::{Value, json};

const SOPHIE: &str = "sophie@example.org";

async fn post(who: &Client<'_>, path: &str, body: Value) -> anyhow::Result<StatusCode> {
    Ok(who.json("POST", path, None, &body).await?.status)
}

async fn own_organization(who: &Client<'_>) -> anyhow::Result<String> {
    let me = who.get("/api/v1/me").await?.json();
    Ok(me["organizations"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

async fn id_of(who: &Client<'_>) -> anyhow::Result<String> {
    let me = who.get("/api/v1/me").await?.json();
    Ok(me["id"].as_str().unwrap_or_default().to_owned())
}

parvis_tests::on_both!(joins_and_roles);
parvis_tests::on_both!(claimed_without_owner);
parvis_tests::on_both!(two_owners_leave_at_once);

async fn joins_and_roles(app: TestApp) -> anyhow::Result<()> {
    super::accounts::sign_up(&app, SOPHIE).await?;
    let owner = app.client("owner1@demo.example.org").await?;
    let viewer = app.client("viewer1@demo.example.org").await?;
    let sophie = app.client(SOPHIE).await?;
    let id = own_organization(&owner).await?;
    let team = format!("/api/v1/organizations/{id}/team");
    assert_eq!(sophie.get(&team).await?.status, StatusCode::NOT_FOUND);

    // She asks; once only, and the owner finds a mail and a task.
    let ask = json!({"organization": id, "message": "I direct the office."});
    assert_eq!(
        post(&sophie, "/api/v1/join-requests", ask.clone()).await?,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        post(&sophie, "/api/v1/join-requests", ask).await?,
        StatusCode::CONFLICT
    );
    let mails = app.mails().await?;
    assert!(
        mails
            .iter()
            .any(|m| m.contains("To: owner1@") && m.contains("asks to join"))
    );
    assert!(!mails.iter().any(|m| m.contains("To: viewer1@")));
    let tasks = owner.get("/api/v1/me/tasks").await?.json();
    assert_eq!(tasks["items"][0]["kind"], "decide_join", "{tasks}");
    // Staff wait for the owners, and viewers do not see who asks.
    let approver = app.client("approver@demo.example.org").await?;
    let seen = owner.get(&team).await?.json();
    let request = seen["requests"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let claim = json!({"request": request, "accept": true, "reason": "seen"});
    let path = format!("{team}/claim-decisions");
    assert_eq!(post(&approver, &path, claim).await?, StatusCode::CONFLICT);
    assert_eq!(viewer.get(&team).await?.json()["requests"], json!([]));

    let accept = json!({"request": request, "accept": true, "role": "viewer"});
    let path = format!("{team}/join-decisions");
    assert_eq!(
        post(&viewer, &path, accept.clone()).await?,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        post(&owner, &path, accept.clone()).await?,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        post(&owner, &path, accept).await?,
        StatusCode::UNPROCESSABLE_ENTITY
    );

    roles_hold_at_once(&app, &id).await?;
    ownership_passes_on(&app, &id).await
}

/// A viewer reads, an editor edits, with the same token and cookie.
async fn roles_hold_at_once(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let (owner, sophie) = (
        app.client("owner1@demo.example.org").await?,
        app.client(SOPHIE).await?,
    );
    let team = format!("/api/v1/organizations/{id}/team");
    assert_eq!(sophie.get(&team).await?.status, StatusCode::OK);
    let cookie = app.cookie(SOPHIE).await?;
    let edit = format!("/en/organizations/{id}/edit");
    assert_eq!(
        app.page(&edit, &cookie).await?.status,
        StatusCode::FORBIDDEN
    );
    let account = id_of(&sophie).await?;
    let editor = json!({"account": account, "role": "editor"});
    assert_eq!(
        post(&owner, &format!("{team}/roles"), editor).await?,
        StatusCode::NO_CONTENT
    );
    assert_eq!(app.page(&edit, &cookie).await?.status, StatusCode::OK);
    Ok(())
}

/// The last owner neither leaves nor steps down; ownership passes when both
/// have confirmed; whoever leaves stays on record.
async fn ownership_passes_on(app: &TestApp, id: &str) -> anyhow::Result<()> {
    let (owner, sophie) = (
        app.client("owner1@demo.example.org").await?,
        app.client(SOPHIE).await?,
    );
    let team = format!("/api/v1/organizations/{id}/team");
    let account = id_of(&sophie).await?;
    let leave = json!({"leave": true});
    let departures = format!("{team}/departures");
    assert_eq!(
        post(&owner, &departures, leave.clone()).await?,
        StatusCode::CONFLICT
    );
    let me = id_of(&owner).await?;
    let down = json!({"account": me, "role": "viewer"});
    assert_eq!(
        post(&owner, &format!("{team}/roles"), down).await?,
        StatusCode::CONFLICT
    );
    let to = json!({"account": account});
    assert_eq!(
        post(&owner, &format!("{team}/handovers"), to).await?,
        StatusCode::NO_CONTENT
    );
    let mails = app.mails().await?;
    for address in [SOPHIE, "owner1@demo.example.org"] {
        let mail = mails
            .iter()
            .rev()
            .find(|m| m.contains(&format!("To: {address}")) && m.contains("handover?token="));
        let token: String = mail
            .and_then(|m| m.split("token=").nth(1))
            .unwrap_or_default()
            .chars()
            .take_while(char::is_ascii_hexdigit)
            .collect();
        let body = json!({"token": token});
        let path = "/api/v1/handovers/confirmations";
        assert_eq!(
            post(&app.anonymous(), path, body.clone()).await?,
            StatusCode::NO_CONTENT
        );
        assert_eq!(
            post(&app.anonymous(), path, body).await?,
            StatusCode::CONFLICT
        );
    }
    let members = sophie.get(&team).await?.json();
    let role = |who: &str| {
        let all = members["members"].as_array().cloned().unwrap_or_default();
        all.into_iter()
            .find(|m| m["account"] == who)
            .map(|m| m["role"].clone())
    };
    assert_eq!(
        (role(&account), role(&me)),
        (Some(json!("owner")), Some(json!("editor")))
    );
    // Whoever leaves stays on record.
    assert_eq!(
        post(&owner, &departures, leave).await?,
        StatusCode::NO_CONTENT
    );
    assert_eq!(owner.get(&team).await?.status, StatusCode::NOT_FOUND);
    let past = sophie.get(&team).await?.json();
    assert!(
        past["past"]
            .as_array()
            .is_some_and(|l| l.iter().any(|m| m["account"] == me))
    );
    Ok(())
}

async fn claimed_without_owner(app: TestApp) -> anyhow::Result<()> {
    super::accounts::sign_up(&app, SOPHIE).await?;
    let sophie = app.client(SOPHIE).await?;
    let officer = app.client("officer@demo.example.org").await?;
    let ids = imported(&officer).await?;
    // What is unlisted for safety is as unknown as what does not exist.
    let mut refused = vec![];
    for id in [ids[1].as_str(), "PV-ZZZZZZZZ"] {
        let body = json!({"organization": id, "message": "us"});
        let answer = sophie
            .json("POST", "/api/v1/join-requests", None, &body)
            .await?;
        refused.push((answer.status, answer.faults()));
    }
    assert_eq!(refused[0], refused[1]);
    assert_eq!(refused[0].0, StatusCode::UNPROCESSABLE_ENTITY);

    let ask = json!({"organization": ids[0], "message": "I am the director."});
    assert_eq!(
        post(&sophie, "/api/v1/join-requests", ask).await?,
        StatusCode::NO_CONTENT
    );
    let work = officer.get("/api/v1/me/work").await?.json();
    assert_eq!(work["claims"], json!([ids[0]]), "{work}");
    let team = format!("/api/v1/organizations/{}/team", ids[0]);
    let request = officer.get(&team).await?.json()["claims"][0].clone();
    let path = format!("{team}/claim-decisions");
    let without = officer
        .json(
            "POST",
            &path,
            None,
            &json!({"request": request, "accept": true}),
        )
        .await?;
    assert_eq!(
        without.faults(),
        [("/reason".to_owned(), "required".to_owned())]
    );
    let grant = json!({"request": request, "accept": true, "reason": "Named on the website."});
    assert_eq!(post(&officer, &path, grant).await?, StatusCode::NO_CONTENT);
    let mine = sophie.get("/api/v1/me/join-requests").await?.json();
    assert_eq!(mine["items"][0]["ended"], "accepted", "{mine}");
    let seen = sophie.get(&team).await?.json();
    assert_eq!(seen["members"][0]["role"], "owner", "{seen}");
    invited(&app, &team).await
}

/// An invited person without account makes one by the link.
async fn invited(app: &TestApp, team: &str) -> anyhow::Result<()> {
    let sophie = app.client(SOPHIE).await?;
    let invite = json!({"email": "nadir@example.org", "role": "editor"});
    assert_eq!(
        post(&sophie, &format!("{team}/invitations"), invite).await?,
        StatusCode::NO_CONTENT
    );
    let mails = app.mails().await?;
    let mail = mails
        .iter()
        .rev()
        .find(|m| m.contains("To: nadir@example.org"));
    let token: String = mail
        .and_then(|m| m.split("invitation?token=").nth(1))
        .unwrap_or_default()
        .chars()
        .take_while(char::is_ascii_hexdigit)
        .collect();
    let path = "/api/v1/invitations/acceptances";
    let bare = app
        .anonymous()
        .json("POST", path, None, &json!({"token": token}))
        .await?;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    let whole = json!({
        "token": token, "name": "Nadir", "password": parvis_http::state::DEMO_PASSWORD
    });
    assert_eq!(
        post(&app.anonymous(), path, whole).await?,
        StatusCode::NO_CONTENT
    );
    let nadir = app.client("nadir@example.org").await?;
    assert_eq!(nadir.get(team).await?.status, StatusCode::OK);
    Ok(())
}

/// Imports an entry that is public and one that is unlisted for safety.
async fn imported(officer: &Client<'_>) -> anyhow::Result<Vec<String>> {
    let header = fixture("organizations/valid/inventory.csv")?;
    let header = String::from_utf8(header)?;
    let header = header.lines().next().unwrap_or_default().to_owned();
    let row = |name: &str, seen: &str| {
        let cell = |column: &str| match column {
            "name" => name.to_owned(),
            "name_language" => "en".to_owned(),
            "category" => "ngo".to_owned(),
            "country" => "KE".to_owned(),
            "level" => "national".to_owned(),
            "visibility" => seen.to_owned(),
            _ => String::new(),
        };
        header.split(',').map(cell).collect::<Vec<_>>().join(",")
    };
    let lines = [
        header.clone(),
        row("Harbour Without Owner", "public"),
        row("Hidden House", "unlisted"),
    ];
    let file = lines.join("\n");
    let headers = [("content-type", "text/csv; charset=utf-8")];
    let made = officer
        .call("POST", "/api/v1/imports?dry_run=false", &headers, file)
        .await?;
    let ids: Vec<String> = made.json()["rows"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|r| r["id"].as_str().map(str::to_owned))
        .collect();
    assert_eq!(ids.len(), 2, "{} {}", made.status, made.text());
    Ok(ids)
}

/// The rule looks at a team that holds still: of two owners who leave at the
/// same moment one stays.
async fn two_owners_leave_at_once(app: TestApp) -> anyhow::Result<()> {
    let first = app.client("owner1@demo.example.org").await?;
    let second = app.client("editor1@demo.example.org").await?;
    let id = own_organization(&first).await?;
    let team = format!("/api/v1/organizations/{id}/team");
    let owner = json!({"account": id_of(&second).await?, "role": "owner"});
    let roles = format!("{team}/roles");
    assert_eq!(post(&first, &roles, owner).await?, StatusCode::NO_CONTENT);
    let path = format!("{team}/departures");
    let leave = json!({"leave": true});
    let (one, other) = tokio::join!(
        post(&first, &path, leave.clone()),
        post(&second, &path, leave)
    );
    let mut both = [one?.as_u16(), other?.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [204, 409]);
    Ok(())
}
