//! Segments of the inventory.

use crate::{
    error::AppError,
    segments::{Selected, Wanted},
};
use async_trait::async_trait;
use parvis_domain::segment::Segment;
use uuid::Uuid;

/// Rows inside a write transaction.
#[async_trait]
pub trait SegmentRows: Send {
    /// Adds one.
    async fn add_segment(&mut self, new: &Segment) -> Result<(), AppError>;
    /// Writes one.
    async fn save_segment(&mut self, next: &Segment) -> Result<(), AppError>;
    /// Removes one that has this version.
    async fn remove_segment(&mut self, id: Uuid, version: i32) -> Result<(), AppError>;
    /// The entries selected, as they are inside the transaction.
    async fn selected(&mut self, wanted: &Wanted) -> Result<Vec<Selected>, AppError>;
}

/// Reading.
#[async_trait]
pub trait SegmentReads: Send + Sync {
    /// All, by name.
    async fn segments(&self) -> Result<Vec<Segment>, AppError>;
    /// One.
    async fn segment(&self, id: Uuid) -> Result<Option<Segment>, AppError>;
    /// The entries selected, by the key by which official names are sorted.
    async fn selected(&self, wanted: &Wanted) -> Result<Vec<Selected>, AppError>;
}
