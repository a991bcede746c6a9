//! The clock of each case: written with the case, whenever its stage or the
//! party that it waits for changes.

use super::insert;
use crate::{convert::At, entities::stage_period, error::Db};
use parvis_app::error::AppError;
use parvis_domain::application::{Application, ApplicationId, Party, Stage, StagePeriod};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};

/// Ends the period that lasts and begins the next, if anything changed.
pub(crate) async fn follow<C: ConnectionTrait>(db: &C, now: &Application) -> Result<(), AppError> {
    let last = stage_period::Entity::find()
        .filter(stage_period::Column::ApplicationId.eq(now.id.0))
        .order_by_desc(stage_period::Column::Number)
        .one(db)
        .await
        .db()?;
    let (stage, waiting_for) = (now.stage.code(), now.waiting_for().code());
    let number = match last {
        Some(last) if last.stage == stage && last.waiting_for == waiting_for => return Ok(()),
        Some(last) => {
            stage_period::Entity::update_many()
                .col_expr(stage_period::Column::UntilAt, Expr::value(now.updated_at))
                .filter(stage_period::Column::ApplicationId.eq(now.id.0))
                .filter(stage_period::Column::UntilAt.is_null())
                .exec(db)
                .await
                .db()?;
            last.number + 1
        }
        None => 1,
    };
    let row = stage_period::Model {
        application_id: now.id.0,
        number,
        stage: stage.to_owned(),
        waiting_for: waiting_for.to_owned(),
        from_at: now.updated_at,
        until_at: None,
    };
    insert(db, row).await
}

/// The periods of a case, in order.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<StagePeriod>, AppError> {
    let rows = stage_period::Entity::find()
        .filter(stage_period::Column::ApplicationId.eq(id.0))
        .order_by_asc(stage_period::Column::Number)
        .all(db)
        .await
        .db()?;
    rows.iter().map(read).collect()
}

/// One period.
pub(crate) fn read(row: &stage_period::Model) -> Result<StagePeriod, AppError> {
    let at = At {
        table: "stage_period",
        id: &row.application_id,
    };
    Ok(StagePeriod {
        stage: at.code("stage", &row.stage, Stage::from_code)?,
        waiting_for: at.code("waiting_for", &row.waiting_for, Party::from_code)?,
        from: row.from_at,
        until: row.until_at,
    })
}
