//! Confirmed decisions of an organization.

use crate::{
    convert::At,
    entities::{application, decision},
    error::Db,
    repositories::decisions::CONFIRMED,
};
use parvis_app::{applications::DecisionRow, error::AppError};
use parvis_domain::{
    account::AccountId,
    application::{ApplicationId, AskedOf, DecisionId, Outcome},
    organization::OrganizationId,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// Newest first, with those that a later one corrected.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<DecisionRow>, AppError> {
    let references: HashMap<Uuid, Option<String>> = application::Entity::find()
        .filter(application::Column::OrganizationId.eq(id.as_str()))
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|a| (a.id, a.reference))
        .collect();
    let rows = decision::Entity::find()
        .filter(decision::Column::ApplicationId.is_in(references.keys().copied()))
        .filter(decision::Column::State.is_in(CONFIRMED))
        .order_by_desc(decision::Column::ConfirmedAt)
        .order_by_desc(decision::Column::Id)
        .all(db)
        .await
        .db()?;
    let corrected: HashMap<Uuid, Uuid> = rows
        .iter()
        .filter_map(|r| r.supersedes.map(|old| (old, r.id)))
        .collect();
    rows.into_iter()
        .map(|row| {
            let at = At {
                table: "decision",
                id: &row.id,
            };
            Ok(DecisionRow {
                id: DecisionId(row.id),
                application_id: ApplicationId(row.application_id),
                reference: references.get(&row.application_id).cloned().flatten(),
                outcome: at.code("outcome", &row.outcome, Outcome::from_code)?,
                session: row.session,
                decided_on: row.decided_on,
                symbol: row.symbol,
                reason: row.reason,
                asked_of: at.maybe("asked_of", row.asked_of.as_deref(), AskedOf::from_code)?,
                question: row.question,
                supersedes: row.supersedes.map(DecisionId),
                superseded_by: corrected.get(&row.id).copied().map(DecisionId),
                recorded_by: Some(AccountId(row.recorded_by)),
                confirmed_by: row.confirmed_by.map(AccountId),
                confirmed_at: row.confirmed_at.ok_or_else(|| at.bad("confirmed_at"))?,
            })
        })
        .collect()
}
