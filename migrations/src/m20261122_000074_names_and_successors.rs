//! Changes of name, and which organization follows which.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct NamesAndSuccessors;

#[async_trait]
impl Step for NamesAndSuccessors {
    fn name(&self) -> &'static str {
        "m20261122_000074_names_and_successors"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(name_change()).await?;
        manager.create_table(succession()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["succession", "name_change"]).await
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

fn name_change() -> TableCreateStatement {
    let refers = |column, to| references("name_change", column, to);
    Table::create()
        .table("name_change")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(text("old_name"))
        .col(text("new_name"))
        .col(text("new_language"))
        .col(text("changed_on"))
        .col(text("reason"))
        .col(text("evidence"))
        .col(text("state"))
        .col(uuid("requested_by"))
        .col(timestamp_with_time_zone("requested_at"))
        .col(uuid_null("settled_by"))
        .col(timestamp_with_time_zone_null("settled_at"))
        .col(text_null("answer"))
        .foreign_key(&mut refers("organization_id", "organization"))
        .foreign_key(&mut refers("requested_by", "account"))
        .foreign_key(&mut refers("settled_by", "account"))
        .check(Expr::col("state").is_in(["waiting", "noted", "refused"]))
        .check(Expr::col("requested_by").ne(Expr::col("settled_by")))
        .check(Expr::cust("state <> 'refused' OR settled_by IS NOT NULL"))
        .to_owned()
}

fn succession() -> TableCreateStatement {
    let refers = |column, to| references("succession", column, to);
    Table::create()
        .table("succession")
        .col(pk_uuid("id"))
        .col(text("predecessor"))
        .col(text("successor"))
        .col(text("kind"))
        .col(text("effective_on"))
        .col(text("symbol"))
        .col(text("reason"))
        .col(text("state"))
        .col(uuid("recorded_by"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(uuid_null("confirmed_by"))
        .col(timestamp_with_time_zone_null("confirmed_at"))
        .foreign_key(&mut refers("predecessor", "organization"))
        .foreign_key(&mut refers("successor", "organization"))
        .foreign_key(&mut refers("recorded_by", "account"))
        .foreign_key(&mut refers("confirmed_by", "account"))
        .check(Expr::col("kind").is_in(["merger", "successor"]))
        .check(Expr::col("state").is_in(["recorded", "holds", "rejected"]))
        .check(Expr::col("predecessor").ne(Expr::col("successor")))
        .check(Expr::col("recorded_by").ne(Expr::col("confirmed_by")))
        .check(Expr::cust("(state = 'holds') = (confirmed_by IS NOT NULL)"))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX name_change_organization ON name_change (organization_id)",
    "CREATE UNIQUE INDEX name_change_one_waiting ON name_change (organization_id)
     WHERE state = 'waiting'",
    "CREATE UNIQUE INDEX succession_one ON succession (predecessor) WHERE state <> 'rejected'",
    "CREATE INDEX succession_successor ON succession (successor)",
];
