//! Registrations for consultations, and the rules of their seats.

use crate::error::AppError;
use async_trait::async_trait;
use parvis_domain::{
    consultation::{QuotaRule, Registration},
    organization::OrganizationId,
};
use uuid::Uuid;

/// Rows inside a write transaction.
#[async_trait]
pub trait RegistrationRows: Send {
    /// Those for a consultation, in the order of nomination.
    async fn registrations(&mut self, of: Uuid) -> Result<Vec<Registration>, AppError>;
    /// Adds one.
    async fn add_registration(&mut self, new: &Registration) -> Result<(), AppError>;
    /// Writes one.
    async fn save_registration(&mut self, next: &Registration) -> Result<(), AppError>;
    /// The rule that was set for a consultation.
    async fn quota_rule(&mut self, of: Uuid) -> Result<Option<QuotaRule>, AppError>;
    /// Writes the rule over the one before it.
    async fn put_quota_rule(&mut self, of: Uuid, rule: &QuotaRule) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait RegistrationReads: Send + Sync {
    /// Those for a consultation, in the order of nomination.
    async fn registrations_for(&self, of: Uuid) -> Result<Vec<Registration>, AppError>;
    /// One.
    async fn registration(&self, id: Uuid) -> Result<Option<Registration>, AppError>;
    /// Those of an organization, newest first.
    async fn registrations_by(&self, id: &OrganizationId) -> Result<Vec<Registration>, AppError>;
    /// The rule that was set for a consultation.
    async fn quota_rule_for(&self, of: Uuid) -> Result<Option<QuotaRule>, AppError>;
}
