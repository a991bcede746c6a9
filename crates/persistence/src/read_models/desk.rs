//! The desk as pages show it.

use crate::{
    convert::At,
    entities::{account, account_role, application, last_seen, mention, note, saved_view},
    error::Db,
    repositories::accounts::staff_roles,
};
use parvis_app::{
    desk::{Colleague, Mention, Note, SavedView},
    error::AppError,
};
use parvis_domain::{
    Instant,
    account::{AccountId, StaffRole},
    application::ApplicationId,
    desk::handle,
    text::fold,
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

async fn names<C: ConnectionTrait>(
    db: &C,
    ids: Vec<Uuid>,
) -> Result<HashMap<Uuid, String>, AppError> {
    let rows = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .all(db)
        .await
        .db()?;
    Ok(rows.into_iter().map(|a| (a.id, a.name)).collect())
}

fn note_of(row: note::Model, names: &HashMap<Uuid, String>) -> Note {
    Note {
        author_name: names.get(&row.author_id).cloned().unwrap_or_default(),
        id: row.id,
        application_id: ApplicationId(row.application_id),
        author: AccountId(row.author_id),
        text: row.text,
        at: row.written_at,
        edited_at: row.edited_at,
    }
}

/// The notes on a case, oldest first.
pub(crate) async fn notes<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<Note>, AppError> {
    let rows = note::Entity::find()
        .filter(note::Column::ApplicationId.eq(id.0))
        .order_by_asc(note::Column::WrittenAt)
        .order_by_asc(note::Column::Id)
        .all(db)
        .await
        .db()?;
    let names = names(db, rows.iter().map(|n| n.author_id).collect()).await?;
    Ok(rows.into_iter().map(|r| note_of(r, &names)).collect())
}

/// The notes that call somebody and wait, oldest first.
pub(crate) async fn mentions<C: ConnectionTrait>(
    db: &C,
    account: AccountId,
) -> Result<Vec<Mention>, AppError> {
    let calls = mention::Entity::find()
        .filter(mention::Column::AccountId.eq(account.0))
        .filter(mention::Column::DoneAt.is_null())
        .all(db)
        .await
        .db()?;
    let ids: Vec<Uuid> = calls.iter().map(|m| m.note_id).collect();
    let rows = note::Entity::find()
        .filter(note::Column::Id.is_in(ids))
        .order_by_asc(note::Column::WrittenAt)
        .order_by_asc(note::Column::Id)
        .all(db)
        .await
        .db()?;
    let names = names(db, rows.iter().map(|n| n.author_id).collect()).await?;
    let cases: Vec<Uuid> = rows.iter().map(|n| n.application_id).collect();
    let cases: HashMap<Uuid, application::Model> = application::Entity::find()
        .filter(application::Column::Id.is_in(cases))
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|a| (a.id, a))
        .collect();
    let mention = |row: note::Model| {
        let case = cases.get(&row.application_id)?;
        let at = At {
            table: "application",
            id: &case.id,
        };
        Some(
            at.organization(&case.organization_id)
                .map(|organization| Mention {
                    reference: case.reference.clone().unwrap_or_default(),
                    organization,
                    note: note_of(row, &names),
                }),
        )
    };
    rows.into_iter().filter_map(mention).collect()
}

/// Until when somebody has seen a case.
pub(crate) async fn seen<C: ConnectionTrait>(
    db: &C,
    account: AccountId,
    id: ApplicationId,
) -> Result<Option<Instant>, AppError> {
    let row = last_seen::Entity::find_by_id((account.0, id.0))
        .one(db)
        .await
        .db()?;
    Ok(row.map(|r| r.seen_at))
}

/// One's own views and the shared ones, by name.
pub(crate) async fn views<C: ConnectionTrait>(
    db: &C,
    account: AccountId,
) -> Result<Vec<SavedView>, AppError> {
    let seen = Condition::any()
        .add(saved_view::Column::AccountId.eq(account.0))
        .add(saved_view::Column::Shared.eq(true));
    let rows = saved_view::Entity::find().filter(seen).all(db).await.db()?;
    let names = names(db, rows.iter().map(|v| v.account_id).collect()).await?;
    let mut views: Vec<SavedView> = rows
        .into_iter()
        .map(|row| SavedView {
            owner_name: names.get(&row.account_id).cloned().unwrap_or_default(),
            id: row.id,
            owner: AccountId(row.account_id),
            name: row.name,
            query: row.query,
            shared: row.shared,
        })
        .collect();
    views.sort_by_cached_key(|v| (fold(&v.name), v.id));
    Ok(views)
}

/// Officers and approvers whose account works, by name.
pub(crate) async fn colleagues<C: ConnectionTrait>(db: &C) -> Result<Vec<Colleague>, AppError> {
    let mut roles: HashMap<Uuid, Vec<account_role::Model>> = HashMap::new();
    for role in account_role::Entity::find().all(db).await.db()? {
        roles.entry(role.account_id).or_default().push(role);
    }
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(roles.keys().copied().collect::<Vec<_>>()))
        .filter(account::Column::DisabledAt.is_null())
        .all(db)
        .await
        .db()?;
    let mut out = Vec::new();
    for person in people {
        let own = roles.remove(&person.id).unwrap_or_default();
        let roles = staff_roles(person.id, &own)?;
        if roles.iter().any(|r| *r != StaffRole::Admin) {
            out.push(Colleague {
                id: AccountId(person.id),
                handle: handle(&person.email),
                name: person.name,
                roles,
            });
        }
    }
    out.sort_by_cached_key(|c| (fold(&c.name), c.id));
    Ok(out)
}
