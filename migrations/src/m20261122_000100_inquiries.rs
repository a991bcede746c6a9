//! Inquiries of organizations, who had them when, and their threads.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Inquiries;

#[async_trait]
impl Step for Inquiries {
    fn name(&self) -> &'static str {
        "m20261122_000100_inquiries"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(inquiry()).await?;
        manager.create_table(inquiry_stretch()).await?;
        manager.create_table(inquiry_message()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["inquiry_message", "inquiry_stretch", "inquiry"]).await
    }
}

fn references(
    table: &'static str,
    column: &'static str,
    to: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(to, "id")
        .to_owned()
}

fn inquiry() -> TableCreateStatement {
    let refers = |column, to| references("inquiry", column, to);
    Table::create()
        .table("inquiry")
        .col(pk_uuid("id"))
        .col(text("reference"))
        .col(text("organization_id"))
        .col(text("kind"))
        // Codes of the lists of themes and partnership topics, and of countries.
        .col(text_null("topic"))
        .col(text_null("country"))
        .col(text("subject"))
        .col(text("language"))
        // open ↔ asked, open → answered → open, any → closed.
        .col(text("state"))
        // Codes of the lists of units and offices.
        .col(text("holder"))
        .col(uuid_null("officer"))
        .col(text("proposed"))
        .col(boolean("routed"))
        .col(timestamp_with_time_zone("arrived_at"))
        .col(date("due_on"))
        .col(timestamp_with_time_zone_null("answered_at"))
        .col(timestamp_with_time_zone_null("closed_at"))
        .col(timestamp_with_time_zone("since"))
        .col(integer("version"))
        .foreign_key(&mut refers("organization_id", "organization"))
        .foreign_key(&mut refers("officer", "account"))
        .check(Expr::col("kind").is_in(["question", "information", "invitation"]))
        .check(Expr::col("state").is_in(["open", "asked", "answered", "closed"]))
        .check(Expr::cust("(state = 'closed') = (closed_at IS NOT NULL)"))
        .check(Expr::cust("state <> 'answered' OR answered_at IS NOT NULL"))
        .to_owned()
}

fn inquiry_stretch() -> TableCreateStatement {
    let refers = |column, to| references("inquiry_stretch", column, to);
    Table::create()
        .table("inquiry_stretch")
        .col(pk_uuid("id"))
        .col(uuid("inquiry_id"))
        // Null while the organization has it.
        .col(text_null("holder"))
        .col(uuid_null("officer"))
        .col(text("start"))
        .col(text("reason"))
        .col(uuid("begun_by"))
        .col(timestamp_with_time_zone("begun_at"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .foreign_key(&mut refers("inquiry_id", "inquiry"))
        .foreign_key(&mut refers("officer", "account"))
        .foreign_key(&mut refers("begun_by", "account"))
        .check(Expr::col("start").is_in([
            "arrived",
            "routed",
            "handed_over",
            "asked",
            "replied",
            "reopened",
        ]))
        .check(Expr::cust("(start = 'asked') = (holder IS NULL)"))
        .check(Expr::cust("ended_at IS NULL OR ended_at >= begun_at"))
        .to_owned()
}

fn inquiry_message() -> TableCreateStatement {
    let refers = |column, to| references("inquiry_message", column, to);
    Table::create()
        .table("inquiry_message")
        .col(pk_uuid("id"))
        .col(uuid("inquiry_id"))
        .col(text("kind"))
        .col(text("text"))
        .col(text_null("unit"))
        .col(uuid("written_by"))
        .col(timestamp_with_time_zone("written_at"))
        .foreign_key(&mut refers("inquiry_id", "inquiry"))
        .foreign_key(&mut refers("written_by", "account"))
        .check(Expr::col("kind").is_in(["written", "answer", "question", "note"]))
        .check(Expr::cust("(kind = 'written') = (unit IS NULL)"))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE UNIQUE INDEX inquiry_reference ON inquiry (reference)",
    "CREATE INDEX inquiry_organization ON inquiry (organization_id, arrived_at)",
    "CREATE INDEX inquiry_due ON inquiry (state, due_on)",
    "CREATE INDEX inquiry_officer ON inquiry (officer)",
    // One holder at a time.
    "CREATE UNIQUE INDEX inquiry_stretch_running ON inquiry_stretch (inquiry_id)
     WHERE ended_at IS NULL",
    "CREATE INDEX inquiry_stretch_inquiry ON inquiry_stretch (inquiry_id, begun_at)",
    "CREATE INDEX inquiry_message_inquiry ON inquiry_message (inquiry_id, written_at)",
];
