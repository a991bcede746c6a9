//! 5,000 invitations: sent by the outbox while pages answer, with a restart in
//! the middle, none twice and none lost.

use super::invitations::{announced, expected, send};
use parvis_app::App;
use parvis_http::Site;
use parvis_server::{config::Options, mail};
use parvis_tests::{
    app::{TestApp, plain},
    crowd::crowd,
    smtp::SmtpServer,
};
use serde_json::json;
use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};
use tokio::{sync::oneshot, task::JoinHandle};

/// Ninety in a hundred of the crowd can be written to.
const CROWD: usize = 5_600;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes: cargo test --test it -- --ignored five_thousand --nocapture"]
async fn five_thousand_on_sqlite() -> anyhow::Result<()> {
    five_thousand(TestApp::demo().await?).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes: cargo test --test it -- --ignored five_thousand --nocapture"]
async fn five_thousand_on_postgres() -> anyhow::Result<()> {
    five_thousand(TestApp::demo_on_postgres().await?).await
}

struct Worker {
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
}

fn start(app: &App, site: &Site, test: &TestApp, smtp: &SmtpServer) -> anyhow::Result<Worker> {
    let options = Options {
        data_dir: Some(test.folder.path().join("data")),
        smtp_url: Some(smtp.url()),
        ..Options::default()
    };
    let transport = mail::Transport::new(&options.settings()?)?;
    let (stop, stopped) = oneshot::channel();
    let work = mail::run(app.clone(), site.clone(), transport, async {
        let _ = stopped.await;
    });
    Ok(Worker {
        stop,
        running: tokio::spawn(work),
    })
}

impl Worker {
    async fn stop(self) -> anyhow::Result<()> {
        let _ = self.stop.send(());
        Ok(self.running.await?)
    }
}

/// Asks for public pages one after the other for as long as `going`; gives the
/// times in milliseconds, sorted.
async fn ask(app: &TestApp, mut going: impl FnMut(usize) -> bool) -> anyhow::Result<Vec<f64>> {
    let mut times = vec![];
    while going(times.len()) {
        let page = [
            "/en/organizations?q=crowd",
            "/en/consultations",
            "/en/observers",
        ][times.len() % 3];
        let began = Instant::now();
        let answer = app.get(page).await?;
        assert_eq!(answer.status.as_u16(), 200, "{page}");
        times.push(began.elapsed().as_secs_f64() * 1000.0);
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    times.sort_by(f64::total_cmp);
    Ok(times)
}

fn figures(times: &[f64]) -> String {
    let at = |share: f64| {
        let last = times.len().saturating_sub(1);
        let index = (share * last as f64).round() as usize;
        times.get(index).copied().unwrap_or_default()
    };
    format!(
        "median {:.0} ms, p99 {:.0} ms of {}",
        at(0.5),
        at(0.99),
        times.len()
    )
}

async fn five_thousand(app: TestApp) -> anyhow::Result<()> {
    app.mails().await?;
    crowd(&app.database_url, CROWD).await?;
    let segment = announced(&app).await?;
    let began = Instant::now();
    let count = expected(&app, &segment).await?["selection"]["recipients"].clone();
    let counted = began.elapsed();
    let began = Instant::now();
    let body = json!({"segment": segment, "expected": count, "extra_fr": "À bientôt."});
    let sent = send(&app, "officer@demo.example.org", body).await?;
    assert_eq!(sent.status.as_u16(), 201, "{}", sent.text());
    let frozen = began.elapsed();
    let count = usize::try_from(count.as_u64().unwrap_or_default())?;
    assert!(count >= 5_000, "{count}");

    let before = ask(&app, |n| n < 150).await?;
    let smtp = SmtpServer::start().await?;
    let began = Instant::now();
    let worker = start(&app.app, &app.state.site, &app, &smtp)?;
    let mut during = ask(&app, |_| smtp.count() < count / 2).await?;
    worker.stop().await?;
    let half = smtp.count();
    assert!(half < count, "stopped too late to tell: {half}");
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(smtp.count(), half, "what is stopped sends nothing");
    let worker = start(&app.app, &app.state.site, &app, &smtp)?;
    let limit = Instant::now();
    let after = ask(&app, |_| {
        smtp.count() < count && limit.elapsed().as_secs() < 300
    })
    .await?;
    worker.stop().await?;
    let took = began.elapsed();
    during.extend(after);
    during.sort_by(f64::total_cmp);

    let mails = smtp.taken();
    let header = |mail: &str, name: &str| {
        let mail = plain(mail);
        let line = mail
            .lines()
            .find(|l| l.starts_with(name))
            .unwrap_or_default();
        line.to_owned()
    };
    let ids: BTreeSet<String> = mails.iter().map(|m| header(m, "Message-ID")).collect();
    let addresses: BTreeSet<String> = mails.iter().map(|m| header(m, "To")).collect();
    assert_eq!(
        (mails.len(), ids.len(), addresses.len()),
        (count, count, count)
    );
    assert_eq!(app.app.store.counts().await?, (0, 0));
    println!(
        "{count} invitations: counted in {counted:?}, frozen in {frozen:?}, sent in {took:?} with a restart after \
         {half}.\n  pages before: {}\n  pages during: {}",
        figures(&before),
        figures(&during)
    );
    Ok(())
}
