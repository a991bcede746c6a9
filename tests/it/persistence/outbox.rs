use super::given::{account, begin, commit, new_id, now};
use chrono::Duration;
use parvis_app::{
    jobs::{Job, MailKind},
    ports::{Outbox, WriteTx},
};
use parvis_domain::account::AccountId;
use parvis_tests::db::TestDb;
use tokio::task::JoinSet;
use uuid::Uuid;

async fn enqueue(
    tx: &mut Box<dyn WriteTx>,
    account: AccountId,
    at: parvis_domain::Instant,
) -> Uuid {
    let id = new_id();
    let mut mail = Job::mail(MailKind::ResetPassword, account);
    mail.token = Some("the-secret-of-the-link".into());
    tx.enqueue(id, Job::MailV1(mail), at).await.unwrap();
    id
}

async fn count(db: &TestDb, what: &str) -> u64 {
    // An update that changes nothing counts rows on both databases.
    db.sql(&format!("UPDATE job SET attempts = attempts WHERE {what}"))
        .await
        .unwrap()
}

pub(super) async fn claim_lease_retry_bury(db: TestDb) {
    let person = account("Paula", &[]);
    let start = now();
    let mut tx = begin(&db).await;
    tx.add_account(&person).await.unwrap();
    let first = enqueue(&mut tx, person.id, start).await;
    let second = enqueue(&mut tx, person.id, start + Duration::seconds(5)).await;
    commit(tx).await.unwrap();
    assert_eq!(db.store.counts().await.unwrap(), (2, 0));

    let claimed = db.store.claim(start, 60).await.unwrap().unwrap();
    assert_eq!((claimed.id, claimed.attempts), (first, 0));
    let Job::MailV1(mail) = claimed.job else {
        panic!("not a mail");
    };
    assert_eq!(mail.token.as_deref(), Some("the-secret-of-the-link"));
    let to = db.store.recipient(mail.account).await.unwrap().unwrap();
    assert_eq!(to.email, person.email);
    // The second is not due, the first is taken.
    assert!(db.store.claim(start, 60).await.unwrap().is_none());

    // The worker died: after the lease it is claimed again, as a failed attempt.
    let later = start + Duration::seconds(61);
    let again = db.store.claim(later, 60).await.unwrap().unwrap();
    assert_eq!((again.id, again.attempts), (first, 1));
    db.store
        .retry(first, later + Duration::seconds(100), "451 try later")
        .await
        .unwrap();
    let other = db.store.claim(later, 60).await.unwrap().unwrap();
    assert_eq!(other.id, second);
    assert!(db.store.claim(later, 60).await.unwrap().is_none());
    let third = db
        .store
        .claim(later + Duration::seconds(100), 60)
        .await
        .unwrap();
    assert_eq!(third.map(|j| (j.id, j.attempts)), Some((second, 1)));
    let fourth = db
        .store
        .claim(later + Duration::seconds(100), 60)
        .await
        .unwrap();
    assert_eq!(fourth.map(|j| (j.id, j.attempts)), Some((first, 2)));

    assert_eq!(count(&db, "payload LIKE '%secret%'").await, 2);
    db.store.done(second, later).await.unwrap();
    assert_eq!(db.store.counts().await.unwrap(), (1, 0));
    db.store
        .bury(first, later, "550 no such mailbox")
        .await
        .unwrap();
    assert_eq!(db.store.counts().await.unwrap(), (0, 1));
    assert_eq!(count(&db, "payload LIKE '%secret%'").await, 0);
    assert_eq!(
        count(
            &db,
            "reason = '550 no such mailbox' AND buried_at IS NOT NULL"
        )
        .await,
        1
    );
    // What is done stays done.
    db.store.retry(second, later, "late").await.unwrap();
    assert_eq!(db.store.counts().await.unwrap(), (0, 1));
}

pub(super) async fn workers_share(db: TestDb) {
    let person = account("Paula", &[]);
    let mut tx = begin(&db).await;
    tx.add_account(&person).await.unwrap();
    for _ in 0..40 {
        enqueue(&mut tx, person.id, now()).await;
    }
    commit(tx).await.unwrap();
    let mut tasks = JoinSet::new();
    for _ in 0..4 {
        let store = db.store.clone();
        tasks.spawn(async move {
            let mut mine = Vec::new();
            while let Some(job) = store.claim(now(), 60).await.unwrap() {
                store.done(job.id, now()).await.unwrap();
                mine.push(job.id);
            }
            mine
        });
    }
    let mut all: Vec<Uuid> = tasks.join_all().await.into_iter().flatten().collect();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 40);
    assert_eq!(db.store.counts().await.unwrap(), (0, 0));
}

pub(super) async fn unreadable_job_is_given_up(db: TestDb) {
    let person = account("Paula", &[]);
    let mut tx = begin(&db).await;
    tx.add_account(&person).await.unwrap();
    enqueue(&mut tx, person.id, now() - Duration::hours(1)).await;
    let good = enqueue(&mut tx, person.id, now()).await;
    commit(tx).await.unwrap();
    let sql = "UPDATE job SET payload = '{\"job\":\"mail_v9\"}' WHERE due_at = (SELECT min(due_at) FROM job)";
    assert_eq!(db.sql(sql).await.unwrap(), 1);
    let claimed = db.store.claim(now(), 60).await.unwrap().unwrap();
    assert_eq!(claimed.id, good);
    assert_eq!(db.store.counts().await.unwrap(), (1, 1));
}
