//! Statements on bodies: added, never changed.

use super::insert_all;
use crate::{
    convert::{At, pairs},
    entities::body_statement,
    error::Db,
};
use parvis_app::{bodies::Stored, error::AppError};
use parvis_domain::{account::AccountId, body::FactKind};
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};

pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<Stored>, AppError> {
    let rows = body_statement::Entity::find()
        .order_by_asc(body_statement::Column::RecordedAt)
        .order_by_asc(body_statement::Column::Position)
        .order_by_asc(body_statement::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &[Stored]) -> Result<(), AppError> {
    insert_all(db, new.iter().map(to_row).collect()).await
}

fn from_row(row: body_statement::Model) -> Result<Stored, AppError> {
    let at = At {
        table: "body_statement",
        id: &row.id,
    };
    Ok(Stored {
        id: row.id,
        position: row.position,
        kind: at.code("kind", &row.kind, FactKind::from_code)?,
        values: at.pairs("content", &row.content)?,
        subject: row.subject,
        basis: row.basis,
        source: row.source,
        supersedes: row.supersedes,
        retracts: row.retracts,
        recorded_at: row.recorded_at,
        recorded_by: row.recorded_by.map(AccountId),
    })
}

fn to_row(of: &Stored) -> body_statement::Model {
    body_statement::Model {
        id: of.id,
        position: of.position,
        kind: of.kind.code().to_owned(),
        subject: of.subject.clone(),
        content: pairs(&of.values),
        basis: of.basis.clone(),
        source: of.source.clone(),
        supersedes: of.supersedes,
        retracts: of.retracts,
        recorded_at: of.recorded_at,
        recorded_by: of.recorded_by.map(|a| a.0),
    }
}
