//! Code lists, Council sessions, criteria and reported counts.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Reference;

#[async_trait]
impl Step for Reference {
    fn name(&self) -> &'static str {
        "m20261121_000003_reference"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(code_entry()).await?;
        manager.create_table(council_session()).await?;
        manager.create_table(criteria_set()).await?;
        manager.create_table(criterion()).await?;
        manager.create_table(reported_count()).await?;
        run(
            manager,
            &["CREATE INDEX code_entry_order ON code_entry (list, position)"],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let tables = [
            "reported_count",
            "criterion",
            "criteria_set",
            "council_session",
            "code_entry",
        ];
        drop(manager, &tables).await
    }
}

fn code_entry() -> TableCreateStatement {
    Table::create()
        .table("code_entry")
        .col(text("list"))
        .col(text("code"))
        .col(integer("position"))
        .col(text_null("label_en"))
        .col(text_null("label_fr"))
        .col(text_null("label_es"))
        .col(text_null("valid_from"))
        .col(text_null("valid_until"))
        .col(text("basis"))
        .col(text("source"))
        .col(text("note"))
        .col(text("attributes"))
        .col(boolean("retired"))
        .primary_key(Index::create().col("list").col("code"))
        .to_owned()
}

fn council_session() -> TableCreateStatement {
    Table::create()
        .table("council_session")
        .col(text("code").primary_key())
        .col(text("kind"))
        .col(text_null("title_en"))
        .col(text_null("title_fr"))
        .col(text_null("title_es"))
        .col(text("date_from"))
        .col(text_null("date_to"))
        // The first day that `date_from` can mean: a partial date does not sort.
        .col(date("earliest"))
        .col(text("place"))
        .col(date_null("application_deadline"))
        .col(text("note"))
        .col(text("basis"))
        .col(text("source"))
        .to_owned()
}

fn criteria_set() -> TableCreateStatement {
    Table::create()
        .table("criteria_set")
        .col(text("version").primary_key())
        .col(text_null("title_en"))
        .col(text_null("title_fr"))
        .col(text_null("title_es"))
        .col(date("in_force_from"))
        .col(text("document"))
        .col(text("text_status"))
        .col(text("note"))
        .to_owned()
}

fn criterion() -> TableCreateStatement {
    Table::create()
        .table("criterion")
        .col(text("criteria_set"))
        .col(text("code"))
        .col(integer("position"))
        .col(text("layer"))
        .col(text_null("text_en"))
        .col(text_null("text_fr"))
        .col(text_null("text_es"))
        .col(text_null("evidence_en"))
        .col(text_null("evidence_fr"))
        .col(text_null("evidence_es"))
        .col(text("documents"))
        .col(text("rule"))
        .col(text_null("parameter"))
        .col(text("basis"))
        .col(text("source"))
        .col(text("text_status"))
        .primary_key(Index::create().col("criteria_set").col("code"))
        .foreign_key(
            ForeignKey::create()
                .from("criterion", "criteria_set")
                .to("criteria_set", "version"),
        )
        .to_owned()
}

fn reported_count() -> TableCreateStatement {
    Table::create()
        .table("reported_count")
        .col(integer("position").primary_key())
        .col(text("measure"))
        .col(big_integer("value"))
        .col(text("qualifier"))
        .col(text_null("as_of"))
        .col(text("as_of_note"))
        .col(text("basis"))
        .col(text("source"))
        .col(text("note"))
        .to_owned()
}
