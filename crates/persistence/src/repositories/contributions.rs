//! Calls for contributions, contributions, and who spoke.

use super::{follow_up::put, not_saved};
use crate::{
    convert::{At, localized},
    entities::{contribution, contribution_call, intervention},
    error::Db,
};
use parvis_app::{
    contributions::{ContributionQuery, InterventionQuery},
    error::AppError,
};
use parvis_domain::{
    contribution::{
        Call, CallOpenTo, Content, Contribution, ContributionFile, ContributionKind,
        ContributionReach, ContributionState, Intervention,
    },
    follow_up::Reach,
    text::LanguageTag,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

pub(crate) async fn call<C: ConnectionTrait>(db: &C, of: Uuid) -> Result<Option<Call>, AppError> {
    let row = contribution_call::Entity::find_by_id(of)
        .one(db)
        .await
        .db()?;
    row.map(read_call).transpose()
}

pub(crate) async fn calls<C: ConnectionTrait>(db: &C) -> Result<Vec<Call>, AppError> {
    let rows = contribution_call::Entity::find()
        .order_by_asc(contribution_call::Column::Until)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(read_call).collect()
}

fn read_call(row: contribution_call::Model) -> Result<Call, AppError> {
    let at = At {
        table: "contribution_call",
        id: &row.consultation_id,
    };
    Ok(Call {
        open_to: at.code("open_to", &row.open_to, CallOpenTo::from_code)?,
        consultation_id: row.consultation_id,
        until: row.until,
        note: localized(row.note_en, row.note_fr, row.note_es),
        version: row.version,
    })
}

pub(crate) async fn put_call<C: ConnectionTrait>(db: &C, it: &Call) -> Result<(), AppError> {
    use contribution_call::Column;
    let row = contribution_call::Model {
        consultation_id: it.consultation_id,
        until: it.until,
        open_to: it.open_to.code().to_owned(),
        note_en: it.note.en.clone(),
        note_fr: it.note.fr.clone(),
        note_es: it.note.es.clone(),
        version: it.version + 1,
    };
    let key = (Column::ConsultationId, it.consultation_id);
    put(db, row, it.version, key, Column::Version).await
}

/// Those that fit, in the order of arrival.
pub(crate) async fn contributions<C: ConnectionTrait>(
    db: &C,
    query: &ContributionQuery,
) -> Result<Vec<Contribution>, AppError> {
    use contribution::{Column, Entity};
    let mut find = Entity::find()
        .order_by_asc(Column::ReceivedOn)
        .order_by_asc(Column::Id);
    if let Some(id) = query.id {
        find = find.filter(Column::Id.eq(id));
    }
    if let Some(of) = query.consultation {
        find = find.filter(Column::ConsultationId.eq(of));
    }
    if let Some(id) = &query.organization {
        find = find.filter(Column::OrganizationId.eq(id.as_str()));
    }
    let rows = find.all(db).await.db()?;
    rows.into_iter().map(read_contribution).collect()
}

fn read_contribution(row: contribution::Model) -> Result<Contribution, AppError> {
    let at = At {
        table: "contribution",
        id: &row.id,
    };
    let file = match (row.file_name, row.media_type, row.size, row.sha256) {
        (Some(name), Some(media_type), Some(size), Some(sha256)) => Some(ContributionFile {
            name,
            media_type,
            size,
            sha256,
        }),
        (None, None, None, None) => None,
        _ => return Err(at.bad("file_name")),
    };
    let content = Content {
        kind: at.code("kind", &row.kind, ContributionKind::from_code)?,
        title: row.title,
        language: at.code("language", &row.language, LanguageTag::parse)?,
        text: row.text,
        file,
        agenda_item: row.agenda_item_id,
        reach: at.code("reach", &row.reach, ContributionReach::from_code)?,
    };
    Ok(Contribution {
        organization_id: at.organization(&row.organization_id)?,
        content,
        state: at.code("state", &row.state, ContributionState::from_code)?,
        id: row.id,
        consultation_id: row.consultation_id,
        on_paper: row.on_paper,
        received_on: row.received_on,
        reason: row.reason,
        correct_by: row.correct_by,
        region: row.region,
        category: row.category,
        changed_at: row.changed_at,
        version: row.version,
    })
}

pub(crate) async fn put_contribution<C: ConnectionTrait>(
    db: &C,
    it: &Contribution,
) -> Result<(), AppError> {
    use contribution::Column;
    let says = &it.content;
    let file = says.file.as_ref();
    let row = contribution::Model {
        id: it.id,
        consultation_id: it.consultation_id,
        organization_id: it.organization_id.to_string(),
        kind: says.kind.code().to_owned(),
        title: says.title.clone(),
        language: says.language.as_str().to_owned(),
        text: says.text.clone(),
        file_name: file.map(|f| f.name.clone()),
        media_type: file.map(|f| f.media_type.clone()),
        size: file.map(|f| f.size),
        sha256: file.map(|f| f.sha256.clone()),
        agenda_item_id: says.agenda_item,
        reach: says.reach.code().to_owned(),
        state: it.state.code().to_owned(),
        on_paper: it.on_paper,
        received_on: it.received_on,
        reason: it.reason.clone(),
        correct_by: it.correct_by,
        region: it.region.clone(),
        category: it.category.clone(),
        changed_at: it.changed_at,
        version: it.version + 1,
    };
    put(db, row, it.version, (Column::Id, it.id), Column::Version).await
}

/// Those that fit, by consultation and place.
pub(crate) async fn interventions<C: ConnectionTrait>(
    db: &C,
    query: &InterventionQuery,
) -> Result<Vec<Intervention>, AppError> {
    use intervention::{Column, Entity};
    let mut find = Entity::find()
        .order_by_asc(Column::ConsultationId)
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id);
    if let Some(of) = query.consultation {
        find = find.filter(Column::ConsultationId.eq(of));
    }
    if let Some(id) = &query.organization {
        find = find.filter(Column::OrganizationId.eq(id.as_str()));
    }
    let rows = find.all(db).await.db()?;
    let read = |row: intervention::Model| {
        let at = At {
            table: "intervention",
            id: &row.id,
        };
        Ok(Intervention {
            position: u32::try_from(row.position).map_err(|_| at.bad("position"))?,
            organization_id: at.organization(&row.organization_id)?,
            reach: at.code("reach", &row.reach, Reach::from_code)?,
            id: row.id,
            consultation_id: row.consultation_id,
            agenda_item: row.agenda_item_id,
            registration_id: row.registration_id,
            summary: localized(row.summary_en, row.summary_fr, row.summary_es),
            region: row.region,
            category: row.category,
            version: row.version,
        })
    };
    rows.into_iter().map(read).collect()
}

pub(crate) async fn put_intervention<C: ConnectionTrait>(
    db: &C,
    it: &Intervention,
) -> Result<(), AppError> {
    use intervention::Column;
    let row = intervention::Model {
        id: it.id,
        consultation_id: it.consultation_id,
        agenda_item_id: it.agenda_item,
        position: i32::try_from(it.position).unwrap_or(i32::MAX),
        organization_id: it.organization_id.to_string(),
        registration_id: it.registration_id,
        summary_en: it.summary.en.clone(),
        summary_fr: it.summary.fr.clone(),
        summary_es: it.summary.es.clone(),
        reach: it.reach.code().to_owned(),
        region: it.region.clone(),
        category: it.category.clone(),
        version: it.version + 1,
    };
    put(db, row, it.version, (Column::Id, it.id), Column::Version).await
}

pub(crate) async fn remove_intervention<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    version: i32,
) -> Result<(), AppError> {
    use intervention::{Column, Entity};
    let done = Entity::delete_many()
        .filter(Column::Id.eq(id))
        .filter(Column::Version.eq(version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        return Err(not_saved(Some(version + 1)));
    }
    Ok(())
}
