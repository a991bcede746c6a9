//! Letters: templates, recipients and what was sent.

use crate::{
    error::AppError,
    jobs::Written,
    letters::{Issued, MailFilter, MailKind, MailRow, Recipient, Template},
};
use async_trait::async_trait;
use parvis_domain::{
    Instant, account::AccountId, application::ApplicationId, organization::OrganizationId,
    text::Locale,
};
use uuid::Uuid;

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
    /// The versions of a text, newest first.
    async fn templates_of(
        &mut self,
        kind: MailKind,
        language: Locale,
    ) -> Result<Vec<Template>, AppError>;
    /// Writes a draft that has this revision.
    async fn save_template(&mut self, template: &Template, revision: i32) -> Result<(), AppError>;
    /// Removes a draft.
    async fn remove_template(&mut self, draft: &Template) -> Result<(), AppError>;
    /// Makes a mail due now, as if it had never been tried.
    async fn send_again(&mut self, mail: Uuid, now: Instant) -> Result<(), AppError>;
    /// Replaces the kinds of mail that a person declines.
    async fn decline(&mut self, account: AccountId, kinds: &[MailKind]) -> Result<(), AppError>;
    /// Notes a letter as issued.
    async fn add_letter(&mut self, letter: &Issued) -> Result<(), AppError>;
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
    /// Mails, newest first.
    async fn mails(&self, filter: &MailFilter) -> Result<Vec<MailRow>, AppError>;
    /// One mail, with its text where it is kept.
    async fn mail(&self, id: Uuid) -> Result<Option<(MailRow, Option<Written>)>, AppError>;
    /// The kinds of mail that a person declines.
    async fn declined(&self, account: AccountId) -> Result<Vec<MailKind>, AppError>;
    /// The letters issued for an application, newest first.
    async fn letters_of(&self, id: ApplicationId) -> Result<Vec<Issued>, AppError>;
}
