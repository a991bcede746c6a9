//! Drafts and the clocks of all cases, for duties and statistics.

use crate::{
    convert::At,
    entities::{application, stage_period},
    error::Db,
    repositories::stage_periods,
};
use parvis_app::{
    error::AppError,
    time::{CasePeriod, DraftRow},
};
use parvis_domain::application::{ApplicationId, Stage};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// Applications that are not handed in, oldest first.
pub(crate) async fn drafts<C: ConnectionTrait>(db: &C) -> Result<Vec<DraftRow>, AppError> {
    let rows = application::Entity::find()
        .filter(application::Column::Stage.eq(Stage::Draft.code()))
        .order_by_asc(application::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter()
        .map(|row| {
            let at = At {
                table: "application",
                id: &row.id,
            };
            Ok(DraftRow {
                id: ApplicationId(row.id),
                organization_id: at.organization(&row.organization_id)?,
                created_at: row.created_at,
                updated_at: row.updated_at,
            })
        })
        .collect()
}

/// Every period of every case.
pub(crate) async fn case_periods<C: ConnectionTrait>(db: &C) -> Result<Vec<CasePeriod>, AppError> {
    let rows = stage_period::Entity::find()
        .order_by_asc(stage_period::Column::ApplicationId)
        .order_by_asc(stage_period::Column::Number)
        .all(db)
        .await
        .db()?;
    rows.iter()
        .map(|row| Ok((ApplicationId(row.application_id), stage_periods::read(row)?)))
        .collect()
}
