//! The only file that knows which database it is: opening, refusing unsafe
//! settings, locks, and what error codes mean.

use crate::error::Db;
use parvis_app::error::AppError;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, RuntimeErr, SqlErr, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait,
    sqlx::{
        self,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
    },
};
use std::time::Duration;

/// Connections that read.
const READERS: u32 = 4;
/// Connections that write on PostgreSQL. On SQLite there is one writer.
const WRITERS: u32 = 8;
/// How long a request waits for a connection before it is answered 503.
const WAIT: Duration = Duration::from_secs(10);
/// Key of the advisory lock under which a schema is migrated.
const MIGRATION_LOCK: i64 = 0x0070_6172_7669_7301;

/// A pair of pools: writing and reading. A command reads through the second
/// while it holds a connection of the first; with one pool it could wait for
/// itself.
pub(crate) struct Pools {
    pub(crate) writer: DatabaseConnection,
    pub(crate) reader: DatabaseConnection,
}

/// Opens the database of a URL (`sqlite:` or `postgres:`).
pub(crate) async fn open(url: &str) -> Result<Pools, AppError> {
    let (writers, readers) = if is_sqlite(url) {
        (1, READERS)
    } else {
        (WRITERS, READERS)
    };
    // The writer first: it creates the file and turns WAL on.
    let writer = Database::connect(options(url, writers, false)).await.db()?;
    verify(&writer).await?;
    let reader = Database::connect(options(url, readers, true)).await.db()?;
    verify(&reader).await?;
    Ok(Pools { writer, reader })
}

/// A connection without time limits, for migrating. SQLite migrates through its
/// one writer.
pub(crate) async fn open_for_migration(url: &str) -> Result<Option<DatabaseConnection>, AppError> {
    if is_sqlite(url) {
        return Ok(None);
    }
    let mut options = ConnectOptions::new(url.to_owned());
    options
        .max_connections(2)
        .acquire_timeout(WAIT)
        .sqlx_logging(false)
        .map_sqlx_postgres_opts(|o| o.application_name("parvis migrate"));
    Database::connect(options).await.db().map(Some)
}

/// Keeps other processes from migrating until the transaction is dropped.
/// SQLite needs none: its migrations are transactions on the one file.
#[expect(
    clippy::disallowed_methods,
    reason = "a lock before there are tables, not a write"
)]
pub(crate) async fn lock_schema(
    db: &DatabaseConnection,
) -> Result<Option<DatabaseTransaction>, AppError> {
    if db.get_database_backend() != DbBackend::Postgres {
        return Ok(None);
    }
    let lock = db.begin().await.db()?;
    lock.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
        .await
        .db()?;
    Ok(Some(lock))
}

/// Begins a write transaction. On SQLite `BEGIN IMMEDIATE`: a deferred one that
/// reads first fails at once when it wants to write and another wrote meanwhile.
pub(crate) async fn begin(writer: &DatabaseConnection) -> Result<DatabaseTransaction, AppError> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    writer.begin_with_options(options).await.db()
}

/// The database and its promise, as checked when it was opened.
pub(crate) fn describe(db: &DatabaseConnection) -> &'static str {
    if db.get_database_backend() == DbBackend::Sqlite {
        "SQLite, write-ahead log, synchronous FULL, one writer"
    } else {
        "PostgreSQL, fsync on, synchronous commit"
    }
}

fn is_sqlite(url: &str) -> bool {
    url.starts_with("sqlite:")
}

fn options(url: &str, connections: u32, reads_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(url.to_owned());
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(WAIT)
        .idle_timeout(Duration::from_secs(300))
        // Statements are not logged: values in them are personal data.
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |o| pragmas(o, reads_only))
        .map_sqlx_postgres_opts(move |o| {
            o.application_name("parvis").options([
                ("statement_timeout", "30s"),
                ("lock_timeout", "5s"),
                ("idle_in_transaction_session_timeout", "60s"),
                (
                    "default_transaction_read_only",
                    if reads_only { "on" } else { "off" },
                ),
            ])
        });
    if is_sqlite(url) {
        options.test_before_acquire(false).max_lifetime(None);
    }
    options
}

/// Set on every connection. `synchronous=FULL` keeps acknowledged commits
/// through a power cut, which `NORMAL` does not; `secure_delete` overwrites
/// what is erased. The caches are small on purpose.
fn pragmas(options: SqliteConnectOptions, reads_only: bool) -> SqliteConnectOptions {
    let options = options
        .create_if_missing(!reads_only)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(60)
        .pragma("trusted_schema", "OFF")
        .pragma("secure_delete", "ON")
        .pragma("cache_size", "-2000")
        .pragma("journal_size_limit", "67108864");
    if reads_only {
        options.pragma("query_only", "ON")
    } else {
        options
    }
}

/// Refuses settings with which an acknowledged write can be lost.
async fn verify(db: &DatabaseConnection) -> Result<(), AppError> {
    if db.get_database_backend() == DbBackend::Sqlite {
        let mode = setting(db, "PRAGMA journal_mode").await?;
        let synchronous = setting(db, "PRAGMA synchronous").await?;
        let keys = setting(db, "PRAGMA foreign_keys").await?;
        return sqlite_is_safe(&mode, &synchronous, &keys);
    }
    for name in ["fsync", "full_page_writes", "synchronous_commit"] {
        let value = setting(db, &format!("SHOW {name}")).await?;
        if value == "off" {
            return Err(refused("PostgreSQL", name, &value, "on"));
        }
    }
    Ok(())
}

fn sqlite_is_safe(mode: &str, synchronous: &str, keys: &str) -> Result<(), AppError> {
    if mode != "wal" {
        return Err(refused("SQLite", "journal_mode", mode, "wal"));
    }
    if synchronous.parse::<i32>().unwrap_or(0) < 2 {
        return Err(refused("SQLite", "synchronous", synchronous, "2 (FULL)"));
    }
    if keys != "1" {
        return Err(refused("SQLite", "foreign_keys", keys, "1"));
    }
    Ok(())
}

fn refused(database: &str, name: &str, is: &str, must: &str) -> AppError {
    AppError::Unavailable(format!(
        "{database}: {name} is {is} and must be {must}: acknowledged writes could be lost"
    ))
}

async fn setting(db: &DatabaseConnection, query: &str) -> Result<String, AppError> {
    let statement = Statement::from_string(db.get_database_backend(), query);
    let row = db.query_one_raw(statement).await.db()?;
    let row = row.ok_or_else(|| AppError::Unavailable(format!("{query}: no answer")))?;
    let text = row.try_get_by_index::<String>(0);
    text.or_else(|_| row.try_get_by_index::<i64>(0).map(|n| n.to_string()))
        .or_else(|_| row.try_get_by_index::<i32>(0).map(|n| n.to_string()))
        .db()
}

/// What a refusal of the database means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Conflict {
    /// The organization has an open application.
    OpenApplication,
    /// Another row has this key.
    Unique,
    /// Two transactions cannot both go on.
    Serialization,
    /// A check, a trigger or a reference refuses: the program broke a rule.
    Broken,
}

/// Reads the driver's error.
pub(crate) fn conflict(error: &DbErr) -> Option<Conflict> {
    if let Some(SqlErr::UniqueConstraintViolation(message)) = error.sql_err() {
        // PostgreSQL names the index, SQLite the columns of the index.
        let open = message.contains("application_one_open")
            || message.ends_with("application.organization_id");
        return Some(if open {
            Conflict::OpenApplication
        } else {
            Conflict::Unique
        });
    }
    let (DbErr::Exec(RuntimeErr::SqlxError(e)) | DbErr::Query(RuntimeErr::SqlxError(e))) = error
    else {
        return None;
    };
    let sqlx::Error::Database(e) = e.as_ref() else {
        return None;
    };
    let postgres = e
        .try_downcast_ref::<sqlx::postgres::PgDatabaseError>()
        .is_some();
    let code = e.code().unwrap_or_default().into_owned();
    if postgres {
        return match code.as_str() {
            // Serialization failure, deadlock, lock not available.
            "40001" | "40P01" | "55P03" => Some(Conflict::Serialization),
            // Raised by a trigger, or integrity constraint.
            "P0001" => Some(Conflict::Broken),
            other => other.starts_with("23").then_some(Conflict::Broken),
        };
    }
    // The low byte of an extended code is the code; 19 is SQLITE_CONSTRAINT.
    let broken = code.parse::<i32>().is_ok_and(|c| c & 0xff == 19);
    broken.then_some(Conflict::Broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsafe_settings_are_named() {
        for (mode, synchronous, keys, name) in [
            ("delete", "2", "1", "journal_mode"),
            ("wal", "1", "1", "synchronous"),
            ("wal", "2", "0", "foreign_keys"),
        ] {
            let error = sqlite_is_safe(mode, synchronous, keys).map_err(|e| e.to_string());
            assert!(error.is_err_and(|e| e.contains(name)), "{name}");
        }
        assert!(sqlite_is_safe("wal", "2", "1").is_ok());
        assert!(sqlite_is_safe("wal", "3", "1").is_ok());
    }
}
