//! Invitations to a consultation with what became of their mails.

use crate::{
    convert::At,
    entities::{
        account, consultation_invitation as invitation, job, mail, organization, organization_name,
    },
    error::Db,
    repositories::consultation_invitations::from_row,
};
use parvis_app::{
    error::AppError,
    invitations::{Counts, InvitationFilter, InvitationRow},
    letters::MailState,
};
use parvis_domain::{
    account::EmailAddress,
    invitation::{DeclineReason, InvitationState},
    organization::NameKind,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, FromQueryResult, JoinType,
    Order, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, Query, SelectStatement},
};
use std::collections::HashMap;
use uuid::Uuid;

/// Jobs in a state.
fn in_state(state: MailState) -> Condition {
    use job::Column as J;
    let col = |c: J| Expr::col((job::Entity, c));
    let open = || {
        Condition::all()
            .add(col(J::DoneAt).is_null())
            .add(col(J::BuriedAt).is_null())
    };
    match state {
        MailState::Waiting => open().add(col(J::Attempts).eq(0)),
        MailState::Retrying => open().add(col(J::Attempts).gt(0)),
        MailState::Sent => Condition::all().add(col(J::DoneAt).is_not_null()),
        MailState::GivenUp => Condition::all().add(col(J::BuriedAt).is_not_null()),
    }
}

/// The jobs of the mails of a consultation's invitations.
fn jobs(consultation: Uuid) -> SelectStatement {
    Query::select()
        .from(mail::Entity)
        .join(
            JoinType::InnerJoin,
            job::Entity,
            Expr::col((job::Entity, job::Column::Id)).equals((mail::Entity, mail::Column::JobId)),
        )
        .join(
            JoinType::InnerJoin,
            invitation::Entity,
            Expr::col((invitation::Entity, invitation::Column::Id))
                .equals((mail::Entity, mail::Column::InvitationId)),
        )
        .and_where(
            Expr::col((invitation::Entity, invitation::Column::ConsultationId)).eq(consultation),
        )
        .to_owned()
}

#[derive(FromQueryResult)]
struct Number {
    n: i64,
}

/// How many, by answer, by reason, by what became of the mails.
pub(crate) async fn counts<C: ConnectionTrait>(
    db: &C,
    consultation: Uuid,
) -> Result<Counts, AppError> {
    let of = || {
        invitation::Entity::find()
            .select_only()
            .filter(invitation::Column::ConsultationId.eq(consultation))
    };
    let states: Vec<(String, i64)> = of()
        .column(invitation::Column::State)
        .column_as(invitation::Column::Id.count(), "n")
        .group_by(invitation::Column::State)
        .into_tuple()
        .all(db)
        .await
        .db()?;
    let reasons: Vec<(String, i64)> = of()
        .column(invitation::Column::Reason)
        .column_as(invitation::Column::Id.count(), "n")
        .filter(invitation::Column::Reason.is_not_null())
        .group_by(invitation::Column::Reason)
        .into_tuple()
        .all(db)
        .await
        .db()?;
    let number = |list: &[(String, i64)], code: &str| {
        let found = list.iter().find(|(c, _)| c == code);
        found.map_or(0, |(_, n)| n.unsigned_abs())
    };
    let mut mails = Vec::new();
    for &state in MailState::ALL {
        let mut query = jobs(consultation);
        query
            .expr_as(Expr::col((job::Entity, job::Column::Id)).count(), "n")
            .cond_where(in_state(state));
        let statement = db.get_database_backend().build(&query);
        let found = Number::find_by_statement(statement).one(db).await.db()?;
        let n = found.map_or(0, |f| f.n.unsigned_abs());
        if n > 0 {
            mails.push((state, n));
        }
    }
    Ok(Counts {
        states: InvitationState::ALL
            .iter()
            .map(|s| (*s, number(&states, s.code())))
            .collect(),
        reasons: DeclineReason::ALL
            .iter()
            .map(|r| (*r, number(&reasons, r.code())))
            .filter(|(_, n)| *n > 0)
            .collect(),
        mails,
    })
}

/// A page, by the sorted official name.
pub(crate) async fn rows<C: ConnectionTrait>(
    db: &C,
    filter: &InvitationFilter,
) -> Result<Vec<InvitationRow>, AppError> {
    let mut query = invitation::Entity::find()
        .filter(invitation::Column::ConsultationId.eq(filter.consultation));
    if let Some(state) = filter.state {
        query = query.filter(invitation::Column::State.eq(state.code()));
    }
    if let Some(state) = filter.mail {
        let mut with = jobs(filter.consultation);
        with.column((mail::Entity, mail::Column::InvitationId))
            .cond_where(in_state(state));
        query = query.filter(invitation::Column::Id.in_subquery(with));
    }
    let sort_key = Query::select()
        .column((organization::Entity, organization::Column::SortKey))
        .from(organization::Entity)
        .and_where(
            Expr::col((organization::Entity, organization::Column::Id))
                .equals((invitation::Entity, invitation::Column::OrganizationId)),
        )
        .to_owned();
    let found = query
        .order_by(Expr::from(sort_key), Order::Asc)
        .order_by_asc(invitation::Column::Id)
        .offset(
            filter
                .page
                .saturating_sub(1)
                .saturating_mul(filter.page_size),
        )
        .limit(filter.page_size)
        .all(db)
        .await
        .db()?;
    let names = names(db, &found).await?;
    let addresses = addresses(db, &found).await?;
    let mut newest = newest(db, &found).await?;
    found
        .into_iter()
        .map(|row| {
            let address = match &row.address {
                Some(address) => EmailAddress::new(address).masked(),
                None => addresses.get(&row.account_id).cloned().unwrap_or_default(),
            };
            Ok(InvitationRow {
                name: names.get(&row.organization_id).cloned().unwrap_or_default(),
                address,
                mail: newest.remove(&row.id),
                invitation: from_row(row)?,
            })
        })
        .collect()
}

async fn names<C: ConnectionTrait>(
    db: &C,
    rows: &[invitation::Model],
) -> Result<HashMap<String, String>, AppError> {
    let ids: Vec<&str> = rows.iter().map(|r| r.organization_id.as_str()).collect();
    let found = organization_name::Entity::find()
        .filter(organization_name::Column::OrganizationId.is_in(ids))
        .filter(organization_name::Column::Kind.eq(NameKind::Official.code()))
        .all(db)
        .await
        .db()?;
    Ok(found
        .into_iter()
        .map(|n| (n.organization_id, n.value))
        .collect())
}

async fn addresses<C: ConnectionTrait>(
    db: &C,
    rows: &[invitation::Model],
) -> Result<HashMap<Uuid, String>, AppError> {
    let ids: Vec<Uuid> = rows.iter().map(|r| r.account_id).collect();
    let found = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .all(db)
        .await
        .db()?;
    Ok(found
        .into_iter()
        .map(|a| (a.id, EmailAddress::new(&a.email).masked()))
        .collect())
}

type Newest = HashMap<Uuid, (Uuid, MailState, Option<String>)>;

/// The newest mail of each: ids of jobs are in the order of time.
async fn newest<C: ConnectionTrait>(
    db: &C,
    rows: &[invitation::Model],
) -> Result<Newest, AppError> {
    let ids: Vec<Uuid> = rows.iter().map(|r| r.id).collect();
    let mails = mail::Entity::find().filter(mail::Column::InvitationId.is_in(ids));
    let about: HashMap<Uuid, Uuid> = mails
        .clone()
        .all(db)
        .await
        .db()?
        .into_iter()
        .filter_map(|m| Some((m.job_id, m.invitation_id?)))
        .collect();
    let of_mails = mails.select_only().column(mail::Column::JobId).into_query();
    let jobs = job::Entity::find()
        .filter(job::Column::Id.in_subquery(of_mails))
        .order_by_asc(job::Column::Id)
        .all(db)
        .await
        .db()?;
    let mut out = Newest::new();
    for job in jobs {
        let state = match (job.done_at, job.buried_at) {
            (Some(_), _) => MailState::Sent,
            (None, Some(_)) => MailState::GivenUp,
            (None, None) if job.attempts > 0 => MailState::Retrying,
            (None, None) => MailState::Waiting,
        };
        let at = At {
            table: "mail",
            id: &job.id,
        };
        let invitation = about.get(&job.id).ok_or_else(|| at.bad("job_id"))?;
        out.insert(*invitation, (job.id, state, job.reason));
    }
    Ok(out)
}
