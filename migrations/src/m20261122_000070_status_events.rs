//! Observer status as events. The periods kept so far become the events that
//! began them; none is lost, those annulled stay as superseded.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

mod guards;
use guards::{POSTGRES, POSTGRES_DOWN, SQLITE};

pub(crate) struct StatusEvents;

#[async_trait]
impl Step for StatusEvents {
    fn name(&self) -> &'static str {
        "m20261122_000070_status_events"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(status_event()).await?;
        run(manager, &[MOVE]).await?;
        drop(manager, &["observer_status"]).await?;
        run(manager, INDEXES).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    /// Suspensions and ends cannot be told in the old table; grants go back.
    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(observer_status()).await?;
        dialect(manager, &[BACK_SQLITE], &[BACK_POSTGRES]).await?;
        run(manager, OLD_INDEXES).await?;
        drop(manager, &["status_event"]).await?;
        dialect(manager, &[], POSTGRES_DOWN).await
    }
}

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

fn status_event() -> TableCreateStatement {
    let refers = |column, to, key| references("status_event", column, to, key);
    Table::create()
        .table("status_event")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(text("kind"))
        // recorded → holds → past, or recorded → rejected.
        .col(text("state"))
        .col(text("origin"))
        .col(text("from_text"))
        .col(text_null("until_text"))
        .col(text_null("session"))
        .col(uuid_null("decision_id"))
        .col(text_null("reason"))
        .col(text("basis"))
        .col(text("source"))
        .col(text("evidence"))
        .col(uuid_null("supersedes"))
        .col(uuid_null("recorded_by"))
        .col(timestamp_with_time_zone_null("recorded_at"))
        .col(uuid_null("confirmed_by"))
        .col(timestamp_with_time_zone_null("confirmed_at"))
        .col(timestamp_with_time_zone_null("superseded_at"))
        .col(timestamp_with_time_zone("entered_at"))
        .foreign_key(&mut refers("organization_id", "organization", "id"))
        .foreign_key(&mut refers("session", "council_session", "code"))
        .foreign_key(&mut refers("decision_id", "decision", "id"))
        .foreign_key(&mut refers("supersedes", "status_event", "id"))
        .foreign_key(&mut refers("recorded_by", "account", "id"))
        .foreign_key(&mut refers("confirmed_by", "account", "id"))
        .check(Expr::col("state").is_in(["recorded", "holds", "past", "rejected"]))
        .check(Expr::col("origin").is_in(["source", "application", "act"]))
        // Two persons, whatever the program does: null compares as unknown and passes.
        .check(Expr::col("recorded_by").ne(Expr::col("confirmed_by")))
        .check(Expr::cust(
            "origin = 'act' OR state IN ('holds', 'past')",
        ))
        .check(Expr::cust(
            "origin <> 'act' OR (recorded_by IS NOT NULL AND recorded_at IS NOT NULL)",
        ))
        .check(Expr::cust(
            "origin <> 'act' OR (state IN ('holds', 'past')) = (confirmed_by IS NOT NULL AND confirmed_at IS NOT NULL)",
        ))
        .to_owned()
}

fn observer_status() -> TableCreateStatement {
    let refers = |column, to, key| references("observer_status", column, to, key);
    Table::create()
        .table("observer_status")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(text("from_text"))
        .col(text_null("until_text"))
        .col(date("from_earliest"))
        .col(date_null("until_latest"))
        .col(text_null("session"))
        .col(uuid_null("decision_id"))
        .col(text("basis"))
        .col(text("source"))
        .col(text("evidence"))
        .col(timestamp_with_time_zone_null("annulled_at"))
        .foreign_key(&mut refers("organization_id", "organization", "id"))
        .foreign_key(&mut refers("session", "council_session", "code"))
        .foreign_key(&mut refers("decision_id", "decision", "id"))
        .to_owned()
}

/// What a decision began is marked so; everything else came from a source.
const MOVE: &str = "INSERT INTO status_event (id, organization_id, kind, state, origin, from_text,
        until_text, session, decision_id, basis, source, evidence, superseded_at, entered_at)
     SELECT s.id, s.organization_id, 'full',
        CASE WHEN s.annulled_at IS NULL THEN 'holds' ELSE 'past' END,
        CASE WHEN s.decision_id IS NULL THEN 'source' ELSE 'application' END,
        s.from_text, s.until_text, s.session, s.decision_id, s.basis, s.source, s.evidence,
        s.annulled_at, coalesce(d.confirmed_at, o.created_at)
     FROM observer_status s
     JOIN organization o ON o.id = s.organization_id
     LEFT JOIN decision d ON d.id = s.decision_id";

/// The bounds of partial dates: `2009-11` begins on its first day and is over
/// at the end of its month. SQLite keeps dates as text.
const BACK_SQLITE: &str = "INSERT INTO observer_status (id, organization_id, from_text, until_text,
        from_earliest, until_latest, session, decision_id, basis, source, evidence, annulled_at)
     SELECT id, organization_id, from_text, until_text,
        substr(from_text || '-01-01', 1, 10),
        CASE length(until_text) WHEN 4 THEN until_text || '-12-31'
             WHEN 7 THEN date(until_text || '-01', '+1 month', '-1 day') ELSE until_text END,
        session, decision_id, basis, source, evidence, superseded_at
     FROM status_event WHERE kind IN ('full', 'provisional', 'one_session') AND origin <> 'act'";

const BACK_POSTGRES: &str =
    "INSERT INTO observer_status (id, organization_id, from_text, until_text,
        from_earliest, until_latest, session, decision_id, basis, source, evidence, annulled_at)
     SELECT id, organization_id, from_text, until_text,
        substr(from_text || '-01-01', 1, 10)::date,
        CASE length(until_text) WHEN 4 THEN (until_text || '-12-31')::date
             WHEN 7 THEN ((until_text || '-01')::date + interval '1 month' - interval '1 day')::date
             ELSE until_text::date END,
        session, decision_id, basis, source, evidence, superseded_at
     FROM status_event WHERE kind IN ('full', 'provisional', 'one_session') AND origin <> 'act'";

const INDEXES: &[&str] = &[
    "CREATE INDEX status_event_organization ON status_event (organization_id)",
    "CREATE INDEX status_event_decision ON status_event (decision_id)",
    "CREATE UNIQUE INDEX status_event_one_recorded ON status_event (organization_id)
     WHERE state = 'recorded'",
    "CREATE UNIQUE INDEX status_event_superseded_once ON status_event (supersedes)
     WHERE state IN ('holds', 'past')",
];

const OLD_INDEXES: &[&str] = &[
    "CREATE INDEX observer_status_organization ON observer_status (organization_id)",
    "CREATE INDEX observer_status_decision ON observer_status (decision_id)",
];
