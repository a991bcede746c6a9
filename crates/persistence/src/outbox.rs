//! The outbox: jobs are added in the transaction of their command, claimed in a
//! short one, and carried out with none open.

use crate::{
    dialect,
    entities::job,
    error::Db,
    repositories::{accounts, mails},
    store::SqlStore,
};
use async_trait::async_trait;
use parvis_app::{
    error::AppError,
    jobs::{ClaimedJob, Job, Written},
    ports::Outbox,
};
use parvis_domain::{
    Instant,
    account::{Account, AccountId},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{LockBehavior, LockType},
};
use uuid::Uuid;

/// Adds a job, inside the transaction of the command.
pub(crate) async fn add<C: ConnectionTrait>(
    db: &C,
    id: Uuid,
    job: &Job,
    now: Instant,
) -> Result<(), AppError> {
    let row = fresh(id, job, now)?;
    job::Entity::insert(row.into_active_model())
        .exec_without_returning(db)
        .await
        .db()?;
    match job {
        Job::MailV1(mail) => mails::add(db, id, mail).await,
        Job::IssueV1(_) => Ok(()),
    }
}

/// Adds many jobs, in portions that both databases take as one statement.
pub(crate) async fn add_all<C: ConnectionTrait>(
    db: &C,
    jobs: &[(Uuid, Job)],
    now: Instant,
) -> Result<(), AppError> {
    for portion in jobs.chunks(500) {
        let rows = portion.iter().map(|(id, job)| fresh(*id, job, now));
        let rows: Vec<job::Model> = rows.collect::<Result<_, _>>()?;
        job::Entity::insert_many(rows.into_iter().map(IntoActiveModel::into_active_model))
            .exec_without_returning(db)
            .await
            .db()?;
    }
    let mails: Vec<_> = jobs
        .iter()
        .filter_map(|(id, job)| match job {
            Job::MailV1(mail) => Some((*id, mail)),
            Job::IssueV1(_) => None,
        })
        .collect();
    mails::add_all(db, &mails).await
}

/// A job that nobody has tried.
fn fresh(id: Uuid, job: &Job, now: Instant) -> Result<job::Model, AppError> {
    Ok(job::Model {
        id,
        payload: to_text(job)?,
        attempts: 0,
        created_at: now,
        due_at: now,
        leased_until: None,
        done_at: None,
        buried_at: None,
        reason: None,
    })
}

#[async_trait]
impl Outbox for SqlStore {
    async fn claim(
        &self,
        now: Instant,
        lease_seconds: i64,
    ) -> Result<Option<ClaimedJob>, AppError> {
        let tx = dialect::begin(&self.database.writer).await?;
        // A payload that this program cannot read is given up at once: at the
        // head of the line it would stop all others.
        while let Some(mut row) = next_due(&tx, now).await? {
            let read = serde_json::from_str::<Job>(&row.payload);
            // A lease that ran out is an attempt that failed.
            row.attempts += i32::from(row.leased_until.is_some());
            let claimed = match read {
                Ok(job) => {
                    row.leased_until = Some(now + chrono::Duration::seconds(lease_seconds));
                    Some(ClaimedJob {
                        id: row.id,
                        job,
                        attempts: row.attempts,
                        written: mails::written(&tx, row.id).await?,
                    })
                }
                Err(_) => {
                    row.buried_at = Some(now);
                    row.reason = Some("unreadable payload".to_owned());
                    None
                }
            };
            write(&tx, row).await?;
            if claimed.is_some() {
                tx.commit().await.db()?;
                return Ok(claimed);
            }
        }
        tx.commit().await.db()?;
        Ok(None)
    }

    async fn write_down(&self, id: Uuid, written: &Written) -> Result<(), AppError> {
        let tx = dialect::begin(&self.database.writer).await?;
        mails::write_down(&tx, id, written).await?;
        tx.commit().await.db()
    }

    async fn done(&self, id: Uuid, now: Instant) -> Result<(), AppError> {
        self.change(id, |row| {
            row.done_at = Some(now);
            row.leased_until = None;
            row.reason = None;
            row.payload = without_secret(&row.payload)?;
            Ok(())
        })
        .await
    }

    async fn retry(&self, id: Uuid, at: Instant, reason: &str) -> Result<(), AppError> {
        self.change(id, |row| {
            row.attempts += 1;
            row.due_at = at;
            row.leased_until = None;
            row.reason = Some(reason.to_owned());
            Ok(())
        })
        .await
    }

    async fn bury(&self, id: Uuid, now: Instant, reason: &str) -> Result<(), AppError> {
        self.change(id, |row| {
            row.buried_at = Some(now);
            row.leased_until = None;
            row.reason = Some(reason.to_owned());
            row.payload = without_secret(&row.payload)?;
            Ok(())
        })
        .await
    }

    async fn recipient(&self, account: Uuid) -> Result<Option<Account>, AppError> {
        accounts::get(&self.database.reader, AccountId(account)).await
    }

    async fn forget(&self, before: Instant) -> Result<u64, AppError> {
        let tx = dialect::begin(&self.database.writer).await?;
        let count = mails::forget(&tx, before).await?;
        tx.commit().await.db()?;
        Ok(count)
    }

    async fn counts(&self) -> Result<(u64, u64), AppError> {
        let db = &self.database.reader;
        let waiting = open().count(db).await.db()?;
        let buried = job::Entity::find()
            .filter(job::Column::BuriedAt.is_not_null())
            .count(db)
            .await
            .db()?;
        Ok((waiting, buried))
    }
}

impl SqlStore {
    /// Changes a job that is still open; one that is done or given up is left.
    async fn change(
        &self,
        id: Uuid,
        change: impl FnOnce(&mut job::Model) -> Result<(), AppError> + Send,
    ) -> Result<(), AppError> {
        let tx = dialect::begin(&self.database.writer).await?;
        let row = open()
            .filter(job::Column::Id.eq(id))
            .lock(LockType::Update)
            .one(&tx)
            .await
            .db()?;
        if let Some(mut row) = row {
            change(&mut row)?;
            write(&tx, row).await?;
        }
        tx.commit().await.db()
    }
}

/// Jobs neither done nor given up.
fn open() -> Select<job::Entity> {
    job::Entity::find()
        .filter(job::Column::DoneAt.is_null())
        .filter(job::Column::BuriedAt.is_null())
}

/// The oldest that is due and that nobody has; workers do not wait for each
/// other.
async fn next_due<C: ConnectionTrait>(
    db: &C,
    now: Instant,
) -> Result<Option<job::Model>, AppError> {
    let free = job::Column::LeasedUntil
        .is_null()
        .or(job::Column::LeasedUntil.lte(now));
    open()
        .filter(job::Column::DueAt.lte(now))
        .filter(free)
        .order_by_asc(job::Column::DueAt)
        .order_by_asc(job::Column::CreatedAt)
        .order_by_asc(job::Column::Id)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .one(db)
        .await
        .db()
}

async fn write<C: ConnectionTrait>(db: &C, row: job::Model) -> Result<(), AppError> {
    let id = row.id;
    job::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(job::Column::Id.eq(id))
        .exec(db)
        .await
        .db()?;
    Ok(())
}

fn to_text(job: &Job) -> Result<String, AppError> {
    serde_json::to_string(job).map_err(|e| AppError::Inconsistent(format!("job: {e}")))
}

/// The payload without the secret of a one-time link.
fn without_secret(payload: &str) -> Result<String, AppError> {
    match serde_json::from_str::<Job>(payload) {
        Ok(Job::MailV1(mut mail)) => {
            mail.token = None;
            to_text(&Job::MailV1(mail))
        }
        Ok(Job::IssueV1(_)) => Ok(payload.to_owned()),
        Err(_) => Ok("{}".to_owned()),
    }
}
