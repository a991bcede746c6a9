//! `parvis doctor`

use crate::clock::SystemClock;
use crate::{assemble, config::Settings, mail, terminal};
use parvis_app::ports::Outbox;
use parvis_persistence::SqlStore;
use std::process::ExitCode;
use std::sync::Arc;

/// Checks one thing after the other and says what to fix.
pub(super) async fn run(settings: &Settings) -> anyhow::Result<ExitCode> {
    let mut sound = true;
    let mut say = |what: &str, result: Result<String, String>| {
        let (mark, text) = match result {
            Ok(text) => ("ok  ", text),
            Err(text) => {
                sound = false;
                ("FIX ", text)
            }
        };
        terminal::data(&format!("{mark} {what:<10} {text}\n"));
    };
    let url = assemble::database_url(settings);
    say(
        "data",
        url.as_ref()
            .map(|_| settings.data_dir.display().to_string())
            .map_err(|e| format!("{e:#}")),
    );
    say(
        "keys",
        crate::config::token_key(&settings.data_dir)
            .map(|_| "private".into())
            .map_err(|e| format!("{e:#}")),
    );
    let transport = mail::Transport::new(settings);
    say(
        "mail",
        match (&transport, &settings.smtp_url) {
            (Ok(_), Some(_)) => Ok("by the mail server".into()),
            (Ok(_), None) => Ok("to files: set smtp_url to send".into()),
            (Err(e), _) => Err(format!("{e:#}")),
        },
    );
    let base = settings.base_url.as_deref().unwrap_or_default();
    say(
        "address",
        if base.starts_with("https://") {
            Ok(base.to_owned())
        } else {
            Ok("plain HTTP: set base_url to the https address that readers use".into())
        },
    );
    match parvis_persistence::Database::connect(&url?).await {
        Err(error) => say("database", Err(format!("{error:#}"))),
        Ok(database) => {
            say("database", Ok(database.describe()));
            let pending = database.status().await?.pending;
            say(
                "schema",
                if pending.is_empty() {
                    Ok("up to date".into())
                } else {
                    Err(format!(
                        "{} migrations to apply: parvis migrate",
                        pending.len()
                    ))
                },
            );
            if pending.is_empty() {
                let (waiting, dead) = SqlStore::new(database, Arc::new(SystemClock))
                    .counts()
                    .await?;
                let text = format!("{waiting} mails waiting, {dead} given up");
                say("outbox", if dead == 0 { Ok(text) } else { Err(text) });
            }
        }
    }
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
