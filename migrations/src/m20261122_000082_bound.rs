//! Whoever is bound to an organization neither closes its case nor confirms a
//! change of its status; the guard of `m20261122_000011_conflicts`, for the
//! columns that came after it.

use crate::step::{Step, dialect};
use sea_orm_migration::{async_trait::async_trait, prelude::*};

pub(crate) struct Bound;

#[async_trait]
impl Step for Bound {
    fn name(&self) -> &'static str {
        "m20261122_000082_bound"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        dialect(manager, SQLITE_DOWN, POSTGRES_DOWN).await
    }
}

// Who recorded a change of status may be an owner of the organization: to
// renounce a status is its own act. Who confirms is never one.
const SQLITE: &[&str] = &[
    "CREATE TRIGGER application_closed_unbound BEFORE UPDATE ON application
     WHEN NEW.closed_by IS NOT OLD.closed_by AND EXISTS (SELECT 1 FROM bound_to
        WHERE organization_id = NEW.organization_id AND account_id = NEW.closed_by)
     BEGIN SELECT RAISE(ABORT, 'application: conflict of interest'); END",
    "CREATE TRIGGER status_event_unbound BEFORE UPDATE ON status_event
     WHEN NEW.confirmed_by IS NOT OLD.confirmed_by AND EXISTS (SELECT 1 FROM bound_to
        WHERE organization_id = NEW.organization_id AND account_id = NEW.confirmed_by)
     BEGIN SELECT RAISE(ABORT, 'status: conflict of interest'); END",
];

const SQLITE_DOWN: &[&str] = &[
    "DROP TRIGGER status_event_unbound",
    "DROP TRIGGER application_closed_unbound",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION application_closed_unbound() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF NEW.closed_by IS DISTINCT FROM OLD.closed_by AND EXISTS (SELECT 1 FROM bound_to
            WHERE organization_id = NEW.organization_id AND account_id = NEW.closed_by) THEN
         RAISE EXCEPTION 'application: conflict of interest';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER application_closed_unbound BEFORE UPDATE ON application
     FOR EACH ROW EXECUTE FUNCTION application_closed_unbound()",
    "CREATE FUNCTION status_event_unbound() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF NEW.confirmed_by IS DISTINCT FROM OLD.confirmed_by AND EXISTS (SELECT 1 FROM bound_to
            WHERE organization_id = NEW.organization_id AND account_id = NEW.confirmed_by) THEN
         RAISE EXCEPTION 'status: conflict of interest';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER status_event_unbound BEFORE UPDATE ON status_event
     FOR EACH ROW EXECUTE FUNCTION status_event_unbound()",
];

const POSTGRES_DOWN: &[&str] = &[
    "DROP TRIGGER status_event_unbound ON status_event",
    "DROP TRIGGER application_closed_unbound ON application",
    "DROP FUNCTION status_event_unbound()",
    "DROP FUNCTION application_closed_unbound()",
];
