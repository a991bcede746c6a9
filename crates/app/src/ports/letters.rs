//! Letters: templates, recipients and what was sent.

use crate::{
    error::AppError,
    letters::{MailKind, Recipient, Template},
};
use async_trait::async_trait;
use parvis_domain::{organization::OrganizationId, text::Locale};

/// Letters, inside a write transaction.
#[async_trait]
pub trait LetterRows: Send {
    /// The team of an organization: members whose account works and whose
    /// address is confirmed, and whether they declined this kind of mail.
    async fn team(
        &mut self,
        organization: &OrganizationId,
        kind: MailKind,
    ) -> Result<Vec<Recipient>, AppError>;
    /// Adds a version of a text.
    async fn add_template(&mut self, template: &Template) -> Result<(), AppError>;
}

/// Letters, for reading.
#[async_trait]
pub trait LetterReads: Send + Sync {
    /// All versions of all texts, by kind and language, newest first.
    async fn templates(&self) -> Result<Vec<Template>, AppError>;
    /// The text in force.
    async fn template_in_force(
        &self,
        kind: MailKind,
        language: Locale,
    ) -> Result<Option<Template>, AppError>;
}
