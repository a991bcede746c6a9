//! What organizations bring to consultations, and who spoke.

use crate::{
    contributions::{ContributionQuery, InterventionQuery},
    error::AppError,
};
use async_trait::async_trait;
use parvis_domain::contribution::{Call, Contribution, Intervention};
use uuid::Uuid;

/// Rows inside a write transaction. What is put with version 0 is new; the
/// others go over the row with their version.
#[async_trait]
pub trait ContributionRows: Send {
    /// The call of a consultation.
    async fn contribution_call(&mut self, of: Uuid) -> Result<Option<Call>, AppError>;
    /// Keeps a call.
    async fn put_contribution_call(&mut self, next: &Call) -> Result<(), AppError>;
    /// The contributions that fit.
    async fn contributions(
        &mut self,
        query: &ContributionQuery,
    ) -> Result<Vec<Contribution>, AppError>;
    /// Keeps a contribution.
    async fn put_contribution(&mut self, next: &Contribution) -> Result<(), AppError>;
}

/// Who spoke, inside a write transaction.
#[async_trait]
pub trait InterventionRows: Send {
    /// Who spoke at a consultation, by place.
    async fn interventions(&mut self, of: Uuid) -> Result<Vec<Intervention>, AppError>;
    /// Keeps that somebody spoke; new with version 0.
    async fn put_intervention(&mut self, next: &Intervention) -> Result<(), AppError>;
    /// Takes it out, in this version.
    async fn remove_intervention(&mut self, id: Uuid, version: i32) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait ContributionReads: Send + Sync {
    /// The call of a consultation.
    async fn call_of(&self, of: Uuid) -> Result<Option<Call>, AppError>;
    /// Every call.
    async fn calls(&self) -> Result<Vec<Call>, AppError>;
    /// The contributions that fit, by day of arrival.
    async fn find_contributions(
        &self,
        query: &ContributionQuery,
    ) -> Result<Vec<Contribution>, AppError>;
    /// Who spoke, by consultation and place.
    async fn find_interventions(
        &self,
        query: &InterventionQuery,
    ) -> Result<Vec<Intervention>, AppError>;
}
