//! Settings of the procedure.

use crate::{convert::At, entities::setting, error::Db};
use parvis_app::error::AppError;
use parvis_domain::{
    Instant,
    procedure::{Procedure, SetValue, Setting},
};
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, sea_query::OnConflict};

pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Procedure, AppError> {
    let rows = setting::Entity::find().all(db).await.db()?;
    let set: Result<Vec<_>, AppError> = rows.into_iter().map(read).collect();
    Ok(Procedure::new(set?))
}

fn read(row: setting::Model) -> Result<(Setting, SetValue), AppError> {
    let at = At {
        table: "setting",
        id: &row.code,
    };
    let setting = at.code("code", &row.code, Setting::from_code)?;
    let value = SetValue {
        value: row.value,
        reason: row.reason,
        version: row.version,
    };
    Ok((setting, value))
}

pub(crate) async fn put<C: ConnectionTrait>(
    db: &C,
    setting: Setting,
    value: &SetValue,
    now: Instant,
) -> Result<(), AppError> {
    use setting::Column as C;
    let row = setting::Model {
        code: setting.code().to_owned(),
        value: value.value,
        reason: value.reason.clone(),
        changed_at: now,
        version: value.version,
    };
    setting::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(C::Code)
                .update_columns([C::Value, C::Reason, C::ChangedAt, C::Version])
                .to_owned(),
        )
        .exec_without_returning(db)
        .await
        .db()?;
    Ok(())
}
