//! Texts of letters with their versions, the mails made from them, and who
//! declined which.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Letters;

#[async_trait]
impl Step for Letters {
    fn name(&self) -> &'static str {
        "m20261122_000060_letters"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(letter_template()).await?;
        manager.create_table(mail()).await?;
        manager.create_table(mail_declined()).await?;
        run(manager, INDEXES).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["mail_declined", "mail", "letter_template"]).await?;
        dialect(manager, &[], &["DROP FUNCTION letter_template_fixed()"]).await
    }
}

/// A text without `in_force_since` is a draft. Nobody checks what they wrote.
fn letter_template() -> TableCreateStatement {
    Table::create()
        .table("letter_template")
        .col(text("kind"))
        .col(text("language"))
        .col(integer("version"))
        .col(text("subject"))
        .col(text("body"))
        .col(text("note"))
        .col(uuid_null("written_by"))
        .col(timestamp_with_time_zone_null("written_at"))
        .col(timestamp_with_time_zone_null("in_force_since"))
        .col(uuid_null("checked_by"))
        .col(integer("revision"))
        .primary_key(Index::create().col("kind").col("language").col("version"))
        .check(Expr::cust("checked_by IS NULL OR checked_by <> written_by"))
        .check(Expr::cust(
            "written_by IS NULL OR in_force_since IS NULL OR checked_by IS NOT NULL",
        ))
        .to_owned()
}

/// What the outbox says of a mail; the text as it was first written, until it
/// is cleaned away. A mail with a secret in it has no text here.
fn mail() -> TableCreateStatement {
    Table::create()
        .table("mail")
        .col(pk_uuid("job_id"))
        .col(uuid("account_id"))
        .col(text("kind"))
        .col(text_null("organization_id"))
        .col(uuid_null("application_id"))
        .col(text_null("language"))
        .col(integer_null("template_version"))
        .col(text_null("subject"))
        .col(text_null("body"))
        .foreign_key(ForeignKey::create().from("mail", "job_id").to("job", "id"))
        .to_owned()
}

fn mail_declined() -> TableCreateStatement {
    Table::create()
        .table("mail_declined")
        .col(uuid("account_id"))
        .col(text("kind"))
        .primary_key(Index::create().col("account_id").col("kind"))
        .foreign_key(
            ForeignKey::create()
                .from("mail_declined", "account_id")
                .to("account", "id"),
        )
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX mail_application ON mail (application_id)",
    "CREATE INDEX mail_organization ON mail (organization_id)",
    "CREATE UNIQUE INDEX letter_template_one_draft ON letter_template (kind, language)
     WHERE in_force_since IS NULL",
];

const SQLITE: &[&str] = &[
    "CREATE TRIGGER letter_template_fixed BEFORE UPDATE ON letter_template
     WHEN OLD.in_force_since IS NOT NULL
     BEGIN SELECT RAISE(ABORT, 'letter_template: a text in force is fixed'); END",
    "CREATE TRIGGER letter_template_kept BEFORE DELETE ON letter_template
     WHEN OLD.in_force_since IS NOT NULL
     BEGIN SELECT RAISE(ABORT, 'letter_template: a text in force is kept'); END",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION letter_template_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF OLD.in_force_since IS NOT NULL THEN
         RAISE EXCEPTION 'letter_template: a text in force is fixed and kept';
       END IF;
       IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER letter_template_fixed BEFORE UPDATE OR DELETE ON letter_template
     FOR EACH ROW EXECUTE FUNCTION letter_template_fixed()",
];
