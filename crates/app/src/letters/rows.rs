//! Rows around letters.

use super::MailKind;
use parvis_domain::{
    Instant,
    account::{AccountId, TeamRole},
    application::Signature,
    text::Locale,
};

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
