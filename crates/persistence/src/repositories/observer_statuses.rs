//! Periods of observer status.

use super::insert;
use crate::{convert::At, entities::observer_status, error::Db};
use parvis_app::error::AppError;
use parvis_domain::{
    Instant, application::DecisionId, observer_status::ObserverStatus, organization::OrganizationId,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};

/// Those of an organization that are not annulled, oldest first.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<ObserverStatus>, AppError> {
    let rows = observer_status::Entity::find()
        .filter(observer_status::Column::OrganizationId.eq(id.as_str()))
        .filter(observer_status::Column::AnnulledAt.is_null())
        .order_by_asc(observer_status::Column::FromEarliest)
        .order_by_asc(observer_status::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(
    db: &C,
    status: &ObserverStatus,
) -> Result<(), AppError> {
    let row = observer_status::Model {
        id: status.id,
        organization_id: status.organization_id.to_string(),
        from_text: status.from.to_string(),
        until_text: status.until.map(|u| u.to_string()),
        from_earliest: status.from.earliest(),
        until_latest: status.until.map(|u| u.latest()),
        session: status.session.clone(),
        decision_id: status.decision.map(|d| d.0),
        basis: status.basis.clone(),
        source: status.source.clone(),
        evidence: status.evidence.clone(),
        annulled_at: None,
    };
    insert(db, row).await
}

pub(crate) async fn annul<C: ConnectionTrait>(
    db: &C,
    decision: DecisionId,
    now: Instant,
) -> Result<(), AppError> {
    observer_status::Entity::update_many()
        .col_expr(observer_status::Column::AnnulledAt, Expr::value(now))
        .filter(observer_status::Column::DecisionId.eq(decision.0))
        .filter(observer_status::Column::AnnulledAt.is_null())
        .exec(db)
        .await
        .db()?;
    Ok(())
}

pub(crate) fn from_row(row: observer_status::Model) -> Result<ObserverStatus, AppError> {
    let at = At {
        table: "observer_status",
        id: &row.id,
    };
    Ok(ObserverStatus {
        id: row.id,
        organization_id: at.organization(&row.organization_id)?,
        from: at.date("from_text", &row.from_text)?,
        until: at.maybe_date("until_text", row.until_text.as_deref())?,
        session: row.session,
        decision: row.decision_id.map(DecisionId),
        basis: row.basis,
        source: row.source,
        evidence: row.evidence,
    })
}
