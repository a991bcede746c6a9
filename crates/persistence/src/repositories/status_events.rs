//! Events in the observer status of organizations.

use super::insert;
use crate::{convert::At, entities::status_event, error::Db};
use parvis_app::error::{AppError, Rule};
use parvis_domain::{
    Instant,
    application::DecisionId,
    observer_status::{EventKind, EventOrigin, EventState, StatusEvent},
    organization::OrganizationId,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};
use uuid::Uuid;

/// Every event of an organization, in whatever state, as they were entered.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<StatusEvent>, AppError> {
    let rows = status_event::Entity::find()
        .filter(status_event::Column::OrganizationId.eq(id.as_str()))
        .order_by_asc(status_event::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, event: &StatusEvent) -> Result<(), AppError> {
    let row = status_event::Model {
        id: event.id,
        organization_id: event.organization_id.to_string(),
        kind: event.kind.code().to_owned(),
        state: event.state.code().to_owned(),
        origin: event.origin.code().to_owned(),
        from_text: event.from.to_string(),
        until_text: event.until.map(|u| u.to_string()),
        session: event.session.clone(),
        decision_id: event.decision.map(|d| d.0),
        reason: event.reason.clone(),
        basis: event.basis.clone(),
        source: event.source.clone(),
        evidence: event.evidence.clone(),
        supersedes: event.supersedes,
        recorded_by: event.recorded.as_ref().map(|s| s.by.0),
        recorded_at: event.recorded.as_ref().map(|s| s.at),
        confirmed_by: event.confirmed.as_ref().map(|s| s.by.0),
        confirmed_at: event.confirmed.as_ref().map(|s| s.at),
        superseded_at: None,
        entered_at: event.entered_at,
    };
    insert(db, row).await
}

/// Moves a record that waits to its next state. Who comes second is told so.
pub(crate) async fn settle<C: ConnectionTrait>(
    db: &C,
    event: &StatusEvent,
) -> Result<(), AppError> {
    let signed = event.confirmed.as_ref();
    let done = status_event::Entity::update_many()
        .col_expr(status_event::Column::State, Expr::value(event.state.code()))
        .col_expr(
            status_event::Column::ConfirmedBy,
            Expr::value(signed.map(|s| s.by.0)),
        )
        .col_expr(
            status_event::Column::ConfirmedAt,
            Expr::value(signed.map(|s| s.at)),
        )
        .filter(status_event::Column::Id.eq(event.id))
        .filter(status_event::Column::State.eq(EventState::Recorded.code()))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        return Err(Rule::Simultaneous.into());
    }
    Ok(())
}

/// A correction takes the place of this event: it stays, as past.
pub(crate) async fn supersede<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    now: Instant,
) -> Result<(), AppError> {
    past(db, status_event::Column::Id.eq(id), now).await
}

/// What a decision on an application began, when that decision is corrected.
pub(crate) async fn annul<C: ConnectionTrait>(
    db: &C,
    decision: DecisionId,
    now: Instant,
) -> Result<(), AppError> {
    past(db, status_event::Column::DecisionId.eq(decision.0), now).await
}

async fn past<C: ConnectionTrait>(
    db: &C,
    which: sea_orm::sea_query::SimpleExpr,
    now: Instant,
) -> Result<(), AppError> {
    status_event::Entity::update_many()
        .col_expr(
            status_event::Column::State,
            Expr::value(EventState::Past.code()),
        )
        .col_expr(status_event::Column::SupersededAt, Expr::value(now))
        .filter(which)
        .filter(status_event::Column::State.eq(EventState::Holds.code()))
        .exec(db)
        .await
        .db()?;
    Ok(())
}

pub(crate) fn from_row(row: status_event::Model) -> Result<StatusEvent, AppError> {
    let at = At {
        table: "status_event",
        id: &row.id,
    };
    Ok(StatusEvent {
        id: row.id,
        organization_id: at.organization(&row.organization_id)?,
        kind: at.code("kind", &row.kind, EventKind::from_code)?,
        from: at.date("from_text", &row.from_text)?,
        until: at.maybe_date("until_text", row.until_text.as_deref())?,
        session: row.session,
        decision: row.decision_id.map(DecisionId),
        reason: row.reason,
        basis: row.basis,
        source: row.source,
        evidence: row.evidence,
        origin: at.code("origin", &row.origin, EventOrigin::from_code)?,
        state: at.code("state", &row.state, EventState::from_code)?,
        recorded: at.signature("recorded_by", row.recorded_by, row.recorded_at)?,
        confirmed: at.signature("confirmed_by", row.confirmed_by, row.confirmed_at)?,
        supersedes: row.supersedes,
        entered_at: row.entered_at,
    })
}
