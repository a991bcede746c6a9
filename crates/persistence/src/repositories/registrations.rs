//! Registrations for consultations, and the rules of their seats.

use super::{insert, not_saved};
use crate::{
    convert::At,
    entities::{
        consultation_quota as quota,
        registration::{Column, Entity, Model},
    },
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    consultation::{
        Delegate, Group, Needs, QuotaRule, Registration, RegistrationState, Reservation, SeatOrder,
    },
    organization::OrganizationId,
    text::Locale,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable,
    QueryFilter, QueryOrder, sea_query::OnConflict,
};
use uuid::Uuid;

/// Those for a consultation, in the order of nomination; what was substituted
/// stands before its substitute.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    consultation: Uuid,
) -> Result<Vec<Registration>, AppError> {
    let rows = Entity::find()
        .filter(Column::ConsultationId.eq(consultation))
        .order_by_asc(Column::Turn)
        .order_by_asc(Column::NominatedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

/// One.
pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
) -> Result<Option<Registration>, AppError> {
    let row = Entity::find_by_id(id).one(db).await.db()?;
    row.map(from_row).transpose()
}

/// Those of an organization, newest first.
pub(crate) async fn by<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<Registration>, AppError> {
    let rows = Entity::find()
        .filter(Column::OrganizationId.eq(id.as_str()))
        .order_by_desc(Column::NominatedAt)
        .order_by_desc(Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Registration) -> Result<(), AppError> {
    insert(db, to_row(new)).await
}

pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Registration) -> Result<(), AppError> {
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
    Ok(())
}

fn from_row(row: Model) -> Result<Registration, AppError> {
    let at = At {
        table: "registration",
        id: &row.id,
    };
    let delegate = match (row.name, row.email, &row.language, &row.answers) {
        (Some(name), Some(email), Some(language), Some(answers)) => Some(Delegate {
            name,
            email,
            function: row.function.unwrap_or_default(),
            language: at.code("language", language, Locale::from_code)?,
            needs: Needs {
                visa_letter: row.visa_letter,
                accessibility: row.accessibility,
                interpretation: row.interpretation,
                diet: row.diet,
            },
            answers: at
                .pairs("answers", answers)?
                .into_iter()
                .map(|(id, text)| Ok((id.parse().map_err(|_| at.bad("answers"))?, text)))
                .collect::<Result<_, AppError>>()?,
        }),
        _ => None,
    };
    Ok(Registration {
        id: row.id,
        consultation_id: row.consultation_id,
        organization_id: at.organization(&row.organization_id)?,
        delegate,
        state: at.code("state", &row.state, RegistrationState::from_code)?,
        turn: row.turn,
        replaces: row.replaces,
        region: row.region,
        category: row.category,
        observer: row.observer,
        reason: row.reason,
        nominated_at: row.nominated_at,
        changed_at: row.changed_at,
        version: row.version,
    })
}

fn to_row(it: &Registration) -> Model {
    let d = it.delegate.clone();
    let (needs, answers) = match &d {
        Some(d) => {
            let pairs = d.answers.iter().map(|(id, a)| (id.to_string(), a.clone()));
            let pairs: Vec<(String, String)> = pairs.collect();
            (d.needs.clone(), Some(crate::convert::pairs(&pairs)))
        }
        None => (Needs::default(), None),
    };
    Model {
        id: it.id,
        consultation_id: it.consultation_id,
        organization_id: it.organization_id.to_string(),
        name: d.as_ref().map(|d| d.name.clone()),
        email: d.as_ref().map(|d| d.email.clone()),
        function: d.as_ref().map(|d| d.function.clone()),
        language: d.as_ref().map(|d| d.language.code().to_owned()),
        visa_letter: needs.visa_letter,
        accessibility: needs.accessibility,
        interpretation: needs.interpretation,
        diet: needs.diet,
        answers,
        state: it.state.code().to_owned(),
        turn: it.turn,
        replaces: it.replaces,
        region: it.region.clone(),
        category: it.category.clone(),
        observer: it.observer,
        reason: it.reason.clone(),
        nominated_at: it.nominated_at,
        changed_at: it.changed_at,
        version: it.version,
    }
}

/// The rule that was set for a consultation.
pub(crate) async fn rule<C: ConnectionTrait>(
    db: &C,
    of: Uuid,
) -> Result<Option<QuotaRule>, AppError> {
    let row = quota::Entity::find_by_id(of).one(db).await.db()?;
    let Some(row) = row else { return Ok(None) };
    let at = At {
        table: "consultation_quota",
        id: &of,
    };
    let kept: Vec<(String, String, u32)> =
        serde_json::from_str(&row.reserved).map_err(|_| at.bad("reserved"))?;
    let reservation = |(kind, code, seats): (String, String, u32)| {
        let group = match kind.as_str() {
            "region" => Group::Region(code),
            "category" => Group::Category(code),
            _ => return Err(at.bad("reserved")),
        };
        Ok(Reservation { group, seats })
    };
    let number = |column, n: i32| u32::try_from(n).map_err(|_| at.bad(column));
    Ok(Some(QuotaRule {
        per_organization: number("per_organization", row.per_organization)?,
        extra_for_observers: number("extra_for_observers", row.extra_for_observers)?,
        reserved: kept
            .into_iter()
            .map(reservation)
            .collect::<Result<_, AppError>>()?,
        order: at.code("seat_order", &row.seat_order, SeatOrder::from_code)?,
    }))
}

/// Writes the rule over the one before it.
pub(crate) async fn put_rule<C: ConnectionTrait>(
    db: &C,
    of: Uuid,
    rule: &QuotaRule,
) -> Result<(), AppError> {
    let kept: Vec<(&str, &str, u32)> = rule
        .reserved
        .iter()
        .map(|r| match &r.group {
            Group::Region(code) => ("region", code.as_str(), r.seats),
            Group::Category(code) => ("category", code.as_str(), r.seats),
        })
        .collect();
    let number = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
    let row = quota::Model {
        consultation_id: of,
        per_organization: number(rule.per_organization),
        extra_for_observers: number(rule.extra_for_observers),
        reserved: serde_json::json!(kept).to_string(),
        seat_order: rule.order.code().to_owned(),
    };
    let replace = OnConflict::column(quota::Column::ConsultationId)
        .update_columns(quota::Column::iter().skip(1))
        .to_owned();
    quota::Entity::insert(row.into_active_model())
        .on_conflict(replace)
        .exec_without_returning(db)
        .await
        .db()?;
    Ok(())
}
