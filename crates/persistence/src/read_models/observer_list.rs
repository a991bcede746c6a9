//! Periods of observer status with their organizations.

use crate::{
    entities::{observer_status, organization},
    error::Db,
    repositories::{observer_statuses, organizations},
};
use parvis_app::{error::AppError, organizations::ObserverRow};
use parvis_domain::Day;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
    sea_query::{Query, SelectStatement},
};
use std::collections::HashMap;

/// The organizations of which a period reaches the day, surely or within the
/// vagueness of a partial date: the same as
/// `ObserverStatus::standing_on(day).is_some()`. For `IN`, see `directory.rs`.
pub(crate) fn covers(day: Day) -> SelectStatement {
    let goes_on = observer_status::Column::UntilLatest
        .is_null()
        .or(observer_status::Column::UntilLatest.gt(day));
    Query::select()
        .column(observer_status::Column::OrganizationId)
        .from(observer_status::Entity)
        .and_where(observer_status::Column::AnnulledAt.is_null())
        .and_where(observer_status::Column::FromEarliest.lte(day))
        .and_where(goes_on)
        .to_owned()
}

/// All that are not annulled, by organization and time.
pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<ObserverRow>, AppError> {
    let periods = observer_status::Entity::find()
        .filter(observer_status::Column::AnnulledAt.is_null())
        .order_by_asc(observer_status::Column::OrganizationId)
        .order_by_asc(observer_status::Column::FromEarliest)
        .order_by_asc(observer_status::Column::Id)
        .all(db)
        .await
        .db()?;
    let ids = observer_status::Entity::find()
        .filter(observer_status::Column::AnnulledAt.is_null())
        .select_only()
        .column(observer_status::Column::OrganizationId);
    let rows = organization::Entity::find()
        .filter(organization::Column::Id.in_subquery(ids.into_query()))
        .all(db)
        .await
        .db()?;
    let known: HashMap<String, _> = organizations::whole(db, rows)
        .await?
        .into_iter()
        .map(|o| (o.id.to_string(), o))
        .collect();
    let mut out = Vec::with_capacity(periods.len());
    for period in periods {
        // An organization that came in between the two queries is for the next
        // reading.
        if let Some(organization) = known.get(&period.organization_id) {
            out.push(ObserverRow {
                organization: organization.clone(),
                status: observer_statuses::from_row(period)?,
            });
        }
    }
    Ok(out)
}
