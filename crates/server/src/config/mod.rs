//! Settings: flags, then environment, then file, then defaults.

mod file;
mod secrets;

pub use file::FileSettings;
pub use secrets::token_key;

use anyhow::{Context, bail};
use clap::Args;
use std::{net::SocketAddr, path::PathBuf};

/// Options that every subcommand has. Each can also be set by the environment
/// variable named in the help, or in the settings file.
#[derive(Debug, Clone, Default, Args)]
pub struct Options {
    /// Settings file (TOML); unknown keys are errors
    #[arg(long, short, env = "PARVIS_CONFIG", global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Folder of database, documents, keys and mails [default: data]
    #[arg(long, env = "PARVIS_DATA_DIR", global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// PostgreSQL address; without it an SQLite file in the data folder is used
    #[arg(
        long,
        env = "PARVIS_DATABASE_URL",
        global = true,
        value_name = "URL",
        hide_env_values = true
    )]
    pub database_url: Option<String>,
    /// Address to listen on [default: 127.0.0.1:8080]
    #[arg(long, env = "PARVIS_LISTEN", global = true, value_name = "ADDR")]
    pub listen: Option<SocketAddr>,
    /// Address under which readers reach the register; links in mails begin with it
    #[arg(long, env = "PARVIS_BASE_URL", global = true, value_name = "URL")]
    pub base_url: Option<String>,
    /// A reverse proxy of yours writes X-Forwarded-For
    #[arg(long, env = "PARVIS_BEHIND_PROXY", global = true, value_name = "BOOL")]
    pub behind_proxy: Option<bool>,
    /// Mail server: smtp://host:25, or smtps://user@host; without it mails are
    /// written to DATA/mail as .eml files
    #[arg(
        long,
        env = "PARVIS_SMTP_URL",
        global = true,
        value_name = "URL",
        hide_env_values = true
    )]
    pub smtp_url: Option<String>,
    /// File that holds the mail server's password
    #[arg(
        long,
        env = "PARVIS_SMTP_PASSWORD_FILE",
        global = true,
        value_name = "FILE"
    )]
    pub smtp_password_file: Option<PathBuf>,
    /// Sender of mails [default: parvis@localhost]
    #[arg(long, env = "PARVIS_MAIL_FROM", global = true, value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// Address shown for help [default: ipd@iom.int]
    #[arg(long, env = "PARVIS_CONTACT", global = true, value_name = "ADDRESS")]
    pub contact: Option<String>,
    /// Log as text or json [default: text]
    #[arg(long, env = "PARVIS_LOG_FORMAT", global = true, value_name = "FORMAT")]
    pub log_format: Option<String>,
    /// Times the usual rate limits; raise it for load tests [default: 1]
    #[arg(long, env = "PARVIS_LIMIT_FACTOR", global = true, hide = true)]
    pub limit_factor: Option<u32>,
}

/// Effective settings.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Folder of everything that is kept.
    pub data_dir: PathBuf,
    /// PostgreSQL, if set.
    pub database_url: Option<String>,
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Address for readers, without a slash at the end.
    pub base_url: Option<String>,
    /// Whether a proxy of ours writes `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Mail server.
    pub smtp_url: Option<String>,
    /// Its password.
    pub smtp_password: Option<String>,
    /// Sender.
    pub mail_from: String,
    /// Help address.
    pub contact: String,
    /// JSON lines instead of text.
    pub log_json: bool,
    /// Times the usual rate limits.
    pub limit_factor: u32,
}

impl Options {
    /// Merges with the file and the defaults.
    ///
    /// # Errors
    /// A file that cannot be read, an unknown key, a value that is not valid.
    pub fn settings(&self) -> anyhow::Result<Settings> {
        let file = FileSettings::load(self.config.as_deref())?;
        let listen = match (self.listen, &file.listen) {
            (Some(address), _) => address,
            (None, Some(text)) => text
                .parse()
                .context("listen: not an address such as 127.0.0.1:8080")?,
            (None, None) => SocketAddr::from(([127, 0, 0, 1], 8080)),
        };
        let base_url = self.base_url.clone().or(file.base_url);
        if base_url
            .as_ref()
            .is_some_and(|u| !u.starts_with("http://") && !u.starts_with("https://"))
        {
            bail!("base_url must begin with http:// or https://");
        }
        let log = self
            .log_format
            .clone()
            .or(file.log_format)
            .unwrap_or_else(|| "text".into());
        if !["text", "json"].contains(&log.as_str()) {
            bail!("log_format must be text or json, not {log}");
        }
        let password_file = self.smtp_password_file.clone().or(file.smtp_password_file);
        let smtp_password = match password_file {
            Some(path) => {
                let text = std::fs::read_to_string(&path);
                Some(
                    text.with_context(|| format!("smtp_password_file {}", path.display()))?
                        .trim()
                        .to_owned(),
                )
            }
            None => None,
        };
        Ok(Settings {
            data_dir: self
                .data_dir
                .clone()
                .or(file.data_dir)
                .unwrap_or_else(|| "data".into()),
            database_url: self.database_url.clone().or(file.database_url),
            listen,
            base_url: base_url.map(|u| u.trim_end_matches('/').to_owned()),
            behind_proxy: self.behind_proxy.or(file.behind_proxy).unwrap_or(false),
            smtp_url: self.smtp_url.clone().or(file.smtp_url),
            smtp_password,
            mail_from: self
                .mail_from
                .clone()
                .or(file.mail_from)
                .unwrap_or_else(|| "parvis@localhost".into()),
            contact: self
                .contact
                .clone()
                .or(file.contact)
                .unwrap_or_else(|| "ipd@iom.int".into()),
            log_json: log == "json",
            limit_factor: self.limit_factor.unwrap_or(1),
        })
    }
}
