//! Observations, inside a write transaction and for reading.

use crate::{reads::SqlReads, repositories::observations, write::SqlTx};
use async_trait::async_trait;
use parvis_app::{
    error::AppError,
    ports::{ObservationReads, ObservationRows},
};
use parvis_domain::{observation::Observation, organization::OrganizationId};
use uuid::Uuid;

#[async_trait]
impl ObservationRows for SqlTx {
    async fn observation(&mut self, id: Uuid) -> Result<Option<Observation>, AppError> {
        observations::get(&self.tx, id).await
    }
    async fn add_observation(&mut self, new: &Observation) -> Result<(), AppError> {
        observations::add(&self.tx, new).await
    }
    async fn save_observation(&mut self, next: &Observation) -> Result<(), AppError> {
        observations::save(&self.tx, next).await
    }
}

#[async_trait]
impl ObservationReads for SqlReads {
    async fn observations_of(
        &self,
        organization: &OrganizationId,
    ) -> Result<Vec<Observation>, AppError> {
        observations::of(&self.db, organization).await
    }
}
