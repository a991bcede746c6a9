//! Versions of the criteria as living documents: draft, proposal, approval by
//! a second person. What somebody was judged by is never changed.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

mod guards;
use guards::{POSTGRES, POSTGRES_DOWN, SQLITE, SQLITE_DOWN};

pub(crate) struct CriteriaVersions;

#[async_trait]
impl Step for CriteriaVersions {
    fn name(&self) -> &'static str {
        "m20261122_000030_criteria_versions"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        run(manager, COLUMNS).await?;
        manager.create_table(criteria_version()).await?;
        manager.create_table(criteria_hand()).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        dialect(manager, SQLITE_DOWN, POSTGRES_DOWN).await?;
        drop(manager, &["criteria_hand", "criteria_version"]).await?;
        run(
            manager,
            &[
                "ALTER TABLE criterion DROP COLUMN official",
                "ALTER TABLE criterion DROP COLUMN symbol",
            ],
        )
        .await
    }
}

/// An analogous rule has no official wording of IOM, whatever the program does.
const COLUMNS: &[&str] = &[
    "ALTER TABLE criterion ADD COLUMN symbol text",
    "ALTER TABLE criterion ADD COLUMN official text NOT NULL DEFAULT '[]'
     CHECK (official = '[]' OR (layer <> 'analogous' AND symbol IS NOT NULL))",
];

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

/// One row for each version made in the register; a version loaded from a file
/// has none and is in force as its file says.
fn criteria_version() -> TableCreateStatement {
    let refers = |column, to, key| references("criteria_version", column, to, key);
    Table::create()
        .table("criteria_version")
        .col(text("version").primary_key())
        .col(text("state"))
        // 1 while the version is open: there is one draft at a time, so that no
        // draft can undo what another one changed.
        .col(integer_null("open_slot").unique_key())
        .col(text("based_on"))
        .col(uuid("drafted_by"))
        .col(timestamp_with_time_zone("drafted_at"))
        .col(uuid_null("proposed_by"))
        .col(timestamp_with_time_zone_null("proposed_at"))
        .col(uuid_null("checked_by"))
        .col(timestamp_with_time_zone_null("checked_at"))
        .col(text_null("returned"))
        .col(integer("revision"))
        .foreign_key(&mut refers("version", "criteria_set", "version"))
        .foreign_key(&mut refers("based_on", "criteria_set", "version"))
        .foreign_key(&mut refers("drafted_by", "account", "id"))
        .foreign_key(&mut refers("proposed_by", "account", "id"))
        .foreign_key(&mut refers("checked_by", "account", "id"))
        .check(Expr::col("drafted_by").ne(Expr::col("checked_by")))
        .check(Expr::col("proposed_by").ne(Expr::col("checked_by")))
        .check(Expr::col("state").is_in(["draft", "proposed", "approved", "discarded"]))
        .check(Expr::cust(
            "(state = 'approved') = (checked_by IS NOT NULL AND checked_at IS NOT NULL)",
        ))
        .check(Expr::cust(
            "(state IN ('draft', 'proposed')) = (open_slot IS NOT NULL) AND coalesce(open_slot, 1) = 1",
        ))
        .to_owned()
}

/// Everybody who wrote in a version.
fn criteria_hand() -> TableCreateStatement {
    let refers = |column, to, key| references("criteria_hand", column, to, key);
    Table::create()
        .table("criteria_hand")
        .col(text("version"))
        .col(uuid("account_id"))
        .primary_key(Index::create().col("version").col("account_id"))
        .foreign_key(&mut refers("version", "criteria_version", "version"))
        .foreign_key(&mut refers("account_id", "account", "id"))
        .to_owned()
}
