//! Counts that sources report.

use super::insert_all;
use crate::{
    convert::{At, position},
    entities::reported_count,
    error::Db,
};
use parvis_app::{error::AppError, reference::ReportedCount};
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};

pub(crate) async fn put<C: ConnectionTrait>(
    db: &C,
    counts: &[ReportedCount],
) -> Result<(), AppError> {
    reported_count::Entity::delete_many().exec(db).await.db()?;
    let all = counts.iter().enumerate();
    let rows = all.map(|(i, c)| reported_count::Model {
        position: position(i),
        measure: c.measure.clone(),
        value: c.value,
        qualifier: c.qualifier.clone(),
        as_of: c.as_of.map(|d| d.to_string()),
        as_of_note: c.as_of_note.clone(),
        basis: c.basis.clone(),
        source: c.source.clone(),
        note: c.note.clone(),
    });
    insert_all(db, rows.collect()).await
}

pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<ReportedCount>, AppError> {
    let rows = reported_count::Entity::find()
        .order_by_asc(reported_count::Column::Position)
        .all(db)
        .await
        .db()?;
    rows.into_iter()
        .map(|row| {
            let at = At {
                table: "reported_count",
                id: &row.position,
            };
            Ok(ReportedCount {
                as_of: at.maybe_date("as_of", row.as_of.as_deref())?,
                measure: row.measure,
                value: row.value,
                qualifier: row.qualifier,
                as_of_note: row.as_of_note,
                basis: row.basis,
                source: row.source,
                note: row.note,
            })
        })
        .collect()
}
