//! The list of a session while it is being made.

use super::insert_all;
use crate::{
    convert::{At, localized, position},
    entities::{council_list, council_list_item},
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    Instant,
    application::ApplicationId,
    council::{CouncilList, ListItem, ListMark},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};

pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    session: &str,
) -> Result<Option<CouncilList>, AppError> {
    let Some(row) = council_list::Entity::find_by_id(session)
        .one(db)
        .await
        .db()?
    else {
        return Ok(None);
    };
    let items = council_list_item::Entity::find()
        .filter(council_list_item::Column::Session.eq(session))
        .order_by_asc(council_list_item::Column::Position)
        .all(db)
        .await
        .db()?;
    let items: Result<Vec<ListItem>, AppError> = items.into_iter().map(item).collect();
    Ok(Some(CouncilList {
        session: row.session,
        symbol: row.symbol,
        items: items?,
        version: row.version,
    }))
}

fn item(row: council_list_item::Model) -> Result<ListItem, AppError> {
    let at = At {
        table: "council_list_item",
        id: &row.application_id,
    };
    Ok(ListItem {
        mark: at.code("mark", &row.mark, ListMark::from_code)?,
        application: ApplicationId(row.application_id),
        names: localized(row.name_en, row.name_fr, row.name_es),
        summary: localized(row.summary_en, row.summary_fr, row.summary_es),
    })
}

/// Writes list and items whole, under the version that was seen.
pub(crate) async fn save<C: ConnectionTrait>(
    db: &C,
    list: &CouncilList,
    version: i32,
    now: Instant,
) -> Result<(), AppError> {
    use council_list::Column;
    let written = if version == 0 {
        let row = council_list::Model {
            session: list.session.clone(),
            symbol: list.symbol.clone(),
            updated_at: now,
            version: 1,
        };
        council_list::Entity::insert(row.into_active_model())
            .on_conflict(OnConflict::column(Column::Session).do_nothing().to_owned())
            .exec_without_returning(db)
            .await
            .db()?
    } else {
        council_list::Entity::update_many()
            .col_expr(Column::Symbol, Expr::value(list.symbol.as_str()))
            .col_expr(Column::UpdatedAt, Expr::value(now))
            .col_expr(Column::Version, Expr::value(version + 1))
            .filter(Column::Session.eq(list.session.as_str()))
            .filter(Column::Version.eq(version))
            .exec(db)
            .await
            .db()?
            .rows_affected
    };
    if written == 0 {
        let now = council_list::Entity::find_by_id(list.session.as_str())
            .one(db)
            .await
            .db()?;
        let current = now.map_or(0, |row| row.version);
        return Err(AppError::Stale { current });
    }
    council_list_item::Entity::delete_many()
        .filter(council_list_item::Column::Session.eq(list.session.as_str()))
        .exec(db)
        .await
        .db()?;
    let rows = list.items.iter().enumerate();
    insert_all(db, rows.map(|(i, it)| row(&list.session, i, it)).collect()).await
}

fn row(session: &str, index: usize, item: &ListItem) -> council_list_item::Model {
    let (names, summary) = (item.names.clone(), item.summary.clone());
    council_list_item::Model {
        session: session.to_owned(),
        application_id: item.application.0,
        position: position(index),
        mark: item.mark.code().to_owned(),
        name_en: names.en,
        name_fr: names.fr,
        name_es: names.es,
        summary_en: summary.en,
        summary_fr: summary.fr,
        summary_es: summary.es,
    }
}
