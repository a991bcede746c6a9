//! Settings of the procedure, periods of each stage, reminders that left.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Procedure;

#[async_trait]
impl Step for Procedure {
    fn name(&self) -> &'static str {
        "m20261122_000010_procedure"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(setting()).await?;
        manager.create_table(stage_period()).await?;
        manager.create_table(reminder()).await?;
        run(manager, STATEMENTS).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["reminder", "stage_period", "setting"]).await
    }
}

/// Who changed it is in the audit trail.
fn setting() -> TableCreateStatement {
    Table::create()
        .table("setting")
        .col(text("code").primary_key())
        .col(big_integer("value"))
        .col(text("reason"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(integer("version"))
        .to_owned()
}

fn stage_period() -> TableCreateStatement {
    Table::create()
        .table("stage_period")
        .col(uuid("application_id"))
        .col(integer("number"))
        .col(text("stage"))
        .col(text("waiting_for"))
        .col(timestamp_with_time_zone("from_at"))
        .col(timestamp_with_time_zone_null("until_at"))
        .primary_key(Index::create().col("application_id").col("number"))
        .foreign_key(
            ForeignKey::create()
                .from("stage_period", "application_id")
                .to("application", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .to_owned()
}

fn reminder() -> TableCreateStatement {
    Table::create()
        .table("reminder")
        .col(text("key").primary_key())
        .col(timestamp_with_time_zone("at"))
        .to_owned()
}

const STATEMENTS: &[&str] = &[
    "CREATE UNIQUE INDEX stage_period_open ON stage_period (application_id)
     WHERE until_at IS NULL",
    "CREATE INDEX stage_period_stage ON stage_period (stage, until_at)",
    // Applications that are there already: their present stage, from when they
    // last changed; earlier periods are not known.
    "INSERT INTO stage_period (application_id, number, stage, waiting_for, from_at)
     SELECT id, 1, stage,
       CASE WHEN stage = 'draft' THEN 'cso' WHEN stage = 'listed' THEN 'council'
            WHEN stage IN ('admitted', 'not_admitted', 'withdrawn') THEN 'nobody'
            ELSE 'ipd' END,
       updated_at
     FROM application",
];
