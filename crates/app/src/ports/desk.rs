//! The desk: notes, marks, views.

use crate::{
    desk::{Colleague, Mention, Note, SavedView},
    error::AppError,
};
use async_trait::async_trait;
use parvis_domain::{Instant, account::AccountId, application::ApplicationId};
use uuid::Uuid;

/// The desk, inside a write transaction.
#[async_trait]
pub trait DeskRows: Send {
    /// Adds a note and the colleagues called in it.
    async fn add_note(&mut self, note: &Note, called: &[AccountId]) -> Result<(), AppError>;
    /// Writes the text of a note; colleagues called newly are added.
    async fn edit_note(
        &mut self,
        id: Uuid,
        text: &str,
        called: &[AccountId],
        now: Instant,
    ) -> Result<(), AppError>;
    /// A colleague has dealt with a note; `false` when there was nothing to do.
    async fn end_mention(
        &mut self,
        note: Uuid,
        account: AccountId,
        now: Instant,
    ) -> Result<bool, AppError>;
    /// Marks a case as seen by somebody until now.
    async fn put_seen(
        &mut self,
        account: AccountId,
        id: ApplicationId,
        now: Instant,
    ) -> Result<(), AppError>;
    /// Adds a view.
    async fn add_view(&mut self, view: &SavedView, now: Instant) -> Result<(), AppError>;
    /// Removes a view of this person; `false` when there is none.
    async fn remove_view(&mut self, id: Uuid, owner: AccountId) -> Result<bool, AppError>;
}

/// The desk, for reading.
#[async_trait]
pub trait DeskReads: Send + Sync {
    /// The notes on a case, oldest first.
    async fn notes(&self, id: ApplicationId) -> Result<Vec<Note>, AppError>;
    /// The notes that call somebody and wait, oldest first.
    async fn mentions(&self, account: AccountId) -> Result<Vec<Mention>, AppError>;
    /// Until when somebody has seen a case.
    async fn seen(
        &self,
        account: AccountId,
        id: ApplicationId,
    ) -> Result<Option<Instant>, AppError>;
    /// The views of somebody and the shared ones, by name.
    async fn views(&self, account: AccountId) -> Result<Vec<SavedView>, AppError>;
    /// Officers and approvers whose account works, by name.
    async fn colleagues(&self) -> Result<Vec<Colleague>, AppError>;
}
