//! Events at the door of a consultation. There is no function that changes one.

use super::insert_all;
use crate::{convert::At, entities::attendance_event, error::Db};
use attendance_event::Column as E;
use parvis_app::error::AppError;
use parvis_domain::{
    account::AccountId,
    attendance::{AbsenceReason, AttendanceAct, AttendanceEvent, AttendanceMeans},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Select};
use uuid::Uuid;

pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
) -> Result<Option<AttendanceEvent>, AppError> {
    let found = attendance_event::Entity::find_by_id(id).one(db).await;
    found.db()?.map(from_row).transpose()
}

/// Those of a registration, of all days.
pub(crate) async fn of_registration<C: ConnectionTrait>(
    db: &C,
    registration: Uuid,
) -> Result<Vec<AttendanceEvent>, AppError> {
    read(
        db,
        attendance_event::Entity::find().filter(E::RegistrationId.eq(registration)),
    )
    .await
}

/// Those of a consultation.
pub(crate) async fn of_consultation<C: ConnectionTrait>(
    db: &C,
    consultation: Uuid,
) -> Result<Vec<AttendanceEvent>, AppError> {
    read(
        db,
        attendance_event::Entity::find().filter(E::ConsultationId.eq(consultation)),
    )
    .await
}

async fn read<C: ConnectionTrait>(
    db: &C,
    query: Select<attendance_event::Entity>,
) -> Result<Vec<AttendanceEvent>, AppError> {
    let rows = query
        .order_by_asc(E::NotedAt)
        .order_by_asc(E::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(
    db: &C,
    events: &[AttendanceEvent],
) -> Result<(), AppError> {
    insert_all(db, events.iter().map(to_row).collect()).await
}

fn from_row(row: attendance_event::Model) -> Result<AttendanceEvent, AppError> {
    let at = At {
        table: "attendance_event",
        id: &row.id,
    };
    Ok(AttendanceEvent {
        id: row.id,
        consultation_id: row.consultation_id,
        registration_id: row.registration_id,
        day: row.day,
        act: at.code("act", &row.act, AttendanceAct::from_code)?,
        means: at.code("means", &row.means, AttendanceMeans::from_code)?,
        reason: at.maybe("reason", row.reason.as_deref(), AbsenceReason::from_code)?,
        at: row.noted_at,
        received_at: row.received_at,
        by: AccountId(row.noted_by),
    })
}

fn to_row(event: &AttendanceEvent) -> attendance_event::Model {
    attendance_event::Model {
        id: event.id,
        consultation_id: event.consultation_id,
        registration_id: event.registration_id,
        day: event.day,
        act: event.act.code().to_owned(),
        means: event.means.code().to_owned(),
        reason: event.reason.map(|r| r.code().to_owned()),
        noted_at: event.at,
        received_at: event.received_at,
        noted_by: event.by.0,
    }
}
