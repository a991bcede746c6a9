//! Mails as staff see them.

use crate::schema::input_params;
use chrono::{DateTime, Utc};
use parvis_app::{
    input::{Field, Kind, optional},
    letters::{MailRow, MailView},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Which mails.
pub(super) const MAIL_FIELDS: &[Field] = &[
    optional("state", Kind::Code("mail-states"), 20),
    optional("application", Kind::Line, 36),
    optional("before", Kind::Line, 36),
    optional("page_size", Kind::Number, 3),
];

input_params! {
    /// Mails older than the one named by `before`; at most 200.
    MailQuery = MAIL_FIELDS
}

/// A mail and what became of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Mail {
    /// Identity, also the local part of its Message-ID.
    pub id: Uuid,
    /// Code of the kind.
    #[schema(example = "acknowledgement")]
    pub kind: String,
    /// The recipient's address, masked.
    #[schema(example = "a***@example.org")]
    pub recipient: String,
    /// The organization that it is about.
    pub organization: Option<String>,
    /// The application that it is about.
    pub application: Option<Uuid>,
    /// The language, once it was written.
    pub language: Option<String>,
    /// Version of its text, once it was written from a template.
    pub text_version: Option<i32>,
    /// waiting, retrying, sent, given_up.
    pub state: String,
    /// How many attempts failed.
    pub failed_attempts: i32,
    /// Why the last attempt failed.
    pub reason: Option<String>,
    /// When it was put into the outbox.
    pub created_at: DateTime<Utc>,
    /// When it is tried next.
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// When it was sent or given up.
    pub settled_at: Option<DateTime<Utc>>,
    /// Whether it can be sent again.
    pub repeatable: bool,
}

impl From<MailRow> for Mail {
    fn from(row: MailRow) -> Self {
        Self {
            id: row.id,
            kind: row.kind.code().to_owned(),
            recipient: row.recipient,
            organization: row.organization.map(|(id, _)| id.to_string()),
            application: row.application.map(|id| id.0),
            language: row.language.map(|l| l.code().to_owned()),
            text_version: row.template_version,
            state: row.state.code().to_owned(),
            failed_attempts: row.attempts,
            reason: row.reason,
            created_at: row.created_at,
            next_attempt_at: row.next_attempt,
            settled_at: row.settled_at,
            repeatable: row.repeatable,
        }
    }
}

/// A mail with its text.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MailWithText {
    /// The mail.
    pub mail: Mail,
    /// Its subject, where the text is kept and may be read.
    pub subject: Option<String>,
    /// Its body.
    pub body: Option<String>,
}

impl From<MailView> for MailWithText {
    fn from(view: MailView) -> Self {
        let (subject, body) = view.text.map(|w| (w.subject, w.body)).unzip();
        Self {
            mail: Mail::from(view.row),
            subject,
            body,
        }
    }
}

/// A part of the list. It grows while it is read, so it has no page numbers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Mails {
    /// The mails, newest first.
    pub items: Vec<Mail>,
    /// Give this as `before` for the next part; null at the end.
    pub next_before: Option<Uuid>,
}
