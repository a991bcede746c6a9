//! Accounts with their roles and teams.

use super::{conflicts, insert, insert_all, not_saved};
use crate::{
    convert::{At, position},
    entities::{account, account_role, membership},
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    account::{Account, AccountId, EmailAddress, Membership, StaffRole, TeamRole},
    text::Locale,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, sea_query::LockType,
};

pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    id: AccountId,
) -> Result<Option<Account>, AppError> {
    let row = account::Entity::find_by_id(id.0).one(db).await.db()?;
    whole(db, row).await
}

pub(crate) async fn by_email<C: ConnectionTrait>(
    db: &C,
    canonical: &str,
) -> Result<Option<Account>, AppError> {
    let row = account::Entity::find()
        .filter(account::Column::EmailCanonical.eq(canonical))
        .one(db)
        .await
        .db()?;
    whole(db, row).await
}

/// Version and disabled state, locked until the end of the transaction, so that
/// rights cannot change between this check and the commit. The lock is the
/// kind that foreign keys do not wait for; a shared one would make two writes
/// of one account deadlock when both change it.
pub(crate) async fn lock_rights<C: ConnectionTrait>(
    db: &C,
    id: AccountId,
) -> Result<Option<(i32, bool)>, AppError> {
    let row = account::Entity::find_by_id(id.0)
        .lock(LockType::NoKeyUpdate)
        .one(db)
        .await
        .db()?;
    Ok(row.map(|a| (a.version, a.disabled_at.is_some())))
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, account: &Account) -> Result<(), AppError> {
    insert(db, to_row(account)).await?;
    add_rights(db, account).await
}

/// Writes account, roles and memberships; the only place where an account's
/// version rises, and so the only place that ends permits made before.
pub(crate) async fn save<C: ConnectionTrait>(db: &C, account: &Account) -> Result<(), AppError> {
    let mut row = to_row(account);
    row.version = account.version + 1;
    let done = account::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(account::Column::Id.eq(account.id.0))
        .filter(account::Column::Version.eq(account.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = account::Entity::find_by_id(account.id.0)
            .one(db)
            .await
            .db()?;
        return Err(not_saved(known.map(|a| a.version)));
    }
    account_role::Entity::delete_many()
        .filter(account_role::Column::AccountId.eq(account.id.0))
        .exec(db)
        .await
        .db()?;
    membership::Entity::delete_many()
        .filter(membership::Column::AccountId.eq(account.id.0))
        .exec(db)
        .await
        .db()?;
    add_rights(db, account).await
}

async fn add_rights<C: ConnectionTrait>(db: &C, account: &Account) -> Result<(), AppError> {
    let id = account.id.0;
    // One by one: the trigger on roles looks at the rows that are there.
    for role in &account.staff_roles {
        let row = account_role::Model {
            account_id: id,
            role: role.code().to_owned(),
        };
        insert(db, row).await?;
    }
    let teams = account.memberships.iter().enumerate();
    let rows = teams.map(|(i, m)| membership::Model {
        account_id: id,
        position: position(i),
        organization_id: m.organization_id.to_string(),
        role: m.role.code().to_owned(),
        until: m.until,
    });
    insert_all(db, rows.collect()).await?;
    conflicts::add(db, account).await
}

async fn whole<C: ConnectionTrait>(
    db: &C,
    row: Option<account::Model>,
) -> Result<Option<Account>, AppError> {
    let Some(row) = row else { return Ok(None) };
    let roles = account_role::Entity::find()
        .filter(account_role::Column::AccountId.eq(row.id))
        .all(db)
        .await
        .db()?;
    let teams = membership::Entity::find()
        .filter(membership::Column::AccountId.eq(row.id))
        .order_by_asc(membership::Column::Position)
        .all(db)
        .await
        .db()?;
    let id = row.id;
    let mut account = from_row(row, roles, teams)?;
    account.conflicts = conflicts::of(db, id).await?;
    Ok(Some(account))
}

/// The roles in the order of the domain.
pub(crate) fn staff_roles(
    id: uuid::Uuid,
    rows: &[account_role::Model],
) -> Result<Vec<StaffRole>, AppError> {
    let at = At {
        table: "account_role",
        id: &id,
    };
    let mut roles = rows
        .iter()
        .map(|r| at.code("role", &r.role, StaffRole::from_code))
        .collect::<Result<Vec<_>, _>>()?;
    roles.sort_unstable();
    Ok(roles)
}

fn from_row(
    row: account::Model,
    roles: Vec<account_role::Model>,
    teams: Vec<membership::Model>,
) -> Result<Account, AppError> {
    let at = At {
        table: "account",
        id: &row.id,
    };
    let memberships = teams.into_iter().map(|m| {
        Ok(Membership {
            organization_id: at.organization(&m.organization_id)?,
            role: at.code("membership.role", &m.role, TeamRole::from_code)?,
            until: m.until,
        })
    });
    Ok(Account {
        id: AccountId(row.id),
        locale: at.code("locale", &row.locale, Locale::from_code)?,
        staff_roles: staff_roles(row.id, &roles)?,
        memberships: memberships.collect::<Result<_, AppError>>()?,
        conflicts: vec![],
        email: EmailAddress::new(&row.email),
        name: row.name,
        password_hash: row.password_hash,
        confirmed_at: row.confirmed_at,
        disabled_at: row.disabled_at,
        created_at: row.created_at,
        version: row.version,
    })
}

fn to_row(account: &Account) -> account::Model {
    account::Model {
        id: account.id.0,
        email: account.email.as_str().to_owned(),
        email_canonical: account.email.canonical(),
        name: account.name.clone(),
        locale: account.locale.code().to_owned(),
        password_hash: account.password_hash.clone(),
        confirmed_at: account.confirmed_at,
        disabled_at: account.disabled_at,
        created_at: account.created_at,
        version: account.version,
    }
}
