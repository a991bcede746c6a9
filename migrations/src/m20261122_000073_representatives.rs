//! The persons who act for an organization.

use crate::step::{Step, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Representatives;

#[async_trait]
impl Step for Representatives {
    fn name(&self) -> &'static str {
        "m20261122_000073_representatives"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let table = Table::create()
            .table("representative")
            .col(pk_uuid("id"))
            .col(text("organization_id"))
            .col(text("role"))
            .col(text("name"))
            .col(text("function"))
            .col(text("email"))
            // A JSON list of language tags.
            .col(text("languages"))
            .col(boolean("protected"))
            .col(date("from_day"))
            .col(date_null("until_day"))
            .col(timestamp_with_time_zone("created_at"))
            .col(integer("version"))
            .foreign_key(
                ForeignKey::create()
                    .from("representative", "organization_id")
                    .to("organization", "id"),
            )
            .check(Expr::col("role").is_in(["head", "focal_point", "representative"]))
            .check(Expr::cust("until_day IS NULL OR until_day >= from_day"))
            .to_owned();
        manager.create_table(table).await?;
        run(
            manager,
            &["CREATE INDEX representative_organization ON representative (organization_id, from_day)"],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["representative"]).await
    }
}
