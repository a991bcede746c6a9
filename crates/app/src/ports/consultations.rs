//! Consultations.

use crate::{consultations::ConsultationFilter, error::AppError};
use async_trait::async_trait;
use parvis_domain::consultation::{Consultation, ConsultationDocument};
use uuid::Uuid;

/// Rows inside a write transaction.
#[async_trait]
pub trait ConsultationRows: Send {
    /// One, by code.
    async fn consultation(&mut self, code: &str) -> Result<Option<Consultation>, AppError>;
    /// Adds one.
    async fn add_consultation(&mut self, new: &Consultation) -> Result<(), AppError>;
    /// Writes one with agenda and questions.
    async fn save_consultation(&mut self, next: &Consultation) -> Result<(), AppError>;
    /// Its documents.
    async fn consultation_documents(
        &mut self,
        of: Uuid,
    ) -> Result<Vec<ConsultationDocument>, AppError>;
    /// Adds a document.
    async fn add_consultation_document(
        &mut self,
        new: &ConsultationDocument,
    ) -> Result<(), AppError>;
    /// Takes a document off; its bytes stay.
    async fn remove_consultation_document(&mut self, id: Uuid) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait ConsultationReads: Send + Sync {
    /// One, by code, in whatever state.
    async fn consultation(&self, code: &str) -> Result<Option<Consultation>, AppError>;
    /// One, by identity.
    async fn consultation_by_id(&self, id: Uuid) -> Result<Option<Consultation>, AppError>;
    /// Those that fit, newest first.
    async fn consultations(
        &self,
        filter: &ConsultationFilter,
    ) -> Result<Vec<Consultation>, AppError>;
    /// The documents of one.
    async fn documents_of_consultation(
        &self,
        of: Uuid,
    ) -> Result<Vec<ConsultationDocument>, AppError>;
}
