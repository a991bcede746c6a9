//! Changes of name, and which organization follows which.

use crate::error::AppError;
use async_trait::async_trait;
use parvis_domain::organization::{NameChange, OrganizationId, Succession};

/// Rows inside a write transaction.
#[async_trait]
pub trait HistoryRows: Send {
    /// The changes of name of an organization, as they were entered.
    async fn name_changes(&mut self, id: &OrganizationId) -> Result<Vec<NameChange>, AppError>;
    /// Adds one.
    async fn add_name_change(&mut self, new: &NameChange) -> Result<(), AppError>;
    /// Settles one that waits.
    async fn settle_name_change(&mut self, next: &NameChange) -> Result<(), AppError>;
    /// The successions of which the organization is a part.
    async fn successions(&mut self, id: &OrganizationId) -> Result<Vec<Succession>, AppError>;
    /// Adds one.
    async fn add_succession(&mut self, new: &Succession) -> Result<(), AppError>;
    /// Settles one that waits.
    async fn settle_succession(&mut self, next: &Succession) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait HistoryReads: Send + Sync {
    /// The changes of name of an organization, or of all.
    async fn name_changes_of(
        &self,
        id: Option<&OrganizationId>,
    ) -> Result<Vec<NameChange>, AppError>;
    /// The successions of which the organization is a part.
    async fn successions_of(&self, id: &OrganizationId) -> Result<Vec<Succession>, AppError>;
}
