//! Segments of the inventory.

use super::{insert, not_saved};
use crate::{convert, convert::At, entities::segment, error::Db};
use parvis_app::error::AppError;
use parvis_domain::{
    account::AccountId,
    organization::{Level, Visibility},
    segment::{Conditions, PastDialogue, Segment, SegmentStatus},
    text::Locale,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
};
use uuid::Uuid;

/// All, by name.
pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<Segment>, AppError> {
    let rows = segment::Entity::find()
        .order_by_asc(segment::Column::Name)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn get<C: ConnectionTrait>(db: &C, id: Uuid) -> Result<Option<Segment>, AppError> {
    let row = segment::Entity::find_by_id(id).one(db).await.db()?;
    row.map(from_row).transpose()
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Segment) -> Result<(), AppError> {
    insert(db, to_row(new)).await
}

pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Segment) -> Result<(), AppError> {
    let mut row = to_row(next);
    row.version = next.version + 1;
    let done = segment::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(segment::Column::Id.eq(next.id))
        .filter(segment::Column::Version.eq(next.version))
        .exec(db)
        .await
        .db()?;
    written(db, next.id, done.rows_affected).await
}

pub(crate) async fn remove<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    version: i32,
) -> Result<(), AppError> {
    let done = segment::Entity::delete_many()
        .filter(segment::Column::Id.eq(id))
        .filter(segment::Column::Version.eq(version))
        .exec(db)
        .await
        .db()?;
    written(db, id, done.rows_affected).await
}

async fn written<C: ConnectionTrait>(db: &C, id: Uuid, rows: u64) -> Result<(), AppError> {
    if rows > 0 {
        return Ok(());
    }
    let known = segment::Entity::find_by_id(id).one(db).await.db()?;
    Err(not_saved(known.map(|r| r.version)))
}

fn from_row(row: segment::Model) -> Result<Segment, AppError> {
    let at = At {
        table: "segment",
        id: &row.id,
    };
    let pairs = at.pairs("conditions", &row.conditions)?;
    let bad = || at.bad("conditions");
    let mut of = Conditions::default();
    for (field, value) in pairs {
        match field.as_str() {
            "status" => of
                .statuses
                .push(SegmentStatus::from_code(&value).ok_or_else(bad)?),
            "region" => of.regions.push(value),
            "country" => of.countries.push(value),
            "by_activity" => of.by_activity = true,
            "theme" => of.themes.push(value),
            "all_themes" => of.all_themes = true,
            "category" => of.categories.push(value),
            "level" => of.levels.push(Level::from_code(&value).ok_or_else(bad)?),
            "language" => of
                .languages
                .push(Locale::from_code(&value).ok_or_else(bad)?),
            "visibility" => of
                .visibilities
                .push(Visibility::from_code(&value).ok_or_else(bad)?),
            "past" => of
                .past
                .push(PastDialogue::from_code(&value).ok_or_else(bad)?),
            "past_series" => of.past_series = Some(value),
            "past_since" => of.past_since = Some(value.parse().map_err(|_| bad())?),
            _ => return Err(bad()),
        }
    }
    Ok(Segment {
        id: row.id,
        name: row.name,
        note: row.note,
        conditions: of,
        created_by: AccountId(row.created_by),
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
    })
}

fn to_row(of: &Segment) -> segment::Model {
    let c = &of.conditions;
    let mut pairs: Vec<(&str, String)> = Vec::new();
    pairs.extend(c.statuses.iter().map(|s| ("status", s.to_string())));
    pairs.extend(c.regions.iter().map(|r| ("region", r.clone())));
    pairs.extend(c.countries.iter().map(|r| ("country", r.clone())));
    pairs.extend(c.by_activity.then(|| ("by_activity", "true".to_owned())));
    pairs.extend(c.themes.iter().map(|t| ("theme", t.clone())));
    pairs.extend(c.all_themes.then(|| ("all_themes", "true".to_owned())));
    pairs.extend(c.categories.iter().map(|k| ("category", k.clone())));
    pairs.extend(c.levels.iter().map(|l| ("level", l.to_string())));
    pairs.extend(c.languages.iter().map(|l| ("language", l.to_string())));
    pairs.extend(c.visibilities.iter().map(|v| ("visibility", v.to_string())));
    pairs.extend(c.past.iter().map(|p| ("past", p.to_string())));
    pairs.extend(c.past_series.iter().map(|s| ("past_series", s.clone())));
    pairs.extend(c.past_since.iter().map(|y| ("past_since", y.to_string())));
    segment::Model {
        id: of.id,
        name: of.name.clone(),
        note: of.note.clone(),
        conditions: convert::pairs(&pairs),
        created_by: of.created_by.0,
        created_at: of.created_at,
        updated_at: of.updated_at,
        version: of.version,
    }
}
