//! Inquiries of organizations.

use crate::{
    error::AppError,
    inquiries::{InquiryFilter, InquiryRow},
    organizations::Page,
};
use async_trait::async_trait;
use parvis_domain::{
    Instant,
    inquiry::{Inquiry, Message, Stretch},
    organization::OrganizationId,
};
use uuid::Uuid;

/// Rows inside a write transaction.
#[async_trait]
pub trait InquiryRows: Send {
    /// One inquiry.
    async fn inquiry(&mut self, id: Uuid) -> Result<Option<Inquiry>, AppError>;
    /// Adds one.
    async fn add_inquiry(&mut self, new: &Inquiry) -> Result<(), AppError>;
    /// Writes one, if its version is still the newest.
    async fn save_inquiry(&mut self, next: &Inquiry) -> Result<(), AppError>;
    /// Ends the stretch that runs, if one does.
    async fn end_stretch(&mut self, inquiry: Uuid, until: Instant) -> Result<(), AppError>;
    /// Adds a stretch.
    async fn add_stretch(&mut self, new: &Stretch) -> Result<(), AppError>;
    /// Adds a text to the thread.
    async fn add_message(&mut self, new: &Message) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait InquiryReads: Send + Sync {
    /// One inquiry.
    async fn inquiry_by_id(&self, id: Uuid) -> Result<Option<Inquiry>, AppError>;
    /// Those of an organization, newest first.
    async fn inquiries_of(&self, id: &OrganizationId) -> Result<Vec<Inquiry>, AppError>;
    /// A page of the list for staff: what is due first, first.
    async fn inquiry_list(&self, filter: &InquiryFilter) -> Result<Page<InquiryRow>, AppError>;
    /// The stretches of an inquiry, in order.
    async fn stretches(&self, inquiry: Uuid) -> Result<Vec<Stretch>, AppError>;
    /// The stretches of every inquiry that was answered at least once.
    async fn answered_stretches(&self) -> Result<Vec<Stretch>, AppError>;
    /// The thread of an inquiry, in order, with the notes of staff.
    async fn messages(&self, inquiry: Uuid) -> Result<Vec<Message>, AppError>;
}
