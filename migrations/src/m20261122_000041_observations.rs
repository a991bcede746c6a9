//! Observations on organizations.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Observations;

#[async_trait]
impl Step for Observations {
    fn name(&self) -> &'static str {
        "m20261122_000041_observations"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(observation()).await?;
        run(
            manager,
            &["CREATE INDEX observation_organization ON observation (organization_id)"],
        )
        .await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        drop(manager, &["observation"]).await?;
        dialect(manager, &[], POSTGRES_DOWN).await
    }
}

fn observation() -> TableCreateStatement {
    let refers = |column: &'static str, to: &'static str| {
        ForeignKey::create()
            .from("observation", column)
            .to(to, "id")
            .to_owned()
    };
    Table::create()
        .table("observation")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(text("category"))
        .col(text("entered_as"))
        .col(text("level"))
        .col(text("text"))
        .col(text("source"))
        .col(text_null("evidence_name"))
        .col(text_null("evidence_type"))
        .col(big_integer_null("evidence_size"))
        .col(text_null("evidence_sha256"))
        .col(uuid("made_by"))
        .col(timestamp_with_time_zone("made_at"))
        .col(date("expires_on"))
        .col(uuid_null("escalated_by"))
        .col(timestamp_with_time_zone_null("escalated_at"))
        .col(text_null("escalated_comment"))
        .col(uuid_null("ruled_by"))
        .col(timestamp_with_time_zone_null("ruled_at"))
        .col(text_null("ruled_comment"))
        .col(boolean_null("ruled_serious"))
        .col(uuid_null("disclosed_by"))
        .col(timestamp_with_time_zone_null("disclosed_at"))
        .col(text_null("wording"))
        .col(date_null("reply_due"))
        .col(uuid_null("replied_by"))
        .col(timestamp_with_time_zone_null("replied_at"))
        .col(text_null("reply"))
        .col(boolean_null("reply_late"))
        .col(uuid_null("withdrawn_by"))
        .col(timestamp_with_time_zone_null("withdrawn_at"))
        .col(text_null("withdrawn_reason"))
        .col(integer("version"))
        .foreign_key(&mut refers("organization_id", "organization"))
        .foreign_key(&mut refers("made_by", "account"))
        .foreign_key(&mut refers("escalated_by", "account"))
        .foreign_key(&mut refers("ruled_by", "account"))
        .foreign_key(&mut refers("disclosed_by", "account"))
        .foreign_key(&mut refers("replied_by", "account"))
        .foreign_key(&mut refers("withdrawn_by", "account"))
        .check(Expr::col("level").is_in(["observation", "risk", "escalated", "serious"]))
        // Another person decides than wrote it and than escalated it: null
        // compares as unknown and passes.
        .check(Expr::col("ruled_by").ne(Expr::col("made_by")))
        .check(Expr::col("ruled_by").ne(Expr::col("escalated_by")))
        .check(Expr::cust(
            "(level = 'escalated') = (escalated_by IS NOT NULL AND ruled_by IS NULL)",
        ))
        .check(Expr::cust(
            "level <> 'serious' OR (ruled_by IS NOT NULL AND ruled_serious)",
        ))
        .to_owned()
}

/// What was seen does not change and does not vanish.
const SQLITE: &[&str] = &[
    "CREATE TRIGGER observation_keep BEFORE DELETE ON observation
     BEGIN SELECT RAISE(ABORT, 'observation: rows are kept'); END",
    "CREATE TRIGGER observation_fixed BEFORE UPDATE ON observation
     WHEN NEW.organization_id <> OLD.organization_id OR NEW.category <> OLD.category
       OR NEW.entered_as <> OLD.entered_as OR NEW.text <> OLD.text OR NEW.source <> OLD.source
       OR NEW.made_by <> OLD.made_by OR NEW.made_at <> OLD.made_at
       OR (OLD.evidence_sha256 IS NOT NULL AND NEW.evidence_sha256 IS NOT OLD.evidence_sha256)
       OR (OLD.wording IS NOT NULL AND NEW.wording IS NOT OLD.wording)
       OR (OLD.reply IS NOT NULL AND NEW.reply IS NOT OLD.reply)
       OR (OLD.withdrawn_by IS NOT NULL AND NEW.withdrawn_by IS NOT OLD.withdrawn_by)
     BEGIN SELECT RAISE(ABORT, 'observation: what was written is not changed'); END",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION observation_keep() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'observation: rows are kept'; END $$",
    "CREATE TRIGGER observation_keep BEFORE DELETE OR TRUNCATE ON observation
     FOR EACH STATEMENT EXECUTE FUNCTION observation_keep()",
    "CREATE FUNCTION observation_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF (NEW.organization_id, NEW.category, NEW.entered_as, NEW.text, NEW.source, NEW.made_by,
           NEW.made_at)
          IS DISTINCT FROM
          (OLD.organization_id, OLD.category, OLD.entered_as, OLD.text, OLD.source, OLD.made_by,
           OLD.made_at)
          OR (OLD.evidence_sha256 IS NOT NULL
              AND NEW.evidence_sha256 IS DISTINCT FROM OLD.evidence_sha256)
          OR (OLD.wording IS NOT NULL AND NEW.wording IS DISTINCT FROM OLD.wording)
          OR (OLD.reply IS NOT NULL AND NEW.reply IS DISTINCT FROM OLD.reply)
          OR (OLD.withdrawn_by IS NOT NULL AND NEW.withdrawn_by IS DISTINCT FROM OLD.withdrawn_by)
       THEN
         RAISE EXCEPTION 'observation: what was written is not changed';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER observation_fixed BEFORE UPDATE ON observation
     FOR EACH ROW EXECUTE FUNCTION observation_fixed()",
];

const POSTGRES_DOWN: &[&str] = &[
    "DROP FUNCTION observation_fixed()",
    "DROP FUNCTION observation_keep()",
];
