//! Rows and reading models of the dialogue: consultations and registrations.

use crate::{reads::SqlReads, repositories as rows, write::SqlTx};
use async_trait::async_trait;
use parvis_app::{
    consultations::ConsultationFilter,
    error::AppError,
    ports::{ConsultationReads, ConsultationRows, RegistrationReads, RegistrationRows},
};
use parvis_domain::{
    consultation::{Consultation, ConsultationDocument, QuotaRule, Registration},
    organization::OrganizationId,
};
use uuid::Uuid;

#[async_trait]
impl ConsultationRows for SqlTx {
    async fn consultation(&mut self, code: &str) -> Result<Option<Consultation>, AppError> {
        rows::consultations::get(&self.tx, code).await
    }
    async fn add_consultation(&mut self, new: &Consultation) -> Result<(), AppError> {
        rows::consultations::add(&self.tx, new).await
    }
    async fn save_consultation(&mut self, next: &Consultation) -> Result<(), AppError> {
        rows::consultations::save(&self.tx, next).await
    }
    async fn consultation_documents(
        &mut self,
        of: Uuid,
    ) -> Result<Vec<ConsultationDocument>, AppError> {
        rows::consultation_parts::documents(&self.tx, of).await
    }
    async fn add_consultation_document(
        &mut self,
        new: &ConsultationDocument,
    ) -> Result<(), AppError> {
        rows::consultation_parts::add_document(&self.tx, new).await
    }
    async fn remove_consultation_document(&mut self, id: Uuid) -> Result<(), AppError> {
        rows::consultation_parts::remove_document(&self.tx, id).await
    }
}

#[async_trait]
impl ConsultationReads for SqlReads {
    async fn consultation(&self, code: &str) -> Result<Option<Consultation>, AppError> {
        rows::consultations::get(&self.db, code).await
    }
    async fn consultation_by_id(&self, id: Uuid) -> Result<Option<Consultation>, AppError> {
        rows::consultations::by_id(&self.db, id).await
    }
    async fn consultations(
        &self,
        filter: &ConsultationFilter,
    ) -> Result<Vec<Consultation>, AppError> {
        rows::consultations::list(&self.db, filter).await
    }
    async fn documents_of_consultation(
        &self,
        of: Uuid,
    ) -> Result<Vec<ConsultationDocument>, AppError> {
        rows::consultation_parts::documents(&self.db, of).await
    }
}

#[async_trait]
impl RegistrationRows for SqlTx {
    async fn registrations(&mut self, of: Uuid) -> Result<Vec<Registration>, AppError> {
        rows::registrations::of(&self.tx, of).await
    }
    async fn add_registration(&mut self, new: &Registration) -> Result<(), AppError> {
        rows::registrations::add(&self.tx, new).await
    }
    async fn save_registration(&mut self, next: &Registration) -> Result<(), AppError> {
        rows::registrations::save(&self.tx, next).await
    }
    async fn quota_rule(&mut self, of: Uuid) -> Result<Option<QuotaRule>, AppError> {
        rows::registrations::rule(&self.tx, of).await
    }
    async fn put_quota_rule(&mut self, of: Uuid, rule: &QuotaRule) -> Result<(), AppError> {
        rows::registrations::put_rule(&self.tx, of, rule).await
    }
}

#[async_trait]
impl RegistrationReads for SqlReads {
    async fn registrations_for(&self, of: Uuid) -> Result<Vec<Registration>, AppError> {
        rows::registrations::of(&self.db, of).await
    }
    async fn registration(&self, id: Uuid) -> Result<Option<Registration>, AppError> {
        rows::registrations::get(&self.db, id).await
    }
    async fn registrations_by(&self, id: &OrganizationId) -> Result<Vec<Registration>, AppError> {
        rows::registrations::by(&self.db, id).await
    }
    async fn quota_rule_for(&self, of: Uuid) -> Result<Option<QuotaRule>, AppError> {
        rows::registrations::rule(&self.db, of).await
    }
}
