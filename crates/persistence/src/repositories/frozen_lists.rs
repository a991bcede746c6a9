//! Frozen versions of lists. The database itself refuses to change one.

use super::insert;
use crate::{
    entities::{frozen_list, frozen_list_confirmation},
    error::Db,
};
use parvis_app::{council::FrozenVersion, error::AppError};
use parvis_domain::{account::AccountId, application::Signature};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// Newest first.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    session: &str,
) -> Result<Vec<FrozenVersion>, AppError> {
    let rows = frozen_list::Entity::find()
        .filter(frozen_list::Column::Session.eq(session))
        .order_by_desc(frozen_list::Column::Number)
        .all(db)
        .await
        .db()?;
    let ids: Vec<Uuid> = rows.iter().map(|r| r.id).collect();
    let confirmations = frozen_list_confirmation::Entity::find()
        .filter(frozen_list_confirmation::Column::FrozenListId.is_in(ids))
        .all(db)
        .await
        .db()?;
    let signed = |id: Uuid| {
        let row = confirmations.iter().find(|c| c.frozen_list_id == id)?;
        Some(Signature {
            by: AccountId(row.confirmed_by),
            at: row.confirmed_at,
        })
    };
    Ok(rows
        .into_iter()
        .map(|row| FrozenVersion {
            confirmed: signed(row.id),
            id: row.id,
            session: row.session,
            number: row.number,
            reason: row.reason,
            content: row.content,
            sha256: row.sha256,
            frozen: Signature {
                by: AccountId(row.frozen_by),
                at: row.frozen_at,
            },
        })
        .collect())
}

pub(crate) async fn add<C: ConnectionTrait>(
    db: &C,
    version: &FrozenVersion,
) -> Result<(), AppError> {
    let row = frozen_list::Model {
        id: version.id,
        session: version.session.clone(),
        number: version.number,
        reason: version.reason.clone(),
        content: version.content.clone(),
        sha256: version.sha256.clone(),
        frozen_by: version.frozen.by.0,
        frozen_at: version.frozen.at,
    };
    insert(db, row).await
}

pub(crate) async fn confirm<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    signed: Signature,
) -> Result<(), AppError> {
    let row = frozen_list_confirmation::Model {
        frozen_list_id: id,
        confirmed_by: signed.by.0,
        confirmed_at: signed.at,
    };
    insert(db, row).await
}
