//! Code lists, in the order of their files.

use crate::{
    convert::{At, localized, pairs, position},
    entities::code_entry,
    error::Db,
};
use parvis_app::{error::AppError, reference::CodeEntry};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};

/// Entries that are not in the new list are kept as retired, behind the others.
pub(crate) async fn put<C: ConnectionTrait>(
    db: &C,
    list: &str,
    entries: &[CodeEntry],
) -> Result<(), AppError> {
    code_entry::Entity::update_many()
        .col_expr(code_entry::Column::Retired, Expr::value(true))
        .col_expr(code_entry::Column::Position, Expr::value(i32::MAX))
        .filter(code_entry::Column::List.eq(list))
        .exec(db)
        .await
        .db()?;
    let key = [code_entry::Column::List, code_entry::Column::Code];
    let others = code_entry::Column::iter().skip(key.len());
    let replace = OnConflict::columns(key).update_columns(others).to_owned();
    let rows: Vec<_> = entries
        .iter()
        .enumerate()
        .map(|(i, entry)| to_row(list, position(i), entry).into_active_model())
        .collect();
    for portion in rows.chunks(500) {
        code_entry::Entity::insert_many(portion.iter().cloned())
            .on_conflict(replace.clone())
            .exec_without_returning(db)
            .await
            .db()?;
    }
    Ok(())
}

pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    list: &str,
) -> Result<Vec<CodeEntry>, AppError> {
    let rows = code_entry::Entity::find()
        .filter(code_entry::Column::List.eq(list))
        .order_by_asc(code_entry::Column::Position)
        .order_by_asc(code_entry::Column::Code)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

/// One entry.
pub(crate) async fn one<C: ConnectionTrait>(
    db: &C,
    list: &str,
    code: &str,
) -> Result<Option<CodeEntry>, AppError> {
    let key = (list.to_owned(), code.to_owned());
    let row = code_entry::Entity::find_by_id(key).one(db).await.db()?;
    row.map(from_row).transpose()
}

fn from_row(row: code_entry::Model) -> Result<CodeEntry, AppError> {
    let id = format!("{}/{}", row.list, row.code);
    let at = At {
        table: "code_entry",
        id: &id,
    };
    Ok(CodeEntry {
        label: localized(row.label_en, row.label_fr, row.label_es),
        valid_from: at.maybe_date("valid_from", row.valid_from.as_deref())?,
        valid_until: at.maybe_date("valid_until", row.valid_until.as_deref())?,
        attributes: at.pairs("attributes", &row.attributes)?,
        code: row.code,
        basis: row.basis,
        source: row.source,
        note: row.note,
        retired: row.retired,
    })
}

fn to_row(list: &str, position: i32, entry: &CodeEntry) -> code_entry::Model {
    code_entry::Model {
        list: list.to_owned(),
        code: entry.code.clone(),
        position,
        label_en: entry.label.en.clone(),
        label_fr: entry.label.fr.clone(),
        label_es: entry.label.es.clone(),
        valid_from: entry.valid_from.map(|d| d.to_string()),
        valid_until: entry.valid_until.map(|d| d.to_string()),
        basis: entry.basis.clone(),
        source: entry.source.clone(),
        note: entry.note.clone(),
        attributes: pairs(&entry.attributes),
        retired: entry.retired,
    }
}
