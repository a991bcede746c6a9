//! Reading for the screening.

use crate::{
    read_models::screened_names,
    reads::SqlReads,
    repositories::{screening_hits, screening_lists},
};
use async_trait::async_trait;
use parvis_app::{
    error::AppError,
    ports::ScreeningReads,
    screening::{EntryRow, Hit, HitFilter, ListVersion, ScannedName, ScreenedName},
};

#[async_trait]
impl ScreeningReads for SqlReads {
    async fn screening_lists(&self) -> Result<Vec<ListVersion>, AppError> {
        screening_lists::lists(&self.db, 500).await
    }
    async fn screening_entries(&self, only_listed: bool) -> Result<Vec<EntryRow>, AppError> {
        screening_lists::entries(&self.db, only_listed).await
    }
    async fn screened_names(&self) -> Result<Vec<ScreenedName>, AppError> {
        screened_names::all(&self.db).await
    }
    async fn scanned_names(&self) -> Result<Vec<ScannedName>, AppError> {
        screening_lists::scanned(&self.db).await
    }
    async fn screening_hits(&self, filter: &HitFilter) -> Result<Vec<Hit>, AppError> {
        screening_hits::find(&self.db, filter).await
    }
}
