//! Web sessions. Using one never changes the account's version.

use super::{accounts, insert};
use crate::{entities::web_session, error::Db};
use parvis_app::{
    accounts::{NewSession, SessionAccount},
    error::AppError,
};
use parvis_domain::{Instant, account::AccountId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr};

/// Adds one, and removes those of everybody that ended by themselves.
pub(crate) async fn add<C: ConnectionTrait>(db: &C, session: &NewSession) -> Result<(), AppError> {
    tidy(db, session.created_at).await?;
    let row = web_session::Model {
        hash: session.hash.clone(),
        account_id: session.account.0,
        created_at: session.created_at,
        expires_at: session.expires_at,
        last_seen_at: session.created_at,
        idle_minutes: session.idle_minutes,
    };
    insert(db, row).await
}

pub(crate) async fn end<C: ConnectionTrait>(
    db: &C,
    account: AccountId,
    hash: Option<&str>,
) -> Result<(), AppError> {
    let mut query =
        web_session::Entity::delete_many().filter(web_session::Column::AccountId.eq(account.0));
    if let Some(hash) = hash {
        query = query.filter(web_session::Column::Hash.eq(hash));
    }
    query.exec(db).await.db()?;
    Ok(())
}

pub(crate) async fn touch<C: ConnectionTrait>(
    db: &C,
    hash: &str,
    now: Instant,
) -> Result<(), AppError> {
    web_session::Entity::update_many()
        .col_expr(web_session::Column::LastSeenAt, Expr::value(now))
        .filter(web_session::Column::Hash.eq(hash))
        .filter(web_session::Column::LastSeenAt.lt(now))
        .exec(db)
        .await
        .db()?;
    Ok(())
}

/// The account, while the session lasts and was used lately.
pub(crate) async fn account<C: ConnectionTrait>(
    db: &C,
    hash: &str,
    now: Instant,
) -> Result<Option<SessionAccount>, AppError> {
    let row = web_session::Entity::find_by_id(hash).one(db).await.db()?;
    let runs = row.filter(|s| {
        let idle = chrono::Duration::minutes(i64::from(s.idle_minutes));
        s.expires_at > now && s.last_seen_at + idle > now
    });
    let Some(session) = runs else { return Ok(None) };
    let account = accounts::get(db, AccountId(session.account_id)).await?;
    Ok(account.map(|account| SessionAccount {
        account,
        last_seen_at: session.last_seen_at,
    }))
}

/// Removes sessions that ended by themselves before this moment.
pub(crate) async fn tidy<C: ConnectionTrait>(db: &C, before: Instant) -> Result<u64, AppError> {
    let gone = web_session::Entity::delete_many()
        .filter(web_session::Column::ExpiresAt.lt(before))
        .exec(db)
        .await
        .db()?;
    Ok(gone.rows_affected)
}
