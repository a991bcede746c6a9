//! The desk: notes, who is called in them, what was seen, saved views.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Desk;

#[async_trait]
impl Step for Desk {
    fn name(&self) -> &'static str {
        "m20261122_000081_desk"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(note()).await?;
        manager.create_table(mention()).await?;
        manager.create_table(last_seen()).await?;
        manager.create_table(saved_view()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["saved_view", "last_seen", "mention", "note"]).await
    }
}

fn refers(
    table: &'static str,
    column: &'static str,
    to: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(to, "id")
        .to_owned()
}

fn note() -> TableCreateStatement {
    Table::create()
        .table("note")
        .col(pk_uuid("id"))
        .col(uuid("application_id"))
        .col(uuid("author_id"))
        .col(text("text"))
        .col(timestamp_with_time_zone("written_at"))
        .col(timestamp_with_time_zone_null("edited_at"))
        .foreign_key(&mut refers("note", "application_id", "application"))
        .foreign_key(&mut refers("note", "author_id", "account"))
        .to_owned()
}

fn mention() -> TableCreateStatement {
    Table::create()
        .table("mention")
        .col(uuid("note_id"))
        .col(uuid("account_id"))
        .col(timestamp_with_time_zone_null("done_at"))
        .primary_key(Index::create().col("note_id").col("account_id"))
        .foreign_key(&mut refers("mention", "note_id", "note"))
        .foreign_key(&mut refers("mention", "account_id", "account"))
        .to_owned()
}

fn last_seen() -> TableCreateStatement {
    Table::create()
        .table("last_seen")
        .col(uuid("account_id"))
        .col(uuid("application_id"))
        .col(timestamp_with_time_zone("seen_at"))
        .primary_key(Index::create().col("account_id").col("application_id"))
        .foreign_key(&mut refers("last_seen", "account_id", "account"))
        .foreign_key(&mut refers("last_seen", "application_id", "application"))
        .to_owned()
}

fn saved_view() -> TableCreateStatement {
    Table::create()
        .table("saved_view")
        .col(pk_uuid("id"))
        .col(uuid("account_id"))
        .col(text("name"))
        .col(text("query"))
        .col(boolean("shared"))
        .col(timestamp_with_time_zone("created_at"))
        .foreign_key(&mut refers("saved_view", "account_id", "account"))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX note_application ON note (application_id, written_at)",
    "CREATE INDEX mention_account ON mention (account_id) WHERE done_at IS NULL",
    "CREATE UNIQUE INDEX saved_view_name ON saved_view (account_id, name)",
];
