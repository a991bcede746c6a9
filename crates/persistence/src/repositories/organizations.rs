//! Organizations with names, countries of activity and themes.

use super::{insert, insert_all, not_saved};
use crate::{
    convert::{At, position},
    entities::{organization, organization_country, organization_name, organization_theme},
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    account::EmailAddress,
    organization::{
        LegalRegistration, Level, Name, NameKind, Organization, OrganizationId, Origin, Profile,
        Visibility,
    },
    text::{LanguageTag, fold},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
};
use std::collections::HashMap;

pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Option<Organization>, AppError> {
    let row = organization::Entity::find_by_id(id.as_str())
        .one(db)
        .await
        .db()?;
    Ok(whole(db, row.into_iter().collect()).await?.pop())
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Organization) -> Result<(), AppError> {
    insert(db, to_row(new)).await?;
    add_lists(db, new).await
}

pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Organization) -> Result<(), AppError> {
    let id = next.id.as_str();
    let mut row = to_row(next);
    row.version = next.version + 1;
    let done = organization::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(organization::Column::Id.eq(id))
        .filter(organization::Column::Version.eq(next.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = organization::Entity::find_by_id(id).one(db).await.db()?;
        return Err(not_saved(known.map(|o| o.version)));
    }
    organization_name::Entity::delete_many()
        .filter(organization_name::Column::OrganizationId.eq(id))
        .exec(db)
        .await
        .db()?;
    organization_country::Entity::delete_many()
        .filter(organization_country::Column::OrganizationId.eq(id))
        .exec(db)
        .await
        .db()?;
    organization_theme::Entity::delete_many()
        .filter(organization_theme::Column::OrganizationId.eq(id))
        .exec(db)
        .await
        .db()?;
    add_lists(db, next).await
}

async fn add_lists<C: ConnectionTrait>(db: &C, of: &Organization) -> Result<(), AppError> {
    let id = || of.id.to_string();
    let names = of.profile.names.iter().enumerate();
    let names = names.map(|(i, n)| organization_name::Model {
        organization_id: id(),
        position: position(i),
        kind: n.kind.code().to_owned(),
        language: n.language.as_ref().map(|l| l.as_str().to_owned()),
        value: n.value.clone(),
        search_key: fold(&n.value),
    });
    let countries = of.profile.activity_countries.iter().enumerate();
    let countries = countries.map(|(i, code)| organization_country::Model {
        organization_id: id(),
        position: position(i),
        code: code.clone(),
    });
    let themes = of.profile.themes.iter().enumerate();
    let themes = themes.map(|(i, code)| organization_theme::Model {
        organization_id: id(),
        position: position(i),
        code: code.clone(),
    });
    insert_all(db, names.collect()).await?;
    insert_all(db, countries.collect()).await?;
    insert_all(db, themes.collect()).await
}

/// Completes rows, in their order, with three further queries however many
/// there are.
pub(crate) async fn whole<C: ConnectionTrait>(
    db: &C,
    rows: Vec<organization::Model>,
) -> Result<Vec<Organization>, AppError> {
    if rows.is_empty() {
        return Ok(vec![]);
    }
    let ids = || rows.iter().map(|r| r.id.as_str());
    let mut names: HashMap<String, Vec<organization_name::Model>> = HashMap::new();
    for row in organization_name::Entity::find()
        .filter(organization_name::Column::OrganizationId.is_in(ids()))
        .order_by_asc(organization_name::Column::Position)
        .all(db)
        .await
        .db()?
    {
        names
            .entry(row.organization_id.clone())
            .or_default()
            .push(row);
    }
    let mut countries: HashMap<String, Vec<String>> = HashMap::new();
    for row in organization_country::Entity::find()
        .filter(organization_country::Column::OrganizationId.is_in(ids()))
        .order_by_asc(organization_country::Column::Position)
        .all(db)
        .await
        .db()?
    {
        countries
            .entry(row.organization_id)
            .or_default()
            .push(row.code);
    }
    let mut themes: HashMap<String, Vec<String>> = HashMap::new();
    for row in organization_theme::Entity::find()
        .filter(organization_theme::Column::OrganizationId.is_in(ids()))
        .order_by_asc(organization_theme::Column::Position)
        .all(db)
        .await
        .db()?
    {
        themes
            .entry(row.organization_id)
            .or_default()
            .push(row.code);
    }
    rows.into_iter()
        .map(|row| {
            let names = names.remove(&row.id).unwrap_or_default();
            let countries = countries.remove(&row.id).unwrap_or_default();
            let themes = themes.remove(&row.id).unwrap_or_default();
            from_row(row, names, countries, themes)
        })
        .collect()
}

fn from_row(
    row: organization::Model,
    names: Vec<organization_name::Model>,
    activity_countries: Vec<String>,
    themes: Vec<String>,
) -> Result<Organization, AppError> {
    let at = At {
        table: "organization",
        id: &row.id,
    };
    let names = names.into_iter().map(|n| {
        let language = n.language.as_deref();
        Ok(Name {
            kind: at.code("name.kind", &n.kind, NameKind::from_code)?,
            language: at.maybe("name.language", language, LanguageTag::parse)?,
            value: n.value,
        })
    });
    let names = names.collect::<Result<Vec<_>, AppError>>()?;
    Ok(Organization {
        id: at.organization(&row.id)?,
        origin: at.code("origin", &row.origin, Origin::from_code)?,
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
        profile: Profile {
            names,
            level: at.maybe("level", row.level.as_deref(), Level::from_code)?,
            visibility: at.code("visibility", &row.visibility, Visibility::from_code)?,
            category: row.category,
            country: row.country,
            founded_year: row.founded_year,
            activity_countries,
            themes,
            website: row.website,
            role_address: row.role_address.as_deref().map(EmailAddress::new),
            role_address_public: row.role_address_public,
            registration: LegalRegistration {
                number: row.registration_number,
                authority: row.registration_authority,
            },
            description: row.description,
        },
    })
}

fn to_row(of: &Organization) -> organization::Model {
    let profile = &of.profile;
    let address = profile.role_address.as_ref();
    organization::Model {
        id: of.id.to_string(),
        sort_key: fold(profile.official_name().map_or("", |n| n.value.as_str())),
        category: profile.category.clone(),
        country: profile.country.clone(),
        level: profile.level.map(|l| l.code().to_owned()),
        founded_year: profile.founded_year,
        website: profile.website.clone(),
        role_address: address.map(|a| a.as_str().to_owned()),
        role_address_public: profile.role_address_public,
        registration_number: profile.registration.number.clone(),
        registration_authority: profile.registration.authority.clone(),
        description: profile.description.clone(),
        visibility: profile.visibility.code().to_owned(),
        origin: of.origin.code().to_owned(),
        created_at: of.created_at,
        updated_at: of.updated_at,
        version: of.version,
    }
}
