//! What follows from consultations: summary, recommendations, action points
//! with their steps, and the report with which the next one opens.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct FollowUp;

#[async_trait]
impl Step for FollowUp {
    fn name(&self) -> &'static str {
        "m20261122_000140_follow_up"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(outcomes()).await?;
        manager.create_table(recommendation()).await?;
        manager.create_table(action_point()).await?;
        manager.create_table(step()).await?;
        manager.create_table(opening_report()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let tables = [
            "opening_report",
            "action_step",
            "action_point",
            "recommendation",
            "consultation_outcomes",
        ];
        drop(manager, &tables).await
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

fn of_consultation(table: &'static str) -> ForeignKeyCreateStatement {
    references(table, "consultation_id", ("consultation", "id"))
}

fn outcomes() -> TableCreateStatement {
    Table::create()
        .table("consultation_outcomes")
        .col(pk_uuid("consultation_id"))
        .col(text_null("summary_en"))
        .col(text_null("summary_fr"))
        .col(text_null("summary_es"))
        // Minutes for staff.
        .col(text_null("internal_en"))
        .col(text_null("internal_fr"))
        .col(text_null("internal_es"))
        .col(timestamp_with_time_zone_null("published_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .col(integer("version"))
        .foreign_key(&mut of_consultation("consultation_outcomes"))
        .to_owned()
}

fn recommendation() -> TableCreateStatement {
    Table::create()
        .table("recommendation")
        .col(pk_uuid("id"))
        .col(uuid("consultation_id"))
        .col(integer("number"))
        .col(text_null("text_en"))
        .col(text_null("text_fr"))
        .col(text_null("text_es"))
        // A JSON list of codes.
        .col(text("addressed_to"))
        .col(text("reach"))
        .col(integer("version"))
        .foreign_key(&mut of_consultation("recommendation"))
        .check(Expr::cust("number > 0"))
        .check(Expr::col("reach").is_in(["public", "internal"]))
        .to_owned()
}

fn action_point() -> TableCreateStatement {
    Table::create()
        .table("action_point")
        .col(pk_uuid("id"))
        .col(uuid("consultation_id"))
        .col(integer("number"))
        .col(text_null("text_en"))
        .col(text_null("text_fr"))
        .col(text_null("text_es"))
        .col(integer_null("recommendation"))
        .col(text("owner_kind"))
        // A code of the list of units or of offices.
        .col(text_null("owner_code"))
        .col(text_null("organization_id"))
        .col(date("due_on"))
        .col(text("state"))
        .col(timestamp_with_time_zone_null("said_done_at"))
        .col(text("reach"))
        // JSON lists of identifiers and codes.
        .col(text("organizations"))
        .col(text("policy_documents"))
        .col(integer("version"))
        .foreign_key(&mut of_consultation("action_point"))
        .foreign_key(&mut references(
            "action_point",
            "organization_id",
            ("organization", "id"),
        ))
        .check(Expr::cust("number > 0"))
        .check(Expr::col("state").is_in(["open", "in_progress", "done", "dropped"]))
        .check(Expr::col("reach").is_in(["public", "internal"]))
        .check(Expr::cust(
            "(owner_kind IN ('unit', 'office') AND owner_code IS NOT NULL AND organization_id IS NULL)
             OR (owner_kind = 'organization' AND owner_code IS NULL AND organization_id IS NOT NULL)",
        ))
        .to_owned()
}

fn step() -> TableCreateStatement {
    Table::create()
        .table("action_step")
        .col(pk_uuid("id"))
        .col(uuid("action_point_id"))
        .col(timestamp_with_time_zone("at"))
        .col(uuid("account_id"))
        .col(boolean("by_owner"))
        .col(text("state_before"))
        .col(text("state_after"))
        .col(boolean("says_done"))
        .col(text("note"))
        .col(text_null("link"))
        .col(text("reach"))
        .foreign_key(&mut references(
            "action_step",
            "action_point_id",
            ("action_point", "id"),
        ))
        .foreign_key(&mut references(
            "action_step",
            "account_id",
            ("account", "id"),
        ))
        .check(Expr::col("reach").is_in(["public", "internal"]))
        .to_owned()
}

fn opening_report() -> TableCreateStatement {
    Table::create()
        .table("opening_report")
        .col(pk_uuid("consultation_id"))
        // JSON, as it was when the consultation opened.
        .col(text("content"))
        .col(text("sha256"))
        .col(timestamp_with_time_zone("frozen_at"))
        .foreign_key(&mut of_consultation("opening_report"))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE UNIQUE INDEX recommendation_number ON recommendation (consultation_id, number)",
    "CREATE UNIQUE INDEX action_point_number ON action_point (consultation_id, number)",
    "CREATE INDEX action_point_owner ON action_point (organization_id)",
    "CREATE INDEX action_point_due ON action_point (state, due_on)",
    "CREATE INDEX action_step_of ON action_step (action_point_id, at)",
];
