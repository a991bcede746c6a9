//! Organizations with their names, countries and themes, and their teams.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Organizations;

#[async_trait]
impl Step for Organizations {
    fn name(&self) -> &'static str {
        "m20261121_000002_organizations"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(organization()).await?;
        manager.create_table(organization_name()).await?;
        manager.create_table(codes("organization_country")).await?;
        manager.create_table(codes("organization_theme")).await?;
        manager.create_table(membership()).await?;
        run(manager, INDEXES).await?;
        dialect(manager, &[], COLLATION).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let tables = [
            "membership",
            "organization_theme",
            "organization_country",
            "organization_name",
            "organization",
        ];
        drop(manager, &tables).await
    }
}

fn organization() -> TableCreateStatement {
    Table::create()
        .table("organization")
        .col(text("id").primary_key())
        .col(text("sort_key"))
        .col(text("category"))
        .col(text_null("country"))
        .col(text_null("level"))
        .col(integer_null("founded_year"))
        .col(text_null("website"))
        .col(text_null("role_address"))
        .col(boolean("role_address_public"))
        .col(text_null("registration_number"))
        .col(text_null("registration_authority"))
        .col(text("description"))
        .col(text("visibility"))
        .col(text("origin"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .col(integer("version"))
        .check(Expr::col("visibility").is_in(["public", "location_withheld", "unlisted"]))
        .to_owned()
}

fn organization_name() -> TableCreateStatement {
    Table::create()
        .table("organization_name")
        .col(text("organization_id"))
        .col(integer("position"))
        .col(text("kind"))
        .col(text_null("language"))
        .col(text("value"))
        .col(text("search_key"))
        .primary_key(Index::create().col("organization_id").col("position"))
        .foreign_key(
            ForeignKey::create()
                .from("organization_name", "organization_id")
                .to("organization", "id"),
        )
        .to_owned()
}

/// A list of codes of an organization, in its order.
fn codes(table: &'static str) -> TableCreateStatement {
    Table::create()
        .table(table)
        .col(text("organization_id"))
        .col(integer("position"))
        .col(text("code"))
        .primary_key(Index::create().col("organization_id").col("position"))
        .foreign_key(
            ForeignKey::create()
                .from(table, "organization_id")
                .to("organization", "id"),
        )
        .to_owned()
}

fn membership() -> TableCreateStatement {
    Table::create()
        .table("membership")
        .col(uuid("account_id"))
        .col(integer("position"))
        .col(text("organization_id"))
        .col(text("role"))
        .col(timestamp_with_time_zone_null("until"))
        .primary_key(Index::create().col("account_id").col("position"))
        .foreign_key(
            ForeignKey::create()
                .from("membership", "account_id")
                .to("account", "id"),
        )
        .foreign_key(
            ForeignKey::create()
                .from("membership", "organization_id")
                .to("organization", "id"),
        )
        .check(Expr::col("role").is_in(["owner", "editor", "viewer"]))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX organization_order ON organization (sort_key, id)",
    "CREATE INDEX organization_category ON organization (category)",
    "CREATE INDEX organization_seat ON organization (country)",
    "CREATE UNIQUE INDEX organization_name_official ON organization_name (organization_id)
     WHERE kind = 'official'",
    "CREATE INDEX organization_theme_code ON organization_theme (code)",
    "CREATE INDEX membership_organization ON membership (organization_id)",
    // One place in a team at a time; ended ones stay.
    "CREATE UNIQUE INDEX membership_current ON membership (account_id, organization_id)
     WHERE until IS NULL",
];

/// SQLite compares bytes; PostgreSQL is told to do the same where order
/// matters, so that both list alike whatever locale the cluster has.
const COLLATION: &[&str] = &[
    "ALTER TABLE organization ALTER COLUMN id TYPE text COLLATE \"C\",
     ALTER COLUMN sort_key TYPE text COLLATE \"C\"",
    "ALTER TABLE organization_name ALTER COLUMN search_key TYPE text COLLATE \"C\"",
];
