//! Segments: selections of the inventory, kept under a name.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Segments;

#[async_trait]
impl Step for Segments {
    fn name(&self) -> &'static str {
        "m20261122_000120_segments"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(segment()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        run(manager, &["DROP INDEX membership_organization_now"]).await?;
        drop(manager, &["segment"]).await
    }
}

/// `conditions` are pairs of field and value as JSON text, in their order: a
/// new condition needs no new column.
fn segment() -> TableCreateStatement {
    Table::create()
        .table("segment")
        .col(pk_uuid("id"))
        .col(text("name"))
        .col(text("note"))
        .col(text("conditions"))
        .col(uuid("created_by"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .col(integer("version"))
        .foreign_key(
            ForeignKey::create()
                .from("segment", "created_by")
                .to("account", "id"),
        )
        .to_owned()
}

/// The second one serves the count: the present team of each organization.
const INDEXES: &[&str] = &[
    "CREATE UNIQUE INDEX segment_name ON segment (name)",
    "CREATE INDEX membership_organization_now ON membership (organization_id, account_id)
     WHERE until IS NULL",
];
