//! A whole register in a temporary folder: the real program but for the
//! network, the clock and the limits.

use crate::{client::Client, demonstration};
use anyhow::Context;
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use http_body_util::BodyExt;
use mail_parser::MessageParser;
use parvis_app::App;
use parvis_http::HttpState;
use parvis_server::{assemble, clock::SetClock, config::Options, mail::Transport, router, seed};
use std::{collections::HashMap, sync::Arc};
use tempfile::TempDir;
use tower::ServiceExt;

/// The moment at which tests begin.
pub const START: &str = "2026-11-21T10:00:00Z";

/// A register under test.
pub struct TestApp {
    /// The routers.
    pub router: Router,
    /// Commands and queries.
    pub app: App,
    /// What handlers get.
    pub state: HttpState,
    /// The clock.
    pub clock: Arc<SetClock>,
    /// The data folder; removed at the end.
    pub folder: TempDir,
    /// Address of the database.
    pub database_url: String,
    transport: Transport,
}

/// An answer, read whole.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: axum::http::HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; null when it is none.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> String {
        self.headers
            .get(name)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    }

    /// Pointers and codes of a problem's faults.
    #[must_use]
    pub fn faults(&self) -> Vec<(String, String)> {
        let json = self.json();
        let text = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
        json["errors"]
            .as_array()
            .map(|list| {
                list.iter()
                    .map(|e| (text(&e["pointer"]), text(&e["code"])))
                    .collect()
            })
            .unwrap_or_default()
    }
}

impl TestApp {
    /// A register with reference data, on SQLite.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn new() -> anyhow::Result<Self> {
        let new = Self::open(tempfile::tempdir()?, None, false).await?;
        seed::load_reference(&new.app).await?;
        Ok(new)
    }

    /// A register with the demonstration, on SQLite.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn demo() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        demonstration::on_sqlite(&folder.path().join("data")).await?;
        Self::open(folder, None, true).await
    }

    /// A register with the demonstration, on PostgreSQL.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn demo_on_postgres() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let url = demonstration::on_postgres(&folder.path().join("data")).await?;
        Self::open(folder, Some(url), true).await
    }

    async fn open(
        folder: TempDir,
        database_url: Option<String>,
        demo: bool,
    ) -> anyhow::Result<Self> {
        let settings =
            demonstration::options(&folder.path().join("data"), database_url).settings()?;
        let database_url = assemble::database_url(&settings)?;
        let database = parvis_persistence::Database::connect(&database_url).await?;
        database.migrate().await?;
        let clock = Arc::new(SetClock::at(START.parse()?));
        let app = assemble::with_clock(&settings, &database, demo, clock.clone())?;
        let state = assemble::state(app.clone(), &settings);
        let transport = Transport::new(&settings)?;
        Ok(Self {
            router: router::router(state.clone()),
            app,
            state,
            clock,
            folder,
            database_url,
            transport,
        })
    }

    /// Sends a request and reads the answer.
    ///
    /// # Errors
    /// When the router itself fails.
    pub async fn send(&self, request: Request<Body>) -> anyhow::Result<Answer> {
        let response = self.router.clone().oneshot(request).await?;
        let (parts, body) = response.into_parts();
        let body = body.collect().await?.to_bytes().to_vec();
        Ok(Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        })
    }

    /// GET without signing in.
    ///
    /// # Errors
    /// When the router itself fails.
    pub async fn get(&self, path: &str) -> anyhow::Result<Answer> {
        self.send(Request::get(path).body(Body::empty())?).await
    }

    /// Signs in by the API.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn client(&self, address: &str) -> anyhow::Result<Client<'_>> {
        let body =
            serde_json::json!({ "email": address, "password": parvis_http::state::DEMO_PASSWORD });
        let request = Request::post("/api/v1/tokens")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_string()))?;
        let answer = self.send(request).await?;
        let token = answer.json()["access_token"].as_str().map(str::to_owned);
        let token =
            token.with_context(|| format!("no token: {} {}", answer.status, answer.text()))?;
        Ok(Client {
            app: self,
            token: Some(token),
        })
    }

    /// Somebody who has not signed in, at the API.
    #[must_use]
    pub const fn anonymous(&self) -> Client<'_> {
        Client {
            app: self,
            token: None,
        }
    }

    /// Signs in at the pages; gives the value of the `Cookie` header.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn cookie(&self, address: &str) -> anyhow::Result<String> {
        let password = parvis_http::state::DEMO_PASSWORD;
        let answer = self
            .form(
                "/en/sign-in",
                "",
                &[("email", address), ("password", password)],
            )
            .await?;
        let cookie = answer.header("set-cookie");
        anyhow::ensure!(
            answer.status == StatusCode::SEE_OTHER,
            "{} {}",
            answer.status,
            answer.text()
        );
        Ok(cookie.split(';').next().unwrap_or_default().to_owned())
    }

    /// Posts a form.
    ///
    /// # Errors
    /// When the router itself fails.
    pub async fn form(
        &self,
        path: &str,
        cookie: &str,
        pairs: &[(&str, &str)],
    ) -> anyhow::Result<Answer> {
        let body: String = pairs
            .iter()
            .map(|(n, v)| format!("{}={}", percent(n), percent(v)))
            .collect::<Vec<_>>()
            .join("&");
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, cookie)
            .body(Body::from(body))?;
        self.send(request).await
    }

    /// GET with a cookie.
    ///
    /// # Errors
    /// When the router itself fails.
    pub async fn page(&self, path: &str, cookie: &str) -> anyhow::Result<Answer> {
        self.send(
            Request::get(path)
                .header(header::COOKIE, cookie)
                .body(Body::empty())?,
        )
        .await
    }

    /// Does the duties of the register; none may fail.
    ///
    /// # Errors
    /// The duty that failed, and why.
    pub async fn tick(&self) -> anyhow::Result<()> {
        for (duty, done) in parvis_app::schedule::tick(&self.app).await {
            done.with_context(|| format!("duty {duty}"))?;
        }
        Ok(())
    }

    /// Works the outbox off by this mail server.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub async fn send_by(&self, smtp: &crate::smtp::SmtpServer) -> anyhow::Result<usize> {
        let options = Options {
            data_dir: Some(self.folder.path().join("data")),
            smtp_url: Some(smtp.url()),
            ..Options::default()
        };
        let transport = Transport::new(&options.settings()?)?;
        let site = &self.state.site;
        Ok(parvis_server::mail::work_off(&self.app, site, &transport).await?)
    }

    /// Sends the mails that are due and gives all mails so far, decoded.
    ///
    /// # Errors
    /// When the outbox cannot be read.
    pub async fn mails(&self) -> anyhow::Result<Vec<String>> {
        parvis_server::mail::work_off(&self.app, &self.state.site, &self.transport).await?;
        let folder = self.folder.path().join("data").join("mail");
        let mut files: Vec<_> = match std::fs::read_dir(folder) {
            Ok(entries) => entries.filter_map(|e| e.ok().map(|e| e.path())).collect(),
            Err(_) => vec![],
        };
        files.sort();
        files
            .iter()
            .map(|f| Ok(plain(&std::fs::read_to_string(f)?)))
            .collect()
    }
}

/// A mail as its reader sees it: one line for each header, the subject and the
/// text decoded.
#[must_use]
pub fn plain(mail: &str) -> String {
    let Some(parsed) = MessageParser::default().parse(mail.as_bytes()) else {
        return mail.to_owned();
    };
    let headers = parsed.headers_raw().filter(|(name, _)| *name != "Subject");
    let mut out = format!("Subject: {}\r\n", parsed.subject().unwrap_or_default());
    for (name, value) in headers {
        let words: Vec<&str> = value.split_whitespace().collect();
        out += &format!("{name}: {}\r\n", words.join(" "));
    }
    out + "\r\n" + &parsed.body_text(0).unwrap_or_default()
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect()
}

/// The fixture's bytes.
///
/// # Errors
/// When it does not exist.
pub fn fixture(path: &str) -> anyhow::Result<Vec<u8>> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/");
    std::fs::read(format!("{root}{path}")).with_context(|| path.to_owned())
}

/// Headers of a CSV file and its rows, by column name.
///
/// # Errors
/// When it is not a CSV file.
pub fn rows(bytes: &[u8]) -> anyhow::Result<Vec<HashMap<String, String>>> {
    Ok(csv::Reader::from_reader(bytes)
        .deserialize()
        .collect::<Result<_, _>>()?)
}
