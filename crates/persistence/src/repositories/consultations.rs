//! Consultations.

use super::{
    consultation_parts::{self as parts, agenda_of, questions_of},
    insert, not_saved,
};
use crate::{
    convert::{At, localized},
    entities::consultation::{Column, Entity, Model},
    error::Db,
};
use parvis_app::{consultations::ConsultationFilter, error::AppError};
use parvis_domain::consultation::{
    Access, Consultation, ConsultationKind, ConsultationState, Details, Hours, Place, When,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
};
use uuid::Uuid;

pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    code: &str,
) -> Result<Option<Consultation>, AppError> {
    let row = Entity::find()
        .filter(Column::Code.eq(code))
        .one(db)
        .await
        .db()?;
    Ok(whole(db, row.into_iter().collect()).await?.pop())
}

pub(crate) async fn by_id<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
) -> Result<Option<Consultation>, AppError> {
    let row = Entity::find_by_id(id).one(db).await.db()?;
    Ok(whole(db, row.into_iter().collect()).await?.pop())
}

/// Those that fit, newest first.
pub(crate) async fn list<C: ConnectionTrait>(
    db: &C,
    filter: &ConsultationFilter,
) -> Result<Vec<Consultation>, AppError> {
    let mut query = Entity::find()
        .order_by_desc(Column::Earliest)
        .order_by_desc(Column::Code);
    if !filter.with_drafts {
        query = query.filter(Column::State.ne(ConsultationState::Draft.code()));
    }
    for (column, value) in [
        (Column::Kind, filter.kind.map(ConsultationKind::code)),
        (Column::Region, filter.region.as_deref()),
        (Column::Series, filter.series.as_deref()),
        (Column::State, filter.state.map(ConsultationState::code)),
    ] {
        if let Some(value) = value {
            query = query.filter(column.eq(value));
        }
    }
    let rows = query.all(db).await.db()?;
    let mut all = whole(db, rows).await?;
    all.retain(|c| filter.year.is_none_or(|y| c.year() == y));
    Ok(all)
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Consultation) -> Result<(), AppError> {
    insert(db, to_row(new)).await?;
    parts::put(db, new).await
}

pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Consultation) -> Result<(), AppError> {
    let mut row = to_row(next);
    row.version = next.version + 1;
    let done = Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(Column::Id.eq(next.id))
        .filter(Column::Version.eq(next.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = Entity::find_by_id(next.id).one(db).await.db()?;
        return Err(not_saved(known.map(|r| r.version)));
    }
    parts::put(db, next).await
}

/// Rows with their parts.
async fn whole<C: ConnectionTrait>(
    db: &C,
    rows: Vec<Model>,
) -> Result<Vec<Consultation>, AppError> {
    let ids: Vec<Uuid> = rows.iter().map(|r| r.id).collect();
    let mut agenda = agenda_of(db, &ids).await?;
    let mut questions = questions_of(db, &ids).await?;
    let join = |row: Model| {
        let mut it = from_row(row)?;
        it.agenda = agenda.remove(&it.id).unwrap_or_default();
        it.questions = questions.remove(&it.id).unwrap_or_default();
        Ok(it)
    };
    rows.into_iter().map(join).collect()
}

fn when(at: At<'_>, row: &Model) -> Result<When, AppError> {
    let hours = match (row.time_from, row.time_until, &row.time_zone) {
        (Some(from), Some(until), Some(zone)) => Some(Hours {
            from,
            until,
            zone: at.code("time_zone", zone, |z| z.parse().ok())?,
        }),
        (None, None, None) => None,
        _ => return Err(at.bad("time_zone")),
    };
    Ok(When {
        from: at.date("date_from", &row.date_from)?,
        until: at.maybe_date("date_until", row.date_until.as_deref())?,
        hours,
    })
}

fn from_row(row: Model) -> Result<Consultation, AppError> {
    let id = row.id;
    let at = At {
        table: "consultation",
        id: &id,
    };
    let when = when(at, &row)?;
    let details = Details {
        kind: at.code("kind", &row.kind, ConsultationKind::from_code)?,
        series: row.series,
        region: row.region,
        council_session: row.council_session,
        title: localized(row.title_en, row.title_fr, row.title_es),
        summary: localized(row.summary_en, row.summary_fr, row.summary_es),
        programme: localized(row.programme_en, row.programme_fr, row.programme_es),
        when,
        place: Place {
            venue: row.venue,
            city: row.city,
            country: row.country,
            online_link: row.online_link,
        },
        languages: at.list("languages", &row.languages)?,
        capacity: row
            .capacity
            .map(|n| u32::try_from(n).map_err(|_| at.bad("capacity")))
            .transpose()?,
        registration_opens: row.registration_opens,
        registration_closes: row.registration_closes,
        moderation: row.moderation,
        access: at.code("access", &row.access, Access::from_code)?,
        note: row.note,
        basis: row.basis,
        source: row.source,
    };
    Ok(Consultation {
        id,
        code: row.code,
        details,
        agenda: vec![],
        questions: vec![],
        state: at.code("state", &row.state, ConsultationState::from_code)?,
        cancel_reason: row.cancel_reason,
        sequence: row.sequence,
        published_at: row.published_at,
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
    })
}

fn to_row(it: &Consultation) -> Model {
    let d = it.details.clone();
    Model {
        id: it.id,
        code: it.code.clone(),
        kind: d.kind.code().to_owned(),
        series: d.series,
        region: d.region,
        council_session: d.council_session,
        title_en: d.title.en,
        title_fr: d.title.fr,
        title_es: d.title.es,
        summary_en: d.summary.en,
        summary_fr: d.summary.fr,
        summary_es: d.summary.es,
        programme_en: d.programme.en,
        programme_fr: d.programme.fr,
        programme_es: d.programme.es,
        date_from: d.when.from.to_string(),
        date_until: d.when.until.map(|d| d.to_string()),
        earliest: d.when.from.earliest(),
        latest: d.when.last().latest(),
        time_from: d.when.hours.map(|h| h.from),
        time_until: d.when.hours.map(|h| h.until),
        time_zone: d.when.hours.map(|h| h.zone.name().to_owned()),
        venue: d.place.venue,
        city: d.place.city,
        country: d.place.country,
        online_link: d.place.online_link,
        languages: serde_json::json!(d.languages).to_string(),
        capacity: d.capacity.map(|n| i32::try_from(n).unwrap_or(i32::MAX)),
        registration_opens: d.registration_opens,
        registration_closes: d.registration_closes,
        moderation: d.moderation,
        access: d.access.code().to_owned(),
        note: d.note,
        basis: d.basis,
        source: d.source,
        state: it.state.code().to_owned(),
        cancel_reason: it.cancel_reason.clone(),
        sequence: it.sequence,
        published_at: it.published_at,
        created_at: it.created_at,
        updated_at: it.updated_at,
        version: it.version,
    }
}
