//! Versions of the criteria with their history.

use super::{criteria, insert, insert_all, not_saved};
use crate::{
    convert::At,
    entities::{criteria_hand, criteria_set, criteria_version, criterion},
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    account::AccountId,
    application::Signature,
    criteria::{CriteriaVersion, VersionState},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};

/// One version with its criteria.
pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    name: &str,
) -> Result<Option<CriteriaVersion>, AppError> {
    let history = criteria_version::Entity::find_by_id(name)
        .one(db)
        .await
        .db()?;
    let Some(set) = criteria::any(db, name).await? else {
        return Ok(None);
    };
    match history {
        Some(row) => {
            let hands = hands(db, name).await?;
            from_row(row, set, hands).map(Some)
        }
        None => Ok(Some(CriteriaVersion::loaded(set))),
    }
}

/// Every version, newest first, without criteria and hands.
pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<CriteriaVersion>, AppError> {
    let mut histories = criteria_version::Entity::find().all(db).await.db()?;
    let heads = criteria::heads(db).await?;
    heads
        .into_iter()
        .map(|set| {
            let at = histories.iter().position(|h| h.version == set.version);
            match at.map(|at| histories.swap_remove(at)) {
                Some(row) => from_row(row, set, vec![]),
                None => Ok(CriteriaVersion::loaded(set)),
            }
        })
        .collect()
}

/// Codes that any version uses or used: a code never means two things.
pub(crate) async fn codes<C: ConnectionTrait>(db: &C) -> Result<Vec<String>, AppError> {
    criterion::Entity::find()
        .select_only()
        .column(criterion::Column::Code)
        .distinct()
        .order_by_asc(criterion::Column::Code)
        .into_tuple()
        .all(db)
        .await
        .db()
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &CriteriaVersion) -> Result<(), AppError> {
    insert(db, criteria::head_row(&new.set)).await?;
    insert(db, to_row(new)?).await?;
    add_hands(db, new, &[]).await?;
    insert_all(db, criteria::rows(&new.set)).await
}

/// The first statement decides between two who save the same version, and
/// holds the row; the state changes last, since the text of an approved
/// version is fixed.
pub(crate) async fn save<C: ConnectionTrait>(
    db: &C,
    next: &CriteriaVersion,
) -> Result<(), AppError> {
    let name = next.set.version.as_str();
    let mut row = to_row(next)?;
    row.revision = next.version + 1;
    let ours = || {
        criteria_version::Entity::update_many()
            .filter(criteria_version::Column::Version.eq(name))
            .filter(criteria_version::Column::Revision.eq(next.version))
    };
    let held = ours()
        .col_expr(
            criteria_version::Column::Revision,
            sea_orm::sea_query::Expr::value(next.version),
        )
        .exec(db)
        .await
        .db()?;
    let known = criteria_version::Entity::find_by_id(name)
        .one(db)
        .await
        .db()?;
    if held.rows_affected == 0 {
        return Err(not_saved(known.map(|v| v.revision)));
    }
    criteria_set::Entity::update_many()
        .set(
            criteria::head_row(&next.set)
                .into_active_model()
                .reset_all(),
        )
        .filter(criteria_set::Column::Version.eq(name))
        .exec(db)
        .await
        .db()?;
    if known.is_some_and(|v| v.state == VersionState::Draft.code()) {
        criterion::Entity::delete_many()
            .filter(criterion::Column::CriteriaSet.eq(name))
            .exec(db)
            .await
            .db()?;
        insert_all(db, criteria::rows(&next.set)).await?;
    }
    let there = hands(db, name).await?;
    add_hands(db, next, &there).await?;
    ours()
        .set(row.into_active_model().reset_all())
        .exec(db)
        .await
        .db()?;
    Ok(())
}

async fn hands<C: ConnectionTrait>(db: &C, name: &str) -> Result<Vec<AccountId>, AppError> {
    let rows = criteria_hand::Entity::find()
        .filter(criteria_hand::Column::Version.eq(name))
        .order_by_asc(criteria_hand::Column::AccountId)
        .all(db)
        .await
        .db()?;
    Ok(rows.into_iter().map(|r| AccountId(r.account_id)).collect())
}

async fn add_hands<C: ConnectionTrait>(
    db: &C,
    version: &CriteriaVersion,
    there: &[AccountId],
) -> Result<(), AppError> {
    let new = version.hands.iter().filter(|h| !there.contains(h));
    let rows = new.map(|h| criteria_hand::Model {
        version: version.set.version.clone(),
        account_id: h.0,
    });
    insert_all(db, rows.collect()).await
}

fn from_row(
    row: criteria_version::Model,
    set: parvis_domain::criteria::CriteriaSet,
    hands: Vec<AccountId>,
) -> Result<CriteriaVersion, AppError> {
    let at = At {
        table: "criteria_version",
        id: &row.version,
    };
    Ok(CriteriaVersion {
        state: at.code("state", &row.state, VersionState::from_code)?,
        drafted: Some(Signature {
            by: AccountId(row.drafted_by),
            at: row.drafted_at,
        }),
        proposed: at.signature("proposed_by", row.proposed_by, row.proposed_at)?,
        checked: at.signature("checked_by", row.checked_by, row.checked_at)?,
        based_on: Some(row.based_on),
        returned: row.returned,
        version: row.revision,
        set,
        hands,
    })
}

fn to_row(version: &CriteriaVersion) -> Result<criteria_version::Model, AppError> {
    // A version from a file has no history to write.
    let missing = |column| crate::error::bad("criteria_version", column, &version.set.version);
    let drafted = version.drafted.ok_or_else(|| missing("drafted_by"))?;
    Ok(criteria_version::Model {
        version: version.set.version.clone(),
        state: version.state.code().to_owned(),
        open_slot: version.is_open().then_some(1),
        based_on: version
            .based_on
            .clone()
            .ok_or_else(|| missing("based_on"))?,
        drafted_by: drafted.by.0,
        drafted_at: drafted.at,
        proposed_by: version.proposed.map(|s| s.by.0),
        proposed_at: version.proposed.map(|s| s.at),
        checked_by: version.checked.map(|s| s.by.0),
        checked_at: version.checked.map(|s| s.at),
        returned: version.returned.clone(),
        revision: version.version,
    })
}
