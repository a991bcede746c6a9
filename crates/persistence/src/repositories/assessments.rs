//! Verdicts on criteria.

use super::insert;
use crate::{
    convert::{At, pairs},
    entities::assessment,
    error::Db,
};
use parvis_app::{applications::Assessment, error::AppError};
use parvis_domain::{
    account::AccountId,
    application::ApplicationId,
    criteria::{Datum, Proposal, Suggestion, Verdict},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};

/// The current one of each criterion. They outlast a deferral: what was found
/// stays until somebody finds otherwise.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<Assessment>, AppError> {
    let rows = assessment::Entity::find()
        .filter(assessment::Column::ApplicationId.eq(id.0))
        .filter(assessment::Column::SupersededAt.is_null())
        .order_by_asc(assessment::Column::Criterion)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

/// Adds one; the earlier one on the criterion is kept as superseded.
pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Assessment) -> Result<(), AppError> {
    assessment::Entity::update_many()
        .col_expr(assessment::Column::SupersededAt, Expr::value(new.at))
        .filter(assessment::Column::ApplicationId.eq(new.application_id.0))
        .filter(assessment::Column::Criterion.eq(new.criterion.as_str()))
        .filter(assessment::Column::SupersededAt.is_null())
        .exec(db)
        .await
        .db()?;
    let data: Vec<(&str, String)> = new
        .proposal
        .data
        .iter()
        .map(|(datum, value)| (datum.code(), value.clone()))
        .collect();
    let row = assessment::Model {
        id: new.id,
        application_id: new.application_id.0,
        criterion: new.criterion.clone(),
        verdict: new.verdict.code().to_owned(),
        reason: new.reason.clone(),
        suggestion: new.proposal.suggestion.code().to_owned(),
        data: pairs(&data),
        made_by: new.by.0,
        made_at: new.at,
        superseded_at: None,
    };
    insert(db, row).await
}

fn from_row(row: assessment::Model) -> Result<Assessment, AppError> {
    let at = At {
        table: "assessment",
        id: &row.id,
    };
    let data = at.pairs("data", &row.data)?.into_iter();
    let data = data.map(|(name, value)| Ok((at.code("data", &name, Datum::from_code)?, value)));
    Ok(Assessment {
        id: row.id,
        application_id: ApplicationId(row.application_id),
        criterion: row.criterion,
        verdict: at.code("verdict", &row.verdict, Verdict::from_code)?,
        reason: row.reason,
        proposal: Proposal {
            suggestion: at.code("suggestion", &row.suggestion, Suggestion::from_code)?,
            data: data.collect::<Result<_, AppError>>()?,
        },
        by: AccountId(row.made_by),
        at: row.made_at,
    })
}
