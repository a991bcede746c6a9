//! Statements on bodies.

use crate::{bodies::Stored, error::AppError};
use async_trait::async_trait;

/// Rows inside a write transaction. They are only ever added.
#[async_trait]
pub trait BodyRows: Send {
    /// Adds statements; [`crate::error::Rule::Simultaneous`] when one of them
    /// corrects what somebody else corrected meanwhile.
    async fn add_body_statements(&mut self, statements: &[Stored]) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait BodyReads: Send + Sync {
    /// Every statement, in the order in which they were entered.
    async fn body_statements(&self) -> Result<Vec<Stored>, AppError>;
}
