//! `parvis migrate`

use crate::{assemble, config::Settings, terminal};
use std::process::ExitCode;

pub(super) async fn run(settings: &Settings, dry_run: bool) -> anyhow::Result<ExitCode> {
    let database =
        parvis_persistence::Database::connect(&assemble::database_url(settings)?).await?;
    let pending = database.status().await?.pending;
    if pending.is_empty() {
        terminal::message("The database is up to date.");
    }
    for name in &pending {
        terminal::data(&format!("{name}\n"));
    }
    if !dry_run && !pending.is_empty() {
        database.migrate().await?;
        terminal::message(&format!("{} migrations applied.", pending.len()));
    }
    Ok(ExitCode::SUCCESS)
}
