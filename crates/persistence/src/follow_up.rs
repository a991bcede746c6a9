//! Rows and reading models of what follows from consultations.

use crate::{reads::SqlReads, repositories::follow_up as rows, write::SqlTx};
use async_trait::async_trait;
use parvis_app::{
    error::AppError,
    follow_up::{FrozenReport, PointQuery},
    ports::{FollowUpReads, FollowUpRows},
};
use parvis_domain::follow_up::{ActionPoint, ActionStep, Outcomes, Recommendation};
use uuid::Uuid;

#[async_trait]
impl FollowUpRows for SqlTx {
    async fn outcomes(&mut self, of: Uuid) -> Result<Option<Outcomes>, AppError> {
        rows::outcomes(&self.tx, of).await
    }
    async fn put_outcomes(&mut self, next: &Outcomes) -> Result<(), AppError> {
        rows::put_outcomes(&self.tx, next).await
    }
    async fn recommendations(&mut self, of: Uuid) -> Result<Vec<Recommendation>, AppError> {
        rows::recommendations(&self.tx, &[of]).await
    }
    async fn put_recommendation(&mut self, next: &Recommendation) -> Result<(), AppError> {
        rows::put_recommendation(&self.tx, next).await
    }
    async fn action_points(&mut self, query: &PointQuery) -> Result<Vec<ActionPoint>, AppError> {
        rows::points(&self.tx, query).await
    }
    async fn put_action_point(&mut self, next: &ActionPoint) -> Result<(), AppError> {
        rows::put_point(&self.tx, next).await
    }
    async fn add_action_step(&mut self, new: &ActionStep) -> Result<(), AppError> {
        rows::add_step(&self.tx, new).await
    }
    async fn add_opening_report(&mut self, new: &FrozenReport) -> Result<(), AppError> {
        rows::add_opening_report(&self.tx, new).await
    }
}

#[async_trait]
impl FollowUpReads for SqlReads {
    async fn outcomes_of(&self, of: Uuid) -> Result<Option<Outcomes>, AppError> {
        rows::outcomes(&self.db, of).await
    }
    async fn recommendations_of(&self, of: &[Uuid]) -> Result<Vec<Recommendation>, AppError> {
        rows::recommendations(&self.db, of).await
    }
    async fn find_action_points(&self, query: &PointQuery) -> Result<Vec<ActionPoint>, AppError> {
        rows::points(&self.db, query).await
    }
    async fn action_steps(&self, of: &[Uuid]) -> Result<Vec<ActionStep>, AppError> {
        rows::steps(&self.db, of).await
    }
    async fn opening_report_of(&self, of: Uuid) -> Result<Option<FrozenReport>, AppError> {
        rows::opening_report(&self.db, of).await
    }
}
