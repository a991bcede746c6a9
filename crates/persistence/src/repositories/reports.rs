//! Periodic reports, and confirmations of entries.

use super::{insert, not_saved};
use crate::{
    convert::At,
    entities::{entry_confirmation, periodic_report},
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    Instant,
    account::AccountId,
    organization::OrganizationId,
    report::{PeriodicReport, ReportContent, ReportState},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Those of an organization, newest first.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<PeriodicReport>, AppError> {
    let rows = periodic_report::Entity::find()
        .filter(periodic_report::Column::OrganizationId.eq(id.as_str()))
        .order_by_desc(periodic_report::Column::DueOn)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

/// All that are not accepted, by the day on which they are due.
pub(crate) async fn unfinished<C: ConnectionTrait>(
    db: &C,
) -> Result<Vec<PeriodicReport>, AppError> {
    let rows = periodic_report::Entity::find()
        .filter(periodic_report::Column::State.ne(ReportState::Accepted.code()))
        .order_by_asc(periodic_report::Column::DueOn)
        .order_by_asc(periodic_report::Column::OrganizationId)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(
    db: &C,
    report: &PeriodicReport,
) -> Result<(), AppError> {
    insert(db, to_row(report)).await
}

pub(crate) async fn save<C: ConnectionTrait>(
    db: &C,
    report: &PeriodicReport,
) -> Result<(), AppError> {
    let mut row = to_row(report);
    row.version = report.version + 1;
    let done = periodic_report::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(periodic_report::Column::Id.eq(report.id))
        .filter(periodic_report::Column::Version.eq(report.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = periodic_report::Entity::find_by_id(report.id)
            .one(db)
            .await
            .db()?;
        return Err(not_saved(known.map(|r| r.version)));
    }
    Ok(())
}

pub(crate) async fn confirm_entry<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    organization: &OrganizationId,
    by: AccountId,
    at: Instant,
) -> Result<(), AppError> {
    let row = entry_confirmation::Model {
        id,
        organization_id: organization.to_string(),
        confirmed_by: by.0,
        confirmed_at: at,
    };
    insert(db, row).await
}

/// When each organization last said that its entry is right.
pub(crate) async fn entries_confirmed<C: ConnectionTrait>(
    db: &C,
    only: Option<&OrganizationId>,
) -> Result<HashMap<OrganizationId, Instant>, AppError> {
    let mut all = entry_confirmation::Entity::find()
        .select_only()
        .column(entry_confirmation::Column::OrganizationId)
        .column_as(entry_confirmation::Column::ConfirmedAt.max(), "last")
        .group_by(entry_confirmation::Column::OrganizationId);
    if let Some(id) = only {
        all = all.filter(entry_confirmation::Column::OrganizationId.eq(id.as_str()));
    }
    let rows: Vec<(String, Instant)> = all.into_tuple().all(db).await.db()?;
    rows.into_iter()
        .map(|(id, last)| {
            let at = At {
                table: "entry_confirmation",
                id: &id,
            };
            Ok((at.organization(&id)?, last))
        })
        .collect()
}

fn from_row(row: periodic_report::Model) -> Result<PeriodicReport, AppError> {
    let at = At {
        table: "periodic_report",
        id: &row.id,
    };
    Ok(PeriodicReport {
        id: row.id,
        organization_id: at.organization(&row.organization_id)?,
        period_from: row.period_from,
        due_on: row.due_on,
        grace_until: row.grace_until,
        state: at.code("state", &row.state, ReportState::from_code)?,
        submitted: at.signature("submitted_by", row.submitted_by, row.submitted_at)?,
        accepted: at.signature("accepted_by", row.accepted_by, row.accepted_at)?,
        content: ReportContent {
            activities: row.activities,
            changes: row.changes,
            cooperation: row.cooperation,
            contacts_confirmed: row.contacts_confirmed,
        },
        question: row.question,
        opened_at: row.opened_at,
        version: row.version,
    })
}

fn to_row(report: &PeriodicReport) -> periodic_report::Model {
    let content = report.content.clone();
    periodic_report::Model {
        id: report.id,
        organization_id: report.organization_id.to_string(),
        period_from: report.period_from,
        due_on: report.due_on,
        grace_until: report.grace_until,
        state: report.state.code().to_owned(),
        activities: content.activities,
        changes: content.changes,
        cooperation: content.cooperation,
        contacts_confirmed: content.contacts_confirmed,
        submitted_by: report.submitted.as_ref().map(|s| s.by.0),
        submitted_at: report.submitted.as_ref().map(|s| s.at),
        question: report.question.clone(),
        accepted_by: report.accepted.as_ref().map(|s| s.by.0),
        accepted_at: report.accepted.as_ref().map(|s| s.at),
        opened_at: report.opened_at,
        version: report.version,
    }
}
