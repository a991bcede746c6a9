//! Letters as issued. Rows are added and never changed: triggers see to it.

use super::insert;
use crate::{convert::At, entities::letter as table, error::Db};
use parvis_app::{
    error::AppError,
    letters::{Issued, MailKind},
};
use parvis_domain::{application::ApplicationId, text::Locale};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

pub(crate) async fn add<C: ConnectionTrait>(db: &C, letter: &Issued) -> Result<(), AppError> {
    let row = table::Model {
        id: letter.id,
        job_id: letter.job,
        kind: letter.kind.code().to_owned(),
        language: letter.language.code().to_owned(),
        template_version: letter.template_version,
        application_id: letter.application.0,
        organization_id: letter.organization.to_string(),
        issued_at: letter.issued_at,
        sha256: letter.sha256.clone(),
        size: letter.size,
    };
    insert(db, row).await
}

pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<Issued>, AppError> {
    let rows = table::Entity::find()
        .filter(table::Column::ApplicationId.eq(id.0))
        .order_by_desc(table::Column::IssuedAt)
        .order_by_asc(table::Column::Language)
        .order_by_asc(table::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

fn from_row(row: table::Model) -> Result<Issued, AppError> {
    let at = At {
        table: "letter",
        id: &row.id,
    };
    Ok(Issued {
        id: row.id,
        job: row.job_id,
        kind: at.code("kind", &row.kind, MailKind::from_code)?,
        language: at.code("language", &row.language, Locale::from_code)?,
        template_version: row.template_version,
        application: ApplicationId(row.application_id),
        organization: at.organization(&row.organization_id)?,
        issued_at: row.issued_at,
        sha256: row.sha256,
        size: row.size,
    })
}
