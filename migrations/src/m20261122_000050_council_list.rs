//! The list of a session of the Council, its frozen versions, and the template
//! of the draft resolution.

use crate::step::{Step, dialect, drop};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct CouncilList;

#[async_trait]
impl Step for CouncilList {
    fn name(&self) -> &'static str {
        "m20261122_000050_council_list"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(council_list()).await?;
        manager.create_table(council_list_item()).await?;
        manager.create_table(frozen_list()).await?;
        manager.create_table(frozen_list_confirmation()).await?;
        manager.create_table(draft_resolution()).await?;
        let number = Index::create()
            .name("frozen_list_number")
            .table("frozen_list")
            .col("session")
            .col("number")
            .unique()
            .to_owned();
        manager.create_index(number).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let tables = [
            "draft_resolution",
            "frozen_list_confirmation",
            "frozen_list",
            "council_list_item",
            "council_list",
        ];
        drop(manager, &tables).await?;
        let functions = [
            "DROP FUNCTION frozen_list_fixed()",
            "DROP FUNCTION frozen_list_second_person()",
        ];
        dialect(manager, &[], &functions).await
    }
}

fn council_list() -> TableCreateStatement {
    Table::create()
        .table("council_list")
        .col(text("session").primary_key())
        .col(text("symbol"))
        .col(timestamp_with_time_zone("updated_at"))
        .col(integer("version"))
        .foreign_key(
            ForeignKey::create()
                .from("council_list", "session")
                .to("council_session", "code"),
        )
        .to_owned()
}

fn council_list_item() -> TableCreateStatement {
    Table::create()
        .table("council_list_item")
        .col(text("session"))
        .col(uuid("application_id"))
        .col(integer("position"))
        .col(text("mark"))
        .col(text_null("name_en"))
        .col(text_null("name_fr"))
        .col(text_null("name_es"))
        .col(text_null("summary_en"))
        .col(text_null("summary_fr"))
        .col(text_null("summary_es"))
        .primary_key(Index::create().col("session").col("application_id"))
        .foreign_key(
            ForeignKey::create()
                .from("council_list_item", "session")
                .to("council_list", "session"),
        )
        .foreign_key(
            ForeignKey::create()
                .from("council_list_item", "application_id")
                .to("application", "id"),
        )
        .to_owned()
}

fn frozen_list() -> TableCreateStatement {
    Table::create()
        .table("frozen_list")
        .col(uuid("id").primary_key())
        .col(text("session"))
        .col(integer("number"))
        .col(text("reason"))
        .col(text("content"))
        .col(text("sha256"))
        .col(uuid("frozen_by"))
        .col(timestamp_with_time_zone("frozen_at"))
        .foreign_key(
            ForeignKey::create()
                .from("frozen_list", "session")
                .to("council_session", "code"),
        )
        .to_owned()
}

fn frozen_list_confirmation() -> TableCreateStatement {
    Table::create()
        .table("frozen_list_confirmation")
        .col(uuid("frozen_list_id").primary_key())
        .col(uuid("confirmed_by"))
        .col(timestamp_with_time_zone("confirmed_at"))
        .foreign_key(
            ForeignKey::create()
                .from("frozen_list_confirmation", "frozen_list_id")
                .to("frozen_list", "id"),
        )
        .to_owned()
}

fn draft_resolution() -> TableCreateStatement {
    Table::create()
        .table("draft_resolution")
        .col(text("language"))
        .col(integer("version"))
        .col(text("text"))
        .col(timestamp_with_time_zone("created_at"))
        .primary_key(Index::create().col("language").col("version"))
        .to_owned()
}

/// What is frozen stays; whoever froze does not confirm.
const SQLITE: &[&str] = &[
    "CREATE TRIGGER frozen_list_no_update BEFORE UPDATE ON frozen_list
     BEGIN SELECT RAISE(ABORT, 'frozen_list: fixed'); END",
    "CREATE TRIGGER frozen_list_no_delete BEFORE DELETE ON frozen_list
     BEGIN SELECT RAISE(ABORT, 'frozen_list: fixed'); END",
    // INSERT OR REPLACE would delete without the trigger above.
    "CREATE TRIGGER frozen_list_no_replace BEFORE INSERT ON frozen_list
     WHEN EXISTS (SELECT 1 FROM frozen_list WHERE id = NEW.id
                  OR (session = NEW.session AND number = NEW.number))
     BEGIN SELECT RAISE(ABORT, 'frozen_list: fixed'); END",
    "CREATE TRIGGER frozen_list_confirmation_no_update BEFORE UPDATE ON frozen_list_confirmation
     BEGIN SELECT RAISE(ABORT, 'frozen_list_confirmation: fixed'); END",
    "CREATE TRIGGER frozen_list_confirmation_no_delete BEFORE DELETE ON frozen_list_confirmation
     BEGIN SELECT RAISE(ABORT, 'frozen_list_confirmation: fixed'); END",
    "CREATE TRIGGER frozen_list_second_person BEFORE INSERT ON frozen_list_confirmation
     WHEN EXISTS (SELECT 1 FROM frozen_list
                  WHERE id = NEW.frozen_list_id AND frozen_by = NEW.confirmed_by)
     BEGIN SELECT RAISE(ABORT, 'frozen_list_confirmation: second person needed'); END",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION frozen_list_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION '%: fixed', TG_TABLE_NAME; END $$",
    "CREATE TRIGGER frozen_list_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_list
     FOR EACH STATEMENT EXECUTE FUNCTION frozen_list_fixed()",
    "CREATE TRIGGER frozen_list_confirmation_fixed
     BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_list_confirmation
     FOR EACH STATEMENT EXECUTE FUNCTION frozen_list_fixed()",
    "CREATE FUNCTION frozen_list_second_person() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF EXISTS (SELECT 1 FROM frozen_list
                  WHERE id = NEW.frozen_list_id AND frozen_by = NEW.confirmed_by) THEN
         RAISE EXCEPTION 'frozen_list_confirmation: second person needed';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER frozen_list_second_person BEFORE INSERT ON frozen_list_confirmation
     FOR EACH ROW EXECUTE FUNCTION frozen_list_second_person()",
];
