//! The lists for sessions of the Council: rows and reading.

use crate::{council::FrozenVersion, error::AppError};
use async_trait::async_trait;
use parvis_domain::{
    Instant,
    application::Signature,
    council::{CouncilList, DraftResolution},
};
use uuid::Uuid;

/// Lists for sessions, inside a write transaction.
#[async_trait]
pub trait CouncilRows: Send {
    /// Writes the list under the version that was seen, 0 for the first time;
    /// otherwise [`AppError::Stale`].
    async fn save_council_list(
        &mut self,
        list: &CouncilList,
        version: i32,
        now: Instant,
    ) -> Result<(), AppError>;
    /// The frozen versions of a session's list, newest first.
    async fn frozen_lists(&mut self, session: &str) -> Result<Vec<FrozenVersion>, AppError>;
    /// Adds a frozen version, which nothing changes afterwards.
    async fn add_frozen_list(&mut self, version: &FrozenVersion) -> Result<(), AppError>;
    /// Confirms a frozen version, once.
    async fn confirm_frozen_list(&mut self, id: Uuid, signed: Signature) -> Result<(), AppError>;
    /// Every version of every draft resolution that was entered.
    async fn draft_resolutions(&mut self) -> Result<Vec<DraftResolution>, AppError>;
    /// Adds a version of a draft resolution.
    async fn add_draft_resolution(
        &mut self,
        resolution: &DraftResolution,
        now: Instant,
    ) -> Result<(), AppError>;
}

/// Lists for sessions, for reading.
#[async_trait]
pub trait CouncilReads: Send + Sync {
    /// The list of a session, when anything was entered.
    async fn council_list(&self, session: &str) -> Result<Option<CouncilList>, AppError>;
    /// The frozen versions of a session's list, newest first.
    async fn frozen_lists(&self, session: &str) -> Result<Vec<FrozenVersion>, AppError>;
    /// Every version of every draft resolution that was entered.
    async fn draft_resolutions(&self) -> Result<Vec<DraftResolution>, AppError>;
}
