//! Rows and read models of the screening.

use crate::{
    error::AppError,
    screening::{EntryRow, Hit, HitFilter, ListVersion, ScannedName, ScreenedName},
};
use async_trait::async_trait;

/// Rows of the screening; nothing is ever deleted.
#[async_trait]
pub trait ScreeningRows: Send {
    /// The newest version of the list.
    async fn newest_screening_list(&mut self) -> Result<Option<ListVersion>, AppError>;
    /// Adds a version of the list; the same file twice is refused.
    async fn add_screening_list(&mut self, list: &ListVersion) -> Result<(), AppError>;
    /// Every entry that any version had.
    async fn screening_entries(&mut self) -> Result<Vec<EntryRow>, AppError>;
    /// Adds and changes entries.
    async fn put_screening_entries(&mut self, entries: &[EntryRow]) -> Result<(), AppError>;
    /// Remembers that names were compared.
    async fn put_scanned_names(&mut self, names: &[ScannedName]) -> Result<(), AppError>;
    /// Questions.
    async fn screening_hits(&mut self, filter: &HitFilter) -> Result<Vec<Hit>, AppError>;
    /// Adds a question, unless the same one was asked before; says which.
    async fn add_screening_hit(&mut self, hit: &Hit) -> Result<bool, AppError>;
    /// Writes state and answers of a question.
    async fn save_screening_hit(&mut self, hit: &Hit) -> Result<(), AppError>;
}

/// Reading for the screening.
#[async_trait]
pub trait ScreeningReads: Send + Sync {
    /// The versions of the list, newest first.
    async fn screening_lists(&self) -> Result<Vec<ListVersion>, AppError>;
    /// Entries, all of them or only those on the list now.
    async fn screening_entries(&self, only_listed: bool) -> Result<Vec<EntryRow>, AppError>;
    /// Every name that is screened: names of organizations, and the persons
    /// named in applications that were handed in.
    async fn screened_names(&self) -> Result<Vec<ScreenedName>, AppError>;
    /// Which names were compared with what.
    async fn scanned_names(&self) -> Result<Vec<ScannedName>, AppError>;
    /// Questions.
    async fn screening_hits(&self, filter: &HitFilter) -> Result<Vec<Hit>, AppError>;
}
