//! Identifiers of organizations compare like the columns that refer to them.
//! With a collation of its own, PostgreSQL could use no index of those columns
//! in a join: 5,600 entries were searched in 4 s, and are in 20 ms.

use crate::step::{Step, dialect};
use sea_orm_migration::{async_trait::async_trait, prelude::*};

pub(crate) struct Collation;

#[async_trait]
impl Step for Collation {
    fn name(&self) -> &'static str {
        "m20261122_000150_collation"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        dialect(manager, &[], UP).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        dialect(manager, &[], DOWN).await
    }
}

/// All of them have one form, capitals, digits and hyphens: every collation
/// puts them into the same order.
const UP: &[&str] =
    &["ALTER TABLE organization ALTER COLUMN id TYPE text COLLATE pg_catalog.\"default\""];

const DOWN: &[&str] = &["ALTER TABLE organization ALTER COLUMN id TYPE text COLLATE \"C\""];
