//! What the API promises on every answer: problems, versions, repeated
//! requests, languages, caching, lists.

mod answers;
mod imports;
mod problems;
mod repeats;
mod versions;

use parvis_tests::{app::TestApp, client::Client};
use serde_json::{Value, json};

/// An entry that can be registered.
fn entry(name: &str) -> Value {
    json!({"name": name, "name_language": "en", "category": "ngo", "country": "KE", "level": "local"})
}

/// Registers an organization for the second owner of the demonstration and
/// begins an application; gives both ids.
async fn draft(owner: &Client<'_>, name: &str) -> anyhow::Result<(String, String)> {
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let made = owner
        .json("POST", "/api/v1/organizations", None, &entry(name))
        .await?
        .json();
    let organization = text(&made["id"]);
    let path = format!("/api/v1/organizations/{organization}/applications");
    let begun = owner.json("POST", &path, None, &json!({})).await?.json();
    Ok((organization, text(&begun["id"])))
}

/// The id of the first organization of a person.
async fn own(app: &TestApp, address: &str) -> anyhow::Result<String> {
    let me = app.client(address).await?.get("/api/v1/me").await?.json();
    Ok(me["organizations"][0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned())
}
