//! Texts of letters. A version in force is never changed: triggers see to it.

use super::{insert, not_saved};
use crate::{convert::At, entities::letter_template as table, error::Db};
use parvis_app::{
    error::AppError,
    letters::{MailKind, Template, TemplateText},
};
use parvis_domain::{account::AccountId, text::Locale};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
};

pub(crate) async fn add<C: ConnectionTrait>(db: &C, template: &Template) -> Result<(), AppError> {
    insert(db, to_row(template)).await
}

pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<Template>, AppError> {
    let rows = table::Entity::find()
        .order_by_asc(table::Column::Kind)
        .order_by_asc(table::Column::Language)
        .order_by_desc(table::Column::Version)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    kind: MailKind,
    language: Locale,
) -> Result<Vec<Template>, AppError> {
    let rows = table::Entity::find()
        .filter(table::Column::Kind.eq(kind.code()))
        .filter(table::Column::Language.eq(language.code()))
        .order_by_desc(table::Column::Version)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

/// Writes a draft where it still has this revision.
pub(crate) async fn save<C: ConnectionTrait>(
    db: &C,
    template: &Template,
    revision: i32,
) -> Result<(), AppError> {
    let done = table::Entity::update_many()
        .set(to_row(template).into_active_model().reset_all())
        .filter(table::Column::Kind.eq(template.kind.code()))
        .filter(table::Column::Language.eq(template.language.code()))
        .filter(table::Column::Version.eq(template.version))
        .filter(table::Column::Revision.eq(revision))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        return Err(not_saved(None));
    }
    Ok(())
}

pub(crate) async fn remove<C: ConnectionTrait>(db: &C, draft: &Template) -> Result<(), AppError> {
    table::Entity::delete_many()
        .filter(table::Column::Kind.eq(draft.kind.code()))
        .filter(table::Column::Language.eq(draft.language.code()))
        .filter(table::Column::Version.eq(draft.version))
        .exec(db)
        .await
        .db()?;
    Ok(())
}

pub(crate) async fn in_force<C: ConnectionTrait>(
    db: &C,
    kind: MailKind,
    language: Locale,
) -> Result<Option<Template>, AppError> {
    let row = table::Entity::find()
        .filter(table::Column::Kind.eq(kind.code()))
        .filter(table::Column::Language.eq(language.code()))
        .filter(table::Column::InForceSince.is_not_null())
        .order_by_desc(table::Column::Version)
        .one(db)
        .await
        .db()?;
    row.map(from_row).transpose()
}

fn from_row(row: table::Model) -> Result<Template, AppError> {
    let id = format!("{}.{}.{}", row.kind, row.language, row.version);
    let at = At {
        table: "letter_template",
        id: &id,
    };
    Ok(Template {
        kind: at.code("kind", &row.kind, MailKind::from_code)?,
        language: at.code("language", &row.language, Locale::from_code)?,
        version: row.version,
        text: TemplateText {
            subject: row.subject,
            body: row.body,
        },
        note: row.note,
        written: at.signature("written_by", row.written_by, row.written_at)?,
        in_force_since: row.in_force_since,
        checked_by: row.checked_by.map(AccountId),
        revision: row.revision,
    })
}

fn to_row(template: &Template) -> table::Model {
    table::Model {
        kind: template.kind.code().to_owned(),
        language: template.language.code().to_owned(),
        version: template.version,
        subject: template.text.subject.clone(),
        body: template.text.body.clone(),
        note: template.note.clone(),
        written_by: template.written.map(|s| s.by.0),
        written_at: template.written.map(|s| s.at),
        in_force_since: template.in_force_since,
        checked_by: template.checked_by.map(|id| id.0),
        revision: template.revision,
    }
}
