use super::given::{account, actor, begin, cast, commit, now};
use chrono::Duration;
use parvis_app::{
    accounts::{Link, NewSession, Purpose},
    actor::RequestKey,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    policy::{Action, On, authorize},
    ports::{AccountReads, AccountRows, Store},
};
use parvis_domain::account::{Account, Membership, StaffRole, TeamRole};
use parvis_tests::db::TestDb;

fn same(a: &Account, b: &Account) {
    assert_eq!(format!("{a:?}"), format!("{b:?}"));
}

pub(super) async fn account_round_trip(db: TestDb) {
    let cast = cast(&db, 1).await;
    let mut new = account("Zoë Łukasz", &[StaffRole::Officer, StaffRole::Approver]);
    let team = |role, until| Membership {
        organization_id: cast.organization.id.clone(),
        role,
        until,
    };
    new.memberships = vec![
        team(TeamRole::Viewer, Some(now())),
        team(TeamRole::Owner, None),
    ];
    new.password_hash = Some("$argon2id$v=19$…".into());
    let mut tx = begin(&db).await;
    tx.add_account(&new).await.unwrap();
    let inside = AccountRows::account(&mut *tx, new.id)
        .await
        .unwrap()
        .unwrap();
    same(&inside, &new);
    commit(tx).await.unwrap();
    let by_email = db
        .store
        .reads()
        .account_by_email(&new.email.canonical())
        .await
        .unwrap();
    same(&by_email.unwrap(), &new);

    let mut next = new.clone();
    next.staff_roles = vec![StaffRole::Admin];
    next.memberships.clear();
    next.disabled_at = Some(now());
    let mut tx = begin(&db).await;
    tx.save_account(&next).await.unwrap();
    let stale = tx.save_account(&next).await;
    assert!(
        matches!(stale, Err(AppError::Stale { current: 2 })),
        "{stale:?}"
    );
    commit(tx).await.unwrap();
    next.version = 2;
    let read = AccountReads::account(db.store.reads(), new.id)
        .await
        .unwrap()
        .unwrap();
    same(&read, &next);
    assert!(db.store.reads().has_administrator().await.unwrap());

    // The same address in another case is the same mailbox.
    let mut twin = account("Twin", &[]);
    twin.email = parvis_domain::account::EmailAddress::new(&new.email.canonical().to_uppercase());
    let mut tx = begin(&db).await;
    let refused = tx.add_account(&twin).await;
    assert!(
        matches!(refused, Err(AppError::Refused(Rule::Simultaneous))),
        "{refused:?}"
    );
}

pub(super) async fn link_is_used_once(db: TestDb) {
    let cast = cast(&db, 1).await;
    let start = now();
    let link = |hash: &str, account| Link {
        hash: hash.into(),
        purpose: Purpose::ResetPassword,
        account,
        expires_at: start + Duration::hours(1),
    };
    let mut tx = begin(&db).await;
    tx.add_link(&link("a", Some(cast.owner.id))).await.unwrap();
    tx.add_link(&link("b", None)).await.unwrap();
    commit(tx).await.unwrap();
    let mut tx = begin(&db).await;
    let late = start + Duration::hours(1);
    assert!(tx.use_link("a", late).await.unwrap().is_none());
    assert!(tx.use_link("c", start).await.unwrap().is_none());
    let used = tx.use_link("a", start).await.unwrap().unwrap();
    assert_eq!(
        (used.account, used.purpose),
        (Some(cast.owner.id), Purpose::ResetPassword)
    );
    assert!(tx.use_link("a", start).await.unwrap().is_none());
    // Not committed: the link stays usable.
    drop(tx);
    let mut tx = begin(&db).await;
    assert!(tx.use_link("a", start).await.unwrap().is_some());
    commit(tx).await.unwrap();
    let mut tx = begin(&db).await;
    assert!(tx.use_link("a", start).await.unwrap().is_none());
    assert!(tx.use_link("b", start).await.unwrap().is_some());
}

pub(super) async fn session_ends(db: TestDb) {
    let cast = cast(&db, 1).await;
    let start = now();
    let session = |hash: &str| NewSession {
        hash: hash.into(),
        account: cast.owner.id,
        created_at: start,
        expires_at: start + Duration::hours(12),
        idle_minutes: 30,
    };
    let mut tx = begin(&db).await;
    for hash in ["one", "two", "three"] {
        tx.add_session(&session(hash)).await.unwrap();
    }
    commit(tx).await.unwrap();
    let runs = async |hash: &str, minutes: i64| {
        let at = start + Duration::minutes(minutes);
        let found = db.store.reads().session_account(hash, at).await.unwrap();
        found.map(|s| (s.account.version, s.last_seen_at))
    };
    assert_eq!(runs("one", 29).await, Some((1, start)));
    assert_eq!(runs("one", 30).await, None);
    let seen = start + Duration::minutes(20);
    db.store.touch_session("one", seen).await.unwrap();
    // Using a session is no change of rights.
    assert_eq!(runs("one", 49).await, Some((1, seen)));
    for step in 1..40 {
        let at = start + Duration::minutes(step * 20);
        db.store.touch_session("one", at).await.unwrap();
    }
    assert!(runs("one", 719).await.is_some());
    assert_eq!(runs("one", 720).await, None);
    let mut tx = begin(&db).await;
    tx.end_sessions(cast.officer.id, None).await.unwrap();
    tx.end_sessions(cast.owner.id, Some("two")).await.unwrap();
    commit(tx).await.unwrap();
    assert!(runs("two", 1).await.is_none());
    assert!(runs("three", 1).await.is_some());
    let mut tx = begin(&db).await;
    tx.end_sessions(cast.owner.id, None).await.unwrap();
    commit(tx).await.unwrap();
    assert!(runs("three", 1).await.is_none());
}

pub(super) async fn accounts_by_name(db: TestDb) {
    let cast = cast(&db, 1).await;
    let mut member = account("Élise", &[]);
    let team = |until| Membership {
        organization_id: cast.organization.id.clone(),
        role: TeamRole::Editor,
        until,
    };
    member.memberships = vec![team(Some(now())), team(None)];
    let mut tx = begin(&db).await;
    tx.add_account(&member).await.unwrap();
    commit(tx).await.unwrap();
    let list = db.store.reads().accounts().await.unwrap();
    let names: Vec<&str> = list.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(
        names,
        ["Ada Approver 0", "Élise", "Olivia Owner", "Otto Officer"]
    );
    assert_eq!((list[1].organizations, list[0].organizations), (1, 0));
    assert_eq!(list[3].staff_roles, [StaffRole::Officer]);
    assert!(!db.store.reads().has_administrator().await.unwrap());
}

pub(super) async fn idempotency_key(db: TestDb) {
    let cast = cast(&db, 1).await;
    let mut asking = actor(&cast.owner);
    asking.request_key = Some(RequestKey {
        key: "k-1".into(),
        fingerprint: "f".into(),
    });
    let permit = || authorize(&asking, Action::OwnAccount, On::Nothing).unwrap();
    let happened = || Happened::new(now(), Subject::Account(cast.owner.id));
    let tx = db.store.begin(permit()).await.unwrap();
    tx.commit(happened()).await.unwrap();
    let used = db
        .store
        .reads()
        .used_key(cast.owner.id, "k-1")
        .await
        .unwrap();
    let expected = (
        "f".to_owned(),
        "account".to_owned(),
        cast.owner.id.to_string(),
    );
    assert_eq!(used, Some(expected));
    let tx = db.store.begin(permit()).await.unwrap();
    let again = tx.commit(happened()).await;
    assert!(
        matches!(again, Err(AppError::Refused(Rule::Simultaneous))),
        "{again:?}"
    );
    let used = db
        .store
        .reads()
        .used_key(cast.officer.id, "k-1")
        .await
        .unwrap();
    assert_eq!(used, None);
}
