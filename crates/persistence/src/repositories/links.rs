//! One-time links.

use super::insert;
use crate::{convert::At, entities::one_time_link, error::Db};
use parvis_app::{
    accounts::{Link, Purpose},
    error::AppError,
};
use parvis_domain::{Instant, account::AccountId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr};

pub(crate) async fn add<C: ConnectionTrait>(db: &C, link: &Link) -> Result<(), AppError> {
    let row = one_time_link::Model {
        hash: link.hash.clone(),
        purpose: link.purpose.code().to_owned(),
        account_id: link.account.map(|a| a.0),
        expires_at: link.expires_at,
        used_at: None,
    };
    insert(db, row).await
}

/// One statement decides who uses a link: of two at once, one finds no row.
pub(crate) async fn use_up<C: ConnectionTrait>(
    db: &C,
    hash: &str,
    now: Instant,
) -> Result<Option<Link>, AppError> {
    let used = one_time_link::Entity::update_many()
        .col_expr(one_time_link::Column::UsedAt, Expr::value(now))
        .filter(one_time_link::Column::Hash.eq(hash))
        .filter(one_time_link::Column::UsedAt.is_null())
        .filter(one_time_link::Column::ExpiresAt.gt(now))
        .exec(db)
        .await
        .db()?;
    if used.rows_affected == 0 {
        return Ok(None);
    }
    let row = one_time_link::Entity::find_by_id(hash).one(db).await.db()?;
    row.map(|row| {
        // The hash is no secret, but it is not shown either.
        let at = At {
            table: "one_time_link",
            id: &"a link",
        };
        Ok(Link {
            purpose: at.code("purpose", &row.purpose, Purpose::from_code)?,
            hash: row.hash,
            account: row.account_id.map(AccountId),
            expires_at: row.expires_at,
        })
    })
    .transpose()
}

/// Removes links that were used or expired before this moment.
pub(crate) async fn tidy<C: ConnectionTrait>(db: &C, before: Instant) -> Result<u64, AppError> {
    let gone = one_time_link::Entity::delete_many()
        .filter(one_time_link::Column::ExpiresAt.lt(before))
        .exec(db)
        .await
        .db()?;
    Ok(gone.rows_affected)
}
