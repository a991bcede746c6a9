//! Questions to the applicant with their replies, requests for more time, and
//! the versions of what was handed in.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Questions;

#[async_trait]
impl Step for Questions {
    fn name(&self) -> &'static str {
        "m20261122_000021_questions"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(round()).await?;
        manager.create_table(question()).await?;
        manager.create_table(extension()).await?;
        manager.create_table(version()).await?;
        for mut column in document() {
            let mut table = Table::alter().table("document").to_owned();
            manager
                .alter_table(table.add_column(&mut column).to_owned())
                .await?;
        }
        run(manager, INDEXES).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        // A document that was never sent belongs to nobody without its question.
        run(manager, &["DELETE FROM document WHERE held"]).await?;
        for column in document() {
            let mut table = Table::alter().table("document").to_owned();
            table.drop_column(Alias::new(column.get_column_name()));
            manager.alter_table(table).await?;
        }
        let tables = [
            "submission_version",
            "extension",
            "question",
            "question_round",
        ];
        drop(manager, &tables).await?;
        dialect(manager, &[], &["DROP FUNCTION submission_version_fixed()"]).await
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

fn round() -> TableCreateStatement {
    let refers = |column, to| references("question_round", column, to);
    Table::create()
        .table("question_round")
        .col(uuid("application_id"))
        .col(integer("number"))
        .col(text("origin"))
        .col(uuid_null("decision_id"))
        .col(uuid("asked_by"))
        .col(timestamp_with_time_zone("asked_at"))
        .col(date("first_due"))
        .col(date("due"))
        .col(integer("reminders"))
        .col(text_null("ended_as"))
        .col(uuid_null("ended_by"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .col(text_null("end_reason"))
        .primary_key(Index::create().col("application_id").col("number"))
        .foreign_key(&mut refers("application_id", "application"))
        .foreign_key(&mut refers("decision_id", "decision"))
        .foreign_key(&mut refers("asked_by", "account"))
        .foreign_key(&mut refers("ended_by", "account"))
        .check(Expr::cust("(ended_as IS NULL) = (ended_at IS NULL)"))
        .to_owned()
}

fn question() -> TableCreateStatement {
    let refers = |column, to| references("question", column, to);
    Table::create()
        .table("question")
        .col(pk_uuid("id"))
        .col(uuid("application_id"))
        .col(integer_null("round"))
        .col(integer_null("number"))
        .col(text("subject_kind"))
        .col(text_null("subject"))
        .col(text("text"))
        .col(uuid("prepared_by"))
        .col(timestamp_with_time_zone("prepared_at"))
        .col(text_null("reply"))
        .col(text_null("value"))
        .col(text_null("cannot"))
        .col(boolean("replaces"))
        .col(uuid_null("saved_by"))
        .col(timestamp_with_time_zone_null("saved_at"))
        .foreign_key(&mut refers("application_id", "application"))
        .foreign_key(&mut refers("prepared_by", "account"))
        .foreign_key(&mut refers("saved_by", "account"))
        .check(Expr::cust("(round IS NULL) = (number IS NULL)"))
        .to_owned()
}

fn extension() -> TableCreateStatement {
    let refers = |column, to| references("extension", column, to);
    Table::create()
        .table("extension")
        .col(pk_uuid("id"))
        .col(uuid("application_id"))
        .col(integer("round"))
        .col(uuid("asked_by"))
        .col(timestamp_with_time_zone("asked_at"))
        .col(text("reason"))
        .col(date_null("wished"))
        .col(uuid_null("decided_by"))
        .col(timestamp_with_time_zone_null("decided_at"))
        .col(date_null("granted_until"))
        .col(text_null("refusal"))
        .foreign_key(&mut refers("application_id", "application"))
        .foreign_key(&mut refers("asked_by", "account"))
        .foreign_key(&mut refers("decided_by", "account"))
        .check(Expr::cust("granted_until IS NULL OR refusal IS NULL"))
        .to_owned()
}

fn version() -> TableCreateStatement {
    let refers = |column, to| references("submission_version", column, to);
    Table::create()
        .table("submission_version")
        .col(uuid("application_id"))
        .col(integer("number"))
        .col(text("cause"))
        .col(uuid("made_by"))
        .col(timestamp_with_time_zone("made_at"))
        .col(text("content"))
        .col(text("sha256"))
        .primary_key(Index::create().col("application_id").col("number"))
        .foreign_key(&mut refers("application_id", "application"))
        .foreign_key(&mut refers("made_by", "account"))
        .to_owned()
}

fn document() -> Vec<ColumnDef> {
    vec![
        uuid_null("question_id"),
        // Uploaded as a reply and not sent yet: nobody but the team sees it.
        boolean("held").default(false).to_owned(),
    ]
}

const INDEXES: &[&str] = &[
    "CREATE UNIQUE INDEX question_number ON question (application_id, number)
     WHERE number IS NOT NULL",
    "CREATE INDEX question_application ON question (application_id)",
    "CREATE UNIQUE INDEX question_round_one_open ON question_round (application_id)
     WHERE ended_as IS NULL",
    // A round that ends leaves its request undecided; the next has its own.
    "CREATE UNIQUE INDEX extension_one_waiting ON extension (application_id, round)
     WHERE decided_at IS NULL",
];

const SQLITE: &[&str] = &[
    "CREATE TRIGGER submission_version_fixed BEFORE UPDATE ON submission_version
     BEGIN SELECT RAISE(ABORT, 'submission_version: rows are kept as they are'); END",
    "CREATE TRIGGER submission_version_kept BEFORE DELETE ON submission_version
     BEGIN SELECT RAISE(ABORT, 'submission_version: rows are kept as they are'); END",
    // INSERT OR REPLACE would delete without the trigger above.
    "CREATE TRIGGER submission_version_no_replace BEFORE INSERT ON submission_version
     WHEN EXISTS (SELECT 1 FROM submission_version
       WHERE application_id = NEW.application_id AND number = NEW.number)
     BEGIN SELECT RAISE(ABORT, 'submission_version: rows are kept as they are'); END",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION submission_version_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'submission_version: rows are kept as they are'; END $$",
    "CREATE TRIGGER submission_version_fixed BEFORE UPDATE OR DELETE OR TRUNCATE
     ON submission_version FOR EACH STATEMENT EXECUTE FUNCTION submission_version_fixed()",
];
