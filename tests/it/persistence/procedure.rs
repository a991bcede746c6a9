//! Settings, what is done once, and the clock of each case.

use super::given::{add, begin, cast, commit, now, save};
use parvis_app::ports::{CaseReads, Store};
use parvis_domain::{
    application::{Party, Stage},
    procedure::{SetValue, Setting},
};
use parvis_tests::db::TestDb;

pub(super) async fn settings_are_kept(db: TestDb) {
    for (version, value) in [(1, 45), (2, 60)] {
        let mut tx = begin(&db).await;
        let set = SetValue {
            value,
            reason: "été".into(),
            version,
        };
        tx.set(Setting::QuestionDays, &set, now()).await.unwrap();
        commit(tx).await.unwrap();
    }
    let read = db.store.reads().procedure().await.unwrap();
    assert_eq!(read.value(Setting::QuestionDays), 60);
    assert_eq!(read.version(Setting::QuestionDays), 2);
    assert_eq!(read.version(Setting::CutOffDays), 0);
}

pub(super) async fn done_once(db: TestDb) {
    let mut lost = begin(&db).await;
    assert!(lost.first_time("a", now()).await.unwrap());
    drop(lost);
    let mut tx = begin(&db).await;
    assert!(tx.first_time("a", now()).await.unwrap());
    assert!(!tx.first_time("a", now()).await.unwrap());
    commit(tx).await.unwrap();
    let mut tx = begin(&db).await;
    assert!(!tx.first_time("a", now()).await.unwrap());
    assert!(tx.first_time("b", now()).await.unwrap());
}

pub(super) async fn the_clock_follows_the_stage(db: TestDb) {
    let cast = cast(&db, 1).await;
    let case = cast.submitted(1);
    add(&db, &case).await;
    let mut taken = case.clone().take(cast.officer.id).unwrap();
    taken.updated_at = case.updated_at + chrono::Duration::days(3);
    let taken = save(&db, &taken).await;
    // Saved again in the same stage: the period goes on.
    let taken = save(&db, &taken).await;
    let mut gone = taken.withdraw().unwrap();
    gone.updated_at = case.updated_at + chrono::Duration::days(5);
    save(&db, &gone).await;
    let periods = CaseReads::stage_periods(db.store.reads(), case.id)
        .await
        .unwrap();
    let told: Vec<_> = periods
        .iter()
        .map(|p| {
            (
                p.stage,
                p.waiting_for,
                p.until.map(|u| (u - p.from).num_days()),
            )
        })
        .collect();
    let expected = [
        (Stage::Submitted, Party::Ipd, Some(3)),
        (Stage::UnderExamination, Party::Ipd, Some(2)),
        (Stage::Withdrawn, Party::Nobody, None),
    ];
    assert_eq!(told, expected);
}
