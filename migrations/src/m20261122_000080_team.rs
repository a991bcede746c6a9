//! Teams: invitations, requests to join, handovers of the ownership.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Team;

#[async_trait]
impl Step for Team {
    fn name(&self) -> &'static str {
        "m20261122_000080_team"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(invitation()).await?;
        manager.create_table(join_request()).await?;
        manager.create_table(handover()).await?;
        run(manager, INDEXES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["handover", "join_request", "invitation"]).await
    }
}

fn refers(
    table: &'static str,
    column: &'static str,
    to: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(to, "id")
        .to_owned()
}

fn ended(column: &'static str) -> Expr {
    Expr::col(column)
        .is_null()
        .or(Expr::col(column).is_in(["accepted", "refused", "withdrawn"]))
}

fn invitation() -> TableCreateStatement {
    Table::create()
        .table("invitation")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(uuid("account_id"))
        .col(text("role"))
        .col(text("link"))
        .col(uuid("invited_by"))
        .col(timestamp_with_time_zone("invited_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(text_null("ended"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .foreign_key(&mut refers("invitation", "organization_id", "organization"))
        .foreign_key(&mut refers("invitation", "account_id", "account"))
        .foreign_key(&mut refers("invitation", "invited_by", "account"))
        .check(Expr::col("role").is_in(["owner", "editor", "viewer"]))
        .check(ended("ended"))
        .to_owned()
}

fn join_request() -> TableCreateStatement {
    Table::create()
        .table("join_request")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(uuid("account_id"))
        .col(text("message"))
        .col(timestamp_with_time_zone("asked_at"))
        .col(text_null("ended"))
        .col(text_null("role"))
        .col(text_null("reason"))
        .col(uuid_null("decided_by"))
        .col(timestamp_with_time_zone_null("ended_at"))
        .foreign_key(&mut refers(
            "join_request",
            "organization_id",
            "organization",
        ))
        .foreign_key(&mut refers("join_request", "account_id", "account"))
        .foreign_key(&mut refers("join_request", "decided_by", "account"))
        .check(ended("ended"))
        .to_owned()
}

fn handover() -> TableCreateStatement {
    Table::create()
        .table("handover")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(uuid("from_id"))
        .col(uuid("to_id"))
        .col(text("from_link"))
        .col(text("to_link"))
        .col(timestamp_with_time_zone_null("from_at"))
        .col(timestamp_with_time_zone_null("to_at"))
        .col(timestamp_with_time_zone("begun_at"))
        .col(text_null("ended"))
        .foreign_key(&mut refers("handover", "organization_id", "organization"))
        .foreign_key(&mut refers("handover", "from_id", "account"))
        .foreign_key(&mut refers("handover", "to_id", "account"))
        .check(ended("ended"))
        .to_owned()
}

/// One open request of a person to an organization, one open invitation, one
/// open handover of an organization: of two at once, one finds a conflict.
const INDEXES: &[&str] = &[
    "CREATE UNIQUE INDEX invitation_open ON invitation (organization_id, account_id)
     WHERE ended IS NULL",
    "CREATE INDEX invitation_account ON invitation (account_id)",
    "CREATE UNIQUE INDEX invitation_link ON invitation (link)",
    "CREATE UNIQUE INDEX join_request_open ON join_request (organization_id, account_id)
     WHERE ended IS NULL",
    "CREATE INDEX join_request_account ON join_request (account_id)",
    "CREATE UNIQUE INDEX handover_open ON handover (organization_id) WHERE ended IS NULL",
];
