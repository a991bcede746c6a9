//! A database for one test, and one test body for both databases.

use crate::postgres;
use parvis_persistence::{Database, SqlStore};
use parvis_server::clock::SystemClock;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr};
use std::sync::Arc;
use tempfile::TempDir;

/// Makes two tests of each body `async fn name(db: TestDb)`: `sqlite::name` and
/// `postgres::name`. Bodies stand in the modules named; a body that is not
/// listed is dead code, and the compiler says so.
#[macro_export]
macro_rules! db_tests {
    ($($module:ident: $($name:ident),+ $(,)?;)+) => {
        /// On SQLite.
        mod sqlite {
            $($(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    super::$module::$name($crate::db::TestDb::sqlite().await.unwrap()).await;
                }
            )+)+
        }
        /// On PostgreSQL.
        mod postgres {
            $($(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    super::$module::$name($crate::db::TestDb::postgres().await.unwrap()).await;
                }
            )+)+
        }
    };
}

/// Which database a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// A database with all migrations, of one test alone.
pub struct TestDb {
    /// Which.
    pub kind: Kind,
    /// Its address.
    pub url: String,
    /// The database as the program opens it.
    pub database: Database,
    /// The ports over it.
    pub store: SqlStore,
    /// The folder of SQLite's files; removed at the end.
    _folder: Option<TempDir>,
}

impl TestDb {
    /// A SQLite file in a folder of its own: write-ahead log, waiting and
    /// several connections are as in earnest.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn sqlite() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let url = format!("sqlite://{}/test.sqlite", folder.path().display());
        let new = Self::open(Kind::Sqlite, url, Some(folder)).await?;
        new.database.migrate().await?;
        Ok(new)
    }

    /// A PostgreSQL database copied from the migrated template.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn postgres() -> anyhow::Result<Self> {
        Self::open(Kind::Postgres, postgres::database_url().await?, None).await
    }

    async fn open(kind: Kind, url: String, folder: Option<TempDir>) -> anyhow::Result<Self> {
        let database = Database::connect(&url).await?;
        Ok(Self {
            kind,
            store: database.store(Arc::new(SystemClock)),
            database,
            url,
            _folder: folder,
        })
    }

    /// A connection beside the program's own.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn direct(&self) -> anyhow::Result<DatabaseConnection> {
        postgres::direct(&self.url).await
    }

    /// Runs SQL beside the program, as somebody with the database's password
    /// could.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn sql(&self, sql: &str) -> Result<u64, DbErr> {
        let db = self
            .direct()
            .await
            .map_err(|e| DbErr::Custom(e.to_string()))?;
        let result = db.execute_unprepared(sql).await;
        db.close().await?;
        result.map(|r| r.rows_affected())
    }
}
