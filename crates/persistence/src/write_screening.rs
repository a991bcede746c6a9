//! The rows of the screening, inside a write transaction.

use crate::{
    repositories::{screening_hits, screening_lists},
    write::SqlTx,
};
use async_trait::async_trait;
use parvis_app::{
    error::AppError,
    ports::ScreeningRows,
    screening::{EntryRow, Hit, HitFilter, ListVersion, ScannedName},
};

#[async_trait]
impl ScreeningRows for SqlTx {
    async fn newest_screening_list(&mut self) -> Result<Option<ListVersion>, AppError> {
        Ok(screening_lists::lists(&self.tx, 1).await?.pop())
    }
    async fn add_screening_list(&mut self, list: &ListVersion) -> Result<(), AppError> {
        screening_lists::add_list(&self.tx, list).await
    }
    async fn screening_entries(&mut self) -> Result<Vec<EntryRow>, AppError> {
        screening_lists::entries(&self.tx, false).await
    }
    async fn put_screening_entries(&mut self, entries: &[EntryRow]) -> Result<(), AppError> {
        screening_lists::put_entries(&self.tx, entries).await
    }
    async fn put_scanned_names(&mut self, names: &[ScannedName]) -> Result<(), AppError> {
        screening_lists::put_scanned(&self.tx, names).await
    }
    async fn screening_hits(&mut self, filter: &HitFilter) -> Result<Vec<Hit>, AppError> {
        screening_hits::find(&self.tx, filter).await
    }
    async fn add_screening_hit(&mut self, hit: &Hit) -> Result<bool, AppError> {
        screening_hits::add(&self.tx, hit).await
    }
    async fn save_screening_hit(&mut self, hit: &Hit) -> Result<(), AppError> {
        screening_hits::save(&self.tx, hit).await
    }
}
