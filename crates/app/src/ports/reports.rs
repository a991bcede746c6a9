//! Periodic reports, and confirmations of entries.

use crate::error::AppError;
use async_trait::async_trait;
use parvis_domain::{
    Instant, account::AccountId, organization::OrganizationId, report::PeriodicReport,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Rows inside a write transaction.
#[async_trait]
pub trait ReportRows: Send {
    /// The reports of an organization, newest first.
    async fn reports(&mut self, id: &OrganizationId) -> Result<Vec<PeriodicReport>, AppError>;
    /// Adds one.
    async fn add_report(&mut self, report: &PeriodicReport) -> Result<(), AppError>;
    /// Writes one.
    async fn save_report(&mut self, report: &PeriodicReport) -> Result<(), AppError>;
    /// Adds the word of an organization that its entry is right.
    async fn add_entry_confirmation(
        &mut self,
        id: Uuid,
        organization: &OrganizationId,
        by: AccountId,
        at: Instant,
    ) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait ReportReads: Send + Sync {
    /// The reports of an organization, newest first.
    async fn reports_of(&self, id: &OrganizationId) -> Result<Vec<PeriodicReport>, AppError>;
    /// Every report that is not accepted, by the day on which it is due.
    async fn unfinished_reports(&self) -> Result<Vec<PeriodicReport>, AppError>;
    /// When an organization last said that its entry is right.
    async fn entry_confirmed(&self, id: &OrganizationId) -> Result<Option<Instant>, AppError>;
    /// The same of all.
    async fn entries_confirmed(&self) -> Result<HashMap<OrganizationId, Instant>, AppError>;
}
