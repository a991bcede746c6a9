//! The whole procedure: questions that are open, closing without prejudice, the
//! earlier application, and what the Council asked when it deferred.

use crate::step::{Step, dialect, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

mod guards;

pub(crate) struct Stages;

#[async_trait]
impl Step for Stages {
    fn name(&self) -> &'static str {
        "m20261122_000020_stages"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        for mut column in application() {
            let mut table = Table::alter().table("application").to_owned();
            manager
                .alter_table(table.add_column(&mut column).to_owned())
                .await?;
        }
        for mut column in decision() {
            let mut table = Table::alter().table("decision").to_owned();
            manager
                .alter_table(table.add_column(&mut column).to_owned())
                .await?;
        }
        run(manager, INDEXES).await?;
        dialect(manager, guards::SQLITE, guards::POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        dialect(manager, guards::SQLITE_BEFORE, guards::POSTGRES_BEFORE).await?;
        run(manager, INDEXES_BEFORE).await?;
        for column in decision() {
            drop_column(manager, "decision", &column).await?;
        }
        for column in application() {
            drop_column(manager, "application", &column).await?;
        }
        Ok(())
    }
}

async fn drop_column(
    manager: &SchemaManager<'_>,
    table: &'static str,
    column: &ColumnDef,
) -> Result<(), DbErr> {
    let mut alter = Table::alter().table(table).to_owned();
    alter.drop_column(Alias::new(column.get_column_name()));
    manager.alter_table(alter).await
}

fn application() -> Vec<ColumnDef> {
    vec![
        // The round of questions that is open; past ones have rows of their own.
        integer_null("round_number"),
        text_null("round_origin"),
        uuid_null("round_asked_by"),
        timestamp_with_time_zone_null("round_asked_at"),
        date_null("round_due"),
        integer_null("round_reminders"),
        uuid_null("extension_asked_by"),
        timestamp_with_time_zone_null("extension_asked_at"),
        // Whoever asked does not close, whatever the program does.
        uuid_null("closed_by")
            .check(Expr::col("closed_by").ne(Expr::col("officer_id")))
            .to_owned(),
        timestamp_with_time_zone_null("closed_at"),
        text_null("closed_reason"),
        uuid_null("earlier_id"),
    ]
}

fn decision() -> Vec<ColumnDef> {
    vec![text_null("question"), text_null("asked_of")]
}

const INDEXES: &[&str] = &[
    "DROP INDEX application_one_open",
    "CREATE UNIQUE INDEX application_one_open ON application (organization_id)
     WHERE stage NOT IN ('admitted', 'not_admitted', 'correction_recorded', 'withdrawn', 'closed')",
    "CREATE INDEX application_due ON application (round_due) WHERE round_due IS NOT NULL",
];

const INDEXES_BEFORE: &[&str] = &[
    "DROP INDEX application_due",
    "DROP INDEX application_one_open",
    // The program of before knows none of the new stages.
    "UPDATE application SET stage = 'under_examination'
     WHERE stage IN ('information_requested', 'assessed')",
    "UPDATE application SET stage = 'withdrawn' WHERE stage = 'closed'",
    "CREATE UNIQUE INDEX application_one_open ON application (organization_id)
     WHERE stage NOT IN ('admitted', 'not_admitted', 'correction_recorded', 'withdrawn')",
];
