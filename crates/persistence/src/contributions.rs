//! Rows and reading models of what organizations bring to consultations.

use crate::{reads::SqlReads, repositories::contributions as rows, write::SqlTx};
use async_trait::async_trait;
use parvis_app::{
    contributions::{ContributionQuery, InterventionQuery},
    error::AppError,
    ports::{ContributionReads, ContributionRows, InterventionRows},
};
use parvis_domain::contribution::{Call, Contribution, Intervention};
use uuid::Uuid;

#[async_trait]
impl ContributionRows for SqlTx {
    async fn contribution_call(&mut self, of: Uuid) -> Result<Option<Call>, AppError> {
        rows::call(&self.tx, of).await
    }
    async fn put_contribution_call(&mut self, next: &Call) -> Result<(), AppError> {
        rows::put_call(&self.tx, next).await
    }
    async fn contributions(
        &mut self,
        query: &ContributionQuery,
    ) -> Result<Vec<Contribution>, AppError> {
        rows::contributions(&self.tx, query).await
    }
    async fn put_contribution(&mut self, next: &Contribution) -> Result<(), AppError> {
        rows::put_contribution(&self.tx, next).await
    }
}

#[async_trait]
impl InterventionRows for SqlTx {
    async fn interventions(&mut self, of: Uuid) -> Result<Vec<Intervention>, AppError> {
        let query = InterventionQuery {
            consultation: Some(of),
            organization: None,
        };
        rows::interventions(&self.tx, &query).await
    }
    async fn put_intervention(&mut self, next: &Intervention) -> Result<(), AppError> {
        rows::put_intervention(&self.tx, next).await
    }
    async fn remove_intervention(&mut self, id: Uuid, version: i32) -> Result<(), AppError> {
        rows::remove_intervention(&self.tx, id, version).await
    }
}

#[async_trait]
impl ContributionReads for SqlReads {
    async fn call_of(&self, of: Uuid) -> Result<Option<Call>, AppError> {
        rows::call(&self.db, of).await
    }
    async fn calls(&self) -> Result<Vec<Call>, AppError> {
        rows::calls(&self.db).await
    }
    async fn find_contributions(
        &self,
        query: &ContributionQuery,
    ) -> Result<Vec<Contribution>, AppError> {
        rows::contributions(&self.db, query).await
    }
    async fn find_interventions(
        &self,
        query: &InterventionQuery,
    ) -> Result<Vec<Intervention>, AppError> {
        rows::interventions(&self.db, query).await
    }
}
