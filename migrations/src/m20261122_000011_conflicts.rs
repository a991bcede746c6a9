//! Declared conflicts of interest, and the guard that nobody acts on an
//! organization that they are or were part of.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

pub(crate) struct Conflicts;

#[async_trait]
impl Step for Conflicts {
    fn name(&self) -> &'static str {
        "m20261122_000011_conflicts"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(conflict()).await?;
        run(manager, &[VIEW]).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        dialect(manager, SQLITE_DOWN, POSTGRES_DOWN).await?;
        run(manager, &["DROP VIEW bound_to"]).await?;
        drop(manager, &["conflict"]).await?;
        dialect(manager, &[], &["DROP FUNCTION conflict_kept()"]).await
    }
}

fn conflict() -> TableCreateStatement {
    let refers = |column, to| {
        ForeignKey::create()
            .from("conflict", column)
            .to(to, "id")
            .to_owned()
    };
    Table::create()
        .table("conflict")
        .col(uuid("account_id"))
        .col(text("organization_id"))
        .col(text("reason"))
        .col(uuid("declared_by"))
        .col(timestamp_with_time_zone("declared_at"))
        .primary_key(Index::create().col("account_id").col("organization_id"))
        .foreign_key(&mut refers("account_id", "account"))
        .foreign_key(&mut refers("declared_by", "account"))
        .foreign_key(&mut refers("organization_id", "organization"))
        .to_owned()
}

/// Whoever is or was in the team, and whoever declared a conflict.
const VIEW: &str = "CREATE VIEW bound_to AS
     SELECT account_id, organization_id FROM membership
     UNION SELECT account_id, organization_id FROM conflict";

// Only a name that is new in its column is checked: an officer who declares a
// conflict afterwards must not bar the applicant from withdrawing.
const SQLITE: &[&str] = &[
    "CREATE TRIGGER conflict_no_update BEFORE UPDATE ON conflict
     BEGIN SELECT RAISE(ABORT, 'conflict: rows are kept'); END",
    "CREATE TRIGGER conflict_no_delete BEFORE DELETE ON conflict
     BEGIN SELECT RAISE(ABORT, 'conflict: rows are kept'); END",
    "CREATE TRIGGER application_unbound BEFORE UPDATE ON application
     WHEN EXISTS (SELECT 1 FROM bound_to WHERE organization_id = NEW.organization_id AND (
        (account_id = NEW.officer_id AND NEW.officer_id IS NOT OLD.officer_id)
        OR (account_id = NEW.recommended_by AND NEW.recommended_by IS NOT OLD.recommended_by)
        OR (account_id = NEW.cleared_by AND NEW.cleared_by IS NOT OLD.cleared_by)))
     BEGIN SELECT RAISE(ABORT, 'application: conflict of interest'); END",
    "CREATE TRIGGER assessment_unbound BEFORE INSERT ON assessment
     WHEN EXISTS (SELECT 1 FROM bound_to b JOIN application a ON a.organization_id = b.organization_id
        WHERE a.id = NEW.application_id AND b.account_id = NEW.made_by)
     BEGIN SELECT RAISE(ABORT, 'assessment: conflict of interest'); END",
    "CREATE TRIGGER decision_unbound_insert BEFORE INSERT ON decision
     WHEN EXISTS (SELECT 1 FROM bound_to b JOIN application a ON a.organization_id = b.organization_id
        WHERE a.id = NEW.application_id AND b.account_id IN (NEW.recorded_by, NEW.confirmed_by))
     BEGIN SELECT RAISE(ABORT, 'decision: conflict of interest'); END",
    "CREATE TRIGGER decision_unbound_update BEFORE UPDATE ON decision
     WHEN NEW.confirmed_by IS NOT OLD.confirmed_by
        AND EXISTS (SELECT 1 FROM bound_to b JOIN application a ON a.organization_id = b.organization_id
          WHERE a.id = NEW.application_id AND b.account_id = NEW.confirmed_by)
     BEGIN SELECT RAISE(ABORT, 'decision: conflict of interest'); END",
];

const SQLITE_DOWN: &[&str] = &[
    "DROP TRIGGER decision_unbound_update",
    "DROP TRIGGER decision_unbound_insert",
    "DROP TRIGGER assessment_unbound",
    "DROP TRIGGER application_unbound",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION conflict_kept() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'conflict: rows are kept'; END $$",
    "CREATE TRIGGER conflict_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON conflict
     FOR EACH STATEMENT EXECUTE FUNCTION conflict_kept()",
    "CREATE FUNCTION application_unbound() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF EXISTS (SELECT 1 FROM bound_to WHERE organization_id = NEW.organization_id AND (
            (account_id = NEW.officer_id AND NEW.officer_id IS DISTINCT FROM OLD.officer_id)
            OR (account_id = NEW.recommended_by AND NEW.recommended_by IS DISTINCT FROM OLD.recommended_by)
            OR (account_id = NEW.cleared_by AND NEW.cleared_by IS DISTINCT FROM OLD.cleared_by))) THEN
         RAISE EXCEPTION 'application: conflict of interest';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER application_unbound BEFORE UPDATE ON application
     FOR EACH ROW EXECUTE FUNCTION application_unbound()",
    "CREATE FUNCTION assessment_unbound() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF EXISTS (SELECT 1 FROM bound_to b JOIN application a ON a.organization_id = b.organization_id
            WHERE a.id = NEW.application_id AND b.account_id = NEW.made_by) THEN
         RAISE EXCEPTION 'assessment: conflict of interest';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER assessment_unbound BEFORE INSERT ON assessment
     FOR EACH ROW EXECUTE FUNCTION assessment_unbound()",
    "CREATE FUNCTION decision_unbound() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF EXISTS (SELECT 1 FROM bound_to b JOIN application a ON a.organization_id = b.organization_id
            WHERE a.id = NEW.application_id AND (
              (b.account_id = NEW.recorded_by AND TG_OP = 'INSERT')
              OR (b.account_id = NEW.confirmed_by
                  AND (TG_OP = 'INSERT' OR NEW.confirmed_by IS DISTINCT FROM OLD.confirmed_by)))) THEN
         RAISE EXCEPTION 'decision: conflict of interest';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER decision_unbound BEFORE INSERT OR UPDATE ON decision
     FOR EACH ROW EXECUTE FUNCTION decision_unbound()",
];

const POSTGRES_DOWN: &[&str] = &[
    "DROP TRIGGER decision_unbound ON decision",
    "DROP TRIGGER assessment_unbound ON assessment",
    "DROP TRIGGER application_unbound ON application",
    "DROP FUNCTION decision_unbound()",
    "DROP FUNCTION assessment_unbound()",
    "DROP FUNCTION application_unbound()",
];
