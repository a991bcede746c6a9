//! Declared conflicts of interest: part of an account's rights, and kept.

use crate::{convert::At, entities::conflict, error::Db};
use parvis_app::error::AppError;
use parvis_domain::account::{Account, AccountId, Conflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::OnConflict,
};

pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    account: uuid::Uuid,
) -> Result<Vec<Conflict>, AppError> {
    let rows = conflict::Entity::find()
        .filter(conflict::Column::AccountId.eq(account))
        .order_by_asc(conflict::Column::DeclaredAt)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(read).collect()
}

fn read(row: conflict::Model) -> Result<Conflict, AppError> {
    let at = At {
        table: "conflict",
        id: &row.account_id,
    };
    Ok(Conflict {
        organization_id: at.organization(&row.organization_id)?,
        reason: row.reason,
        declared_by: AccountId(row.declared_by),
        declared_at: row.declared_at,
    })
}

/// Adds what is new; what is there stays as it was declared.
pub(crate) async fn add<C: ConnectionTrait>(db: &C, account: &Account) -> Result<(), AppError> {
    use conflict::Column as C;
    for it in &account.conflicts {
        let row = conflict::Model {
            account_id: account.id.0,
            organization_id: it.organization_id.to_string(),
            reason: it.reason.clone(),
            declared_by: it.declared_by.0,
            declared_at: it.declared_at,
        };
        conflict::Entity::insert(row.into_active_model())
            .on_conflict(
                OnConflict::columns([C::AccountId, C::OrganizationId])
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(db)
            .await
            .db()?;
    }
    Ok(())
}
