//! Periodic reports of observers, and their word that an entry is still right.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Reports;

#[async_trait]
impl Step for Reports {
    fn name(&self) -> &'static str {
        "m20261122_000072_reports"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(periodic_report()).await?;
        manager.create_table(entry_confirmation()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["entry_confirmation", "periodic_report"]).await
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

fn periodic_report() -> TableCreateStatement {
    let refers = |column, to| references("periodic_report", column, to);
    Table::create()
        .table("periodic_report")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(date("period_from"))
        .col(date("due_on"))
        .col(date("grace_until"))
        // open → submitted → accepted, or submitted → asked → submitted.
        .col(text("state"))
        .col(text_null("activities"))
        .col(text_null("changes"))
        .col(text_null("cooperation"))
        .col(boolean("contacts_confirmed"))
        .col(uuid_null("submitted_by"))
        .col(timestamp_with_time_zone_null("submitted_at"))
        .col(text_null("question"))
        .col(uuid_null("accepted_by"))
        .col(timestamp_with_time_zone_null("accepted_at"))
        .col(timestamp_with_time_zone("opened_at"))
        .col(integer("version"))
        .foreign_key(&mut refers("organization_id", "organization"))
        .foreign_key(&mut refers("submitted_by", "account"))
        .foreign_key(&mut refers("accepted_by", "account"))
        .check(Expr::col("state").is_in(["open", "submitted", "asked", "accepted"]))
        .check(Expr::cust(
            "(state = 'accepted') = (accepted_by IS NOT NULL)",
        ))
        .check(Expr::cust("state = 'open' OR submitted_by IS NOT NULL"))
        .check(Expr::cust(
            "period_from <= due_on AND due_on <= grace_until",
        ))
        .check(Expr::col("submitted_by").ne(Expr::col("accepted_by")))
        .to_owned()
}

fn entry_confirmation() -> TableCreateStatement {
    let refers = |column, to| references("entry_confirmation", column, to);
    Table::create()
        .table("entry_confirmation")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(uuid("confirmed_by"))
        .col(timestamp_with_time_zone("confirmed_at"))
        .foreign_key(&mut refers("organization_id", "organization"))
        .foreign_key(&mut refers("confirmed_by", "account"))
        .to_owned()
}

const INDEXES: &[&str] = &[
    // One report at a time: the next opens when this one is accepted.
    "CREATE UNIQUE INDEX periodic_report_one_open ON periodic_report (organization_id)
     WHERE state <> 'accepted'",
    "CREATE UNIQUE INDEX periodic_report_period ON periodic_report (organization_id, due_on)",
    "CREATE INDEX periodic_report_state ON periodic_report (state, due_on)",
    "CREATE INDEX entry_confirmation_organization
     ON entry_confirmation (organization_id, confirmed_at)",
];
