//! What is done once.

use crate::{entities::reminder, error::Db};
use parvis_app::error::AppError;
use parvis_domain::Instant;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, sea_query::OnConflict};

/// Remembers the key; says whether it was new. One statement decides between
/// two who try at once.
pub(crate) async fn first<C: ConnectionTrait>(
    db: &C,
    key: &str,
    now: Instant,
) -> Result<bool, AppError> {
    let row = reminder::Model {
        key: key.to_owned(),
        at: now,
    };
    let added = reminder::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(reminder::Column::Key)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(db)
        .await
        .db()?;
    Ok(added > 0)
}
