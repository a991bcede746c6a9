//! What follows from consultations.

use crate::{
    error::AppError,
    follow_up::{FrozenReport, PointQuery},
};
use async_trait::async_trait;
use parvis_domain::follow_up::{ActionPoint, ActionStep, Outcomes, Recommendation};
use uuid::Uuid;

/// Rows inside a write transaction. What is put with version 0 is new; the
/// others go over the row with their version.
#[async_trait]
pub trait FollowUpRows: Send {
    /// What a consultation came to.
    async fn outcomes(&mut self, of: Uuid) -> Result<Option<Outcomes>, AppError>;
    /// Keeps what it came to.
    async fn put_outcomes(&mut self, next: &Outcomes) -> Result<(), AppError>;
    /// Its recommendations, by number.
    async fn recommendations(&mut self, of: Uuid) -> Result<Vec<Recommendation>, AppError>;
    /// Keeps a recommendation.
    async fn put_recommendation(&mut self, next: &Recommendation) -> Result<(), AppError>;
    /// The action points that fit, by consultation and number.
    async fn action_points(&mut self, query: &PointQuery) -> Result<Vec<ActionPoint>, AppError>;
    /// Keeps an action point.
    async fn put_action_point(&mut self, next: &ActionPoint) -> Result<(), AppError>;
    /// Adds a step.
    async fn add_action_step(&mut self, new: &ActionStep) -> Result<(), AppError>;
    /// Keeps the report with which a consultation opened; once.
    async fn add_opening_report(&mut self, new: &FrozenReport) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait FollowUpReads: Send + Sync {
    /// What a consultation came to.
    async fn outcomes_of(&self, of: Uuid) -> Result<Option<Outcomes>, AppError>;
    /// The recommendations of consultations, by consultation and number.
    async fn recommendations_of(&self, of: &[Uuid]) -> Result<Vec<Recommendation>, AppError>;
    /// The action points that fit, by consultation and number.
    async fn find_action_points(&self, query: &PointQuery) -> Result<Vec<ActionPoint>, AppError>;
    /// The steps of action points, oldest first.
    async fn action_steps(&self, of: &[Uuid]) -> Result<Vec<ActionStep>, AppError>;
    /// The report with which a consultation opened.
    async fn opening_report_of(&self, of: Uuid) -> Result<Option<FrozenReport>, AppError>;
}
