//! The subcommands, a file each.

mod doctor;
mod export;
mod import;
mod migrate;
mod print;
mod screening;
mod serve;
mod states;
mod user;

pub use serve::first_start;

use crate::{
    assemble,
    cli::{Cli, Command},
    config::Settings,
};
use parvis_app::App;
use parvis_persistence::Database;
use std::process::ExitCode;

/// Exit code: refused because of faults.
const REFUSED: u8 = 6;

/// Runs the subcommand.
///
/// # Errors
/// Whatever stopped it, to be shown in one line.
pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    if let Command::Print(args) = &cli.command {
        return print::run(&args.what);
    }
    let settings = cli.options.settings()?;
    match cli.command {
        Command::Serve(args) => serve::run(&settings, args.demo).await,
        Command::Migrate(args) => migrate::run(&settings, args.dry_run).await,
        Command::Import(args) => import::run(&settings, &args).await,
        Command::Export(args) => export::run(&settings, &args).await,
        Command::Screening(args) => screening::run(&settings, args.act).await,
        Command::User(args) => user::run(&settings, args.act).await,
        Command::Doctor => doctor::run(&settings).await,
        Command::Print(_) => Ok(ExitCode::SUCCESS),
    }
}

/// Opens the database, brings it up to date and loads the reference data if
/// there is none: what every subcommand that works on data needs.
async fn open(settings: &Settings) -> anyhow::Result<(App, Database)> {
    let database =
        parvis_persistence::Database::connect(&assemble::database_url(settings)?).await?;
    database.migrate().await?;
    let app = assemble::app(settings, &database, false)?;
    if crate::seed::is_empty(&app).await? {
        crate::seed::load_reference(&app).await?;
    }
    Ok((app, database))
}
