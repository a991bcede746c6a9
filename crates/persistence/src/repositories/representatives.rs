//! The persons who act for an organization.

use super::{insert, not_saved};
use crate::{convert::At, entities::representative, error::Db};
use parvis_app::error::AppError;
use parvis_domain::{
    account::EmailAddress,
    organization::OrganizationId,
    representative::{Representative, RepresentativeRole},
    text::LanguageTag,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
};

/// Those of an organization, past ones included, as they began.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<Representative>, AppError> {
    let rows = representative::Entity::find()
        .filter(representative::Column::OrganizationId.eq(id.as_str()))
        .order_by_asc(representative::Column::FromDay)
        .order_by_asc(representative::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Representative) -> Result<(), AppError> {
    insert(db, to_row(new)).await
}

pub(crate) async fn save<C: ConnectionTrait>(
    db: &C,
    next: &Representative,
) -> Result<(), AppError> {
    let mut row = to_row(next);
    row.version = next.version + 1;
    let done = representative::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(representative::Column::Id.eq(next.id))
        .filter(representative::Column::Version.eq(next.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = representative::Entity::find_by_id(next.id)
            .one(db)
            .await
            .db()?;
        return Err(not_saved(known.map(|r| r.version)));
    }
    Ok(())
}

fn from_row(row: representative::Model) -> Result<Representative, AppError> {
    let at = At {
        table: "representative",
        id: &row.id,
    };
    let tags = at.list("languages", &row.languages)?;
    let languages = tags
        .iter()
        .map(|t| at.code("languages", t, LanguageTag::parse));
    Ok(Representative {
        id: row.id,
        organization_id: at.organization(&row.organization_id)?,
        role: at.code("role", &row.role, RepresentativeRole::from_code)?,
        languages: languages.collect::<Result<_, _>>()?,
        name: row.name,
        function: row.function,
        email: EmailAddress::new(&row.email),
        protected: row.protected,
        from: row.from_day,
        until: row.until_day,
        created_at: row.created_at,
        version: row.version,
    })
}

fn to_row(of: &Representative) -> representative::Model {
    let tags: Vec<&str> = of.languages.iter().map(LanguageTag::as_str).collect();
    representative::Model {
        id: of.id,
        organization_id: of.organization_id.to_string(),
        role: of.role.code().to_owned(),
        name: of.name.clone(),
        function: of.function.clone(),
        email: of.email.as_str().to_owned(),
        languages: serde_json::json!(tags).to_string(),
        protected: of.protected,
        from_day: of.from,
        until_day: of.until,
        created_at: of.created_at,
        version: of.version,
    }
}
