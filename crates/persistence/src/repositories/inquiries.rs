//! Inquiries, their stretches and threads.

use super::{insert, not_saved};
use crate::{
    convert::At,
    entities::{inquiry, inquiry_message, inquiry_stretch},
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    Instant,
    account::AccountId,
    inquiry::{Inquiry, InquiryKind, InquiryState, Message, MessageKind, Stretch, StretchStart},
    organization::OrganizationId,
    text::Locale,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
};
use uuid::Uuid;

pub(crate) async fn one<C: ConnectionTrait>(db: &C, id: Uuid) -> Result<Option<Inquiry>, AppError> {
    let row = inquiry::Entity::find_by_id(id).one(db).await.db()?;
    row.map(from_row).transpose()
}

/// Those of an organization, newest first.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<Inquiry>, AppError> {
    let rows = inquiry::Entity::find()
        .filter(inquiry::Column::OrganizationId.eq(id.as_str()))
        .order_by_desc(inquiry::Column::ArrivedAt)
        .order_by_desc(inquiry::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(from_row).collect()
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Inquiry) -> Result<(), AppError> {
    insert(db, to_row(new)).await
}

pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Inquiry) -> Result<(), AppError> {
    let mut row = to_row(next);
    row.version = next.version + 1;
    let done = inquiry::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(inquiry::Column::Id.eq(next.id))
        .filter(inquiry::Column::Version.eq(next.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = inquiry::Entity::find_by_id(next.id).one(db).await.db()?;
        return Err(not_saved(known.map(|r| r.version)));
    }
    Ok(())
}

pub(crate) async fn end_stretch<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    until: Instant,
) -> Result<(), AppError> {
    inquiry_stretch::Entity::update_many()
        .col_expr(inquiry_stretch::Column::EndedAt, Expr::value(until))
        .filter(inquiry_stretch::Column::InquiryId.eq(id))
        .filter(inquiry_stretch::Column::EndedAt.is_null())
        .exec(db)
        .await
        .db()?;
    Ok(())
}

pub(crate) async fn add_stretch<C: ConnectionTrait>(db: &C, new: &Stretch) -> Result<(), AppError> {
    let row = inquiry_stretch::Model {
        id: new.id,
        inquiry_id: new.inquiry,
        holder: new.holder.clone(),
        officer: new.officer.map(|o| o.0),
        start: new.start.code().to_owned(),
        reason: new.reason.clone(),
        begun_by: new.by.0,
        begun_at: new.from,
        ended_at: new.until,
    };
    insert(db, row).await
}

/// The stretches of an inquiry, or of all that were answered at least once.
pub(crate) async fn stretches<C: ConnectionTrait>(
    db: &C,
    only: Option<Uuid>,
) -> Result<Vec<Stretch>, AppError> {
    let all = inquiry_stretch::Entity::find();
    let all = match only {
        Some(id) => all.filter(inquiry_stretch::Column::InquiryId.eq(id)),
        None => {
            let answered = inquiry::Entity::find()
                .select_only()
                .column(inquiry::Column::Id)
                .filter(inquiry::Column::AnsweredAt.is_not_null());
            all.filter(inquiry_stretch::Column::InquiryId.in_subquery(answered.into_query()))
        }
    };
    let rows = all
        .order_by_asc(inquiry_stretch::Column::InquiryId)
        .order_by_asc(inquiry_stretch::Column::BegunAt)
        .order_by_asc(inquiry_stretch::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(stretch).collect()
}

fn stretch(row: inquiry_stretch::Model) -> Result<Stretch, AppError> {
    let at = At {
        table: "inquiry_stretch",
        id: &row.id,
    };
    Ok(Stretch {
        id: row.id,
        inquiry: row.inquiry_id,
        holder: row.holder,
        officer: row.officer.map(AccountId),
        start: at.code("start", &row.start, StretchStart::from_code)?,
        reason: row.reason,
        by: AccountId(row.begun_by),
        from: row.begun_at,
        until: row.ended_at,
    })
}

pub(crate) async fn add_message<C: ConnectionTrait>(db: &C, new: &Message) -> Result<(), AppError> {
    let row = inquiry_message::Model {
        id: new.id,
        inquiry_id: new.inquiry,
        kind: new.kind.code().to_owned(),
        text: new.text.clone(),
        unit: new.unit.clone(),
        written_by: new.by.0,
        written_at: new.at,
    };
    insert(db, row).await
}

pub(crate) async fn messages<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
) -> Result<Vec<Message>, AppError> {
    let rows = inquiry_message::Entity::find()
        .filter(inquiry_message::Column::InquiryId.eq(id))
        .order_by_asc(inquiry_message::Column::WrittenAt)
        .order_by_asc(inquiry_message::Column::Id)
        .all(db)
        .await
        .db()?;
    let message = |row: inquiry_message::Model| {
        let at = At {
            table: "inquiry_message",
            id: &row.id,
        };
        Ok(Message {
            id: row.id,
            inquiry: row.inquiry_id,
            kind: at.code("kind", &row.kind, MessageKind::from_code)?,
            text: row.text,
            unit: row.unit,
            by: AccountId(row.written_by),
            at: row.written_at,
        })
    };
    rows.into_iter().map(message).collect()
}

pub(crate) fn from_row(row: inquiry::Model) -> Result<Inquiry, AppError> {
    let at = At {
        table: "inquiry",
        id: &row.id,
    };
    Ok(Inquiry {
        id: row.id,
        organization_id: at.organization(&row.organization_id)?,
        kind: at.code("kind", &row.kind, InquiryKind::from_code)?,
        language: at.code("language", &row.language, Locale::from_code)?,
        state: at.code("state", &row.state, InquiryState::from_code)?,
        reference: row.reference,
        topic: row.topic,
        country: row.country,
        subject: row.subject,
        holder: row.holder,
        officer: row.officer.map(AccountId),
        proposed: row.proposed,
        routed: row.routed,
        arrived_at: row.arrived_at,
        due_on: row.due_on,
        answered_at: row.answered_at,
        closed_at: row.closed_at,
        since: row.since,
        version: row.version,
    })
}

fn to_row(it: &Inquiry) -> inquiry::Model {
    inquiry::Model {
        id: it.id,
        reference: it.reference.clone(),
        organization_id: it.organization_id.to_string(),
        kind: it.kind.code().to_owned(),
        topic: it.topic.clone(),
        country: it.country.clone(),
        subject: it.subject.clone(),
        language: it.language.code().to_owned(),
        state: it.state.code().to_owned(),
        holder: it.holder.clone(),
        officer: it.officer.map(|o| o.0),
        proposed: it.proposed.clone(),
        routed: it.routed,
        arrived_at: it.arrived_at,
        due_on: it.due_on,
        answered_at: it.answered_at,
        closed_at: it.closed_at,
        since: it.since,
        version: it.version,
    }
}
