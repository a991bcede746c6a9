//! What became of each mail.

use crate::{
    convert::At,
    entities::{account, job, mail, organization_name, registration},
    error::Db,
    repositories::mails::text_of,
};
use parvis_app::{
    error::AppError,
    jobs::Written,
    letters::{MailFilter, MailKind, MailRow, MailState},
};
use parvis_domain::{
    account::EmailAddress, application::ApplicationId, organization::NameKind, text::Locale,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Newest first.
pub(crate) async fn list<C: ConnectionTrait>(
    db: &C,
    filter: &MailFilter,
) -> Result<Vec<MailRow>, AppError> {
    let mut mails = mail::Entity::find()
        .select_only()
        .column(mail::Column::JobId);
    if let Some(application) = filter.application {
        mails = mails.filter(mail::Column::ApplicationId.eq(application.0));
    }
    if !filter.with_security {
        mails = mails.filter(mail::Column::OrganizationId.is_not_null());
    }
    let mut query = job::Entity::find()
        .filter(job::Column::Id.in_subquery(mails.into_query()))
        .order_by_desc(job::Column::Id)
        .limit(filter.most);
    if let Some(before) = filter.before {
        query = query.filter(job::Column::Id.lt(before));
    }
    if let Some(state) = filter.state {
        query = in_state(query, state);
    }
    let rows = read(db, query).await?;
    Ok(rows.into_iter().map(|(row, _)| row).collect())
}

/// One, with its text where it is kept.
pub(crate) async fn one<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
) -> Result<Option<(MailRow, Option<Written>)>, AppError> {
    let rows = read(db, job::Entity::find().filter(job::Column::Id.eq(id))).await?;
    Ok(rows.into_iter().next())
}

fn in_state(query: Select<job::Entity>, state: MailState) -> Select<job::Entity> {
    let open = |query: Select<job::Entity>| {
        query
            .filter(job::Column::DoneAt.is_null())
            .filter(job::Column::BuriedAt.is_null())
    };
    match state {
        MailState::Waiting => open(query).filter(job::Column::Attempts.eq(0)),
        MailState::Retrying => open(query).filter(job::Column::Attempts.gt(0)),
        MailState::Sent => query.filter(job::Column::DoneAt.is_not_null()),
        MailState::GivenUp => query.filter(job::Column::BuriedAt.is_not_null()),
    }
}

async fn read<C: ConnectionTrait>(
    db: &C,
    query: Select<job::Entity>,
) -> Result<Vec<(MailRow, Option<Written>)>, AppError> {
    let jobs = query.all(db).await.db()?;
    let ids: Vec<Uuid> = jobs.iter().map(|j| j.id).collect();
    let mails = mail::Entity::find()
        .filter(mail::Column::JobId.is_in(ids))
        .all(db)
        .await
        .db()?;
    let people: Vec<Uuid> = mails.iter().map(|m| m.account_id).collect();
    let addresses: HashMap<Uuid, String> = account::Entity::find()
        .filter(account::Column::Id.is_in(people))
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|a| (a.id, EmailAddress::new(&a.email).masked()))
        .collect();
    let delegates = delegates(db, &mails).await?;
    let organizations: Vec<String> = mails
        .iter()
        .filter_map(|m| m.organization_id.clone())
        .collect();
    let names: HashMap<String, String> = organization_name::Entity::find()
        .filter(organization_name::Column::OrganizationId.is_in(organizations))
        .filter(organization_name::Column::Kind.eq(NameKind::Official.code()))
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|n| (n.organization_id, n.value))
        .collect();
    let mut mails: HashMap<Uuid, mail::Model> = mails.into_iter().map(|m| (m.job_id, m)).collect();
    jobs.into_iter()
        .filter_map(|job| mails.remove(&job.id).map(|mail| (job, mail)))
        .map(|(job, mail)| {
            let text = text_of(&mail)?;
            let delegate = mail.registration_id.and_then(|id| delegates.get(&id));
            let recipient = delegate
                .or_else(|| addresses.get(&mail.account_id))
                .cloned();
            let name = mail.organization_id.as_ref().and_then(|id| names.get(id));
            let name = name.cloned().unwrap_or_default();
            let row = row(job, mail, recipient.unwrap_or_default(), name)?;
            Ok((row, text))
        })
        .collect()
}

/// Addresses of delegates, masked; forgotten ones have none.
async fn delegates<C: ConnectionTrait>(
    db: &C,
    mails: &[mail::Model],
) -> Result<HashMap<Uuid, String>, AppError> {
    let ids: Vec<Uuid> = mails.iter().filter_map(|m| m.registration_id).collect();
    let rows = registration::Entity::find()
        .filter(registration::Column::Id.is_in(ids))
        .all(db)
        .await
        .db()?;
    let masked = |r: registration::Model| Some((r.id, EmailAddress::new(&r.email?).masked()));
    Ok(rows.into_iter().filter_map(masked).collect())
}

fn row(
    job: job::Model,
    mail: mail::Model,
    recipient: String,
    name: String,
) -> Result<MailRow, AppError> {
    let at = At {
        table: "mail",
        id: &job.id,
    };
    let state = match (job.done_at, job.buried_at) {
        (Some(_), _) => MailState::Sent,
        (None, Some(_)) => MailState::GivenUp,
        (None, None) if job.attempts > 0 => MailState::Retrying,
        (None, None) => MailState::Waiting,
    };
    let open = matches!(state, MailState::Waiting | MailState::Retrying);
    let kind = at.code("kind", &mail.kind, MailKind::from_code)?;
    let organization = mail.organization_id.as_deref();
    Ok(MailRow {
        id: job.id,
        kind,
        recipient,
        organization: organization
            .map(|id| at.organization(id))
            .transpose()?
            .map(|id| (id, name)),
        application: mail.application_id.map(ApplicationId),
        language: at.maybe("language", mail.language.as_deref(), Locale::from_code)?,
        template_version: mail.template_version,
        attempts: job.attempts,
        reason: job.reason,
        created_at: job.created_at,
        next_attempt: open.then_some(job.due_at),
        settled_at: job.done_at.or(job.buried_at),
        // A mail that was sent is repeated word for word; one that never could
        // be written is written when it is tried again.
        repeatable: kind.is_letter()
            && job.payload != "{}"
            && (mail.body.is_some() || state != MailState::Sent),
        state,
    })
}
