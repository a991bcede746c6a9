//! Changes of name, and successions.

use super::insert;
use crate::{
    convert::At,
    entities::{name_change, succession},
    error::Db,
};
use parvis_app::error::{AppError, Rule};
use parvis_domain::{
    account::AccountId,
    application::Signature,
    observer_status::EventState,
    organization::{NameChange, NameChangeState, OrganizationId, Succession, SuccessionKind},
    text::LanguageTag,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};

/// Changes of name: of an organization, or of all.
pub(crate) async fn names<C: ConnectionTrait>(
    db: &C,
    of: Option<&OrganizationId>,
) -> Result<Vec<NameChange>, AppError> {
    let mut all = name_change::Entity::find().order_by_asc(name_change::Column::Id);
    if let Some(id) = of {
        all = all.filter(name_change::Column::OrganizationId.eq(id.as_str()));
    }
    let rows = all.all(db).await.db()?;
    rows.into_iter().map(name_from).collect()
}

pub(crate) async fn add_name<C: ConnectionTrait>(db: &C, new: &NameChange) -> Result<(), AppError> {
    insert(db, name_row(new)).await
}

/// Settles a change that waits; who comes second is told so.
pub(crate) async fn settle_name<C: ConnectionTrait>(
    db: &C,
    next: &NameChange,
) -> Result<(), AppError> {
    let done = name_change::Entity::update_many()
        .set(name_row(next).into_active_model().reset_all())
        .filter(name_change::Column::Id.eq(next.id))
        .filter(name_change::Column::State.eq(NameChangeState::Waiting.code()))
        .exec(db)
        .await
        .db()?;
    only_one(done.rows_affected)
}

/// Successions of which the organization is a part.
pub(crate) async fn successions<C: ConnectionTrait>(
    db: &C,
    of: &OrganizationId,
) -> Result<Vec<Succession>, AppError> {
    let part = Condition::any()
        .add(succession::Column::Predecessor.eq(of.as_str()))
        .add(succession::Column::Successor.eq(of.as_str()));
    let rows = succession::Entity::find()
        .filter(part)
        .order_by_asc(succession::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(succession_from).collect()
}

pub(crate) async fn add_succession<C: ConnectionTrait>(
    db: &C,
    new: &Succession,
) -> Result<(), AppError> {
    insert(db, succession_row(new)).await
}

/// Settles a record that waits; who comes second is told so.
pub(crate) async fn settle_succession<C: ConnectionTrait>(
    db: &C,
    next: &Succession,
) -> Result<(), AppError> {
    let done = succession::Entity::update_many()
        .set(succession_row(next).into_active_model().reset_all())
        .filter(succession::Column::Id.eq(next.id))
        .filter(succession::Column::State.eq(EventState::Recorded.code()))
        .exec(db)
        .await
        .db()?;
    only_one(done.rows_affected)
}

fn only_one(rows: u64) -> Result<(), AppError> {
    match rows {
        0 => Err(Rule::Simultaneous.into()),
        _ => Ok(()),
    }
}

fn name_from(row: name_change::Model) -> Result<NameChange, AppError> {
    let at = At {
        table: "name_change",
        id: &row.id,
    };
    Ok(NameChange {
        id: row.id,
        organization_id: at.organization(&row.organization_id)?,
        new_language: at.code("new_language", &row.new_language, LanguageTag::parse)?,
        changed_on: at.date("changed_on", &row.changed_on)?,
        state: at.code("state", &row.state, NameChangeState::from_code)?,
        settled: at.signature("settled_by", row.settled_by, row.settled_at)?,
        requested: Signature {
            by: AccountId(row.requested_by),
            at: row.requested_at,
        },
        old_name: row.old_name,
        new_name: row.new_name,
        reason: row.reason,
        evidence: row.evidence,
        answer: row.answer,
    })
}

fn name_row(of: &NameChange) -> name_change::Model {
    name_change::Model {
        id: of.id,
        organization_id: of.organization_id.to_string(),
        old_name: of.old_name.clone(),
        new_name: of.new_name.clone(),
        new_language: of.new_language.as_str().to_owned(),
        changed_on: of.changed_on.to_string(),
        reason: of.reason.clone(),
        evidence: of.evidence.clone(),
        state: of.state.code().to_owned(),
        requested_by: of.requested.by.0,
        requested_at: of.requested.at,
        settled_by: of.settled.as_ref().map(|s| s.by.0),
        settled_at: of.settled.as_ref().map(|s| s.at),
        answer: of.answer.clone(),
    }
}

fn succession_from(row: succession::Model) -> Result<Succession, AppError> {
    let at = At {
        table: "succession",
        id: &row.id,
    };
    Ok(Succession {
        id: row.id,
        predecessor: at.organization(&row.predecessor)?,
        successor: at.organization(&row.successor)?,
        kind: at.code("kind", &row.kind, SuccessionKind::from_code)?,
        effective_on: at.date("effective_on", &row.effective_on)?,
        state: at.code("state", &row.state, EventState::from_code)?,
        confirmed: at.signature("confirmed_by", row.confirmed_by, row.confirmed_at)?,
        recorded: Signature {
            by: AccountId(row.recorded_by),
            at: row.recorded_at,
        },
        symbol: row.symbol,
        reason: row.reason,
    })
}

fn succession_row(of: &Succession) -> succession::Model {
    succession::Model {
        id: of.id,
        predecessor: of.predecessor.to_string(),
        successor: of.successor.to_string(),
        kind: of.kind.code().to_owned(),
        effective_on: of.effective_on.to_string(),
        symbol: of.symbol.clone(),
        reason: of.reason.clone(),
        state: of.state.code().to_owned(),
        recorded_by: of.recorded.by.0,
        recorded_at: of.recorded.at,
        confirmed_by: of.confirmed.as_ref().map(|s| s.by.0),
        confirmed_at: of.confirmed.as_ref().map(|s| s.at),
    }
}
