//! Teams as pages show them.

use crate::{
    convert::At,
    entities::{account, invitation, join_request, membership, organization_name},
    error::Db,
    repositories::teams::{handover_by_link, invitation_by_link, invitation_of},
};
use parvis_app::{
    error::AppError,
    team::{Invitation, JoinFilter, JoinRequest, TeamMember},
};
use parvis_domain::{
    Instant,
    account::{AccountId, TeamRole},
    organization::{NameKind, OrganizationId},
    team::Ending,
    text::fold,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// The accounts of these ids.
async fn accounts<C: ConnectionTrait>(
    db: &C,
    ids: Vec<Uuid>,
) -> Result<HashMap<Uuid, account::Model>, AppError> {
    let rows = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .all(db)
        .await
        .db()?;
    Ok(rows.into_iter().map(|a| (a.id, a)).collect())
}

/// Members, present and past, owners first, then by name.
pub(crate) async fn team<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Vec<TeamMember>, AppError> {
    let rows = membership::Entity::find()
        .filter(membership::Column::OrganizationId.eq(id.as_str()))
        .all(db)
        .await
        .db()?;
    let people = accounts(db, rows.iter().map(|m| m.account_id).collect()).await?;
    let at = At {
        table: "membership",
        id,
    };
    let mut team = Vec::new();
    for row in rows {
        let Some(person) = people.get(&row.account_id) else {
            continue;
        };
        team.push(TeamMember {
            account: AccountId(row.account_id),
            name: person.name.clone(),
            email: person.email.clone(),
            role: at.code("role", &row.role, TeamRole::from_code)?,
            until: row.until,
            active: person.disabled_at.is_none(),
        });
    }
    team.sort_by_cached_key(|m| (m.role, fold(&m.name), m.account, m.until));
    Ok(team)
}

/// Open invitations whose link still works, oldest first.
pub(crate) async fn invitations<C: ConnectionTrait>(
    db: &C,
    organization: Option<&OrganizationId>,
    account: Option<AccountId>,
    now: Instant,
) -> Result<Vec<Invitation>, AppError> {
    let mut query = invitation::Entity::find()
        .filter(invitation::Column::Ended.is_null())
        .filter(invitation::Column::ExpiresAt.gt(now))
        .order_by_asc(invitation::Column::InvitedAt)
        .order_by_asc(invitation::Column::Id);
    if let Some(id) = organization {
        query = query.filter(invitation::Column::OrganizationId.eq(id.as_str()));
    }
    if let Some(account) = account {
        query = query.filter(invitation::Column::AccountId.eq(account.0));
    }
    let rows = query.all(db).await.db()?;
    let people = accounts(db, rows.iter().map(|i| i.account_id).collect()).await?;
    rows.into_iter()
        .map(|row| {
            let email = people.get(&row.account_id);
            let email = email.map(|a| a.email.clone()).unwrap_or_default();
            invitation_of(row, email)
        })
        .collect()
}

/// Requests to join, oldest first.
pub(crate) async fn join_requests<C: ConnectionTrait>(
    db: &C,
    filter: &JoinFilter,
) -> Result<Vec<JoinRequest>, AppError> {
    use join_request::Column as R;
    let mut query = join_request::Entity::find()
        .order_by_asc(R::AskedAt)
        .order_by_asc(R::Id);
    if let Some(id) = &filter.organization {
        query = query.filter(R::OrganizationId.eq(id.as_str()));
    }
    if let Some(account) = filter.account {
        query = query.filter(R::AccountId.eq(account.0));
    }
    if filter.open {
        query = query.filter(R::Ended.is_null());
    }
    let rows = query.all(db).await.db()?;
    let people = accounts(db, rows.iter().map(|r| r.account_id).collect()).await?;
    let of: Vec<String> = rows.iter().map(|r| r.organization_id.clone()).collect();
    let names: HashMap<String, String> = organization_name::Entity::find()
        .filter(organization_name::Column::OrganizationId.is_in(of.clone()))
        .filter(organization_name::Column::Kind.eq(NameKind::Official.code()))
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|n| (n.organization_id, n.value))
        .collect();
    let owners = owners(db, of).await?;
    rows.into_iter()
        .map(|row| {
            let at = At {
                table: "join_request",
                id: &row.id,
            };
            let person = people.get(&row.account_id);
            Ok(JoinRequest {
                organization: at.organization(&row.organization_id)?,
                organization_name: names.get(&row.organization_id).cloned().unwrap_or_default(),
                name: person.map(|p| p.name.clone()).unwrap_or_default(),
                email: person.map(|p| p.email.clone()).unwrap_or_default(),
                owners: owners.get(&row.organization_id).copied().unwrap_or(0),
                ended: at.maybe("ended", row.ended.as_deref(), Ending::from_code)?,
                role: at.maybe("role", row.role.as_deref(), TeamRole::from_code)?,
                id: row.id,
                account: AccountId(row.account_id),
                message: row.message,
                at: row.asked_at,
                reason: row.reason,
                decided_by: row.decided_by.map(AccountId),
                decided_at: row.ended_at,
            })
        })
        .collect()
}

/// How many owners each organization has now.
async fn owners<C: ConnectionTrait>(
    db: &C,
    of: Vec<String>,
) -> Result<HashMap<String, u64>, AppError> {
    let rows = membership::Entity::find()
        .filter(membership::Column::OrganizationId.is_in(of))
        .filter(membership::Column::Role.eq(TeamRole::Owner.code()))
        .filter(membership::Column::Until.is_null())
        .all(db)
        .await
        .db()?;
    let mut counts = HashMap::new();
    for row in rows {
        *counts.entry(row.organization_id).or_insert(0) += 1;
    }
    Ok(counts)
}

/// What an open link is about, without using it.
pub(crate) async fn link_subject<C: ConnectionTrait>(
    db: &C,
    link: &str,
    now: Instant,
) -> Result<Option<(OrganizationId, AccountId, bool)>, AppError> {
    let invited = invitation_by_link(db, link).await?;
    let found = match invited.filter(|i| i.expires_at > now) {
        Some(i) => Some((i.organization, i.account)),
        None => handover_by_link(db, link).await?.map(|h| {
            let who = if h.from_link == link { h.from } else { h.to };
            (h.organization, who)
        }),
    };
    let Some((organization, account)) = found else {
        return Ok(None);
    };
    let row = account::Entity::find_by_id(account.0).one(db).await.db()?;
    let has_password = row.is_some_and(|a| a.password_hash.is_some());
    Ok(Some((organization, account, has_password)))
}
