//! The list of accounts.

use crate::{
    entities::{account, account_role, membership},
    error::Db,
    repositories::accounts::staff_roles,
};
use parvis_app::{accounts::AccountRow, error::AppError};
use parvis_domain::{
    account::{AccountId, StaffRole},
    text::fold,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

/// All, by name. Sorted here, so that accents sort alike on both databases.
pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<AccountRow>, AppError> {
    let rows = account::Entity::find().all(db).await.db()?;
    let mut roles: HashMap<Uuid, Vec<account_role::Model>> = HashMap::new();
    for role in account_role::Entity::find().all(db).await.db()? {
        roles.entry(role.account_id).or_default().push(role);
    }
    let teams: Vec<(Uuid, i64)> = membership::Entity::find()
        .select_only()
        .column(membership::Column::AccountId)
        .column_as(membership::Column::OrganizationId.count(), "n")
        .filter(membership::Column::Until.is_null())
        .group_by(membership::Column::AccountId)
        .into_tuple()
        .all(db)
        .await
        .db()?;
    let teams: HashMap<Uuid, i64> = teams.into_iter().collect();
    let mut list = rows
        .into_iter()
        .map(|row| {
            let own = roles.remove(&row.id).unwrap_or_default();
            Ok(AccountRow {
                id: AccountId(row.id),
                staff_roles: staff_roles(row.id, &own)?,
                organizations: teams.get(&row.id).copied().unwrap_or(0).unsigned_abs(),
                name: row.name,
                email: row.email,
                confirmed_at: row.confirmed_at,
                disabled_at: row.disabled_at,
                version: row.version,
            })
        })
        .collect::<Result<Vec<_>, AppError>>()?;
    list.sort_by_cached_key(|a| (fold(&a.name), a.id));
    Ok(list)
}

pub(crate) async fn has_administrator<C: ConnectionTrait>(db: &C) -> Result<bool, AppError> {
    let count = account_role::Entity::find()
        .filter(account_role::Column::Role.eq(StaffRole::Admin.code()))
        .count(db)
        .await
        .db()?;
    Ok(count > 0)
}
