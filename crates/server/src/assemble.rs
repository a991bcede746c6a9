//! Makes the objects of the program from its settings.

use crate::{
    auth::{Argon2Passwords, JwtTokens},
    clock::{RandomIds, SystemClock},
    config::{Settings, token_key},
};
use anyhow::Context;
use parvis_app::{App, ports::Clock};
use parvis_http::{HttpState, Limits, Site};
use parvis_persistence::{Database, FileStore, SqlStore};
use std::{path::Path, sync::Arc};

/// The database address that the settings mean, making the data folder.
///
/// # Errors
/// A folder that cannot be made.
pub fn database_url(settings: &Settings) -> anyhow::Result<String> {
    make_folder(&settings.data_dir)?;
    Ok(settings.database_url.clone().unwrap_or_else(|| {
        format!(
            "sqlite:{}",
            settings.data_dir.join("parvis.sqlite").display()
        )
    }))
}

/// Makes a folder that only its owner can read.
fn make_folder(path: &Path) -> anyhow::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder
        .create(path)
        .with_context(|| format!("cannot make the data folder {}", path.display()))
}

/// Makes commands and queries over a database that is open and migrated.
///
/// # Errors
/// Keys or folders that cannot be made.
pub fn app(settings: &Settings, database: &Database, demonstration: bool) -> anyhow::Result<App> {
    with_clock(settings, database, demonstration, Arc::new(SystemClock))
}

/// The same with another clock.
///
/// # Errors
/// Keys or folders that cannot be made.
pub fn with_clock(
    settings: &Settings,
    database: &Database,
    demonstration: bool,
    clock: Arc<dyn Clock>,
) -> anyhow::Result<App> {
    let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    Ok(App {
        store: Arc::new(SqlStore::new(database.clone(), clock.clone())),
        files: Arc::new(FileStore::new(settings.data_dir.join("documents"))),
        clock,
        ids: Arc::new(RandomIds),
        passwords: Arc::new(Argon2Passwords::new(threads)?),
        tokens: Arc::new(JwtTokens::new(&token_key(&settings.data_dir)?)),
        demonstration,
    })
}

/// What the routers get.
#[must_use]
pub fn state(app: App, settings: &Settings) -> HttpState {
    let base_url = settings
        .base_url
        .clone()
        .unwrap_or_else(|| format!("http://{}", settings.listen));
    let site = Site {
        secure: base_url.starts_with("https://"),
        base_url,
        behind_proxy: settings.behind_proxy,
        sends_mail: settings.smtp_url.is_some(),
        contact: settings.contact.clone(),
    };
    HttpState {
        app,
        site: Arc::new(site),
        limits: Arc::new(Limits::new(settings.limit_factor)),
    }
}
