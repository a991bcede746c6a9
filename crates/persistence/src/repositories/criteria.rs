//! Versions of the criteria. A version is never changed once it is there:
//! applications are judged by it.

use super::{insert, insert_all};
use crate::{
    convert::{At, localized, position},
    entities::{criteria_set, criteria_version, criterion},
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    Day,
    criteria::{AutomaticRule, CriteriaSet, Criterion, Layer, TextStatus, VersionState},
    text::Locale,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Query,
};

/// The second time the same version comes, the key refuses.
pub(crate) async fn add<C: ConnectionTrait>(db: &C, set: &CriteriaSet) -> Result<(), AppError> {
    insert(db, head_row(set)).await?;
    insert_all(db, rows(set)).await
}

/// The head of a set as a row.
pub(super) fn head_row(set: &CriteriaSet) -> criteria_set::Model {
    criteria_set::Model {
        version: set.version.clone(),
        title_en: set.title.en.clone(),
        title_fr: set.title.fr.clone(),
        title_es: set.title.es.clone(),
        in_force_from: set.in_force_from,
        document: set.document.clone(),
        text_status: set.text_status.code().to_owned(),
        note: set.note.clone(),
    }
}

/// The criteria of a set as rows.
pub(super) fn rows(set: &CriteriaSet) -> Vec<criterion::Model> {
    let all = set.criteria.iter().enumerate();
    all.map(|(i, c)| to_row(&set.version, position(i), c))
        .collect()
}

/// A version that is approved, whether its day has come or not.
pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    version: &str,
) -> Result<Option<CriteriaSet>, AppError> {
    let row = approved()
        .filter(criteria_set::Column::Version.eq(version))
        .one(db)
        .await
        .db()?;
    whole(db, row).await
}

/// A version in whatever state.
pub(super) async fn any<C: ConnectionTrait>(
    db: &C,
    version: &str,
) -> Result<Option<CriteriaSet>, AppError> {
    let row = criteria_set::Entity::find_by_id(version)
        .one(db)
        .await
        .db()?;
    whole(db, row).await
}

/// The newest version that is in force on the day.
pub(crate) async fn in_force<C: ConnectionTrait>(
    db: &C,
    day: Day,
) -> Result<Option<CriteriaSet>, AppError> {
    let row = approved()
        .filter(criteria_set::Column::InForceFrom.lte(day))
        .one(db)
        .await
        .db()?;
    whole(db, row).await
}

/// All approved versions, newest first, without their criteria.
pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<CriteriaSet>, AppError> {
    let rows = approved().all(db).await.db()?;
    rows.into_iter().map(|row| from_row(row, vec![])).collect()
}

/// All versions in whatever state, newest first, without their criteria.
pub(super) async fn heads<C: ConnectionTrait>(db: &C) -> Result<Vec<CriteriaSet>, AppError> {
    let rows = newest_first().all(db).await.db()?;
    rows.into_iter().map(|row| from_row(row, vec![])).collect()
}

/// Those in force or to come, newest first; a version from a file has no
/// history and is among them.
fn approved() -> sea_orm::Select<criteria_set::Entity> {
    let others = Query::select()
        .column(criteria_version::Column::Version)
        .from(criteria_version::Entity)
        .and_where(criteria_version::Column::State.ne(VersionState::Approved.code()))
        .to_owned();
    newest_first().filter(criteria_set::Column::Version.not_in_subquery(others))
}

fn newest_first() -> sea_orm::Select<criteria_set::Entity> {
    criteria_set::Entity::find()
        .order_by_desc(criteria_set::Column::InForceFrom)
        .order_by_desc(criteria_set::Column::Version)
}

async fn whole<C: ConnectionTrait>(
    db: &C,
    row: Option<criteria_set::Model>,
) -> Result<Option<CriteriaSet>, AppError> {
    let Some(row) = row else { return Ok(None) };
    let criteria = criterion::Entity::find()
        .filter(criterion::Column::CriteriaSet.eq(row.version.as_str()))
        .order_by_asc(criterion::Column::Position)
        .all(db)
        .await
        .db()?;
    from_row(row, criteria).map(Some)
}

fn from_row(
    row: criteria_set::Model,
    criteria: Vec<criterion::Model>,
) -> Result<CriteriaSet, AppError> {
    let at = At {
        table: "criteria_set",
        id: &row.version,
    };
    Ok(CriteriaSet {
        text_status: at.code("text_status", &row.text_status, TextStatus::from_code)?,
        title: localized(row.title_en, row.title_fr, row.title_es),
        version: row.version.clone(),
        in_force_from: row.in_force_from,
        document: row.document,
        note: row.note,
        criteria: criteria
            .into_iter()
            .map(criterion_from)
            .collect::<Result<_, _>>()?,
    })
}

fn criterion_from(row: criterion::Model) -> Result<Criterion, AppError> {
    let id = format!("{}/{}", row.criteria_set, row.code);
    let at = At {
        table: "criterion",
        id: &id,
    };
    Ok(Criterion {
        layer: at.code("layer", &row.layer, Layer::from_code)?,
        text: localized(row.text_en, row.text_fr, row.text_es),
        official: at
            .list("official", &row.official)?
            .iter()
            .map(|l| at.code("official", l, Locale::from_code))
            .collect::<Result<_, _>>()?,
        symbol: row.symbol,
        evidence: localized(row.evidence_en, row.evidence_fr, row.evidence_es),
        documents: at.list("documents", &row.documents)?,
        rule: at.code("rule", &row.rule, AutomaticRule::from_code)?,
        code: row.code,
        parameter: row.parameter,
        basis: row.basis,
        source: row.source,
        text_status: row.text_status,
    })
}

fn to_row(set: &str, position: i32, criterion: &Criterion) -> criterion::Model {
    criterion::Model {
        criteria_set: set.to_owned(),
        code: criterion.code.clone(),
        position,
        layer: criterion.layer.code().to_owned(),
        text_en: criterion.text.en.clone(),
        text_fr: criterion.text.fr.clone(),
        text_es: criterion.text.es.clone(),
        evidence_en: criterion.evidence.en.clone(),
        evidence_fr: criterion.evidence.fr.clone(),
        evidence_es: criterion.evidence.es.clone(),
        documents: serde_json::json!(criterion.documents).to_string(),
        rule: criterion.rule.code().to_owned(),
        parameter: criterion.parameter.clone(),
        basis: criterion.basis.clone(),
        source: criterion.source.clone(),
        text_status: criterion.text_status.clone(),
        symbol: criterion.symbol.clone(),
        official: {
            let codes: Vec<&str> = criterion.official.iter().map(|l| l.code()).collect();
            serde_json::json!(codes).to_string()
        },
    }
}
