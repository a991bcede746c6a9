//! Sessions of the Council.

use crate::{
    convert::{At, localized},
    entities::council_session,
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::session::{CouncilSession, SessionKind};
use sea_orm::{
    ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, QueryOrder, sea_query::OnConflict,
};

pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    code: &str,
) -> Result<Option<CouncilSession>, AppError> {
    let row = council_session::Entity::find_by_id(code)
        .one(db)
        .await
        .db()?;
    row.map(from_row).transpose()
}

/// All, newest first.
pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<CouncilSession>, AppError> {
    let rows = council_session::Entity::find()
        .order_by_desc(council_session::Column::Earliest)
        .order_by_desc(council_session::Column::Code)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn put<C: ConnectionTrait>(
    db: &C,
    session: &CouncilSession,
) -> Result<(), AppError> {
    let others = council_session::Column::iter().skip(1);
    let replace = OnConflict::column(council_session::Column::Code)
        .update_columns(others)
        .to_owned();
    council_session::Entity::insert(to_row(session).into_active_model())
        .on_conflict(replace)
        .exec_without_returning(db)
        .await
        .db()?;
    Ok(())
}

fn from_row(row: council_session::Model) -> Result<CouncilSession, AppError> {
    let at = At {
        table: "council_session",
        id: &row.code,
    };
    Ok(CouncilSession {
        kind: at.code("kind", &row.kind, SessionKind::from_code)?,
        title: localized(row.title_en, row.title_fr, row.title_es),
        date_from: at.date("date_from", &row.date_from)?,
        date_to: at.maybe_date("date_to", row.date_to.as_deref())?,
        code: row.code.clone(),
        place: row.place,
        application_deadline: row.application_deadline,
        note: row.note,
        basis: row.basis,
        source: row.source,
    })
}

fn to_row(session: &CouncilSession) -> council_session::Model {
    council_session::Model {
        code: session.code.clone(),
        kind: session.kind.code().to_owned(),
        title_en: session.title.en.clone(),
        title_fr: session.title.fr.clone(),
        title_es: session.title.es.clone(),
        date_from: session.date_from.to_string(),
        date_to: session.date_to.map(|d| d.to_string()),
        earliest: session.date_from.earliest(),
        place: session.place.clone(),
        application_deadline: session.application_deadline,
        note: session.note.clone(),
        basis: session.basis.clone(),
        source: session.source.clone(),
    }
}
