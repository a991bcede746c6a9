//! Applications, decisions, documents, assessments and observer status.

use crate::step::{Step, dialect, drop, run};
use sea_orm_migration::{async_trait::async_trait, prelude::*, schema::*};

mod guards;
use guards::{POSTGRES, POSTGRES_DOWN, SQLITE};

pub(crate) struct Applications;

#[async_trait]
impl Step for Applications {
    fn name(&self) -> &'static str {
        "m20261121_000004_applications"
    }

    async fn up(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(application()).await?;
        manager.create_table(decision()).await?;
        manager.create_table(document()).await?;
        manager.create_table(assessment()).await?;
        manager.create_table(observer_status()).await?;
        manager.create_table(counter()).await?;
        run(manager, INDEXES).await?;
        dialect(manager, SQLITE, POSTGRES).await
    }

    async fn down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let tables = [
            "counter",
            "observer_status",
            "assessment",
            "document",
            "decision",
            "application",
        ];
        drop(manager, &tables).await?;
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

fn application() -> TableCreateStatement {
    let refers = |column, to, key| references("application", column, to, key);
    Table::create()
        .table("application")
        .col(pk_uuid("id"))
        .col(text("organization_id"))
        .col(text("stage"))
        .col(text_null("aims"))
        .col(text_null("cooperation_with_iom"))
        .col(text_null("funding_sources"))
        .col(text_null("executive_name"))
        .col(text_null("executive_title"))
        .col(text_null("representative_name"))
        .col(text_null("ecosoc_status"))
        .col(text_null("missing_documents_reason"))
        .col(text_null("reference").unique_key())
        .col(uuid_null("submitted_by"))
        .col(timestamp_with_time_zone_null("submitted_at"))
        .col(text_null("signatory_name"))
        .col(text_null("signatory_title"))
        .col(text_null("criteria_set"))
        .col(text_null("session_hoped_for"))
        .col(uuid_null("officer_id"))
        .col(text_null("recommended_outcome"))
        .col(text_null("recommended_reason"))
        .col(uuid_null("recommended_by"))
        .col(timestamp_with_time_zone_null("recommended_at"))
        .col(uuid_null("cleared_by"))
        .col(timestamp_with_time_zone_null("cleared_at"))
        .col(text_null("session"))
        .col(timestamp_with_time_zone("created_at"))
        .col(timestamp_with_time_zone("updated_at"))
        .col(integer("version"))
        .foreign_key(&mut refers("organization_id", "organization", "id"))
        .foreign_key(&mut refers("submitted_by", "account", "id"))
        .foreign_key(&mut refers("officer_id", "account", "id"))
        .foreign_key(&mut refers("recommended_by", "account", "id"))
        .foreign_key(&mut refers("cleared_by", "account", "id"))
        .foreign_key(&mut refers("criteria_set", "criteria_set", "version"))
        .foreign_key(&mut refers("session_hoped_for", "council_session", "code"))
        .foreign_key(&mut refers("session", "council_session", "code"))
        // Two persons, whatever the program does: null compares as unknown and passes.
        .check(Expr::col("recommended_by").ne(Expr::col("cleared_by")))
        .check(Expr::cust(
            "stage IN ('draft', 'withdrawn') OR (reference IS NOT NULL AND submitted_at IS NOT NULL)",
        ))
        .to_owned()
}

fn decision() -> TableCreateStatement {
    let refers = |column, to, key| references("decision", column, to, key);
    Table::create()
        .table("decision")
        .col(pk_uuid("id"))
        .col(uuid("application_id"))
        // recorded → holds → past, or recorded → rejected.
        .col(text("state"))
        .col(text("outcome"))
        .col(text("session"))
        .col(date("decided_on"))
        .col(text("symbol"))
        .col(text_null("reason"))
        .col(uuid_null("supersedes"))
        .col(uuid("recorded_by"))
        .col(timestamp_with_time_zone("recorded_at"))
        .col(uuid_null("confirmed_by"))
        .col(timestamp_with_time_zone_null("confirmed_at"))
        .foreign_key(&mut refers("application_id", "application", "id"))
        .foreign_key(&mut refers("session", "council_session", "code"))
        .foreign_key(&mut refers("supersedes", "decision", "id"))
        .foreign_key(&mut refers("recorded_by", "account", "id"))
        .foreign_key(&mut refers("confirmed_by", "account", "id"))
        .check(Expr::col("recorded_by").ne(Expr::col("confirmed_by")))
        .check(Expr::col("state").is_in(["recorded", "holds", "past", "rejected"]))
        .check(Expr::cust(
            "(state IN ('holds', 'past')) = (confirmed_by IS NOT NULL AND confirmed_at IS NOT NULL)",
        ))
        .to_owned()
}

fn document() -> TableCreateStatement {
    let refers = |column, to, key| references("document", column, to, key);
    Table::create()
        .table("document")
        .col(pk_uuid("id"))
        .col(uuid("application_id"))
        .col(text("code"))
        .col(text("file_name"))
        .col(text("media_type"))
        .col(big_integer("size"))
        .col(text("sha256"))
        .col(uuid("uploaded_by"))
        .col(timestamp_with_time_zone("uploaded_at"))
        .col(timestamp_with_time_zone_null("removed_at"))
        .foreign_key(&mut refers("application_id", "application", "id"))
        .foreign_key(&mut refers("uploaded_by", "account", "id"))
        .to_owned()
}

fn assessment() -> TableCreateStatement {
    let refers = |column, to, key| references("assessment", column, to, key);
    Table::create()
        .table("assessment")
        .col(pk_uuid("id"))
        .col(uuid("application_id"))
        .col(text("criterion"))
        .col(text("verdict"))
        .col(text("reason"))
        .col(text("suggestion"))
        .col(text("data"))
        .col(uuid("made_by"))
        .col(timestamp_with_time_zone("made_at"))
        .col(timestamp_with_time_zone_null("superseded_at"))
        .foreign_key(&mut refers("application_id", "application", "id"))
        .foreign_key(&mut refers("made_by", "account", "id"))
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
        // The bounds of the partial dates, for comparing in SQL.
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

fn counter() -> TableCreateStatement {
    Table::create()
        .table("counter")
        .col(text("name").primary_key())
        .col(big_integer("value"))
        .to_owned()
}

const INDEXES: &[&str] = &[
    "CREATE UNIQUE INDEX application_one_open ON application (organization_id)
     WHERE stage NOT IN ('admitted', 'not_admitted', 'correction_recorded', 'withdrawn')",
    "CREATE INDEX application_organization ON application (organization_id)",
    "CREATE INDEX application_stage ON application (stage, submitted_at)",
    "CREATE INDEX application_officer ON application (officer_id)",
    "CREATE INDEX application_session ON application (session)",
    "CREATE INDEX decision_application ON decision (application_id)",
    "CREATE UNIQUE INDEX decision_one_recorded ON decision (application_id)
     WHERE state = 'recorded'",
    "CREATE UNIQUE INDEX decision_one_holds ON decision (application_id) WHERE state = 'holds'",
    "CREATE UNIQUE INDEX decision_superseded_once ON decision (supersedes)
     WHERE state IN ('holds', 'past')",
    "CREATE INDEX document_application ON document (application_id)",
    "CREATE UNIQUE INDEX assessment_current ON assessment (application_id, criterion)
     WHERE superseded_at IS NULL",
    "CREATE INDEX observer_status_organization ON observer_status (organization_id)",
    "CREATE INDEX observer_status_decision ON observer_status (decision_id)",
];
