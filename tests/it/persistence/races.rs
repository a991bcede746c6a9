//! Several at once.

use super::given::{account, actor, add, begin, cast, commit, new_id, now, permit, signed};
use parvis_app::{
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Denial, Rule},
    policy::{Action, On, Permit, authorize},
    ports::{CaseReads, Store},
};
use parvis_domain::{
    account::Account,
    application::{Application, ApplicationId, Stage},
};
use parvis_persistence::SqlStore;
use parvis_tests::db::TestDb;
use tokio::task::JoinSet;

pub(super) async fn counter_has_no_gaps(db: TestDb) {
    let mut tasks = JoinSet::new();
    for worker in 0..8 {
        let store = db.store.clone();
        tasks.spawn(async move {
            let mut drawn = Vec::new();
            for round in 0..10 {
                let mut tx = store.begin(permit()).await.unwrap();
                let number = tx.next_number("OBS-2026").await.unwrap();
                // Every third gives its number back.
                if (worker + round) % 3 != 0 {
                    commit(tx).await.unwrap();
                    drawn.push(number);
                }
            }
            drawn
        });
    }
    let mut all: Vec<i64> = tasks.join_all().await.into_iter().flatten().collect();
    all.sort_unstable();
    let expected: Vec<i64> = (1..=all.len() as i64).collect();
    assert_eq!(all, expected);
    let mut tx = begin(&db).await;
    assert_eq!(tx.next_number("OBS-2027").await.unwrap(), 1);
}

/// As the command does it: load, apply the rule, save, say what happened.
async fn confirm(store: &SqlStore, who: &Account, seen: &Application) -> Result<(), AppError> {
    let on = On::Application(&seen.organization_id, Stage::DecisionRecorded);
    let permit = authorize(&actor(who), Action::ConfirmDecision, on)?;
    let mut tx = store.begin(permit).await?;
    let loaded = tx.application(seen.id).await?.ok_or(AppError::NotFound)?;
    if loaded.version != seen.version {
        return Err(AppError::Stale {
            current: loaded.version,
        });
    }
    let next = loaded.confirm_decision(signed(who))?;
    tx.save_application(&next).await?;
    let subject = Subject::Application(seen.id, seen.organization_id.clone());
    tx.commit(Happened::new(now(), subject)).await
}

fn lost(result: &Result<(), AppError>) -> bool {
    matches!(
        result,
        Err(AppError::Stale { .. } | AppError::Refused(Rule::Simultaneous))
    )
}

/// 200 rounds of 8 who confirm the same record at the same moment.
pub(super) async fn one_decider_wins(db: TestDb) {
    let cast = cast(&db, 8).await;
    let mut winners_of_many = 0;
    for round in 0..200 {
        let case = cast.decision_recorded(round);
        add(&db, &case).await;
        let mut tasks = JoinSet::new();
        for who in &cast.approvers {
            let (store, who, case) = (db.store.clone(), who.clone(), case.clone());
            tasks.spawn(async move { confirm(&store, &who, &case).await });
        }
        let results = tasks.join_all().await;
        let won = results.iter().filter(|r| r.is_ok()).count();
        assert_eq!(won, 1, "round {round}: {results:?}");
        assert!(
            results.iter().all(|r| r.is_ok() || lost(r)),
            "round {round}: {results:?}"
        );
        let after = CaseReads::application(db.store.reads(), case.id)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((after.stage, after.version), (Stage::Admitted, 2));
        winners_of_many += won;
    }
    assert_eq!(winners_of_many, 200);
    let decisions = db
        .store
        .reads()
        .decisions_of(&cast.organization.id)
        .await
        .unwrap();
    assert_eq!(decisions.len(), 200);
}

fn rights_of(account: &Account) -> Permit {
    authorize(&actor(account), Action::OwnAccount, On::Nothing).unwrap()
}

pub(super) async fn rights_changed(db: TestDb) {
    let cast = cast(&db, 1).await;
    let before = rights_of(&cast.officer);
    assert!(db.store.begin(before.clone()).await.is_ok());
    let unknown = db.store.begin(rights_of(&account("Nobody", &[]))).await;
    assert!(matches!(
        unknown.err(),
        Some(AppError::Denied(Denial::RightsChanged))
    ));

    let mut tx = begin(&db).await;
    let mut officer = tx.account(cast.officer.id).await.unwrap().unwrap();
    officer.staff_roles.clear();
    tx.save_account(&officer).await.unwrap();
    commit(tx).await.unwrap();
    let refused = db.store.begin(before).await;
    assert!(matches!(
        refused.err(),
        Some(AppError::Denied(Denial::RightsChanged))
    ));

    let mut tx = begin(&db).await;
    let mut officer = tx.account(cast.officer.id).await.unwrap().unwrap();
    assert_eq!(officer.version, 2);
    officer.disabled_at = Some(now());
    tx.save_account(&officer).await.unwrap();
    commit(tx).await.unwrap();
    officer.version = 3;
    let refused = db.store.begin(rights_of(&officer)).await;
    assert!(matches!(
        refused.err(),
        Some(AppError::Denied(Denial::RightsChanged))
    ));
}

/// Numbers without gaps, in the order of commits, whatever fails in between.
pub(super) async fn audit_numbers_follow(db: TestDb) {
    let mut tasks = JoinSet::new();
    for worker in 0..8 {
        let store = db.store.clone();
        tasks.spawn(async move {
            for round in 0..5 {
                let mut tx = store.begin(permit()).await.unwrap();
                let subject = Subject::List(format!("{worker}"));
                tx.record(Happened::new(now(), subject.clone()).with("round", round.to_string()))
                    .await
                    .unwrap();
                if round != 2 {
                    let happened = Happened::new(now(), subject).moved("a", "b").with("n", "é");
                    tx.commit(happened).await.unwrap();
                }
            }
        });
    }
    tasks.join_all().await;
    let all = db.store.reads().audit(None, 1000).await.unwrap();
    let numbers: Vec<i64> = all.iter().map(|e| e.seq).collect();
    let expected: Vec<i64> = (1..=64).rev().collect();
    assert_eq!(numbers, expected);
    let some = db.store.reads().audit(Some(10), 3).await.unwrap();
    assert_eq!(some.iter().map(|e| e.seq).collect::<Vec<_>>(), [9, 8, 7]);
    let trail = db.store.reads().trail("list", "3").await.unwrap();
    assert_eq!(trail.len(), 8);
    assert_eq!(trail[1].state_after.as_deref(), Some("b"));
    assert_eq!(trail[1].detail, [("n".to_owned(), "é".to_owned())]);
    assert_eq!(
        (trail[0].action.as_str(), trail[0].surface.as_str()),
        ("load_reference", "system")
    );
}

pub(super) async fn dropped_transaction_leaves_nothing(db: TestDb) {
    let cast = cast(&db, 1).await;
    let before = db.store.reads().audit(None, 100).await.unwrap().len();
    {
        let mut tx = begin(&db).await;
        tx.add_organization(&super::given::organization(50, "Gone"))
            .await
            .unwrap();
        tx.add_application(&Application::draft(
            ApplicationId(new_id()),
            cast.organization.id.clone(),
            now(),
        ))
        .await
        .unwrap();
    }
    // The next one begins at once: the connection came back.
    let mut tx = begin(&db).await;
    assert!(
        tx.open_application(&cast.organization.id)
            .await
            .unwrap()
            .is_none()
    );
    drop(tx);
    assert_eq!(db.store.reads().name_keys().await.unwrap().len(), 1);
    assert_eq!(
        db.store.reads().audit(None, 100).await.unwrap().len(),
        before
    );
    assert!(Actor::system().id().is_none());
}
