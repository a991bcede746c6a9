//! Documents of applications.

use super::insert;
use crate::{entities::document, error::Db};
use parvis_app::{
    applications::{Document, ReplyDocument},
    error::AppError,
};
use parvis_domain::{
    Instant,
    account::AccountId,
    application::{ApplicationId, QuestionId},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
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
        .filter(document::Column::Held.eq(false))
        .order_by_asc(document::Column::Code)
        .order_by_asc(document::Column::UploadedAt)
        .order_by_asc(document::Column::Id)
        .all(db)
        .await
        .db()?;
    Ok(rows.into_iter().map(read).collect())
}

fn read(row: document::Model) -> Document {
    Document {
        id: row.id,
        application_id: ApplicationId(row.application_id),
        code: row.code,
        file_name: row.file_name,
        media_type: row.media_type,
        size: row.size,
        sha256: row.sha256,
        uploaded_by: AccountId(row.uploaded_by),
        uploaded_at: row.uploaded_at,
    }
}

/// Those given as replies to questions, each with its question; held ones are
/// not sent yet.
pub(crate) async fn of_questions<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<ReplyDocument>, AppError> {
    let rows = document::Entity::find()
        .filter(document::Column::ApplicationId.eq(id.0))
        .filter(document::Column::QuestionId.is_not_null())
        .filter(
            Condition::any()
                .add(document::Column::RemovedAt.is_null())
                .add(document::Column::Held.eq(false)),
        )
        .order_by_asc(document::Column::UploadedAt)
        .order_by_asc(document::Column::Id)
        .all(db)
        .await
        .db()?;
    let replies = rows.into_iter().filter_map(|row| {
        let question = QuestionId(row.question_id?);
        let held = row.held;
        Some(ReplyDocument {
            document: read(row),
            question,
            held,
        })
    });
    Ok(replies.collect())
}

/// Keeps one as part of a reply that is not sent yet.
pub(crate) async fn hold<C: ConnectionTrait>(
    db: &C,
    new: &Document,
    question: QuestionId,
) -> Result<(), AppError> {
    let row = document::Model {
        question_id: Some(question.0),
        held: true,
        ..to_row(new)
    };
    insert(db, row).await
}

/// Sends what was held for the questions of an application.
pub(crate) async fn release<C: ConnectionTrait>(db: &C, id: ApplicationId) -> Result<(), AppError> {
    document::Entity::update_many()
        .col_expr(document::Column::Held, Expr::value(false))
        .filter(document::Column::ApplicationId.eq(id.0))
        .filter(document::Column::RemovedAt.is_null())
        .filter(document::Column::Held.eq(true))
        .exec(db)
        .await
        .db()?;
    Ok(())
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Document) -> Result<(), AppError> {
    insert(db, to_row(new)).await
}

fn to_row(new: &Document) -> document::Model {
    document::Model {
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
        question_id: None,
        held: false,
    }
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
