//! Teams: the members of one organization, invitations, requests, handovers.

use super::insert;
use crate::{
    convert::At,
    entities::{handover, invitation, join_request, membership, organization},
    error::Db,
};
use parvis_app::{
    error::AppError,
    team::{Handover, Invitation, JoinRequest},
};
use parvis_domain::{
    Instant,
    account::{AccountId, TeamRole},
    organization::OrganizationId,
    team::{Ending, Member},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
    sea_query::{Expr, LockType, OnConflict},
};
use uuid::Uuid;

/// The present members, with the organization's row locked until the end of
/// the transaction: the rule on the last owner needs a team that holds still.
pub(crate) async fn members<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<Member>, AppError> {
    organization::Entity::find_by_id(id.as_str())
        .lock(LockType::NoKeyUpdate)
        .one(db)
        .await
        .db()?;
    let rows = membership::Entity::find()
        .filter(membership::Column::OrganizationId.eq(id.as_str()))
        .filter(membership::Column::Until.is_null())
        .all(db)
        .await
        .db()?;
    let at = At {
        table: "membership",
        id,
    };
    rows.into_iter()
        .map(|row| {
            Ok(Member {
                account: AccountId(row.account_id),
                role: at.code("role", &row.role, TeamRole::from_code)?,
            })
        })
        .collect()
}

pub(crate) async fn add_invitation<C: ConnectionTrait>(
    db: &C,
    new: &Invitation,
) -> Result<(), AppError> {
    let row = invitation::Model {
        id: new.id,
        organization_id: new.organization.to_string(),
        account_id: new.account.0,
        role: new.role.code().to_owned(),
        link: new.link.clone(),
        invited_by: new.by.0,
        invited_at: new.at,
        expires_at: new.expires_at,
        ended: new.ended.map(|e| e.code().to_owned()),
        ended_at: None,
    };
    insert(db, row).await
}

pub(crate) async fn invitation_by_link<C: ConnectionTrait>(
    db: &C,
    link: &str,
) -> Result<Option<Invitation>, AppError> {
    let row = invitation::Entity::find()
        .filter(invitation::Column::Link.eq(link))
        .filter(invitation::Column::Ended.is_null())
        .one(db)
        .await
        .db()?;
    row.map(|row| invitation_of(row, String::new())).transpose()
}

/// One statement decides how it ends.
pub(crate) async fn end_invitation<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    how: Ending,
    now: Instant,
) -> Result<bool, AppError> {
    let done = invitation::Entity::update_many()
        .col_expr(invitation::Column::Ended, Expr::value(how.code()))
        .col_expr(invitation::Column::EndedAt, Expr::value(now))
        .filter(invitation::Column::Id.eq(id))
        .filter(invitation::Column::Ended.is_null())
        .exec(db)
        .await
        .db()?;
    Ok(done.rows_affected > 0)
}

pub(crate) fn invitation_of(row: invitation::Model, email: String) -> Result<Invitation, AppError> {
    let at = At {
        table: "invitation",
        id: &row.id,
    };
    Ok(Invitation {
        organization: at.organization(&row.organization_id)?,
        role: at.code("role", &row.role, TeamRole::from_code)?,
        ended: at.maybe("ended", row.ended.as_deref(), Ending::from_code)?,
        id: row.id,
        account: AccountId(row.account_id),
        email,
        link: row.link,
        by: AccountId(row.invited_by),
        at: row.invited_at,
        expires_at: row.expires_at,
    })
}

/// Of two open requests of one person the second is a conflict.
pub(crate) async fn add_join_request<C: ConnectionTrait>(
    db: &C,
    new: &JoinRequest,
) -> Result<(), AppError> {
    let row = join_request::Model {
        id: new.id,
        organization_id: new.organization.to_string(),
        account_id: new.account.0,
        message: new.message.clone(),
        asked_at: new.at,
        ended: None,
        role: None,
        reason: None,
        decided_by: None,
        ended_at: None,
    };
    insert(db, row).await
}

pub(crate) async fn end_join_request<C: ConnectionTrait>(
    db: &C,
    request: &JoinRequest,
) -> Result<bool, AppError> {
    use join_request::Column as R;
    let done = join_request::Entity::update_many()
        .col_expr(R::Ended, Expr::value(request.ended.map(Ending::code)))
        .col_expr(R::Role, Expr::value(request.role.map(TeamRole::code)))
        .col_expr(R::Reason, Expr::value(request.reason.clone()))
        .col_expr(R::DecidedBy, Expr::value(request.decided_by.map(|a| a.0)))
        .col_expr(R::EndedAt, Expr::value(request.decided_at))
        .filter(R::Id.eq(request.id))
        .filter(R::Ended.is_null())
        .exec(db)
        .await
        .db()?;
    Ok(done.rows_affected > 0)
}

pub(crate) async fn put_handover<C: ConnectionTrait>(
    db: &C,
    it: &Handover,
) -> Result<(), AppError> {
    use handover::Column as H;
    let row = handover::Model {
        id: it.id,
        organization_id: it.organization.to_string(),
        from_id: it.from.0,
        to_id: it.to.0,
        from_link: it.from_link.clone(),
        to_link: it.to_link.clone(),
        from_at: it.from_at,
        to_at: it.to_at,
        begun_at: it.at,
        ended: it.ended.map(|e| e.code().to_owned()),
    };
    handover::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(H::Id)
                .update_columns([H::FromAt, H::ToAt, H::Ended])
                .to_owned(),
        )
        .exec_without_returning(db)
        .await
        .db()?;
    Ok(())
}

pub(crate) async fn handover_by_link<C: ConnectionTrait>(
    db: &C,
    link: &str,
) -> Result<Option<Handover>, AppError> {
    let either = Condition::any()
        .add(handover::Column::FromLink.eq(link))
        .add(handover::Column::ToLink.eq(link));
    one_handover(db, either).await
}

pub(crate) async fn handover<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Option<Handover>, AppError> {
    let of = Condition::all().add(handover::Column::OrganizationId.eq(id.as_str()));
    one_handover(db, of).await
}

async fn one_handover<C: ConnectionTrait>(
    db: &C,
    filter: Condition,
) -> Result<Option<Handover>, AppError> {
    let row = handover::Entity::find()
        .filter(filter)
        .filter(handover::Column::Ended.is_null())
        .one(db)
        .await
        .db()?;
    row.map(|row| {
        let at = At {
            table: "handover",
            id: &row.id,
        };
        Ok(Handover {
            organization: at.organization(&row.organization_id)?,
            ended: None,
            id: row.id,
            from: AccountId(row.from_id),
            to: AccountId(row.to_id),
            from_link: row.from_link,
            to_link: row.to_link,
            from_at: row.from_at,
            to_at: row.to_at,
            at: row.begun_at,
        })
    })
    .transpose()
}
