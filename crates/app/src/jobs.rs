//! What is done after the commit: rows of the outbox, written in the same
//! transaction. Payloads are versioned and hold ids, not content.

pub use crate::letters::MailKind;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A mail to an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Which.
    pub kind: MailKind,
    /// To whom; the address is read when it is sent.
    pub account: uuid::Uuid,
    /// The secret of a one-time link; erased from the outbox once sent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub token: Option<String>,
    /// The application that it is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub application: Option<uuid::Uuid>,
    /// The organization that it is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub organization: Option<String>,
    /// The consultation that it is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub consultation: Option<uuid::Uuid>,
    /// The invitation that it carries; it may name another address.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub invitation: Option<uuid::Uuid>,
    /// The registration of the delegate that it goes to: then the address is
    /// read there, and there is no account.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub registration: Option<uuid::Uuid>,
    /// What it says beyond the case itself: codes of placeholders and raw
    /// values. No personal data.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub parameters: BTreeMap<String, String>,
}

/// A letter to be issued as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// Which.
    pub kind: MailKind,
    /// The application that it is about.
    pub application: uuid::Uuid,
    /// As in [`Mail`].
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub parameters: BTreeMap<String, String>,
    /// When the act was done that it tells of: microseconds since 1970, UTC.
    pub at: i64,
}

/// A job, with its version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Send a mail.
    MailV1(Mail),
    /// Issue a letter as a file.
    IssueV1(Issue),
}

impl Job {
    /// A mail without link or subject.
    #[must_use]
    pub const fn mail(kind: MailKind, account: parvis_domain::account::AccountId) -> Mail {
        Mail {
            kind,
            account: account.0,
            token: None,
            application: None,
            organization: None,
            consultation: None,
            invitation: None,
            registration: None,
            parameters: BTreeMap::new(),
        }
    }
}

/// A job that the worker has claimed.
#[derive(Debug, Clone)]
pub struct ClaimedJob {
    /// Identity, also the local part of the mail's Message-ID.
    pub id: uuid::Uuid,
    /// What to do.
    pub job: Job,
    /// How many attempts failed before.
    pub attempts: i32,
    /// What an earlier attempt wrote; a later one sends the same.
    pub written: Option<Written>,
}

/// A mail as it was written, kept so that it can be sent again word for word
/// and shown to staff. What holds a secret is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The language.
    pub language: parvis_domain::text::Locale,
    /// Version of the template; `None` for a text that is no template.
    pub template_version: Option<i32>,
    /// The subject.
    pub subject: String,
    /// The body, plain text.
    pub body: String,
    /// Whether it holds a secret: then it is not kept, and written anew for
    /// each attempt.
    pub secret: bool,
    /// The calendar object that goes with it.
    pub calendar: Option<(crate::letters::CalendarAct, String)>,
}
