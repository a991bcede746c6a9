//! Documents of applications.

use super::insert;
use crate::{entities::document, error::Db};
use parvis_app::{applications::Document, error::AppError};
use parvis_domain::{Instant, account::AccountId, application::ApplicationId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};
use uuid::Uuid;

/// Those that are not removed, by code and then as uploaded.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<Document>, AppError> {
    let rows = document::Entity::find()
        .filter(document::Column::ApplicationId.eq(id.0))
        .filter(document::Column::RemovedAt.is_null())
        .order_by_asc(document::Column::Code)
        .order_by_asc(document::Column::UploadedAt)
        .order_by_asc(document::Column::Id)
        .all(db)
        .await
        .db()?;
    let documents = rows.into_iter().map(|row| Document {
        id: row.id,
        application_id: ApplicationId(row.application_id),
        code: row.code,
        file_name: row.file_name,
        media_type: row.media_type,
        size: row.size,
        sha256: row.sha256,
        uploaded_by: AccountId(row.uploaded_by),
        uploaded_at: row.uploaded_at,
    });
    Ok(documents.collect())
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Document) -> Result<(), AppError> {
    let row = document::Model {
        id: new.id,
        application_id: new.application_id.0,
        code: new.code.clone(),
        file_name: new.file_name.clone(),
        media_type: new.media_type.clone(),
        size: new.size,
        sha256: new.sha256.clone(),
        uploaded_by: new.uploaded_by.0,
        uploaded_at: new.uploaded_at,
        removed_at: None,
    };
    insert(db, row).await
}

pub(crate) async fn remove<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    now: Instant,
) -> Result<(), AppError> {
    let done = document::Entity::update_many()
        .col_expr(document::Column::RemovedAt, Expr::value(now))
        .filter(document::Column::Id.eq(id))
        .filter(document::Column::RemovedAt.is_null())
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        return Err(AppError::NotFound);
    }
    Ok(())
}
