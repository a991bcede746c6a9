//! Letters as issued: which file tells of what. Rows are never changed.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct IssuedLetters;

#[async_trait]
impl Step for IssuedLetters {
    fn name(&self) -> &'static str {
        "m20261122_000061_issued_letters"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(letter()).await?;
        run(manager, INDEXES).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["letter"]).await?;
        dialect(manager, &[], &["DROP FUNCTION letter_append_only()"]).await
    }
}

fn letter() -> TableCreateStatement {
    Table::create()
        .table("letter")
        .col(pk_uuid("id"))
        .col(uuid("job_id"))
        .col(text("kind"))
        .col(text("language"))
        .col(integer("template_version"))
        .col(uuid("application_id"))
        .col(text("organization_id"))
        .col(timestamp_with_time_zone("issued_at"))
        .col(text("sha256"))
        .col(big_integer("size"))
        .foreign_key(
            ForeignKey::create()
                .from("letter", "application_id")
                .to("application", "id"),
        )
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX letter_application ON letter (application_id)",
    "CREATE UNIQUE INDEX letter_once ON letter (job_id, language)",
];

const SQLITE: &[&str] = &[
    "CREATE TRIGGER letter_no_update BEFORE UPDATE ON letter
     BEGIN SELECT RAISE(ABORT, 'letter: append only'); END",
    "CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter
     BEGIN SELECT RAISE(ABORT, 'letter: append only'); END",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION letter_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'letter: append only'; END $$",
    "CREATE TRIGGER letter_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON letter
     FOR EACH STATEMENT EXECUTE FUNCTION letter_append_only()",
];
