//! Name screening: versions of the sanctions list, its entries, the names
//! compared, the questions and the answers.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Screening;

#[async_trait]
impl Step for Screening {
    fn name(&self) -> &'static str {
        "m20261122_000040_screening"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(list()).await?;
        manager.create_table(entry()).await?;
        manager.create_table(name()).await?;
        manager.create_table(hit()).await?;
        manager.create_table(answer()).await?;
        run(manager, INDEXES).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let tables = [
            "screening_answer",
            "screening_hit",
            "screening_name",
            "screening_entry",
            "screening_list",
        ];
        drop(manager, &tables).await?;
        dialect(manager, &[], POSTGRES_DOWN).await
    }
}

fn references(
    table: &'static str,
    column: &'static str,
    to: &'static str,
    key: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(to, key)
        .to_owned()
}

fn list() -> TableCreateStatement {
    Table::create()
        .table("screening_list")
        .col(big_integer("number").primary_key())
        .col(text("sha256").unique_key())
        .col(timestamp_with_time_zone("generated_at"))
        .col(timestamp_with_time_zone("loaded_at"))
        .col(uuid_null("loaded_by"))
        .col(big_integer("individuals"))
        .col(big_integer("entities"))
        .col(big_integer("added"))
        .col(big_integer("changed"))
        .col(big_integer("delisted"))
        .foreign_key(&mut references(
            "screening_list",
            "loaded_by",
            "account",
            "id",
        ))
        .to_owned()
}

fn entry() -> TableCreateStatement {
    Table::create()
        .table("screening_entry")
        .col(text("key").primary_key())
        .col(text("kind"))
        .col(text("data_id"))
        .col(text("version"))
        .col(text("reference"))
        .col(text("regime"))
        .col(text_null("listed_on"))
        .col(text_null("delisted_on"))
        // Pairs of kind and name; pairs of code and text.
        .col(text("names"))
        .col(text("facts"))
        .col(text("fingerprint"))
        .col(integer("round"))
        .col(big_integer("changed_in"))
        .col(big_integer("last_in"))
        .col(big_integer_null("delisted_in"))
        .check(Expr::col("kind").is_in(["individual", "entity"]))
        .to_owned()
}

fn name() -> TableCreateStatement {
    Table::create()
        .table("screening_name")
        .col(text("organization_id"))
        .col(text("fingerprint"))
        .col(big_integer("list"))
        .col(text("algorithm"))
        .col(big_integer("threshold"))
        .primary_key(Index::create().col("organization_id").col("fingerprint"))
        .foreign_key(&mut references(
            "screening_name",
            "organization_id",
            "organization",
            "id",
        ))
        .to_owned()
}

fn hit() -> TableCreateStatement {
    let refers = |column, to, key| references("screening_hit", column, to, key);
    Table::create()
        .table("screening_hit")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(text("kind"))
        .col(text("name"))
        .col(text("sources"))
        .col(text("name_fingerprint"))
        .col(text("entry_key"))
        .col(text("entry_fingerprint"))
        .col(text("listed_kind"))
        .col(text("listed_name"))
        .col(integer("score"))
        .col(text("explanation"))
        .col(big_integer("list"))
        .col(text("algorithm"))
        .col(big_integer("threshold"))
        .col(timestamp_with_time_zone("found_at"))
        .col(text("state"))
        .col(integer("version"))
        .foreign_key(&mut refers("organization_id", "organization", "id"))
        .foreign_key(&mut refers("entry_key", "screening_entry", "key"))
        .foreign_key(&mut refers("list", "screening_list", "number"))
        .check(Expr::col("score").between(0, 100))
        .check(Expr::col("state").is_in([
            "open",
            "same_proposed",
            "same",
            "not_same",
            "delisted",
            "replaced",
        ]))
        .to_owned()
}

fn answer() -> TableCreateStatement {
    let refers = |column, to, key| references("screening_answer", column, to, key);
    Table::create()
        .table("screening_answer")
        .col(uuid("hit_id"))
        .col(integer("number"))
        .col(text("answer"))
        .col(text("reason"))
        .col(uuid("answered_by"))
        .col(timestamp_with_time_zone("answered_at"))
        .col(boolean("second"))
        .primary_key(Index::create().col("hit_id").col("number"))
        .foreign_key(&mut refers("hit_id", "screening_hit", "id"))
        .foreign_key(&mut refers("answered_by", "account", "id"))
        .check(Expr::col("answer").is_in(["same", "not_same"]))
        .to_owned()
}

const INDEXES: &[&str] = &[
    // The same question is asked once.
    "CREATE UNIQUE INDEX screening_hit_once ON screening_hit
     (organization_id, name_fingerprint, entry_key, entry_fingerprint)",
    "CREATE INDEX screening_hit_open ON screening_hit (organization_id)
     WHERE state IN ('open', 'same_proposed')",
    "CREATE INDEX screening_hit_entry ON screening_hit (entry_key)",
    "CREATE INDEX screening_entry_changed ON screening_entry (changed_in)",
];

/// Questions and answers are kept; the second person is another one.
const SQLITE: &[&str] = &[
    "CREATE TRIGGER screening_hit_keep BEFORE DELETE ON screening_hit
     BEGIN SELECT RAISE(ABORT, 'screening_hit: rows are kept'); END",
    "CREATE TRIGGER screening_answer_keep BEFORE DELETE ON screening_answer
     BEGIN SELECT RAISE(ABORT, 'screening_answer: rows are kept'); END",
    "CREATE TRIGGER screening_answer_fixed BEFORE UPDATE ON screening_answer
     BEGIN SELECT RAISE(ABORT, 'screening_answer: rows are not changed'); END",
    "CREATE TRIGGER screening_answer_second BEFORE INSERT ON screening_answer
     WHEN NEW.second AND NOT EXISTS (SELECT 1 FROM screening_answer a
       WHERE a.hit_id = NEW.hit_id AND a.number = NEW.number - 1
         AND a.answered_by <> NEW.answered_by)
     BEGIN SELECT RAISE(ABORT, 'screening_answer: the second person is another one'); END",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION screening_keep() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'screening: rows are kept'; END $$",
    "CREATE TRIGGER screening_hit_keep BEFORE DELETE OR TRUNCATE ON screening_hit
     FOR EACH STATEMENT EXECUTE FUNCTION screening_keep()",
    "CREATE TRIGGER screening_answer_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON screening_answer
     FOR EACH STATEMENT EXECUTE FUNCTION screening_keep()",
    "CREATE FUNCTION screening_answer_second() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF NEW.second AND NOT EXISTS (SELECT 1 FROM screening_answer a
            WHERE a.hit_id = NEW.hit_id AND a.number = NEW.number - 1
              AND a.answered_by <> NEW.answered_by) THEN
         RAISE EXCEPTION 'screening_answer: the second person is another one';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER screening_answer_second BEFORE INSERT ON screening_answer
     FOR EACH ROW EXECUTE FUNCTION screening_answer_second()",
];

const POSTGRES_DOWN: &[&str] = &[
    "DROP FUNCTION screening_answer_second()",
    "DROP FUNCTION screening_keep()",
];
