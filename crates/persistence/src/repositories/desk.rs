//! Notes, marks and views of the desk.

use super::{insert, insert_all};
use crate::{
    entities::{last_seen, mention, note, saved_view},
    error::Db,
};
use parvis_app::{
    desk::{Note, SavedView},
    error::AppError,
};
use parvis_domain::{Instant, account::AccountId, application::ApplicationId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

pub(crate) async fn add_note<C: ConnectionTrait>(
    db: &C,
    new: &Note,
    called: &[AccountId],
) -> Result<(), AppError> {
    let row = note::Model {
        id: new.id,
        application_id: new.application_id.0,
        author_id: new.author.0,
        text: new.text.clone(),
        written_at: new.at,
        edited_at: None,
    };
    insert(db, row).await?;
    call(db, new.id, called).await
}

pub(crate) async fn edit_note<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    text: &str,
    called: &[AccountId],
    now: Instant,
) -> Result<(), AppError> {
    note::Entity::update_many()
        .col_expr(note::Column::Text, Expr::value(text))
        .col_expr(note::Column::EditedAt, Expr::value(now))
        .filter(note::Column::Id.eq(id))
        .exec(db)
        .await
        .db()?;
    let known = mention::Entity::find()
        .filter(mention::Column::NoteId.eq(id))
        .all(db)
        .await
        .db()?;
    let new: Vec<AccountId> = called
        .iter()
        .copied()
        .filter(|a| !known.iter().any(|m| m.account_id == a.0))
        .collect();
    call(db, id, &new).await
}

async fn call<C: ConnectionTrait>(
    db: &C,
    note: Uuid,
    called: &[AccountId],
) -> Result<(), AppError> {
    let rows = called.iter().map(|a| mention::Model {
        note_id: note,
        account_id: a.0,
        done_at: None,
    });
    insert_all(db, rows.collect()).await
}

pub(crate) async fn end_mention<C: ConnectionTrait>(
    db: &C,
    note: Uuid,
    account: AccountId,
    now: Instant,
) -> Result<bool, AppError> {
    let done = mention::Entity::update_many()
        .col_expr(mention::Column::DoneAt, Expr::value(now))
        .filter(mention::Column::NoteId.eq(note))
        .filter(mention::Column::AccountId.eq(account.0))
        .filter(mention::Column::DoneAt.is_null())
        .exec(db)
        .await
        .db()?;
    Ok(done.rows_affected > 0)
}

pub(crate) async fn put_seen<C: ConnectionTrait>(
    db: &C,
    account: AccountId,
    id: ApplicationId,
    now: Instant,
) -> Result<(), AppError> {
    use last_seen::Column as S;
    let row = last_seen::Model {
        account_id: account.0,
        application_id: id.0,
        seen_at: now,
    };
    last_seen::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::columns([S::AccountId, S::ApplicationId])
                .update_column(S::SeenAt)
                .to_owned(),
        )
        .exec_without_returning(db)
        .await
        .db()?;
    Ok(())
}

pub(crate) async fn add_view<C: ConnectionTrait>(
    db: &C,
    new: &SavedView,
    now: Instant,
) -> Result<(), AppError> {
    let row = saved_view::Model {
        id: new.id,
        account_id: new.owner.0,
        name: new.name.clone(),
        query: new.query.clone(),
        shared: new.shared,
        created_at: now,
    };
    insert(db, row).await
}

pub(crate) async fn remove_view<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    owner: AccountId,
) -> Result<bool, AppError> {
    let done = saved_view::Entity::delete_many()
        .filter(saved_view::Column::Id.eq(id))
        .filter(saved_view::Column::AccountId.eq(owner.0))
        .exec(db)
        .await
        .db()?;
    Ok(done.rows_affected > 0)
}
