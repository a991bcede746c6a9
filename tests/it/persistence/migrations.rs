//! The schema's history, on both databases.

use parvis_migrations::{Migrator, MigratorTrait};
use parvis_persistence::Database;
use parvis_tests::{
    db::{Kind, TestDb},
    postgres,
};
use sea_orm::{ConnectionTrait, Statement};

/// How many migrations there are.
fn number() -> usize {
    Migrator::migrations().len()
}

/// Tables, columns, indexes and triggers, as the database itself tells.
pub(super) async fn schema_is_as_committed(db: TestDb) {
    let direct = db.direct().await.unwrap();
    let query = match db.kind {
        Kind::Sqlite => {
            "SELECT type || ' ' || name || ': ' || coalesce(sql, '') AS line FROM sqlite_master
             WHERE name NOT LIKE 'sqlite_%' AND tbl_name <> 'seaql_migrations' ORDER BY type, name"
        }
        Kind::Postgres => {
            "SELECT line FROM (
               SELECT 1 AS part, format('%s.%s %s%s', table_name, column_name, data_type,
                      CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END) AS line
               FROM information_schema.columns
               WHERE table_schema = 'public' AND table_name <> 'seaql_migrations'
               UNION SELECT 2, indexdef FROM pg_indexes
               WHERE schemaname = 'public' AND tablename <> 'seaql_migrations'
               UNION SELECT 3, conrelid::regclass || ': ' || pg_get_constraintdef(oid)
               FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f')
               UNION SELECT 4, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
             ) AS lines ORDER BY part, line COLLATE \"C\""
        }
    };
    let statement = Statement::from_string(direct.get_database_backend(), query);
    let rows = direct.query_all_raw(statement).await.unwrap();
    let lines: Vec<String> = rows
        .iter()
        .map(|r| r.try_get("", "line").unwrap())
        .collect();
    let name = match db.kind {
        Kind::Sqlite => "schema_sqlite",
        Kind::Postgres => "schema_postgres",
    };
    insta::assert_snapshot!(name, lines.join("\n"));
}

pub(super) async fn newest_goes_down_and_up(db: TestDb) {
    let status = db.database.status().await.unwrap();
    assert_eq!((status.applied.len(), status.pending.len()), (number(), 0));
    db.database.roll_back_newest().await.unwrap();
    let status = db.database.status().await.unwrap();
    assert_eq!(
        (status.applied.len(), status.pending.len()),
        (number() - 1, 1)
    );
    assert_eq!(db.database.migrate().await.unwrap(), status.pending);
    assert_eq!(db.database.migrate().await.unwrap(), [""; 0]);
    db.database.check_schema().await.unwrap();
}

pub(super) async fn all_go_down(db: TestDb) {
    for _ in 0..number() {
        db.database.roll_back_newest().await.unwrap();
    }
    let status = db.database.status().await.unwrap();
    assert_eq!(status.pending.len(), number());
    assert!(db.database.check_schema().await.is_err());
    // Nothing is left over that would be in the way.
    assert_eq!(db.database.migrate().await.unwrap().len(), number());
    db.database.check_schema().await.unwrap();
}

pub(super) async fn entities_fit(db: TestDb) {
    db.database.check_schema().await.unwrap();
    db.database.ping().await.unwrap();
    db.sql("ALTER TABLE decision DROP COLUMN reason")
        .await
        .unwrap_or_default();
    db.sql("ALTER TABLE reported_count DROP COLUMN note")
        .await
        .unwrap();
    let error = db.database.check_schema().await.unwrap_err().to_string();
    assert!(
        error.contains("note") || error.contains("reason"),
        "{error}"
    );
}

pub(super) async fn unsafe_setting_is_refused(db: TestDb) {
    let (url, name) = match db.kind {
        // A database in memory has no write-ahead log.
        Kind::Sqlite => ("sqlite::memory:".to_owned(), "journal_mode"),
        Kind::Postgres => {
            let database = db.url.split(['/', '?']).nth(3).unwrap().to_owned();
            let sql = format!("ALTER DATABASE {database} SET synchronous_commit = off");
            db.sql(&sql).await.unwrap();
            (db.url.clone(), "synchronous_commit")
        }
    };
    let error = Database::connect(&url).await.unwrap_err().to_string();
    assert!(error.contains(name), "{error}");
    assert!(!error.contains("postgres://"), "{error}");
}

/// Two processes that start at once: one migrates, the other waits.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_migrate_at_once() {
    let url = postgres::empty_database_url().await.unwrap();
    let (one, two) = (
        Database::connect(&url).await.unwrap(),
        Database::connect(&url).await.unwrap(),
    );
    let (first, second) = tokio::join!(one.migrate(), two.migrate());
    assert_eq!(first.unwrap().len() + second.unwrap().len(), number());
}

/// The program's own connections, not a connection made for the test.
#[tokio::test]
async fn sqlite_readers_cannot_write_and_the_file_is_in_wal() {
    let db = TestDb::sqlite().await.unwrap();
    let path = db.url.strip_prefix("sqlite://").unwrap();
    assert!(std::path::Path::new(&format!("{path}-wal")).exists());
    assert!(db.database.describe().contains("FULL"));
    db.database.close().await.unwrap();
    assert!(!std::path::Path::new(&format!("{path}-wal")).exists());
}

/// A column with another collation than the one that it refers to is joined
/// without its index.
#[tokio::test]
async fn postgres_compares_alike_what_refers_to_each_other() {
    let db = TestDb::postgres().await.unwrap();
    let direct = db.direct().await.unwrap();
    let query = "SELECT format('%s.%s', c.conrelid::regclass, a.attname) AS line
        FROM pg_constraint c, unnest(c.conkey, c.confkey) AS k(own, other),
             pg_attribute a, pg_attribute b
        WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
          AND (a.attrelid, a.attnum) = (c.conrelid, k.own)
          AND (b.attrelid, b.attnum) = (c.confrelid, k.other)
          AND a.attcollation <> b.attcollation ORDER BY 1";
    let statement = Statement::from_string(direct.get_database_backend(), query);
    let rows = direct.query_all_raw(statement).await.unwrap();
    let unlike: Vec<String> = rows
        .iter()
        .map(|r| r.try_get("", "line").unwrap())
        .collect();
    assert_eq!(unlike, Vec::<String>::new());
    db.database.close().await.unwrap();
}
