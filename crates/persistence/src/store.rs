//! The store: beginning a write transaction, and reading.

use crate::{
    database::Database,
    dialect,
    reads::SqlReads,
    repositories::{accounts, links, web_sessions},
    write::SqlTx,
};
use async_trait::async_trait;
use parvis_app::{
    error::{AppError, Denial},
    policy::Permit,
    ports::{Clock, Reads, Store, WriteTx},
};
use parvis_domain::Instant;
use std::sync::Arc;

/// The database behind the ports of the application.
#[derive(Clone)]
pub struct SqlStore {
    pub(crate) database: Database,
    reads: SqlReads,
}

impl SqlStore {
    /// Serves this database. The clock tells the day for what the register
    /// counts of itself.
    #[must_use]
    pub fn new(database: Database, clock: Arc<dyn Clock>) -> Self {
        Self {
            reads: SqlReads {
                db: database.reader.clone(),
                clock,
            },
            database,
        }
    }

    /// The database itself, for health checks and migrations.
    #[must_use]
    pub const fn database(&self) -> &Database {
        &self.database
    }
}

impl std::fmt::Debug for SqlStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SqlStore").finish_non_exhaustive()
    }
}

#[async_trait]
impl Store for SqlStore {
    async fn begin(&self, permit: Permit) -> Result<Box<dyn WriteTx>, AppError> {
        let tx = dialect::begin(&self.database.writer).await?;
        if let Some(actor) = permit.actor() {
            let rights = accounts::lock_rights(&tx, actor).await?;
            if rights != Some((permit.account_version(), false)) {
                return Err(AppError::Denied(Denial::RightsChanged));
            }
        }
        Ok(Box::new(SqlTx::new(tx, permit)))
    }

    fn reads(&self) -> &dyn Reads {
        &self.reads
    }

    async fn tidy(&self, now: Instant) -> Result<u64, AppError> {
        let before = now - chrono::Duration::days(30);
        let writer = &self.database.writer;
        Ok(web_sessions::tidy(writer, before).await? + links::tidy(writer, before).await?)
    }

    async fn touch_session(&self, token_hash: &str, now: Instant) -> Result<(), AppError> {
        web_sessions::touch(&self.database.writer, token_hash, now).await
    }
}
