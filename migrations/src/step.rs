//! What every migration is made of.

use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait, DbBackend, DbErr},
};

/// A migration. Unlike sea-orm's trait it has no default for `down`.
#[async_trait]
pub trait Step: Send + Sync {
    /// Name of the file, which is stored as applied.
    fn name(&self) -> &'static str;
    /// Applies it.
    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr>;
    /// Takes it back.
    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr>;
}

/// Puts a step into a transaction on both databases. sea-orm does that on
/// PostgreSQL only, unless it is told to; here nobody needs to remember.
pub fn step(step: impl Step + 'static) -> Box<dyn MigrationTrait> {
    Box::new(InTransaction(step))
}

struct InTransaction<S>(S);

impl<S: Step> MigrationName for InTransaction<S> {
    fn name(&self) -> &str {
        self.0.name()
    }
}

#[async_trait]
impl<S: Step> MigrationTrait for InTransaction<S> {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        self.0.up(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        self.0.down(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// Runs statements that both databases understand word for word.
pub(crate) async fn run(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    for statement in statements {
        manager
            .get_connection()
            .execute_unprepared(statement)
            .await?;
    }
    Ok(())
}

/// Runs the statements written for the database at hand.
///
/// # Errors
/// [`DbErr`] of a statement, or a database that is neither of the two.
pub(crate) async fn dialect(
    manager: &SchemaManager<'_>,
    sqlite: &[&str],
    postgres: &[&str],
) -> Result<(), DbErr> {
    match manager.get_database_backend() {
        DbBackend::Sqlite => run(manager, sqlite).await,
        DbBackend::Postgres => run(manager, postgres).await,
        other => Err(DbErr::Migration(format!("{other:?} is not supported"))),
    }
}

/// Drops tables, in this order. Triggers and indexes go with them.
pub(crate) async fn drop(
    manager: &SchemaManager<'_>,
    tables: &[&'static str],
) -> Result<(), DbErr> {
    use sea_orm_migration::sea_query::Table;
    for &table in tables {
        manager
            .drop_table(Table::drop().table(table).to_owned())
            .await?;
    }
    Ok(())
}
