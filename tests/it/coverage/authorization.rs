//! Every API operation and every page × every role: what the table of
//! permissions says is what happens.

use anyhow::Context;
use axum::{
    body::Body,
    http::{Request, header},
};
use parvis_app::{
    actor::{Actor, Surface},
    applications::QueueFilter,
    policy::{Action, On, authorize},
    ports::{AccountReads, CaseReads},
};
use parvis_domain::{application::ApplicationId, text::Locale};
use parvis_tests::app::{Answer, TestApp};

use super::diligence::{Diligence, letter_draft};

/// One of each role towards the first organization of the demonstration.
const PEOPLE: &[&str] = &[
    "", "owner2", "viewer1", "editor1", "owner1", "officer", "approver", "admin",
];

/// Something that can be asked, with the action that it needs.
struct Route {
    method: String,
    path: String,
    action: Action,
}

/// A person with token and cookie.
struct Persona {
    name: &'static str,
    actor: Actor,
    token: String,
    cookie: String,
}

async fn people(app: &TestApp) -> anyhow::Result<Vec<Persona>> {
    let mut people = vec![];
    for name in PEOPLE {
        if name.is_empty() {
            let actor = Actor::public(Surface::Api, Locale::En);
            people.push(Persona {
                name: "public",
                actor,
                token: String::new(),
                cookie: String::new(),
            });
            continue;
        }
        let address = format!("{name}@demo.example.org");
        let account = AccountReads::account_by_email(app.app.store.reads(), &address)
            .await?
            .context(address.clone())?;
        let body =
            serde_json::json!({"email": address, "password": parvis_http::state::DEMO_PASSWORD});
        let token = app
            .anonymous()
            .json("POST", "/api/v1/tokens", None, &body)
            .await?
            .json();
        people.push(Persona {
            name,
            actor: Actor::account(&account, Surface::Api, Locale::En),
            token: token["access_token"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            cookie: app.cookie(&address).await?,
        });
    }
    Ok(people)
}

fn api_routes() -> anyhow::Result<Vec<Route>> {
    let json = serde_json::to_value(parvis_api::openapi())?;
    let mut routes = vec![];
    for (path, item) in json["paths"].as_object().context("no paths")? {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !["get", "post", "put", "delete", "patch"].contains(&method.as_str()) {
                continue;
            }
            let code = operation["x-permission"]
                .as_str()
                .with_context(|| format!("{method} {path} has no x-permission"))?;
            let action = Action::from_code(code).with_context(|| format!("{code} is no action"))?;
            routes.push(Route {
                method: method.to_uppercase(),
                path: path.clone(),
                action,
            });
        }
    }
    Ok(routes)
}

/// The cases tried: one handed in by the first organization, one draft of
/// another.
async fn cases(app: &TestApp) -> anyhow::Result<Vec<ApplicationId>> {
    let mut found = vec![];
    for owner in ["owner1", "owner4"] {
        let client = app.client(&format!("{owner}@demo.example.org")).await?;
        let me = client.get("/api/v1/me").await?.json();
        let organization = me["organizations"][0]["id"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let list = client
            .get(&format!(
                "/api/v1/organizations/{organization}/applications"
            ))
            .await?
            .json();
        let id = list["items"][0]["id"]
            .as_str()
            .with_context(|| format!("{owner} has no application: {list}"))?;
        found.push(ApplicationId(id.parse()?));
    }
    Ok(found)
}

/// What stands for `{code}` where the path has this word; otherwise a session.
const CODES: &[(&str, &str)] = &[
    ("problems", "stale"),
    ("action-points", "DEMO-RC-EAST-AFRICA-1"),
    ("opening-report", "DEMO-RC-EAST-AFRICA-2"),
    ("outcome", "DEMO-RC-EAST-AFRICA-1"),
    ("recommendations", "DEMO-RC-EAST-AFRICA-1"),
    ("calendar.ics", "DEMO-RC-EAST-AFRICA-2"),
    ("contribution", "DEMO-RC-EAST-AFRICA-2"),
    ("contribute", "DEMO-RC-EAST-AFRICA-2"),
    ("consultations/{code}", "ANNUAL-2015"),
    ("bodies/{code}", "WG-IOM-UN"),
    ("criteria", "C01"),
    ("settings", "question_days"),
    ("units", "dmm"),
    ("sessions/{code}/list", "DEMO-1"),
    ("sessions/{code}/decision", "DEMO-1"),
    ("sessions/{code}/pending", "DEMO-1"),
];

/// Puts real ids into a path template.
fn fill(
    template: &str,
    organization: &str,
    application: &str,
    officer2: &str,
    diligence: &Diligence,
    statement: &str,
) -> String {
    let subject = if template.contains("accounts/{") {
        officer2
    } else if template.contains("applications/{") {
        application
    } else {
        organization
    };
    let code = CODES.iter().find(|(word, _)| template.contains(word));
    template
        .replace("{lang}", "en")
        .replace("bodies/new/{kind}", "bodies/new/membership")
        .replace("{statement}", statement)
        .replace("{mandate}", "WG-IOM-UN-2019")
        .replace("{kind}", "acknowledgement")
        .replace("{language}", "en")
        .replace("{id}", subject)
        .replace("{question}", "00000000-0000-7000-8000-000000000000")
        .replace("{document}", "00000000-0000-7000-8000-000000000000")
        .replace("{criterion}", "C01")
        .replace("{part}", "basics")
        .replace("{version}", "working-1")
        .replace("{other}", "working-1")
        .replace("{inquiry}", &diligence.inquiry)
        .replace("{hit}", &diligence.hit)
        .replace("{observation}", &diligence.observation)
        .replace("{name}", "themes")
        .replace("{list}", "themes")
        .replace("{number}", "1")
        .replace("{from}", "1")
        .replace("{file}", "en.pdf")
        .replace("{language}", "en")
        .replace("{code}", code.map_or("84", |(_, value)| value))
}

/// Ends of the paths that take a file in a form.
const SENDS_FILES: &[&str] = &[
    "/screening/lists",
    "/observe",
    "/documents",
    "/import",
    "/contribute",
    "/contributions/new",
];

async fn ask(
    app: &TestApp,
    route: &Route,
    path: &str,
    who: &Persona,
    api: bool,
) -> anyhow::Result<Answer> {
    let mut request = Request::builder()
        .method(route.method.as_str())
        .uri(path)
        .header("if-match", "\"999\"");
    if api && !who.token.is_empty() {
        request = request.header(header::AUTHORIZATION, format!("Bearer {}", who.token));
    }
    if !api {
        request = request.header(header::COOKIE, who.cookie.as_str());
    }
    let xml = path == "/api/v1/screening/lists";
    let (kind, body) = if xml {
        ("application/xml", "<none/>")
    } else if SENDS_FILES.iter().any(|end| path.ends_with(end)) {
        ("multipart/form-data; boundary=xx", "--xx--\r\n")
    } else if path.ends_with("/imports") {
        ("text/csv", "")
    } else if api {
        ("application/json", "{}")
    } else {
        ("application/x-www-form-urlencoded", "_version=999")
    };
    let body = if route.method == "GET" {
        Body::empty()
    } else {
        Body::from(body)
    };
    if route.method != "GET" {
        request = request.header(header::CONTENT_TYPE, kind);
    }
    app.send(request.body(body)?).await
}

/// Whether the answer is a refusal for lack of rights.
fn refused(answer: &Answer) -> bool {
    let to_sign_in = answer.header("location").contains("/sign-in");
    // A wrong password is no lack of rights, and neither are the rules on
    // second persons.
    let code = answer.json()["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let personal = [
        "wrong_credentials",
        "second_person_needed",
        "not_the_officer",
    ]
    .contains(&code.as_str());
    (matches!(answer.status.as_u16(), 401 | 403 | 404) && !personal) || to_sign_in
}

async fn compare(app: &TestApp, routes: Vec<Route>, api: bool) -> anyhow::Result<()> {
    let people = people(app).await?;
    let reads = app.app.store.reads();
    let officer2 = AccountReads::account_by_email(reads, "officer2@demo.example.org")
        .await?
        .context("officer2")?
        .id;
    let listed = QueueFilter {
        session: Some("DEMO-1".into()),
        with_closed: true,
        ..QueueFilter::default()
    };
    let listed = reads.queue(&listed).await?;
    let listed = listed.first().context("no case on the list of DEMO-1")?.id;
    letter_draft(app).await?;
    let statements = reads.body_statements().await?;
    let statement = statements.last().context("no statement")?.id.to_string();
    let mut wrong = vec![];
    let mut tried = 0;
    for id in cases(app).await? {
        let case = CaseReads::application(reads, id).await?.context("case")?;
        let diligence = Diligence::about(app, &case.organization_id).await?;
        for route in &routes {
            // Signing out ends the persona's own session; a document that does
            // not exist answers 404 to everybody: stories cover both.
            let unknown = [
                "{item}",
                "{document}",
                "{mail}",
                "{letter}",
                "{person}",
                "{segment}",
                "{organization}",
                "{invited_to}",
                "{badge}",
                "{contribution}",
                "{intervention}",
                "/organizations/{id}/action-points/{code}",
            ];
            if route.path.ends_with("sign-out") || unknown.iter().any(|w| route.path.contains(w)) {
                continue;
            }
            for who in &people {
                let case = CaseReads::application(reads, id).await?.context("case")?;
                let path = fill(
                    &route.path,
                    case.organization_id.as_str(),
                    &id.to_string(),
                    &officer2.to_string(),
                    &diligence,
                    &statement,
                )
                .replace("{application}", &listed.to_string());
                // What is public of an organization is restricted field by
                // field, by the audience; its own tests stand in the stories.
                let on = if route.action == Action::ReadPublic {
                    On::Nothing
                } else if route.path.contains("applications/{") {
                    On::Application(&case.organization_id, case.stage)
                } else if route.path.contains("organizations/{")
                    || route.path.contains("inquiries/{")
                {
                    On::Organization(&case.organization_id)
                } else {
                    On::Nothing
                };
                let expected = authorize(&who.actor, route.action, on).is_ok();
                let answer = ask(app, route, &path, who, api).await?;
                tried += 1;
                if answer.status.is_server_error() || refused(&answer) == expected {
                    let says = if expected { "allowed" } else { "refused" };
                    wrong.push(format!(
                        "{} {path} as {}: {says} by the table, got {}",
                        route.method, who.name, answer.status
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {tried} calls differ from crates/app/src/policy/rules.rs. Either the route names the wrong action, or its \
         handler does not ask:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(tried > 200, "only {tried} calls");
    Ok(())
}

#[tokio::test]
async fn every_operation_of_the_api_asks_the_table() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    compare(&app, api_routes()?, true).await
}

#[tokio::test]
async fn every_page_asks_the_table() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let routes = parvis_web::routes()
        .into_iter()
        .map(|r| Route {
            method: r.method.to_string(),
            path: r.path.to_string(),
            action: r.action,
        })
        .collect();
    compare(&app, routes, false).await
}

#[test]
fn the_committed_description_is_the_routers() -> anyhow::Result<()> {
    let committed =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.yaml"))?;
    assert!(
        committed == parvis_api::openapi_yaml(),
        "openapi.yaml is not what the code says: cargo xtask generate"
    );
    Ok(())
}
