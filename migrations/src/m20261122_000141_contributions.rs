//! What organizations bring to consultations: calls, written statements and
//! other contributions, and who spoke.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Contributions;

#[async_trait]
impl Step for Contributions {
    fn name(&self) -> &'static str {
        "m20261122_000141_contributions"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(call()).await?;
        manager.create_table(contribution()).await?;
        manager.create_table(intervention()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let tables = ["intervention", "contribution", "contribution_call"];
        drop(manager, &tables).await
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

fn call() -> TableCreateStatement {
    let table = "contribution_call";
    Table::create()
        .table(table)
        .col(pk_uuid("consultation_id"))
        .col(date("until"))
        .col(text("open_to"))
        .col(text_null("note_en"))
        .col(text_null("note_fr"))
        .col(text_null("note_es"))
        .col(integer("version"))
        .foreign_key(&mut references(table, "consultation_id", "consultation"))
        .check(Expr::col("open_to").is_in(["taking_part", "register"]))
        .to_owned()
}

fn contribution() -> TableCreateStatement {
    let table = "contribution";
    Table::create()
        .table(table)
        .col(pk_uuid("id"))
        .col(uuid("consultation_id"))
        .col(text("organization_id"))
        .col(text("kind"))
        .col(text("title"))
        .col(text("language"))
        .col(text("text"))
        .col(text_null("file_name"))
        .col(text_null("media_type"))
        .col(big_integer_null("size"))
        .col(text_null("sha256"))
        // Points of an agenda come and go; no reference.
        .col(uuid_null("agenda_item_id"))
        .col(text("reach"))
        .col(text("state"))
        .col(boolean("on_paper"))
        .col(date("received_on"))
        .col(text_null("reason"))
        .col(date_null("correct_by"))
        .col(text_null("region"))
        .col(text("category"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(integer("version"))
        .foreign_key(&mut references(table, "consultation_id", "consultation"))
        .foreign_key(&mut references(table, "organization_id", "organization"))
        .check(Expr::col("kind").is_in(["written_statement", "contribution"]))
        .check(Expr::col("reach").is_in(["public", "participants", "staff"]))
        .check(Expr::col("state").is_in(["submitted", "returned", "accepted", "withdrawn"]))
        .check(Expr::cust(
            "(file_name IS NULL AND media_type IS NULL AND size IS NULL AND sha256 IS NULL)
             OR (file_name IS NOT NULL AND media_type IS NOT NULL AND size IS NOT NULL AND sha256 IS NOT NULL)",
        ))
        .check(Expr::cust(
            "state <> 'returned' OR (reason IS NOT NULL AND correct_by IS NOT NULL)",
        ))
        .to_owned()
}

fn intervention() -> TableCreateStatement {
    let table = "intervention";
    Table::create()
        .table(table)
        .col(pk_uuid("id"))
        .col(uuid("consultation_id"))
        .col(uuid_null("agenda_item_id"))
        .col(integer("position"))
        .col(text("organization_id"))
        .col(uuid_null("registration_id"))
        .col(text_null("summary_en"))
        .col(text_null("summary_fr"))
        .col(text_null("summary_es"))
        .col(text("reach"))
        .col(text_null("region"))
        .col(text("category"))
        .col(integer("version"))
        .foreign_key(&mut references(table, "consultation_id", "consultation"))
        .foreign_key(&mut references(table, "organization_id", "organization"))
        .foreign_key(&mut references(table, "registration_id", "registration"))
        .check(Expr::cust("position > 0"))
        .check(Expr::col("reach").is_in(["public", "internal"]))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX contribution_to ON contribution (consultation_id, received_on)",
    "CREATE INDEX contribution_by ON contribution (organization_id)",
    "CREATE INDEX intervention_at ON intervention (consultation_id, position)",
    "CREATE INDEX intervention_by ON intervention (organization_id)",
];
