//! What every handler gets.

use crate::limits::Limits;
use parvis_app::App;
use std::sync::Arc;

/// Settings of the site that pages and API need.
#[derive(Debug, Clone)]
pub struct Site {
    /// The address under which readers reach it, without a slash at the end;
    /// links in mails are made from it, never from a request.
    pub base_url: String,
    /// Whether cookies are sent over HTTPS only: true when `base_url` is https.
    pub secure: bool,
    /// Whether `X-Forwarded-For` is written by a proxy of ours.
    pub behind_proxy: bool,
    /// Whether a mail server is configured; otherwise mails go to a folder.
    pub sends_mail: bool,
    /// The address to write to for help.
    pub contact: String,
}

/// The state of the routers.
#[derive(Clone)]
pub struct HttpState {
    /// Commands and queries.
    pub app: App,
    /// Settings.
    pub site: Arc<Site>,
    /// Rate limits.
    pub limits: Arc<Limits>,
}

/// The password of every account of the demonstration. A demonstration holds
/// nothing real; without `--demo` no account with a known password is made.
pub const DEMO_PASSWORD: &str = "Parvis-demo-2026!x9";
