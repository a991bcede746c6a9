//! Nobody's mail address reaches a log, the audit trail or a reason.

use crate::stories::{accounts::sign_up, decided::submit};
use chrono::Duration;
use parvis_tests::{
    app::TestApp,
    smtp::{Mood, SmtpServer},
};
use serde_json::json;
use std::{
    io::Write,
    sync::{Arc, Mutex},
};

/// Everything that was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_address_is_logged() -> anyhow::Result<()> {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let app = TestApp::demo().await?;
    let id = submit(&app).await?;
    sign_up(&app, "casa2@prueba.example.org").await?;
    let mut smtp = SmtpServer::start().await?;
    let owner = app.client("casa@prueba.example.org").await?;
    let reset = json!({"email": "casa@prueba.example.org"});
    app.anonymous()
        .json("POST", "/api/v1/accounts/password-resets", None, &reset)
        .await?;
    owner.act(&id, "withdrawals", json!({})).await?;
    for mood in [Mood::Busy, Mood::BreaksOff, Mood::Refuses] {
        smtp.set(mood);
        app.send_by(&smtp).await?;
        app.clock.advance(Duration::minutes(5));
    }
    smtp.stop().await;
    app.anonymous()
        .json("POST", "/api/v1/accounts/password-resets", None, &reset)
        .await?;
    app.send_by(&smtp).await?;
    let text = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    assert!(text.contains("mail delayed") && text.contains("mail given up"));
    let approver = app.client("approver@demo.example.org").await?;
    let audit = approver.get("/api/v1/audit-entries?page_size=200").await?;
    let admin = app.client("admin@demo.example.org").await?;
    let mails = admin.get("/api/v1/mails?page_size=200").await?;
    assert!(mails.text().contains("SMTP 550"));
    for (place, text) in [
        ("log", text),
        ("audit", audit.text()),
        ("mails", mails.text()),
    ] {
        for name in ["casa@", "casa2@", "owner1@", "officer@"] {
            assert!(!text.contains(name), "{name} in {place}");
        }
    }
    Ok(())
}
