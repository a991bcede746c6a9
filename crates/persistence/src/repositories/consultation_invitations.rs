//! Invitations to consultations, their sendings and links.

use super::{insert, insert_all, not_saved};
use crate::{
    convert::At,
    entities::{consultation_invitation as invitation, invitation_link, invitation_wave},
    error::Db,
};
use parvis_app::{error::AppError, invitations::NewLink};
use parvis_domain::{
    Instant,
    account::{AccountId, EmailAddress},
    invitation::{DeclineReason, Invitation, InvitationState, Wave},
    organization::OrganizationId,
    text::Locale,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use std::collections::HashSet;
use uuid::Uuid;

/// How many ids stand in one condition.
const PORTION: usize = 500;

pub(crate) async fn organizations<C: ConnectionTrait>(
    db: &C,
    consultation: Uuid,
) -> Result<HashSet<OrganizationId>, AppError> {
    let ids: Vec<String> = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::OrganizationId)
        .filter(invitation::Column::ConsultationId.eq(consultation))
        .into_tuple()
        .all(db)
        .await
        .db()?;
    let at = At {
        table: "consultation_invitation",
        id: &consultation,
    };
    ids.iter().map(|id| at.organization(id)).collect()
}

pub(crate) async fn add_wave<C: ConnectionTrait>(db: &C, new: &Wave) -> Result<(), AppError> {
    let [en, fr, es] = new.extra.clone();
    let row = invitation_wave::Model {
        id: new.id,
        consultation_id: new.consultation_id,
        number: new.number,
        segment_name: new.segment_name.clone(),
        selected: new.selected,
        invited: new.invited,
        excluded: serde_json::json!(new.excluded).to_string(),
        extra_en: en,
        extra_fr: fr,
        extra_es: es,
        sent_by: new.sent_by.0,
        sent_at: new.sent_at,
    };
    insert(db, row).await
}

pub(crate) async fn waves<C: ConnectionTrait>(
    db: &C,
    consultation: Uuid,
) -> Result<Vec<Wave>, AppError> {
    let rows = invitation_wave::Entity::find()
        .filter(invitation_wave::Column::ConsultationId.eq(consultation))
        .order_by_asc(invitation_wave::Column::Number)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(wave_from).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(
    db: &C,
    new: &[Invitation],
    links: &[NewLink],
) -> Result<(), AppError> {
    insert_all(db, new.iter().map(to_row).collect()).await?;
    add_links(db, links).await
}

async fn add_links<C: ConnectionTrait>(db: &C, links: &[NewLink]) -> Result<(), AppError> {
    let rows = links.iter().map(|l| invitation_link::Model {
        hash: l.hash.clone(),
        invitation_id: l.invitation,
    });
    insert_all(db, rows.collect()).await
}

/// Adds links and notes when their invitations were reminded.
pub(crate) async fn remind<C: ConnectionTrait>(
    db: &C,
    links: &[NewLink],
    now: Instant,
) -> Result<(), AppError> {
    add_links(db, links).await?;
    for portion in links.chunks(PORTION) {
        invitation::Entity::update_many()
            .col_expr(invitation::Column::RemindedAt, Expr::value(now))
            .filter(invitation::Column::Id.is_in(portion.iter().map(|l| l.invitation)))
            .exec(db)
            .await
            .db()?;
    }
    Ok(())
}

pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    consultation: Uuid,
    organization: &OrganizationId,
) -> Result<Option<Invitation>, AppError> {
    let row = invitation::Entity::find()
        .filter(invitation::Column::ConsultationId.eq(consultation))
        .filter(invitation::Column::OrganizationId.eq(organization.as_str()))
        .one(db)
        .await
        .db()?;
    row.map(from_row).transpose()
}

/// Of one organization, newest first.
pub(crate) async fn of_organization<C: ConnectionTrait>(
    db: &C,
    organization: &OrganizationId,
) -> Result<Vec<Invitation>, AppError> {
    let rows = invitation::Entity::find()
        .filter(invitation::Column::OrganizationId.eq(organization.as_str()))
        .order_by_desc(invitation::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn linked<C: ConnectionTrait>(
    db: &C,
    hash: &str,
) -> Result<Option<Invitation>, AppError> {
    let link = invitation_link::Entity::find_by_id(hash)
        .one(db)
        .await
        .db()?;
    let Some(link) = link else { return Ok(None) };
    let row = invitation::Entity::find_by_id(link.invitation_id)
        .one(db)
        .await
        .db()?;
    row.map(from_row).transpose()
}

/// One with its sending.
pub(crate) async fn with_wave<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
) -> Result<Option<(Invitation, Wave)>, AppError> {
    let row = invitation::Entity::find_by_id(id).one(db).await.db()?;
    let Some(row) = row else { return Ok(None) };
    let wave = invitation_wave::Entity::find_by_id(row.wave_id)
        .one(db)
        .await
        .db()?;
    let Some(wave) = wave else { return Ok(None) };
    Ok(Some((from_row(row)?, wave_from(wave)?)))
}

pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Invitation) -> Result<(), AppError> {
    let mut row = to_row(next);
    row.version = next.version + 1;
    let done = invitation::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(invitation::Column::Id.eq(next.id))
        .filter(invitation::Column::Version.eq(next.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = invitation::Entity::find_by_id(next.id).one(db).await.db()?;
        return Err(not_saved(known.map(|r| r.version)));
    }
    Ok(())
}

/// Without an answer, and written to for the last time before this.
pub(crate) async fn unanswered<C: ConnectionTrait>(
    db: &C,
    consultation: Uuid,
    before: Instant,
) -> Result<Vec<Invitation>, AppError> {
    let reminded = invitation::Column::RemindedAt;
    let rows = invitation::Entity::find()
        .filter(invitation::Column::ConsultationId.eq(consultation))
        .filter(invitation::Column::State.eq(InvitationState::Invited.code()))
        .filter(invitation::Column::InvitedAt.lte(before))
        .filter(reminded.is_null().or(reminded.lte(before)))
        .order_by_asc(invitation::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) fn from_row(row: invitation::Model) -> Result<Invitation, AppError> {
    let at = At {
        table: "consultation_invitation",
        id: &row.id,
    };
    Ok(Invitation {
        id: row.id,
        consultation_id: row.consultation_id,
        organization_id: at.organization(&row.organization_id)?,
        wave_id: row.wave_id,
        account: AccountId(row.account_id),
        address: row.address.as_deref().map(EmailAddress::new),
        language: at.code("language", &row.language, Locale::from_code)?,
        state: at.code("state", &row.state, InvitationState::from_code)?,
        reason: at.maybe("reason", row.reason.as_deref(), DeclineReason::from_code)?,
        comment: row.comment,
        invited_at: row.invited_at,
        reminded_at: row.reminded_at,
        answered_at: row.answered_at,
        answered_by: row.answered_by.map(AccountId),
        version: row.version,
    })
}

fn to_row(of: &Invitation) -> invitation::Model {
    invitation::Model {
        id: of.id,
        consultation_id: of.consultation_id,
        organization_id: of.organization_id.to_string(),
        wave_id: of.wave_id,
        account_id: of.account.0,
        address: of.address.as_ref().map(|a| a.as_str().to_owned()),
        language: of.language.code().to_owned(),
        state: of.state.code().to_owned(),
        reason: of.reason.map(|r| r.code().to_owned()),
        comment: of.comment.clone(),
        invited_at: of.invited_at,
        reminded_at: of.reminded_at,
        answered_at: of.answered_at,
        answered_by: of.answered_by.map(|a| a.0),
        version: of.version,
    }
}

fn wave_from(row: invitation_wave::Model) -> Result<Wave, AppError> {
    let excluded = serde_json::from_str(&row.excluded);
    Ok(Wave {
        excluded: excluded.map_err(|_| crate::error::bad("invitation_wave", "excluded", row.id))?,
        id: row.id,
        consultation_id: row.consultation_id,
        number: row.number,
        segment_name: row.segment_name,
        selected: row.selected,
        invited: row.invited,
        extra: [row.extra_en, row.extra_fr, row.extra_es],
        sent_by: AccountId(row.sent_by),
        sent_at: row.sent_at,
    })
}
