//! Counters without gaps: the number is drawn in the transaction that uses it,
//! so a transaction that fails gives it back.

use crate::{entities::counter, error::Db};
use parvis_app::error::AppError;
use sea_orm::{
    ConnectionTrait, ExprTrait,
    sea_query::{Expr, OnConflict, Query},
};

/// The next number, from 1. The row stays locked until the transaction ends.
pub(crate) async fn next<C: ConnectionTrait>(db: &C, name: &str) -> Result<i64, AppError> {
    let value = counter::Column::Value;
    let raised = Expr::col((counter::Entity, value)).add(1i64);
    let statement = Query::insert()
        .into_table(counter::Entity)
        .columns([counter::Column::Name, value])
        .values_panic([name.into(), 1i64.into()])
        .on_conflict(
            OnConflict::column(counter::Column::Name)
                .value(value, raised)
                .to_owned(),
        )
        .returning_col(value)
        .to_owned();
    let row = db.query_one(&statement).await.db()?;
    let row = row.ok_or_else(|| AppError::Unavailable(format!("counter {name}: no answer")))?;
    row.try_get("", "value").db()
}
