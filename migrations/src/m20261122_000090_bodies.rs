//! Statements on bodies, memberships, instruments. One table, because what a
//! statement says differs by its kind, while what makes it trustworthy does
//! not: source, mark, who entered it, what it corrects. Nothing here is ever
//! changed or removed, and the database sees to it.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Bodies;

#[async_trait]
impl Step for Bodies {
    fn name(&self) -> &'static str {
        "m20261122_000090_bodies"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(body_statement()).await?;
        run(manager, INDEXES).await?;
        dialect(manager, KEEP_SQLITE, KEEP_POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["body_statement"]).await?;
        dialect(manager, &[], &["DROP FUNCTION body_statement_stays()"]).await
    }
}

const KINDS: [&str; 11] = [
    "body",
    "name",
    "membership",
    "succession",
    "meeting",
    "mandate",
    "mandate_item",
    "instrument",
    "document",
    "contradiction",
    "side",
];

fn body_statement() -> TableCreateStatement {
    let refers = |column: &'static str, to: &'static str| {
        ForeignKey::create()
            .from("body_statement", column)
            .to(to, "id")
            .to_owned()
    };
    Table::create()
        .table("body_statement")
        .col(pk_uuid("id"))
        .col(integer("position"))
        .col(text("kind"))
        // Code of the body, mandate, instrument or contradiction.
        .col(text("subject"))
        // The values by the name of their field, a JSON list of pairs.
        .col(text("content"))
        .col(text("basis"))
        .col(text("source"))
        .col(uuid_null("supersedes"))
        .col(boolean("retracts"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(uuid_null("recorded_by"))
        .foreign_key(&mut refers("supersedes", "body_statement"))
        .foreign_key(&mut refers("recorded_by", "account"))
        .check(Expr::col("kind").is_in(KINDS))
        .check(Expr::col("source").ne(""))
        .check(Expr::col("basis").ne(""))
        .check(Expr::col("supersedes").ne(Expr::col("id")))
        .check(Expr::cust("NOT retracts OR supersedes IS NOT NULL"))
        .to_owned()
}

const INDEXES: &[&str] = &[
    // What was corrected is not corrected again: the correction is.
    "CREATE UNIQUE INDEX body_statement_superseded_once ON body_statement (supersedes)",
    // A code is given once; later statements of the thing correct the first.
    "CREATE UNIQUE INDEX body_statement_code ON body_statement (kind, subject)
     WHERE supersedes IS NULL AND kind IN ('body', 'mandate', 'instrument', 'contradiction')",
    "CREATE INDEX body_statement_order ON body_statement (recorded_at, position, id)",
];

const KEEP_SQLITE: &[&str] = &[
    "CREATE TRIGGER body_statement_no_update BEFORE UPDATE ON body_statement
     BEGIN SELECT RAISE(ABORT, 'a statement is never changed'); END",
    "CREATE TRIGGER body_statement_no_delete BEFORE DELETE ON body_statement
     BEGIN SELECT RAISE(ABORT, 'a statement is never removed'); END",
];

const KEEP_POSTGRES: &[&str] = &[
    "CREATE FUNCTION body_statement_stays() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'a statement is never changed or removed'; END $$",
    "CREATE TRIGGER body_statement_stays BEFORE UPDATE OR DELETE ON body_statement
     FOR EACH ROW EXECUTE FUNCTION body_statement_stays()",
];
