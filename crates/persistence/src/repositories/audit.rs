//! The audit trail and the idempotency keys, written at the end of a
//! transaction.

use super::{counters, insert};
use crate::{
    convert::{At, pairs},
    entities::{account, audit_entry, idempotency},
    error::Db,
};
use parvis_app::{
    audit::{AuditEntry, Happened},
    error::AppError,
    policy::Permit,
};
use parvis_domain::account::AccountId;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// Adds entries. The counter is locked from here to the commit, so that the
/// numbers follow the order of commits without a gap; callers do it last.
pub(crate) async fn add<C: ConnectionTrait>(
    db: &C,
    permit: &Permit,
    entries: &[Happened],
) -> Result<(), AppError> {
    for entry in entries {
        let (before, after) = entry.states.clone().unzip();
        let row = audit_entry::Model {
            seq: counters::next(db, "audit").await?,
            at: entry.at,
            actor: permit.actor().map(|a| a.0),
            action: permit.action().code().to_owned(),
            surface: permit.surface().code().to_owned(),
            subject_kind: entry.subject.kind().to_owned(),
            subject_id: entry.subject.id(),
            organization_id: entry.subject.organization().map(ToString::to_string),
            state_before: before,
            state_after: after,
            detail: pairs(&entry.detail),
        };
        insert(db, row).await?;
    }
    Ok(())
}

/// Keeps the key of the request with what it was used for.
pub(crate) async fn add_key<C: ConnectionTrait>(
    db: &C,
    permit: &Permit,
    happened: &Happened,
) -> Result<(), AppError> {
    let (Some(account), Some(key)) = (permit.actor(), permit.request_key()) else {
        return Ok(());
    };
    let row = idempotency::Model {
        account_id: account.0,
        key: key.key.clone(),
        fingerprint: key.fingerprint.clone(),
        subject_kind: happened.subject.kind().to_owned(),
        subject_id: happened.subject.id(),
        at: happened.at,
    };
    insert(db, row).await
}

pub(crate) async fn used_key<C: ConnectionTrait>(
    db: &C,
    account: AccountId,
    key: &str,
) -> Result<Option<(String, String, String)>, AppError> {
    let row = idempotency::Entity::find_by_id((account.0, key.to_owned()))
        .one(db)
        .await
        .db()?;
    Ok(row.map(|r| (r.fingerprint, r.subject_kind, r.subject_id)))
}

/// Entries with the names of those who acted, in one further query.
pub(crate) async fn with_names<C: ConnectionTrait>(
    db: &C,
    rows: Vec<audit_entry::Model>,
) -> Result<Vec<AuditEntry>, AppError> {
    let actors: Vec<uuid::Uuid> = rows.iter().filter_map(|r| r.actor).collect();
    let names: HashMap<uuid::Uuid, String> = account::Entity::find()
        .filter(account::Column::Id.is_in(actors))
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|a| (a.id, a.name))
        .collect();
    rows.into_iter()
        .map(|row| {
            let at = At {
                table: "audit_entry",
                id: &row.seq,
            };
            Ok(AuditEntry {
                seq: row.seq,
                at: row.at,
                actor: row.actor.map(AccountId),
                actor_name: row.actor.and_then(|a| names.get(&a).cloned()),
                detail: at.pairs("detail", &row.detail)?,
                action: row.action,
                surface: row.surface,
                subject_kind: row.subject_kind,
                subject_id: row.subject_id,
                state_before: row.state_before,
                state_after: row.state_after,
            })
        })
        .collect()
}
