//! Kinds of documents of a consultation, and documents as evidence for what
//! was done about an action point.

use crate::step::{Step, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Evidence;

#[async_trait]
impl Step for Evidence {
    fn name(&self) -> &'static str {
        "m20261122_000142_evidence"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        run(manager, KINDS).await?;
        // No reference: a document can be taken off, and the step stays.
        let mut table = Table::alter().table("action_step").to_owned();
        let mut column = uuid_null("document_id");
        manager
            .alter_table(table.add_column(&mut column).to_owned())
            .await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        run(manager, DOWN).await
    }
}

const KINDS: &[&str] = &[
    "ALTER TABLE consultation_document ADD COLUMN kind text NOT NULL DEFAULT 'other'
     CHECK (kind IN ('background', 'minutes', 'statement', 'presentation', 'other'))",
];

const DOWN: &[&str] = &[
    "ALTER TABLE action_step DROP COLUMN document_id",
    "ALTER TABLE consultation_document DROP COLUMN kind",
];
