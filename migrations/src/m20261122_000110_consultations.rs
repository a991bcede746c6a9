//! Consultations with agenda, questions of the form and documents.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Consultations;

#[async_trait]
impl Step for Consultations {
    fn name(&self) -> &'static str {
        "m20261122_000110_consultations"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(consultation()).await?;
        manager.create_table(agenda_item()).await?;
        manager.create_table(question()).await?;
        manager.create_table(document()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let parts = [
            "consultation_document",
            "consultation_question",
            "consultation_agenda_item",
            "consultation",
        ];
        drop(manager, &parts).await
    }
}

fn references(
    table: &'static str,
    column: &'static str,
    to: (&'static str, &'static str),
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(to.0, to.1)
        .to_owned()
}

fn consultation() -> TableCreateStatement {
    Table::create()
        .table("consultation")
        .col(pk_uuid("id"))
        .col(text("code").unique_key())
        .col(text("kind"))
        .col(text_null("series"))
        .col(text_null("region"))
        .col(text_null("council_session"))
        .col(text_null("title_en"))
        .col(text_null("title_fr"))
        .col(text_null("title_es"))
        .col(text_null("summary_en"))
        .col(text_null("summary_fr"))
        .col(text_null("summary_es"))
        .col(text_null("programme_en"))
        .col(text_null("programme_fr"))
        .col(text_null("programme_es"))
        // Year, month or day, as well as it is known.
        .col(text("date_from"))
        .col(text_null("date_until"))
        .col(date("earliest"))
        .col(date("latest"))
        // On the clock of the place, with its IANA time zone.
        .col(time_null("time_from"))
        .col(time_null("time_until"))
        .col(text_null("time_zone"))
        .col(text_null("venue"))
        .col(text_null("city"))
        .col(text_null("country"))
        .col(text_null("online_link"))
        .col(text("languages"))
        .col(integer_null("capacity"))
        .col(date_null("registration_opens"))
        .col(date_null("registration_closes"))
        .col(boolean("moderation"))
        .col(text("access"))
        .col(text("note"))
        .col(text("basis"))
        .col(text("source"))
        // draft → published → cancelled, or published → held.
        .col(text("state"))
        .col(text_null("cancel_reason"))
        .col(integer("sequence"))
        .col(timestamp_with_time_zone_null("published_at"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .col(integer("version"))
        .foreign_key(&mut references(
            "consultation",
            "council_session",
            ("council_session", "code"),
        ))
        .check(Expr::col("state").is_in(["draft", "published", "cancelled", "held"]))
        .check(Expr::col("access").is_in(["invitation", "status", "register"]))
        .check(Expr::cust(
            "(state = 'cancelled') = (cancel_reason IS NOT NULL)",
        ))
        .check(Expr::cust("earliest <= latest"))
        .check(Expr::cust("capacity IS NULL OR capacity > 0"))
        .check(Expr::cust("sequence >= 0"))
        .check(Expr::cust(
            "title_en IS NOT NULL OR title_fr IS NOT NULL OR title_es IS NOT NULL",
        ))
        .to_owned()
}

fn part(table: &'static str) -> TableCreateStatement {
    Table::create()
        .table(table)
        .col(pk_uuid("id"))
        .col(uuid("consultation_id"))
        .foreign_key(&mut references(
            table,
            "consultation_id",
            ("consultation", "id"),
        ))
        .to_owned()
}

fn agenda_item() -> TableCreateStatement {
    part("consultation_agenda_item")
        .col(integer("position"))
        .col(date_null("day"))
        .col(time_null("at"))
        .col(text_null("title_en"))
        .col(text_null("title_fr"))
        .col(text_null("title_es"))
        .col(text("speaker"))
        .to_owned()
}

fn question() -> TableCreateStatement {
    part("consultation_question")
        .col(integer("position"))
        .col(text("kind"))
        .col(text_null("label_en"))
        .col(text_null("label_fr"))
        .col(text_null("label_es"))
        .col(text("choices"))
        .col(boolean("required"))
        .check(Expr::col("kind").is_in(["text", "choice", "yes_no"]))
        .to_owned()
}

fn document() -> TableCreateStatement {
    part("consultation_document")
        .col(text("title"))
        .col(text("language"))
        .col(text("audience"))
        .col(text("file_name"))
        .col(text("media_type"))
        .col(big_integer("size"))
        .col(text("sha256"))
        .col(timestamp_with_time_zone("uploaded_at"))
        .check(Expr::col("audience").is_in(["public", "participants"]))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX consultation_state ON consultation (state, earliest)",
    "CREATE INDEX consultation_series ON consultation (series, earliest)",
    "CREATE UNIQUE INDEX consultation_agenda_order
     ON consultation_agenda_item (consultation_id, position)",
    "CREATE UNIQUE INDEX consultation_question_order
     ON consultation_question (consultation_id, position)",
    "CREATE INDEX consultation_document_of ON consultation_document (consultation_id)",
];
