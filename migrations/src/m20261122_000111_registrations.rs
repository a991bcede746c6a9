//! Delegates whom organizations nominate for consultations, and the rules by
//! which seats are given.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Registrations;

#[async_trait]
impl Step for Registrations {
    fn name(&self) -> &'static str {
        "m20261122_000111_registrations"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(quota()).await?;
        manager.create_table(registration()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["registration", "consultation_quota"]).await
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

fn quota() -> TableCreateStatement {
    Table::create()
        .table("consultation_quota")
        .col(pk_uuid("consultation_id"))
        .col(integer("per_organization"))
        .col(integer("extra_for_observers"))
        .col(text("reserved"))
        .col(text("seat_order"))
        .foreign_key(&mut references(
            "consultation_quota",
            "consultation_id",
            "consultation",
        ))
        .check(Expr::col("seat_order").is_in(["first_delegates_first", "nomination"]))
        .check(Expr::cust(
            "per_organization >= 0 AND extra_for_observers >= 0",
        ))
        .to_owned()
}

fn registration() -> TableCreateStatement {
    let refers = |column, to| references("registration", column, to);
    Table::create()
        .table("registration")
        .col(pk_uuid("id"))
        .col(uuid("consultation_id"))
        .col(text("organization_id"))
        // What is known of the delegate; all of it goes when it is forgotten.
        .col(text_null("name"))
        .col(text_null("email"))
        .col(text_null("function"))
        .col(text_null("language"))
        .col(text_null("visa_letter"))
        .col(text_null("accessibility"))
        .col(text_null("interpretation"))
        .col(text_null("diet"))
        .col(text_null("answers"))
        .col(text("state"))
        .col(big_integer("turn"))
        .col(uuid_null("replaces"))
        .col(text_null("region"))
        .col(text("category"))
        .col(boolean("observer"))
        .col(text_null("reason"))
        .col(timestamp_with_time_zone("nominated_at"))
        .col(timestamp_with_time_zone("changed_at"))
        .col(integer("version"))
        .foreign_key(&mut refers("consultation_id", "consultation"))
        .foreign_key(&mut refers("organization_id", "organization"))
        .check(Expr::col("state").is_in([
            "nominated",
            "confirmed",
            "waiting",
            "not_accepted",
            "withdrawn",
            "substituted",
        ]))
        .check(Expr::cust(
            "(name IS NULL) = (email IS NULL) AND (name IS NULL) = (language IS NULL)
             AND (name IS NULL) = (answers IS NULL)",
        ))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX registration_of_consultation ON registration (consultation_id, turn)",
    "CREATE INDEX registration_of_organization ON registration (organization_id)",
    // One delegate at a time has a turn: a substitute takes it over.
    "CREATE UNIQUE INDEX registration_turn ON registration (consultation_id, turn)
     WHERE state <> 'substituted'",
];
