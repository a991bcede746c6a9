//! The command line, after clig.dev.

use crate::config::Options;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// The register of IOM's partnerships with civil society organizations, and
/// the workflow by which one becomes an observer at the IOM Council.
#[derive(Debug, Parser)]
#[command(
    name = "parvis",
    version,
    after_help = "Examples:\n  parvis serve --demo\n  parvis import organizations partners.csv --dry-run\n  \
                  parvis export observers --as-at 2016-12-31 > observers.csv\n\nExit codes: 0 done, 1 failed, 2 wrong \
                  usage, 6 refused because of faults (see report)"
)]
pub struct Cli {
    /// Settings.
    #[command(flatten)]
    pub options: Options,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the web server and its jobs
    Serve(Serve),
    /// Bring the database up to date, or show what is missing
    Migrate(Migrate),
    /// Load a file of organizations or of reference data
    Import(Import),
    /// Write organizations, the inventory or the list of observers as CSV
    Export(Export),
    /// Load a version of the UN Security Council's consolidated list, or compare names with it
    Screening(Screening),
    /// Create an account, list accounts, make a new first-administrator link
    User(User),
    /// Check settings, database, folders and mail, and say what to fix
    Doctor,
    /// Print the API description, or the tables for docs/generated
    Print(Print),
}

/// `serve`
#[derive(Debug, Args)]
pub struct Serve {
    /// Load the demonstration: fictional organizations and accounts with a known password
    #[arg(long, env = "PARVIS_DEMO")]
    pub demo: bool,
}

/// `migrate`
#[derive(Debug, Args)]
pub struct Migrate {
    /// Only show what would be done
    #[arg(long)]
    pub dry_run: bool,
}

/// `import`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parvis import organizations partners.csv --dry-run\n  parvis import sessions \
                        council-sessions.csv\n  parvis import code-list themes.csv --name themes"
)]
pub struct Import {
    /// organizations, code-list, sessions, counts, observers or criteria
    pub what: String,
    /// The CSV file; for criteria the file of sets
    pub file: PathBuf,
    /// Only report what would be done (organizations)
    #[arg(long)]
    pub dry_run: bool,
    /// Name of the code list
    #[arg(long)]
    pub name: Option<String>,
}

/// `export`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parvis export inventory > inventory.csv\n  parvis export observers --as-at \
                        2010-01-01"
)]
pub struct Export {
    /// organizations (what the public sees), inventory (everything) or observers
    pub what: String,
    /// The list of observers as at this day (YYYY-MM-DD) [default: today]
    #[arg(long)]
    pub as_at: Option<parvis_domain::Day>,
    /// Write for a spreadsheet in this language (en, fr, es) instead of for programs
    #[arg(long)]
    pub spreadsheet: Option<String>,
}

/// `user`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  parvis user list\n  parvis user invite --email a@example.org --name 'A. B.' \
                        --role officer\n  parvis user first-admin"
)]
pub struct User {
    /// What to do.
    #[command(subcommand)]
    pub act: UserAct,
}

/// What to do with accounts.
#[derive(Debug, Subcommand)]
pub enum UserAct {
    /// List accounts (name, roles, state)
    List,
    /// Invite a member of staff; a link to choose the password is mailed
    Invite {
        /// Mail address
        #[arg(long)]
        email: String,
        /// Name as it should appear
        #[arg(long)]
        name: String,
        /// officer, approver or admin; may be repeated
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
        /// Language of mails: en, fr or es
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// Print a one-time link that creates the first administrator
    FirstAdmin,
}

/// `screening`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  curl -fsSo consolidated.xml https://scsanctions.un.org/resources/xml/en/consolidated.xml\n  \
                        parvis screening load consolidated.xml\n  parvis screening run\n\nThe program fetches \
                        nothing itself: it has no HTTP client. Fetch the list with curl and give it the file."
)]
pub struct Screening {
    /// What to do.
    #[command(subcommand)]
    pub act: ScreeningAct,
}

/// What to do with the sanctions list.
#[derive(Debug, Subcommand)]
pub enum ScreeningAct {
    /// Load a version of the list from its XML file, then compare
    Load {
        /// The XML file
        file: PathBuf,
        /// More entries than the setting allows are gone, and that is right
        #[arg(long)]
        accept_removals: bool,
    },
    /// Compare names and entries that changed since the last run
    Run,
    /// Show the versions of the list that were loaded
    Lists,
}

/// `print`
#[derive(Debug, Args)]
pub struct Print {
    /// openapi, permissions, application-states or error-codes
    pub what: String,
}
