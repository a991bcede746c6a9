//! Inquiries: rows and reading.

use crate::{
    read_models::inquiry_list, reads::SqlReads, repositories::inquiries as rows, write::SqlTx,
};
use async_trait::async_trait;
use parvis_app::{
    error::AppError,
    inquiries::{InquiryFilter, InquiryRow},
    organizations::Page,
    ports::{InquiryReads, InquiryRows},
};
use parvis_domain::{
    Instant,
    inquiry::{Inquiry, Message, Stretch},
    organization::OrganizationId,
};
use uuid::Uuid;

#[async_trait]
impl InquiryRows for SqlTx {
    async fn inquiry(&mut self, id: Uuid) -> Result<Option<Inquiry>, AppError> {
        rows::one(&self.tx, id).await
    }
    async fn add_inquiry(&mut self, new: &Inquiry) -> Result<(), AppError> {
        rows::add(&self.tx, new).await
    }
    async fn save_inquiry(&mut self, next: &Inquiry) -> Result<(), AppError> {
        rows::save(&self.tx, next).await
    }
    async fn end_stretch(&mut self, inquiry: Uuid, until: Instant) -> Result<(), AppError> {
        rows::end_stretch(&self.tx, inquiry, until).await
    }
    async fn add_stretch(&mut self, new: &Stretch) -> Result<(), AppError> {
        rows::add_stretch(&self.tx, new).await
    }
    async fn add_message(&mut self, new: &Message) -> Result<(), AppError> {
        rows::add_message(&self.tx, new).await
    }
}

#[async_trait]
impl InquiryReads for SqlReads {
    async fn inquiry_by_id(&self, id: Uuid) -> Result<Option<Inquiry>, AppError> {
        rows::one(&self.db, id).await
    }
    async fn inquiries_of(&self, id: &OrganizationId) -> Result<Vec<Inquiry>, AppError> {
        rows::of(&self.db, id).await
    }
    async fn inquiry_list(&self, filter: &InquiryFilter) -> Result<Page<InquiryRow>, AppError> {
        inquiry_list::page(&self.db, filter).await
    }
    async fn stretches(&self, inquiry: Uuid) -> Result<Vec<Stretch>, AppError> {
        rows::stretches(&self.db, Some(inquiry)).await
    }
    async fn answered_stretches(&self) -> Result<Vec<Stretch>, AppError> {
        rows::stretches(&self.db, None).await
    }
    async fn messages(&self, inquiry: Uuid) -> Result<Vec<Message>, AppError> {
        rows::messages(&self.db, inquiry).await
    }
}
