//! Observations on organizations.

use super::{insert, not_saved};
use crate::{convert::At, entities::observation, error::Db};
use parvis_app::error::AppError;
use parvis_domain::{
    account::AccountId,
    application::Signature,
    observation::{Category, Disclosure, Evidence, Level, Observation, Reply, Ruling, Step},
    organization::OrganizationId,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
    prelude::{DateTimeUtc, Uuid},
};

pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
) -> Result<Option<Observation>, AppError> {
    let row = observation::Entity::find_by_id(id).one(db).await.db()?;
    row.map(from_row).transpose()
}

/// Those on an organization, newest first.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    organization: &OrganizationId,
) -> Result<Vec<Observation>, AppError> {
    let rows = observation::Entity::find()
        .filter(observation::Column::OrganizationId.eq(organization.as_str()))
        .order_by_desc(observation::Column::MadeAt)
        .order_by_desc(observation::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Observation) -> Result<(), AppError> {
    insert(db, to_row(new)).await
}

pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Observation) -> Result<(), AppError> {
    let mut row = to_row(next);
    row.version = next.version + 1;
    let done = observation::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(observation::Column::Id.eq(next.id))
        .filter(observation::Column::Version.eq(next.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = observation::Entity::find_by_id(next.id).one(db).await;
        return Err(not_saved(known.db()?.map(|o| o.version)));
    }
    Ok(())
}

/// Who and when, which are there together or not at all.
fn signed(
    at: At<'_>,
    column: &str,
    by: Option<Uuid>,
    when: Option<DateTimeUtc>,
) -> Result<Option<Signature>, AppError> {
    at.signature(column, by, when)
}

fn step(
    at: At<'_>,
    column: &str,
    by: Option<Uuid>,
    when: Option<DateTimeUtc>,
    comment: Option<String>,
) -> Result<Option<Step>, AppError> {
    let signed = signed(at, column, by, when)?;
    Ok(signed.map(|signed| Step {
        signed,
        comment: comment.unwrap_or_default(),
    }))
}

fn from_row(row: observation::Model) -> Result<Observation, AppError> {
    let id = row.id;
    let at = At {
        table: "observation",
        id: &id,
    };
    let evidence = match (row.evidence_name, row.evidence_type, row.evidence_sha256) {
        (Some(file_name), Some(media_type), Some(sha256)) => Some(Evidence {
            file_name,
            media_type,
            size: row.evidence_size.unwrap_or_default(),
            sha256,
        }),
        _ => None,
    };
    let ruled = step(
        at,
        "ruled_by",
        row.ruled_by,
        row.ruled_at,
        row.ruled_comment,
    )?;
    let ruled_serious = row.ruled_serious.unwrap_or_default();
    let told = signed(at, "disclosed_by", row.disclosed_by, row.disclosed_at)?;
    let disclosure = match told {
        Some(signed) => Some(Disclosure {
            signed,
            wording: row.wording.unwrap_or_default(),
            due: row.reply_due.ok_or_else(|| at.bad("reply_due"))?,
        }),
        None => None,
    };
    let replied = signed(at, "replied_by", row.replied_by, row.replied_at)?;
    let (text, late) = (row.reply, row.reply_late.unwrap_or_default());
    Ok(Observation {
        id,
        organization_id: at.organization(&row.organization_id)?,
        category: at.code("category", &row.category, Category::from_code)?,
        entered_as: at.code("entered_as", &row.entered_as, Level::from_code)?,
        level: at.code("level", &row.level, Level::from_code)?,
        text: row.text,
        source: row.source,
        evidence,
        made: Signature {
            by: AccountId(row.made_by),
            at: row.made_at,
        },
        expires_on: row.expires_on,
        escalation: step(
            at,
            "escalated_by",
            row.escalated_by,
            row.escalated_at,
            row.escalated_comment,
        )?,
        ruling: ruled.map(|step| Ruling {
            step,
            serious: ruled_serious,
        }),
        disclosure,
        reply: replied.map(|signed| Reply {
            signed,
            text: text.unwrap_or_default(),
            late,
        }),
        withdrawal: step(
            at,
            "withdrawn_by",
            row.withdrawn_by,
            row.withdrawn_at,
            row.withdrawn_reason,
        )?,
        version: row.version,
    })
}

fn to_row(of: &Observation) -> observation::Model {
    let evidence = of.evidence.as_ref();
    let (escalation, withdrawal) = (of.escalation.as_ref(), of.withdrawal.as_ref());
    let (ruling, disclosure) = (of.ruling.as_ref(), of.disclosure.as_ref());
    let reply = of.reply.as_ref();
    observation::Model {
        id: of.id,
        organization_id: of.organization_id.to_string(),
        category: of.category.code().to_owned(),
        entered_as: of.entered_as.code().to_owned(),
        level: of.level.code().to_owned(),
        text: of.text.clone(),
        source: of.source.clone(),
        evidence_name: evidence.map(|e| e.file_name.clone()),
        evidence_type: evidence.map(|e| e.media_type.clone()),
        evidence_size: evidence.map(|e| e.size),
        evidence_sha256: evidence.map(|e| e.sha256.clone()),
        made_by: of.made.by.0,
        made_at: of.made.at,
        expires_on: of.expires_on,
        escalated_by: escalation.map(|s| s.signed.by.0),
        escalated_at: escalation.map(|s| s.signed.at),
        escalated_comment: escalation.map(|s| s.comment.clone()),
        ruled_by: ruling.map(|r| r.step.signed.by.0),
        ruled_at: ruling.map(|r| r.step.signed.at),
        ruled_comment: ruling.map(|r| r.step.comment.clone()),
        ruled_serious: ruling.map(|r| r.serious),
        disclosed_by: disclosure.map(|d| d.signed.by.0),
        disclosed_at: disclosure.map(|d| d.signed.at),
        wording: disclosure.map(|d| d.wording.clone()),
        reply_due: disclosure.map(|d| d.due),
        replied_by: reply.map(|r| r.signed.by.0),
        replied_at: reply.map(|r| r.signed.at),
        reply: reply.map(|r| r.text.clone()),
        reply_late: reply.map(|r| r.late),
        withdrawn_by: withdrawal.map(|s| s.signed.by.0),
        withdrawn_at: withdrawal.map(|s| s.signed.at),
        withdrawn_reason: withdrawal.map(|s| s.comment.clone()),
        version: of.version,
    }
}
