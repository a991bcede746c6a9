//! Connecting, migrating and asking how the schema stands.

use crate::{SqlStore, dialect, entities, error::Db};
use parvis_app::{error::AppError, ports::Clock};
use parvis_migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use std::sync::Arc;

/// An open database. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    url: String,
    pub(crate) writer: DatabaseConnection,
    pub(crate) reader: DatabaseConnection,
}

/// How the schema stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Names of the migrations applied, oldest first.
    pub applied: Vec<String>,
    /// Names of those to apply.
    pub pending: Vec<String>,
}

impl Database {
    /// Opens `sqlite:<path>` (the file is created) or `postgres://…`. The tables
    /// are not touched: see [`Database::migrate`].
    ///
    /// # Errors
    /// [`AppError::Unavailable`], also when a setting is such that acknowledged
    /// writes could be lost; the message names the setting.
    pub async fn connect(url: &str) -> Result<Self, AppError> {
        let pools = dialect::open(url).await?;
        Ok(Self {
            url: url.to_owned(),
            writer: pools.writer,
            reader: pools.reader,
        })
    }

    /// The ports of the application over this database.
    #[must_use]
    pub fn store(&self, clock: Arc<dyn Clock>) -> SqlStore {
        SqlStore::new(self.clone(), clock)
    }

    /// Which database it is and what it promises, for the operator.
    #[must_use]
    pub fn describe(&self) -> String {
        dialect::describe(&self.writer).to_owned()
    }

    /// Applies what is pending, each migration in a transaction; several
    /// processes can call it at once. Gives the names applied.
    ///
    /// # Errors
    /// [`AppError::Unavailable`].
    pub async fn migrate(&self) -> Result<Vec<String>, AppError> {
        let own = dialect::open_for_migration(&self.url).await?;
        let db = own.as_ref().unwrap_or(&self.writer);
        let lock = dialect::lock_schema(db).await?;
        let pending = self.status().await?.pending;
        if !pending.is_empty() {
            Migrator::up(db, None).await.db()?;
        }
        if let Some(lock) = lock {
            lock.rollback().await.db()?;
        }
        if let Some(own) = own {
            own.close().await.db()?;
        }
        Ok(pending)
    }

    /// Takes back the newest migration. For tests and for development.
    ///
    /// # Errors
    /// [`AppError::Unavailable`].
    pub async fn roll_back_newest(&self) -> Result<(), AppError> {
        Migrator::down(&self.writer, Some(1)).await.db()
    }

    /// What is applied and what is pending.
    ///
    /// # Errors
    /// [`AppError::Unavailable`], also when the database is newer than the
    /// program.
    pub async fn status(&self) -> Result<Status, AppError> {
        let names = |list: Vec<parvis_migrations::Migration>| {
            list.iter().map(|m| m.name().to_owned()).collect()
        };
        let applied = Migrator::get_applied_migrations_read_only(&self.reader);
        let pending = Migrator::get_pending_migrations_read_only(&self.reader);
        Ok(Status {
            applied: names(applied.await.db()?),
            pending: names(pending.await.db()?),
        })
    }

    /// Checks that every table has the columns that the program reads.
    ///
    /// # Errors
    /// [`AppError::Unavailable`] naming the column.
    pub async fn check_schema(&self) -> Result<(), AppError> {
        entities::check(&self.reader).await
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`AppError::Unavailable`].
    pub async fn ping(&self) -> Result<(), AppError> {
        self.reader
            .execute_unprepared("SELECT 1")
            .await
            .db()
            .map(|_| ())
    }

    /// Closes all connections; on SQLite the write-ahead log is folded in.
    ///
    /// # Errors
    /// [`AppError::Unavailable`].
    pub async fn close(&self) -> Result<(), AppError> {
        self.reader.close_by_ref().await.db()?;
        self.writer.close_by_ref().await.db()
    }
}

impl std::fmt::Debug for Database {
    /// Without the URL, which can hold a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
}
