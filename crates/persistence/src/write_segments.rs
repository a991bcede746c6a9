//! Segments, inside a write transaction and for reading.

use crate::{read_models as lists, reads::SqlReads, repositories as rows, write::SqlTx};
use async_trait::async_trait;
use parvis_app::{
    error::AppError,
    ports::{SegmentReads, SegmentRows},
    segments::{Selected, Wanted},
};
use parvis_domain::segment::Segment;
use uuid::Uuid;

#[async_trait]
impl SegmentRows for SqlTx {
    async fn add_segment(&mut self, new: &Segment) -> Result<(), AppError> {
        rows::segments::add(&self.tx, new).await
    }
    async fn save_segment(&mut self, next: &Segment) -> Result<(), AppError> {
        rows::segments::save(&self.tx, next).await
    }
    async fn remove_segment(&mut self, id: Uuid, version: i32) -> Result<(), AppError> {
        rows::segments::remove(&self.tx, id, version).await
    }
    async fn selected(&mut self, wanted: &Wanted) -> Result<Vec<Selected>, AppError> {
        lists::segments::selected(&self.tx, wanted).await
    }
}

#[async_trait]
impl SegmentReads for SqlReads {
    async fn segments(&self) -> Result<Vec<Segment>, AppError> {
        rows::segments::all(&self.db).await
    }
    async fn segment(&self, id: Uuid) -> Result<Option<Segment>, AppError> {
        rows::segments::get(&self.db, id).await
    }
    async fn selected(&self, wanted: &Wanted) -> Result<Vec<Selected>, AppError> {
        lists::segments::selected(&self.db, wanted).await
    }
}
