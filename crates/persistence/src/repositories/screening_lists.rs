//! Versions of the sanctions list, its entries, and the names compared.

use super::insert;
use crate::{
    convert::{At, pairs},
    entities::{screening_entry, screening_list, screening_name},
    error::Db,
};
use parvis_app::{
    error::AppError,
    screening::{EntryRow, ListEntry, ListVersion, ScannedName},
};
use parvis_domain::{
    account::AccountId,
    screening::{EntryKind, ListedName, ListedNameKind},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter, QueryOrder,
    QuerySelect, sea_query::OnConflict,
};

/// Rows of one statement: both databases have a limit of values.
const PORTION: usize = 300;

/// Versions, newest first.
pub(crate) async fn lists<C: ConnectionTrait>(
    db: &C,
    most: u64,
) -> Result<Vec<ListVersion>, AppError> {
    let rows = screening_list::Entity::find()
        .order_by_desc(screening_list::Column::Number)
        .limit(most)
        .all(db)
        .await
        .db()?;
    let versions = rows.into_iter().map(|row| ListVersion {
        number: row.number,
        sha256: row.sha256,
        generated_at: row.generated_at,
        loaded_at: row.loaded_at,
        loaded_by: row.loaded_by.map(AccountId),
        individuals: row.individuals,
        entities: row.entities,
        added: row.added,
        changed: row.changed,
        delisted: row.delisted,
    });
    Ok(versions.collect())
}

pub(crate) async fn add_list<C: ConnectionTrait>(
    db: &C,
    new: &ListVersion,
) -> Result<(), AppError> {
    let row = screening_list::Model {
        number: new.number,
        sha256: new.sha256.clone(),
        generated_at: new.generated_at,
        loaded_at: new.loaded_at,
        loaded_by: new.loaded_by.map(|a| a.0),
        individuals: new.individuals,
        entities: new.entities,
        added: new.added,
        changed: new.changed,
        delisted: new.delisted,
    };
    insert(db, row).await
}

/// Entries by key, all or only those on the list now.
pub(crate) async fn entries<C: ConnectionTrait>(
    db: &C,
    only_listed: bool,
) -> Result<Vec<EntryRow>, AppError> {
    let mut all = screening_entry::Entity::find().order_by_asc(screening_entry::Column::Key);
    if only_listed {
        all = all.filter(screening_entry::Column::DelistedIn.is_null());
    }
    let rows = all.all(db).await.db()?;
    rows.into_iter().map(from_row).collect()
}

fn from_row(row: screening_entry::Model) -> Result<EntryRow, AppError> {
    let at = At {
        table: "screening_entry",
        id: &row.key,
    };
    let names = at.pairs("names", &row.names)?.into_iter();
    let names = names.map(|(kind, value)| {
        Ok(ListedName {
            kind: at.code("names", &kind, ListedNameKind::from_code)?,
            value,
        })
    });
    Ok(EntryRow {
        entry: ListEntry {
            kind: at.code("kind", &row.kind, EntryKind::from_code)?,
            names: names.collect::<Result<_, AppError>>()?,
            facts: at.pairs("facts", &row.facts)?,
            data_id: row.data_id,
            version: row.version,
            reference: row.reference,
            regime: row.regime,
            listed_on: row.listed_on,
            delisted_on: row.delisted_on,
        },
        fingerprint: row.fingerprint,
        round: row.round,
        changed_in: row.changed_in,
        last_in: row.last_in,
        delisted_in: row.delisted_in,
    })
}

/// Adds and replaces entries by key.
pub(crate) async fn put_entries<C: ConnectionTrait>(
    db: &C,
    entries: &[EntryRow],
) -> Result<(), AppError> {
    for portion in entries.chunks(PORTION) {
        let rows = portion.iter().map(|e| to_row(e).into_active_model());
        let replace = OnConflict::column(screening_entry::Column::Key)
            .update_columns(screening_entry::Column::iter().skip(1))
            .to_owned();
        screening_entry::Entity::insert_many(rows)
            .on_conflict(replace)
            .exec_without_returning(db)
            .await
            .db()?;
    }
    Ok(())
}

fn to_row(of: &EntryRow) -> screening_entry::Model {
    let entry = &of.entry;
    let names: Vec<(&str, String)> = entry
        .names
        .iter()
        .map(|n| (n.kind.code(), n.value.clone()))
        .collect();
    screening_entry::Model {
        key: entry.key(),
        kind: entry.kind.code().to_owned(),
        data_id: entry.data_id.clone(),
        version: entry.version.clone(),
        reference: entry.reference.clone(),
        regime: entry.regime.clone(),
        listed_on: entry.listed_on.clone(),
        delisted_on: entry.delisted_on.clone(),
        names: pairs(&names),
        facts: pairs(&entry.facts),
        fingerprint: of.fingerprint.clone(),
        round: of.round,
        changed_in: of.changed_in,
        last_in: of.last_in,
        delisted_in: of.delisted_in,
    }
}

/// Which names were compared with what.
pub(crate) async fn scanned<C: ConnectionTrait>(db: &C) -> Result<Vec<ScannedName>, AppError> {
    let rows = screening_name::Entity::find().all(db).await.db()?;
    rows.into_iter()
        .map(|row| {
            let at = At {
                table: "screening_name",
                id: &row.organization_id,
            };
            Ok(ScannedName {
                organization_id: at.organization(&row.organization_id)?,
                fingerprint: row.fingerprint,
                list: row.list,
                algorithm: row.algorithm,
                threshold: row.threshold,
            })
        })
        .collect()
}

/// Remembers that names were compared.
pub(crate) async fn put_scanned<C: ConnectionTrait>(
    db: &C,
    names: &[ScannedName],
) -> Result<(), AppError> {
    use screening_name::Column as N;
    for portion in names.chunks(PORTION) {
        let rows = portion.iter().map(|n| {
            let row = screening_name::Model {
                organization_id: n.organization_id.to_string(),
                fingerprint: n.fingerprint.clone(),
                list: n.list,
                algorithm: n.algorithm.clone(),
                threshold: n.threshold,
            };
            row.into_active_model()
        });
        let replace = OnConflict::columns([N::OrganizationId, N::Fingerprint])
            .update_columns([N::List, N::Algorithm, N::Threshold])
            .to_owned();
        screening_name::Entity::insert_many(rows)
            .on_conflict(replace)
            .exec_without_returning(db)
            .await
            .db()?;
    }
    Ok(())
}
