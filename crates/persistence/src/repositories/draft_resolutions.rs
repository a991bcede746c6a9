//! Versions of the template of the draft resolution.

use super::insert;
use crate::{convert::At, entities::draft_resolution, error::Db};
use parvis_app::error::AppError;
use parvis_domain::{Instant, council::DraftResolution, text::Locale};
use sea_orm::{ConnectionTrait, EntityTrait};

pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<DraftResolution>, AppError> {
    let rows = draft_resolution::Entity::find().all(db).await.db()?;
    rows.into_iter()
        .map(|row| {
            let at = At {
                table: "draft_resolution",
                id: &row.version,
            };
            Ok(DraftResolution {
                language: at.code("language", &row.language, Locale::from_code)?,
                version: row.version,
                text: row.text,
            })
        })
        .collect()
}

pub(crate) async fn add<C: ConnectionTrait>(
    db: &C,
    resolution: &DraftResolution,
    now: Instant,
) -> Result<(), AppError> {
    let row = draft_resolution::Model {
        language: resolution.language.code().to_owned(),
        version: resolution.version,
        text: resolution.text.clone(),
        created_at: now,
    };
    insert(db, row).await
}
