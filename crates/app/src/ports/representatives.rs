//! The persons who act for an organization.

use crate::error::AppError;
use async_trait::async_trait;
use parvis_domain::{organization::OrganizationId, representative::Representative};

/// Rows inside a write transaction.
#[async_trait]
pub trait RepresentativeRows: Send {
    /// Those of an organization, past ones included.
    async fn representatives(
        &mut self,
        id: &OrganizationId,
    ) -> Result<Vec<Representative>, AppError>;
    /// Adds one.
    async fn add_representative(&mut self, new: &Representative) -> Result<(), AppError>;
    /// Writes one.
    async fn save_representative(&mut self, next: &Representative) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait RepresentativeReads: Send + Sync {
    /// Those of an organization, past ones included.
    async fn representatives_of(
        &self,
        id: &OrganizationId,
    ) -> Result<Vec<Representative>, AppError>;
}
