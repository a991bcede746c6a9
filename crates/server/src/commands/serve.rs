//! `parvis serve`

use crate::{assemble, config::Settings, mail, router, schedule, seed, serve::serve, terminal};
use anyhow::Context;
use parvis_app::{App, accounts};
use parvis_domain::organization::Origin;
use std::{
    process::ExitCode,
    time::{Duration, Instant},
};
use tokio::{net::TcpListener, sync::watch};
use tracing_subscriber::EnvFilter;

/// Starts the server and its jobs, until it is told to stop.
pub(super) async fn run(settings: &Settings, demo: bool) -> anyhow::Result<ExitCode> {
    let began = Instant::now();
    log(settings.log_json);
    let listener = TcpListener::bind(settings.listen).await.with_context(|| {
        format!(
            "cannot listen on {}: is another parvis running? Try --listen",
            settings.listen
        )
    })?;
    let settings = &Settings {
        listen: listener.local_addr()?,
        ..settings.clone()
    };
    let database =
        parvis_persistence::Database::connect(&assemble::database_url(settings)?).await?;
    database.migrate().await?;
    let plain = assemble::app(settings, &database, false)?;
    let demonstration = first_start(&plain, demo).await?;
    let app = App {
        demonstration,
        ..plain
    };
    let state = assemble::state(app.clone(), settings);
    if let Some(secret) = accounts::first_administrator_link(&app).await? {
        let link = format!(
            "{}/en/first-administrator?token={secret}",
            state.site.base_url
        );
        terminal::message(&format!(
            "No administrator yet. Create the first one within a day:\n  {link}\n"
        ));
    }
    announce(settings, &state.site.base_url, demonstration, began);
    let (stop, stopped) = watch::channel(());
    tokio::spawn(async move {
        asked_to_stop().await;
        terminal::message("Stopping: requests under way are finished first.");
        let _ = stop.send(());
    });
    let duties = tokio::spawn(schedule::run(app.clone(), wait(stopped.clone())));
    let jobs = tokio::spawn(mail::run(
        app,
        (*state.site).clone(),
        mail::Transport::new(settings)?,
        wait(stopped.clone()),
    ));
    let limits = state.limits.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_secs(300)).await;
            limits.tidy();
        }
    });
    serve(listener, router::router(state), wait(stopped)).await?;
    jobs.await?;
    duties.await?;
    Ok(ExitCode::SUCCESS)
}

async fn wait(mut stopped: watch::Receiver<()>) {
    let _ = stopped.changed().await;
}

/// Loads what is missing: the reference data, and the demonstration if it is
/// asked for. Says whether the register holds the demonstration.
///
/// # Errors
/// A register with real entries and `--demo`: the two are never mixed.
pub async fn first_start(app: &App, demo: bool) -> anyhow::Result<bool> {
    if seed::is_empty(app).await? {
        terminal::message("First start: loading the reference data …");
        seed::load_reference(app).await?;
    }
    // After an update there can be new lists and letters.
    seed::load_new_lists(app).await?;
    seed::load_letters(app).await?;
    seed::load_bodies(app).await?;
    let entries =
        parvis_app::organizations::export(app, &parvis_app::actor::Actor::system(), true).await?;
    let has_demo = entries
        .iter()
        .any(|(o, _)| o.origin == Origin::Demonstration);
    if demo && !has_demo {
        let real = entries.iter().any(|(o, _)| o.origin != Origin::Source);
        anyhow::ensure!(
            !real,
            "--demo needs a data folder of its own: this one has real entries (--data-dir DIR)"
        );
        terminal::message("Loading the demonstration …");
        seed::load_demonstration(app).await?;
        return Ok(true);
    }
    Ok(has_demo)
}

fn announce(settings: &Settings, address: &str, demonstration: bool, began: Instant) {
    let data = settings.data_dir.display();
    let database = if settings.database_url.is_some() {
        "PostgreSQL"
    } else {
        "SQLite"
    };
    let mut text = format!(
        "Parvis {} is ready after {:.2} s.\n  address   {address}\n  data      {data} ({database})\n",
        env!("CARGO_PKG_VERSION"),
        began.elapsed().as_secs_f64(),
    );
    if settings.smtp_url.is_none() {
        text += &format!("  mails     {data}/mail/*.eml (no mail server is set)\n");
    }
    if demonstration {
        text += &format!(
            "\nDemonstration. Sign in at {address}/en/sign-in with the password  {}\n  \
             owner1@demo.example.org     applies for an organization\n  \
             officer@demo.example.org    examines, recommends, records\n  \
             approver@demo.example.org   clears, confirms\n  \
             admin@demo.example.org      keeps accounts\n",
            parvis_http::state::DEMO_PASSWORD
        );
    }
    text += "\nStop with Ctrl-C.";
    terminal::message(&text);
}

fn log(json: bool) {
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("warn,parvis_server=info"));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    let done = if json {
        builder.json().try_init()
    } else {
        builder.try_init()
    };
    if done.is_err() {
        terminal::message("parvis: a log is set up already");
    }
}

async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = term.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
