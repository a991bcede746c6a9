//! The code lists as a whole: which there are, and the codes that may be used.

use crate::{entities::code_entry, error::Db};
use parvis_app::error::AppError;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Names of the lists and their lengths, retired entries included, as the list
/// itself shows them.
pub(crate) async fn lists<C: ConnectionTrait>(db: &C) -> Result<Vec<(String, u64)>, AppError> {
    let rows: Vec<(String, i64)> = code_entry::Entity::find()
        .select_only()
        .column(code_entry::Column::List)
        .column_as(code_entry::Column::Code.count(), "n")
        .group_by(code_entry::Column::List)
        .into_tuple()
        .all(db)
        .await
        .db()?;
    let mut lists: Vec<(String, u64)> = rows
        .into_iter()
        .map(|(list, n)| (list, n.unsigned_abs()))
        .collect();
    lists.sort();
    Ok(lists)
}

/// The codes of a list that are not retired, in order.
pub(crate) async fn codes<C: ConnectionTrait>(db: &C, list: &str) -> Result<Vec<String>, AppError> {
    code_entry::Entity::find()
        .select_only()
        .column(code_entry::Column::Code)
        .filter(code_entry::Column::List.eq(list))
        .filter(code_entry::Column::Retired.eq(false))
        .order_by_asc(code_entry::Column::Position)
        .order_by_asc(code_entry::Column::Code)
        .into_tuple()
        .all(db)
        .await
        .db()
}
