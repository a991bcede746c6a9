//! Accounts, staff roles, one-time links and web sessions.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Accounts;

#[async_trait]
impl Step for Accounts {
    fn name(&self) -> &'static str {
        "m20261121_000001_accounts"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(account()).await?;
        manager.create_table(account_role()).await?;
        manager.create_table(one_time_link()).await?;
        manager.create_table(web_session()).await?;
        run(
            manager,
            &[
                "CREATE INDEX one_time_link_account ON one_time_link (account_id)",
                "CREATE INDEX web_session_account ON web_session (account_id)",
            ],
        )
        .await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(
            manager,
            &["web_session", "one_time_link", "account_role", "account"],
        )
        .await?;
        dialect(manager, &[], &["DROP FUNCTION account_role_exclusive()"]).await
    }
}

fn account() -> TableCreateStatement {
    Table::create()
        .table("account")
        .col(pk_uuid("id"))
        .col(text("email"))
        .col(text("email_canonical").unique_key())
        .col(text("name"))
        .col(text("locale"))
        .col(text_null("password_hash"))
        .col(timestamp_with_time_zone_null("confirmed_at"))
        .col(timestamp_with_time_zone_null("disabled_at"))
        .col(timestamp_with_time_zone("created_at"))
        .col(integer("version"))
        .to_owned()
}

fn account_role() -> TableCreateStatement {
    Table::create()
        .table("account_role")
        .col(uuid("account_id"))
        .col(text("role"))
        .primary_key(Index::create().col("account_id").col("role"))
        .foreign_key(
            ForeignKey::create()
                .from("account_role", "account_id")
                .to("account", "id"),
        )
        .check(Expr::col("role").is_in(["officer", "approver", "admin"]))
        .to_owned()
}

fn one_time_link() -> TableCreateStatement {
    Table::create()
        .table("one_time_link")
        .col(text("hash").primary_key())
        .col(text("purpose"))
        .col(uuid_null("account_id"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone_null("used_at"))
        .foreign_key(
            ForeignKey::create()
                .from("one_time_link", "account_id")
                .to("account", "id"),
        )
        .to_owned()
}

fn web_session() -> TableCreateStatement {
    Table::create()
        .table("web_session")
        .col(text("hash").primary_key())
        .col(uuid("account_id"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("expires_at"))
        .col(timestamp_with_time_zone("last_seen_at"))
        .col(integer("idle_minutes"))
        .foreign_key(
            ForeignKey::create()
                .from("web_session", "account_id")
                .to("account", "id"),
        )
        .to_owned()
}

/// Whoever keeps accounts must not act on applications, however the row is
/// written: an administrator holds no other staff role.
const SQLITE: &[&str] = &[
    "CREATE TRIGGER account_role_exclusive_insert BEFORE INSERT ON account_role
     WHEN EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = NEW.account_id
                  AND (r.role = 'admin') <> (NEW.role = 'admin'))
     BEGIN SELECT RAISE(ABORT, 'account_role: admin excludes every other role'); END",
    "CREATE TRIGGER account_role_exclusive_update BEFORE UPDATE ON account_role
     BEGIN SELECT RAISE(ABORT, 'account_role: rows are added and removed, not changed'); END",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION account_role_exclusive() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'UPDATE' THEN
         RAISE EXCEPTION 'account_role: rows are added and removed, not changed';
       END IF;
       PERFORM 1 FROM account a WHERE a.id = NEW.account_id FOR NO KEY UPDATE;
       IF EXISTS (SELECT 1 FROM account_role r WHERE r.account_id = NEW.account_id
                  AND (r.role = 'admin') <> (NEW.role = 'admin')) THEN
         RAISE EXCEPTION 'account_role: admin excludes every other role';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER account_role_exclusive BEFORE INSERT OR UPDATE ON account_role
     FOR EACH ROW EXECUTE FUNCTION account_role_exclusive()",
];
