//! Who gets mails, and what was written to them.

use super::{insert, insert_all};
use crate::{
    convert::At,
    entities::{account, application, idempotency, job, mail, mail_declined, membership},
    error::Db,
};
use parvis_app::{
    error::AppError,
    jobs::{Mail, Written},
    letters::{CalendarAct, MailKind, Recipient},
};
use parvis_domain::{
    Instant,
    account::{AccountId, TeamRole},
    organization::OrganizationId,
    text::Locale,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
};
use std::collections::HashSet;
use uuid::Uuid;

/// The team whose members can be written to, in the order of their accounts.
pub(crate) async fn team<C: ConnectionTrait>(
    db: &C,
    organization: &OrganizationId,
    kind: MailKind,
) -> Result<Vec<Recipient>, AppError> {
    let members = membership::Entity::find()
        .filter(membership::Column::OrganizationId.eq(organization.to_string()))
        .filter(membership::Column::Until.is_null())
        .order_by_asc(membership::Column::AccountId)
        .all(db)
        .await
        .db()?;
    let ids: Vec<Uuid> = members.iter().map(|m| m.account_id).collect();
    let reachable: HashSet<Uuid> = account::Entity::find()
        .filter(account::Column::Id.is_in(ids.clone()))
        .filter(account::Column::DisabledAt.is_null())
        .filter(account::Column::ConfirmedAt.is_not_null())
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|a| a.id)
        .collect();
    let declined: HashSet<Uuid> = mail_declined::Entity::find()
        .filter(mail_declined::Column::AccountId.is_in(ids))
        .filter(mail_declined::Column::Kind.eq(kind.code()))
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|d| d.account_id)
        .collect();
    let members = members.iter().filter(|m| reachable.contains(&m.account_id));
    members
        .map(|m| {
            let at = At {
                table: "membership",
                id: &m.account_id,
            };
            Ok(Recipient {
                account: AccountId(m.account_id),
                role: at.code("role", &m.role, TeamRole::from_code)?,
                declined: declined.contains(&m.account_id),
            })
        })
        .collect()
}

/// What a person declines. A kind that is no more is none.
pub(crate) async fn declined<C: ConnectionTrait>(
    db: &C,
    account: AccountId,
) -> Result<Vec<MailKind>, AppError> {
    let rows = mail_declined::Entity::find()
        .filter(mail_declined::Column::AccountId.eq(account.0))
        .all(db)
        .await
        .db()?;
    let kinds = rows.iter().filter_map(|row| MailKind::from_code(&row.kind));
    Ok(kinds.collect())
}

/// Replaces what a person declines.
pub(crate) async fn decline<C: ConnectionTrait>(
    db: &C,
    account: AccountId,
    kinds: &[MailKind],
) -> Result<(), AppError> {
    mail_declined::Entity::delete_many()
        .filter(mail_declined::Column::AccountId.eq(account.0))
        .exec(db)
        .await
        .db()?;
    for kind in kinds {
        let row = mail_declined::Model {
            account_id: account.0,
            kind: kind.code().to_owned(),
        };
        insert(db, row).await?;
    }
    Ok(())
}

/// Notes a mail as it goes into the outbox.
pub(crate) async fn add<C: ConnectionTrait>(db: &C, job: Uuid, new: &Mail) -> Result<(), AppError> {
    let organization_id = match (&new.organization, new.application) {
        (None, Some(id)) => application::Entity::find_by_id(id)
            .one(db)
            .await
            .db()?
            .map(|a| a.organization_id),
        (given, _) => given.clone(),
    };
    let row = mail::Model {
        job_id: job,
        account_id: new.account,
        kind: new.kind.code().to_owned(),
        organization_id,
        application_id: new.application,
        language: None,
        template_version: None,
        subject: None,
        body: None,
        invitation_id: new.invitation,
        calendar_method: None,
        calendar: None,
        registration_id: new.registration,
    };
    insert(db, row).await
}

/// The same for many; each names its organization.
pub(crate) async fn add_all<C: ConnectionTrait>(
    db: &C,
    new: &[(Uuid, &Mail)],
) -> Result<(), AppError> {
    let rows = new.iter().map(|(job, mail)| mail::Model {
        job_id: *job,
        account_id: mail.account,
        kind: mail.kind.code().to_owned(),
        organization_id: mail.organization.clone(),
        application_id: mail.application,
        language: None,
        template_version: None,
        subject: None,
        body: None,
        invitation_id: mail.invitation,
        calendar_method: None,
        calendar: None,
        registration_id: mail.registration,
    });
    insert_all(db, rows.collect()).await
}

/// Keeps what is about to be sent.
pub(crate) async fn write_down<C: ConnectionTrait>(
    db: &C,
    job: Uuid,
    written: &Written,
) -> Result<(), AppError> {
    let row = mail::Entity::find_by_id(job).one(db).await.db()?;
    let Some(mut row) = row else { return Ok(()) };
    row.language = Some(written.language.code().to_owned());
    row.template_version = written.template_version;
    // Only what was made from a template: the others hold links with secrets.
    if written.template_version.is_some() && !written.secret {
        row.subject = Some(written.subject.clone());
        row.body = Some(written.body.clone());
        if let Some((act, text)) = &written.calendar {
            row.calendar_method = Some(act.code().to_owned());
            row.calendar = Some(text.clone());
        }
    }
    mail::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(mail::Column::JobId.eq(job))
        .exec(db)
        .await
        .db()?;
    Ok(())
}

/// What an earlier attempt wrote.
pub(crate) async fn written<C: ConnectionTrait>(
    db: &C,
    job: Uuid,
) -> Result<Option<Written>, AppError> {
    let row = mail::Entity::find_by_id(job).one(db).await.db()?;
    row.map_or(Ok(None), |row| text_of(&row))
}

/// The text, where one is kept.
pub(crate) fn text_of(row: &mail::Model) -> Result<Option<Written>, AppError> {
    let at = At {
        table: "mail",
        id: &row.job_id,
    };
    let (Some(language), Some(subject), Some(body)) = (&row.language, &row.subject, &row.body)
    else {
        return Ok(None);
    };
    Ok(Some(Written {
        language: at.code("language", language, Locale::from_code)?,
        template_version: row.template_version,
        subject: subject.clone(),
        body: body.clone(),
        secret: false,
        calendar: match (&row.calendar_method, &row.calendar) {
            (Some(act), Some(text)) => {
                let act = at.code("calendar_method", act, CalendarAct::from_code)?;
                Some((act, text.clone()))
            }
            _ => None,
        },
    }))
}

/// Makes a job due now, as if it had never been tried.
pub(crate) async fn send_again<C: ConnectionTrait>(
    db: &C,
    job: Uuid,
    now: Instant,
) -> Result<(), AppError> {
    let row = job::Entity::find_by_id(job).one(db).await.db()?;
    let mut row = row.ok_or(AppError::NotFound)?;
    row.attempts = 0;
    row.due_at = now;
    row.leased_until = None;
    row.done_at = None;
    row.buried_at = None;
    row.reason = None;
    job::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(job::Column::Id.eq(job))
        .exec(db)
        .await
        .db()?;
    Ok(())
}

/// Erases what jobs settled before this held, and the texts of their mails.
/// That there was a mail, of which version and to whom, stays.
pub(crate) async fn forget<C: ConnectionTrait>(db: &C, before: Instant) -> Result<u64, AppError> {
    let settled = job::Column::DoneAt
        .lt(before)
        .or(job::Column::BuriedAt.lt(before));
    let jobs = job::Entity::find()
        .select_only()
        .column(job::Column::Id)
        .filter(settled.clone());
    mail::Entity::update_many()
        .col_expr(mail::Column::Subject, Expr::value(None::<String>))
        .col_expr(mail::Column::Body, Expr::value(None::<String>))
        .col_expr(mail::Column::Calendar, Expr::value(None::<String>))
        .filter(mail::Column::JobId.in_subquery(jobs.into_query()))
        .filter(mail::Column::Body.is_not_null())
        .exec(db)
        .await
        .db()?;
    let cleaned = job::Entity::update_many()
        .col_expr(job::Column::Payload, Expr::value("{}"))
        .filter(settled)
        .filter(job::Column::Payload.ne("{}"))
        .exec(db)
        .await
        .db()?;
    let keys = idempotency::Entity::delete_many()
        .filter(idempotency::Column::At.lt(before))
        .exec(db)
        .await
        .db()?;
    Ok(cleaned.rows_affected + keys.rows_affected)
}
