//! Rows and read models of observations.

use crate::error::AppError;
use async_trait::async_trait;
use parvis_domain::{observation::Observation, organization::OrganizationId};
use uuid::Uuid;

/// Observations; never deleted.
#[async_trait]
pub trait ObservationRows: Send {
    /// Reads one.
    async fn observation(&mut self, id: Uuid) -> Result<Option<Observation>, AppError>;
    /// Adds one.
    async fn add_observation(&mut self, new: &Observation) -> Result<(), AppError>;
    /// Writes what became of one; what was written in it before stays.
    async fn save_observation(&mut self, next: &Observation) -> Result<(), AppError>;
}

/// Reading observations.
#[async_trait]
pub trait ObservationReads: Send + Sync {
    /// Those on an organization, newest first.
    async fn observations_of(
        &self,
        organization: &OrganizationId,
    ) -> Result<Vec<Observation>, AppError>;
}
