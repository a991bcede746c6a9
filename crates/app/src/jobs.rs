//! What is done after the commit: rows of the outbox, written in the same
//! transaction. Payloads are versioned and hold ids, not content.

use serde::{Deserialize, Serialize};

/// Which mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailKind {
    /// Confirm your address.
    ConfirmEmail,
    /// Somebody tried to register an address that has an account.
    AlreadyRegistered,
    /// Choose a password: a staff account was made for you.
    StaffInvitation,
    /// Choose a new password.
    ResetPassword,
    /// We have received your application.
    Acknowledgement,
    /// The application was withdrawn.
    Withdrawn,
    /// The Council has decided.
    Decision,
    /// A decision was corrected.
    DecisionCorrected,
}

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
}

/// A job, with its version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Send a mail.
    MailV1(Mail),
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
}
