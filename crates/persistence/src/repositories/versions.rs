//! Versions of what was handed in.

use super::{insert, open_round::count};
use crate::{convert::At, entities::submission_version, error::Db};
use parvis_app::{applications::VersionRow, error::AppError};
use parvis_domain::{
    account::AccountId,
    application::{ApplicationId, Signature, VersionCause},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// The versions of an application, in order.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<VersionRow>, AppError> {
    let rows = submission_version::Entity::find()
        .filter(submission_version::Column::ApplicationId.eq(id.0))
        .order_by_asc(submission_version::Column::Number)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(read).collect()
}

fn read(row: submission_version::Model) -> Result<VersionRow, AppError> {
    let at = At {
        table: "submission_version",
        id: &row.application_id,
    };
    Ok(VersionRow {
        application: ApplicationId(row.application_id),
        number: u32::try_from(row.number).map_err(|_| at.bad("number"))?,
        cause: at.code("cause", &row.cause, VersionCause::from_code)?,
        signed: Signature {
            by: AccountId(row.made_by),
            at: row.made_at,
        },
        content: row.content,
        sha256: row.sha256,
    })
}

/// Adds one; it is never changed.
pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &VersionRow) -> Result<(), AppError> {
    let row = submission_version::Model {
        application_id: new.application.0,
        number: count(new.number),
        cause: new.cause.code().to_owned(),
        made_by: new.signed.by.0,
        made_at: new.signed.at,
        content: new.content.clone(),
        sha256: new.sha256.clone(),
    };
    insert(db, row).await
}
