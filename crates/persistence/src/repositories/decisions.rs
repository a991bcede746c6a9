//! Decisions of an application: `recorded`, then `holds` and at last `past`, or
//! `rejected`. No row is ever removed.

use super::insert;
use crate::{convert::At, entities::decision, error::Db};
use parvis_app::error::AppError;
use parvis_domain::{
    account::AccountId,
    application::{
        Application, ApplicationId, AskedOf, Decision, DecisionId, DecisionRecord, Outcome,
        Signature,
    },
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, UpdateMany, sea_query::Expr,
};
use uuid::Uuid;

const RECORDED: &str = "recorded";
const HOLDS: &str = "holds";
pub(crate) const PAST: &str = "past";
const REJECTED: &str = "rejected";
/// The states of a confirmed decision.
pub(crate) const CONFIRMED: [&str; 2] = [HOLDS, PAST];

/// The record that waits for confirmation.
pub(crate) fn recorded(rows: &[decision::Model]) -> Result<Option<DecisionRecord>, AppError> {
    let row = rows.iter().find(|r| r.state == RECORDED);
    row.map(record).transpose()
}

/// The decision that holds.
pub(crate) fn in_force(rows: &[decision::Model]) -> Result<Option<Decision>, AppError> {
    let Some(row) = rows.iter().find(|r| r.state == HOLDS) else {
        return Ok(None);
    };
    let at = At {
        table: "decision",
        id: &row.id,
    };
    let confirmed = at
        .signature("confirmed_by", row.confirmed_by, row.confirmed_at)?
        .ok_or_else(|| at.bad("confirmed_by"))?;
    Ok(Some(Decision {
        record: record(row)?,
        confirmed,
    }))
}

/// Brings the rows to what the application says. Called after the case's own
/// row was written under its version, so nobody else writes them meanwhile.
pub(crate) async fn write<C: ConnectionTrait>(db: &C, of: &Application) -> Result<(), AppError> {
    let wants = of.recorded.as_ref();
    let holds = of.decision.as_ref();
    if let Some(row) = in_state(db, of.id, RECORDED).await? {
        let kept = wants.is_some_and(|r| r.id.0 == row.id);
        let confirmed = holds.is_some_and(|d| d.record.id.0 == row.id);
        if !kept && !confirmed {
            set_state(row.id, REJECTED).exec(db).await.db()?;
        }
    }
    if let Some(row) = in_state(db, of.id, HOLDS).await? {
        match holds {
            Some(decision) if decision.record.id.0 == row.id => {}
            Some(_) => {
                set_state(row.id, PAST).exec(db).await.db()?;
            }
            None => {
                return Err(AppError::Inconsistent(format!(
                    "decision.state of {}: a decision that holds cannot be taken away",
                    row.id
                )));
            }
        }
    }
    if let Some(decision) = holds {
        confirm(db, of.id, decision).await?;
    }
    if let Some(record) = wants {
        let known = decision::Entity::find_by_id(record.id.0)
            .one(db)
            .await
            .db()?;
        if known.is_none() {
            insert(db, to_row(of.id, record, RECORDED, None)).await?;
        }
    }
    Ok(())
}

async fn confirm<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
    held: &Decision,
) -> Result<(), AppError> {
    let known = decision::Entity::find_by_id(held.record.id.0)
        .one(db)
        .await
        .db()?;
    match known.map(|row| row.state) {
        Some(state) if state == HOLDS => Ok(()),
        Some(_) => {
            set_state(held.record.id.0, HOLDS)
                .col_expr(
                    decision::Column::ConfirmedBy,
                    Expr::value(held.confirmed.by.0),
                )
                .col_expr(
                    decision::Column::ConfirmedAt,
                    Expr::value(held.confirmed.at),
                )
                .exec(db)
                .await
                .db()?;
            Ok(())
        }
        None => insert(db, to_row(id, &held.record, HOLDS, Some(held.confirmed))).await,
    }
}

fn set_state(id: Uuid, state: &str) -> UpdateMany<decision::Entity> {
    decision::Entity::update_many()
        .col_expr(decision::Column::State, Expr::value(state))
        .filter(decision::Column::Id.eq(id))
}

async fn in_state<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
    state: &str,
) -> Result<Option<decision::Model>, AppError> {
    decision::Entity::find()
        .filter(decision::Column::ApplicationId.eq(id.0))
        .filter(decision::Column::State.eq(state))
        .one(db)
        .await
        .db()
}

fn record(row: &decision::Model) -> Result<DecisionRecord, AppError> {
    let at = At {
        table: "decision",
        id: &row.id,
    };
    Ok(DecisionRecord {
        id: DecisionId(row.id),
        outcome: at.code("outcome", &row.outcome, Outcome::from_code)?,
        session: row.session.clone(),
        decided_on: row.decided_on,
        symbol: row.symbol.clone(),
        reason: row.reason.clone(),
        question: row.question.clone(),
        asked_of: at.maybe("asked_of", row.asked_of.as_deref(), AskedOf::from_code)?,
        recorded: Signature {
            by: AccountId(row.recorded_by),
            at: row.recorded_at,
        },
        supersedes: row.supersedes.map(DecisionId),
    })
}

fn to_row(
    id: ApplicationId,
    record: &DecisionRecord,
    state: &str,
    confirmed: Option<Signature>,
) -> decision::Model {
    decision::Model {
        id: record.id.0,
        application_id: id.0,
        state: state.to_owned(),
        outcome: record.outcome.code().to_owned(),
        session: record.session.clone(),
        decided_on: record.decided_on,
        symbol: record.symbol.clone(),
        reason: record.reason.clone(),
        question: record.question.clone(),
        asked_of: record.asked_of.map(|a| a.code().to_owned()),
        supersedes: record.supersedes.map(|s| s.0),
        recorded_by: record.recorded.by.0,
        recorded_at: record.recorded.at,
        confirmed_by: confirmed.map(|c| c.by.0),
        confirmed_at: confirmed.map(|c| c.at),
    }
}
