//! The settings file.

use anyhow::Context;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Keys of the settings file, the same as the flags with underscores.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileSettings {
    /// `--data-dir`
    pub data_dir: Option<PathBuf>,
    /// `--database-url`
    pub database_url: Option<String>,
    /// `--listen`
    pub listen: Option<String>,
    /// `--base-url`
    pub base_url: Option<String>,
    /// `--behind-proxy`
    pub behind_proxy: Option<bool>,
    /// `--smtp-url`
    pub smtp_url: Option<String>,
    /// `--smtp-password-file`
    pub smtp_password_file: Option<PathBuf>,
    /// `--mail-from`
    pub mail_from: Option<String>,
    /// `--contact`
    pub contact: Option<String>,
    /// `--log-format`
    pub log_format: Option<String>,
}

impl FileSettings {
    /// Reads the file; no file gives no settings.
    ///
    /// # Errors
    /// Unreadable, not TOML, or an unknown key; the message names it.
    pub fn load(path: Option<&Path>) -> anyhow::Result<Self> {
        let Some(path) = path else {
            return Ok(Self::default());
        };
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("settings file {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("settings file {}", path.display()))
    }
}
