//! Accounts: sign up, confirm, reset; nobody learns who has one.

use axum::http::StatusCode;
use parvis_tests::app::TestApp;
use serde_json::json;

/// Creates an account and confirms it by the link in its mail.
pub(crate) async fn sign_up(app: &TestApp, address: &str) -> anyhow::Result<()> {
    let person = json!({
        "email": address, "name": "Prueba", "password": parvis_http::state::DEMO_PASSWORD, "language": "es"
    });
    let made = app
        .anonymous()
        .json("POST", "/api/v1/accounts", None, &person)
        .await?;
    assert_eq!(made.status, StatusCode::ACCEPTED, "{}", made.text());
    let token = token_for(app, address).await?;
    let confirmed = app
        .anonymous()
        .json(
            "POST",
            "/api/v1/accounts/confirmations",
            None,
            &json!({"token": token}),
        )
        .await?;
    assert!(confirmed.status.is_success(), "{}", confirmed.text());
    // A link works once.
    let again = app
        .anonymous()
        .json(
            "POST",
            "/api/v1/accounts/confirmations",
            None,
            &json!({"token": token}),
        )
        .await?;
    assert_eq!(again.status, StatusCode::CONFLICT);
    Ok(())
}

/// The secret in the newest mail to an address.
async fn token_for(app: &TestApp, address: &str) -> anyhow::Result<String> {
    let mails = app.mails().await?;
    let newest = mails
        .iter()
        .rev()
        .find(|m| m.contains(&format!("To: {address}")) && m.contains("token="));
    let text = newest
        .map(|m| m.split("token=").nth(1).unwrap_or_default())
        .unwrap_or_default();
    Ok(text.chars().take_while(char::is_ascii_hexdigit).collect())
}

#[tokio::test]
async fn a_second_account_looks_the_same_and_only_its_owner_learns_of_it() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let ask = async |address: &str| {
        let person = json!({"email": address, "name": "X Y", "password": "les mouettes rient"});
        app.anonymous()
            .json("POST", "/api/v1/accounts", None, &person)
            .await
    };
    let (new, known) = (
        ask("new@example.org").await?,
        ask("OWNER1@demo.example.org").await?,
    );
    assert_eq!((new.status, &new.body), (known.status, &known.body));
    let mails = app.mails().await?;
    assert!(
        mails
            .iter()
            .any(|m| m.contains("To: owner1@demo.example.org") && !m.contains("token="))
    );
    // Nothing of the known account has changed.
    app.client("owner1@demo.example.org").await?;
    Ok(())
}

#[tokio::test]
async fn a_reset_ends_sessions_and_tokens() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let address = "owner1@demo.example.org";
    let (cookie, client) = (app.cookie(address).await?, app.client(address).await?);
    assert_eq!(app.page("/en/home", &cookie).await?.status, StatusCode::OK);
    let asked = app
        .anonymous()
        .json(
            "POST",
            "/api/v1/accounts/password-resets",
            None,
            &json!({"email": address}),
        )
        .await?;
    assert_eq!(asked.status, StatusCode::ACCEPTED);
    let token = token_for(&app, address).await?;
    let weak = json!({"token": token, "password": "123456789012"});
    let refused = app
        .anonymous()
        .json("POST", "/api/v1/accounts/passwords", None, &weak)
        .await?;
    assert_eq!(
        refused.faults(),
        [("/password".to_owned(), "common_password".to_owned())]
    );
    let strong = json!({"token": token, "password": "trois petits chats gris"});
    let set = app
        .anonymous()
        .json("POST", "/api/v1/accounts/passwords", None, &strong)
        .await?;
    assert!(set.status.is_success(), "{}", set.text());
    assert_eq!(
        app.page("/en/home", &cookie).await?.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        client.get("/api/v1/me").await?.status,
        StatusCode::UNAUTHORIZED
    );
    Ok(())
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_and_when_the_account_is_disabled() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let officer = app.cookie("officer@demo.example.org").await?;
    app.clock.advance(chrono::Duration::minutes(29));
    assert_eq!(
        app.page("/en/staff", &officer).await?.status,
        StatusCode::OK
    );
    app.clock.advance(chrono::Duration::minutes(31));
    assert_eq!(
        app.page("/en/staff", &officer).await?.status,
        StatusCode::SEE_OTHER
    );
    let (fresh, token) = (
        app.cookie("officer@demo.example.org").await?,
        app.client("officer@demo.example.org").await?,
    );
    let admin = app.client("admin@demo.example.org").await?;
    let list = admin.get("/api/v1/staff-accounts").await?.json();
    let found = list["items"]
        .as_array()
        .and_then(|l| l.iter().find(|a| a["email"] == "officer@demo.example.org"));
    let id = found
        .and_then(|a| a["id"].as_str())
        .unwrap_or_default()
        .to_owned();
    let path = format!("/api/v1/staff-accounts/{id}/disabling");
    assert!(
        admin
            .json("POST", &path, None, &json!({}))
            .await?
            .status
            .is_success()
    );
    assert_eq!(
        app.page("/en/staff", &fresh).await?.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        token.get("/api/v1/applications").await?.status,
        StatusCode::UNAUTHORIZED
    );
    Ok(())
}

#[tokio::test]
async fn wrong_password_and_unknown_address_are_one_answer() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let try_it = async |address: &str| {
        let body = json!({"email": address, "password": "not the right one"});
        let answer = app
            .anonymous()
            .json("POST", "/api/v1/tokens", None, &body)
            .await?;
        let mut json = answer.json();
        json["request_id"] = serde_json::Value::Null;
        anyhow::Ok((answer.status, json))
    };
    let (wrong, unknown) = (
        try_it("officer@demo.example.org").await?,
        try_it("nobody@example.org").await?,
    );
    assert_eq!(wrong.0, StatusCode::UNAUTHORIZED);
    assert_eq!(wrong, unknown);
    Ok(())
}

/// An owner declines the reminders of drafts and gets none; what an owner must
/// know cannot be declined. Another team goes on getting them.
#[tokio::test]
async fn a_declined_mail_does_not_come() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let owner = app.client("owner4@demo.example.org").await?;
    let path = "/api/v1/me/mail-preferences";
    let all = owner.get(path).await?.json();
    let kinds: Vec<&str> = all["items"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|i| i["kind"].as_str())
        .collect();
    assert!(
        kinds.contains(&"draft_idle") && !kinds.contains(&"decision"),
        "{kinds:?}"
    );
    let wrong = json!({"mails": ["decision", "weather"]});
    let wrong = owner.json("PUT", path, None, &wrong).await?;
    let fault = |n: usize| (format!("/mails/{n}"), "not_in_list".to_owned());
    assert_eq!(wrong.faults(), [fault(0), fault(1)]);
    let none = owner
        .json("PUT", path, None, &json!({"mails": []}))
        .await?
        .json();
    assert_eq!(none["items"][0]["wanted"], false, "{none}");

    app.clock.set("2026-12-20T10:00:00Z".parse()?);
    app.tick().await?;
    let reminded = |mails: &[String], who: &str| {
        let to = format!("To: {who}@demo.example.org");
        mails
            .iter()
            .filter(|m| m.contains(&to) && m.contains("draft"))
            .count()
    };
    let mails = app.mails().await?;
    assert_eq!(reminded(&mails, "owner4"), 0);
    assert!(reminded(&mails, "owner12") > 0);
    Ok(())
}
