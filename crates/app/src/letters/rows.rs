//! Rows around letters.

use super::MailKind;
use crate::jobs::Written;
use parvis_domain::{
    Instant,
    account::{AccountId, TeamRole},
    application::{ApplicationId, Signature},
    coded_enum,
    organization::OrganizationId,
    text::Locale,
};
use uuid::Uuid;

/// A version of the text of a letter in one language. One that was checked is
/// never changed: letters that were sent name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Which letter.
    pub kind: MailKind,
    /// In which language.
    pub language: Locale,
    /// From 1, for each letter and language.
    pub version: i32,
    /// The text.
    pub text: TemplateText,
    /// What changed and why; for those who keep the texts.
    pub note: String,
    /// Who wrote it last and when; `None` for what came with the program.
    pub written: Option<Signature>,
    /// Since when it is in force; `None` for a draft.
    pub in_force_since: Option<Instant>,
    /// Who checked it; another person than wrote it.
    pub checked_by: Option<AccountId>,
    /// Version for optimistic locking of a draft.
    pub revision: i32,
}

/// Subject and body with placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateText {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

/// A member of an organization's team whose account works and whose address
/// is confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub account: AccountId,
    /// In which role.
    pub role: TeamRole,
    /// Whether mails of the kind in question were declined.
    pub declined: bool,
}

coded_enum! {
    /// What became of a mail.
    MailState {
        /// Not tried yet.
        Waiting = "waiting",
        /// Tried without success; is tried again.
        Retrying = "retrying",
        /// Taken by the mail server.
        Sent = "sent",
        /// Refused for good, or tried too often.
        GivenUp = "given_up",
    }
}

/// Which mails.
#[derive(Debug, Clone, Default)]
pub struct MailFilter {
    /// In this state.
    pub state: Option<MailState>,
    /// About this application.
    pub application: Option<ApplicationId>,
    /// Older than this one.
    pub before: Option<Uuid>,
    /// At most so many.
    pub most: u64,
    /// Those about the security of accounts too; set by the query.
    pub with_security: bool,
}

/// A mail and what became of it.
#[derive(Debug, Clone)]
pub struct MailRow {
    /// Identity, also the local part of its Message-ID.
    pub id: Uuid,
    /// Which mail.
    pub kind: MailKind,
    /// The recipient's address, masked.
    pub recipient: String,
    /// The organization that it is about, with its official name.
    pub organization: Option<(OrganizationId, String)>,
    /// The application that it is about.
    pub application: Option<ApplicationId>,
    /// The language, once it was written.
    pub language: Option<Locale>,
    /// Version of its text, once it was written from a template.
    pub template_version: Option<i32>,
    /// What became of it.
    pub state: MailState,
    /// How many attempts failed.
    pub attempts: i32,
    /// Why the last attempt failed: the code of the mail server.
    pub reason: Option<String>,
    /// When it was put into the outbox.
    pub created_at: Instant,
    /// When it is tried next.
    pub next_attempt: Option<Instant>,
    /// When it was sent or given up.
    pub settled_at: Option<Instant>,
    /// Whether it can be sent again word for word.
    pub repeatable: bool,
}

/// A mail for reading.
#[derive(Debug, Clone)]
pub struct MailView {
    /// The mail.
    pub row: MailRow,
    /// The text as sent, where it is kept and may be read.
    pub text: Option<Written>,
    /// Whether this person may read its text.
    pub readable: bool,
}

/// A letter as issued: a file that is kept by its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// Identity.
    pub id: Uuid,
    /// The job that issued it: once for each language.
    pub job: Uuid,
    /// Which letter.
    pub kind: MailKind,
    /// In which language.
    pub language: Locale,
    /// Version of the text.
    pub template_version: i32,
    /// About which application.
    pub application: ApplicationId,
    /// To which organization.
    pub organization: OrganizationId,
    /// When the act was done that it tells of.
    pub issued_at: Instant,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Its size in bytes.
    pub size: i64,
}
