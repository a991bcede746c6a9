//! The audit trail, idempotency keys and the outbox.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct AuditAndJobs;

#[async_trait]
impl Step for AuditAndJobs {
    fn name(&self) -> &'static str {
        "m20261121_000005_audit_and_jobs"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(audit_entry()).await?;
        manager.create_table(idempotency()).await?;
        manager.create_table(job()).await?;
        run(manager, INDEXES).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["job", "idempotency", "audit_entry"]).await?;
        dialect(manager, &[], &["DROP FUNCTION audit_entry_append_only()"]).await
    }
}

/// `seq` comes from the counter `audit`, not from a sequence: a sequence leaves
/// gaps when a transaction fails and does not follow the order of commits, so
/// a missing entry could not be told from a failed one. `actor` is no foreign
/// key: the trail outlives the account.
fn audit_entry() -> TableCreateStatement {
    Table::create()
        .table("audit_entry")
        .col(big_integer("seq").primary_key())
        .col(timestamp_with_time_zone("at"))
        .col(uuid_null("actor"))
        .col(text("action"))
        .col(text("surface"))
        .col(text("subject_kind"))
        .col(text("subject_id"))
        .col(text_null("organization_id"))
        .col(text_null("state_before"))
        .col(text_null("state_after"))
        .col(text("detail"))
        .to_owned()
}

fn idempotency() -> TableCreateStatement {
    Table::create()
        .table("idempotency")
        .col(uuid("account_id"))
        .col(text("key"))
        .col(text("fingerprint"))
        .col(text("subject_kind"))
        .col(text("subject_id"))
        .col(timestamp_with_time_zone("at"))
        .primary_key(Index::create().col("account_id").col("key"))
        .foreign_key(
            ForeignKey::create()
                .from("idempotency", "account_id")
                .to("account", "id"),
        )
        .to_owned()
}

fn job() -> TableCreateStatement {
    Table::create()
        .table("job")
        .col(pk_uuid("id"))
        .col(text("payload"))
        .col(integer("attempts"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("due_at"))
        .col(timestamp_with_time_zone_null("leased_until"))
        .col(timestamp_with_time_zone_null("done_at"))
        .col(timestamp_with_time_zone_null("buried_at"))
        .col(text_null("reason"))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id, seq)",
    "CREATE INDEX audit_entry_organization ON audit_entry (organization_id, seq)",
    "CREATE INDEX job_due ON job (due_at, created_at) WHERE done_at IS NULL AND buried_at IS NULL",
];

const SQLITE: &[&str] = &[
    "CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
     BEGIN SELECT RAISE(ABORT, 'audit_entry: append only'); END",
    "CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
     BEGIN SELECT RAISE(ABORT, 'audit_entry: append only'); END",
    // INSERT OR REPLACE would delete without the trigger above.
    "CREATE TRIGGER audit_entry_no_replace BEFORE INSERT ON audit_entry
     WHEN EXISTS (SELECT 1 FROM audit_entry WHERE seq = NEW.seq)
     BEGIN SELECT RAISE(ABORT, 'audit_entry: append only'); END",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION audit_entry_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'audit_entry: append only'; END $$",
    "CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
     FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_append_only()",
];
