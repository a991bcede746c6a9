//! Rows and reading models of what comes after admission.

use crate::{reads::SqlReads, repositories as rows, write::SqlTx};
use async_trait::async_trait;
use parvis_app::{
    error::AppError,
    ports::{
        HistoryReads, HistoryRows, ReportReads, ReportRows, RepresentativeReads, RepresentativeRows,
    },
};
use parvis_domain::{
    Instant,
    account::AccountId,
    organization::{NameChange, OrganizationId, Succession},
    report::PeriodicReport,
    representative::Representative,
};
use std::collections::HashMap;
use uuid::Uuid;

#[async_trait]
impl ReportRows for SqlTx {
    async fn reports(&mut self, id: &OrganizationId) -> Result<Vec<PeriodicReport>, AppError> {
        rows::reports::of(&self.tx, id).await
    }
    async fn add_report(&mut self, report: &PeriodicReport) -> Result<(), AppError> {
        rows::reports::add(&self.tx, report).await
    }
    async fn save_report(&mut self, report: &PeriodicReport) -> Result<(), AppError> {
        rows::reports::save(&self.tx, report).await
    }
    async fn add_entry_confirmation(
        &mut self,
        id: Uuid,
        organization: &OrganizationId,
        by: AccountId,
        at: Instant,
    ) -> Result<(), AppError> {
        rows::reports::confirm_entry(&self.tx, id, organization, by, at).await
    }
}

#[async_trait]
impl ReportReads for SqlReads {
    async fn reports_of(&self, id: &OrganizationId) -> Result<Vec<PeriodicReport>, AppError> {
        rows::reports::of(&self.db, id).await
    }
    async fn unfinished_reports(&self) -> Result<Vec<PeriodicReport>, AppError> {
        rows::reports::unfinished(&self.db).await
    }
    async fn entry_confirmed(&self, id: &OrganizationId) -> Result<Option<Instant>, AppError> {
        let mut known = rows::reports::entries_confirmed(&self.db, Some(id)).await?;
        Ok(known.remove(id))
    }
    async fn entries_confirmed(&self) -> Result<HashMap<OrganizationId, Instant>, AppError> {
        rows::reports::entries_confirmed(&self.db, None).await
    }
}

#[async_trait]
impl RepresentativeRows for SqlTx {
    async fn representatives(
        &mut self,
        id: &OrganizationId,
    ) -> Result<Vec<Representative>, AppError> {
        rows::representatives::of(&self.tx, id).await
    }
    async fn add_representative(&mut self, new: &Representative) -> Result<(), AppError> {
        rows::representatives::add(&self.tx, new).await
    }
    async fn save_representative(&mut self, next: &Representative) -> Result<(), AppError> {
        rows::representatives::save(&self.tx, next).await
    }
}

#[async_trait]
impl RepresentativeReads for SqlReads {
    async fn representatives_of(
        &self,
        id: &OrganizationId,
    ) -> Result<Vec<Representative>, AppError> {
        rows::representatives::of(&self.db, id).await
    }
}

#[async_trait]
impl HistoryRows for SqlTx {
    async fn name_changes(&mut self, id: &OrganizationId) -> Result<Vec<NameChange>, AppError> {
        rows::history::names(&self.tx, Some(id)).await
    }
    async fn add_name_change(&mut self, new: &NameChange) -> Result<(), AppError> {
        rows::history::add_name(&self.tx, new).await
    }
    async fn settle_name_change(&mut self, next: &NameChange) -> Result<(), AppError> {
        rows::history::settle_name(&self.tx, next).await
    }
    async fn successions(&mut self, id: &OrganizationId) -> Result<Vec<Succession>, AppError> {
        rows::history::successions(&self.tx, id).await
    }
    async fn add_succession(&mut self, new: &Succession) -> Result<(), AppError> {
        rows::history::add_succession(&self.tx, new).await
    }
    async fn settle_succession(&mut self, next: &Succession) -> Result<(), AppError> {
        rows::history::settle_succession(&self.tx, next).await
    }
}

#[async_trait]
impl HistoryReads for SqlReads {
    async fn name_changes_of(
        &self,
        id: Option<&OrganizationId>,
    ) -> Result<Vec<NameChange>, AppError> {
        rows::history::names(&self.db, id).await
    }
    async fn successions_of(&self, id: &OrganizationId) -> Result<Vec<Succession>, AppError> {
        rows::history::successions(&self.db, id).await
    }
}
