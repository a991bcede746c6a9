//! Versions of the criteria: rows, and what the database itself refuses.

use super::given::{Cast, add, begin, cast, commit, criteria, day, literal, refused, signed};
use parvis_app::{
    error::{AppError, Rule},
    ports::{CriteriaReads, ReferenceReads, Store},
};
use parvis_domain::criteria::{CriteriaVersion, Layer, VersionState};
use parvis_tests::db::TestDb;

fn draft(cast: &Cast, name: &str) -> CriteriaVersion {
    let base = criteria("working-1", "2020-01-01");
    CriteriaVersion::draft(&base, name.into(), signed(&cast.officer), day("2100-01-01"))
}

async fn added(db: &TestDb, cast: &Cast) -> CriteriaVersion {
    let new = draft(cast, "two");
    let mut tx = begin(db).await;
    tx.add_criteria_version(&new).await.unwrap();
    commit(tx).await.unwrap();
    new
}

async fn saved(db: &TestDb, next: &CriteriaVersion) -> Result<CriteriaVersion, AppError> {
    let mut tx = begin(db).await;
    tx.save_criteria_version(next).await?;
    commit(tx).await?;
    let read = CriteriaReads::criteria_version(db.store.reads(), &next.set.version).await?;
    Ok(read.unwrap())
}

/// Edited by both, handed over.
async fn proposed(db: &TestDb, cast: &Cast) -> CriteriaVersion {
    let new = added(db, cast).await;
    let mut set = new.set.clone();
    set.note = "changed".into();
    let base = criteria("working-1", "2020-01-01");
    let next = new.edit(cast.approvers[0].id, set).unwrap();
    let next = saved(db, &next).await.unwrap();
    let next = next.propose(&base, signed(&cast.officer)).unwrap();
    saved(db, &next).await.unwrap()
}

pub(super) async fn version_round_trip(db: TestDb) {
    let cast = cast(&db, 2).await;
    let new = added(&db, &cast).await;
    let reads = db.store.reads();
    let read = CriteriaReads::criteria_version(reads, "two").await.unwrap();
    assert_eq!(format!("{:?}", read.unwrap()), format!("{new:?}"));
    // A draft is no set that anybody is judged by.
    let none = ReferenceReads::criteria_set(reads, "two").await.unwrap();
    assert!(none.is_none());
    assert_eq!(reads.criteria_sets().await.unwrap().len(), 1);
    let mut tx = begin(&db).await;
    let second = tx.add_criteria_version(&draft(&cast, "three")).await;
    let one_open = matches!(second, Err(AppError::Refused(Rule::Simultaneous)));
    assert!(one_open, "{second:?}");
    drop(tx);
    let next = proposed_again(&db, &cast, new.clone()).await;
    assert_eq!((next.hands.len(), next.version), (2, 2));
    let stale = saved(&db, &new).await;
    assert!(
        matches!(stale, Err(AppError::Stale { current: 2 })),
        "{stale:?}"
    );
    let mut tx = begin(&db).await;
    let codes = tx.criteria_codes().await.unwrap();
    assert_eq!(codes.last().map(String::as_str), Some("X9"));
}

async fn proposed_again(db: &TestDb, cast: &Cast, new: CriteriaVersion) -> CriteriaVersion {
    let mut set = new.set.clone();
    let mut last = set.criteria[0].clone();
    last.code = "X9".into();
    last.layer = Layer::Procedure;
    last.official = vec![parvis_domain::text::Locale::Fr];
    last.symbol = Some("MC/INF/300".into());
    set.criteria.insert(0, last);
    let next = new.edit(cast.approvers[0].id, set).unwrap();
    let read = saved(db, &next).await.unwrap();
    assert_eq!(read.set, next.set);
    read
}

pub(super) async fn second_person_for_criteria(db: TestDb) {
    let cast = cast(&db, 2).await;
    let next = proposed(&db, &cast).await;
    let approve = |person: &parvis_domain::account::Account| {
        let id = literal(&db, person.id.0);
        format!(
            "UPDATE criteria_version SET state = 'approved', open_slot = NULL, checked_by = {id}, \
             checked_at = drafted_at WHERE version = 'two'"
        )
    };
    // Who began it, who handed it over: a check; who wrote in it: a trigger.
    refused(&db, &approve(&cast.officer), "c").await;
    refused(&db, &approve(&cast.approvers[0]), "second person").await;
    refused(&db, "DELETE FROM criteria_hand", "kept").await;
    refused(&db, "UPDATE criteria_hand SET version = 'working-1'", "").await;
    let past = "UPDATE criteria_set SET in_force_from = '2001-01-01' WHERE version = 'two'";
    assert_eq!(db.sql(past).await.unwrap(), 1);
    refused(&db, &approve(&cast.approvers[1]), "past").await;
    let future = "UPDATE criteria_set SET in_force_from = '2100-01-01' WHERE version = 'two'";
    assert_eq!(db.sql(future).await.unwrap(), 1);
    let base = criteria("working-1", "2020-01-01");
    let day = day("2100-01-01");
    let done = next.approve(&base, signed(&cast.approvers[1]), day, day);
    let done = saved(&db, &done.unwrap()).await.unwrap();
    assert_eq!(done.state, VersionState::Approved);
    let reads = db.store.reads();
    assert_eq!(reads.criteria_sets().await.unwrap()[0].version, "two");
}

pub(super) async fn version_in_force_is_fixed(db: TestDb) {
    let cast = cast(&db, 2).await;
    add(&db, &cast.submitted(1)).await;
    let next = proposed(&db, &cast).await;
    let base = criteria("working-1", "2020-01-01");
    let day = day("2100-01-01");
    let done = next.approve(&base, signed(&cast.approvers[1]), day, day);
    saved(&db, &done.unwrap()).await.unwrap();
    // Version "two" is approved, "working-1" came from a file and somebody is
    // judged by it.
    for version in ["two", "working-1"] {
        for sql in [
            format!("UPDATE criterion SET text_en = 'x' WHERE criteria_set = '{version}'"),
            format!("DELETE FROM criterion WHERE criteria_set = '{version}'"),
            format!(
                "UPDATE criteria_set SET in_force_from = '2000-01-01' WHERE version = '{version}'"
            ),
        ] {
            refused(&db, &sql, "not changed").await;
        }
    }
    refused(&db, "UPDATE criteria_version SET state = 'draft'", "").await;
    refused(&db, "DELETE FROM criteria_version", "kept").await;
    refused(&db, "DELETE FROM criteria_set", "kept").await;
}

pub(super) async fn analogous_is_never_official(db: TestDb) {
    let cast = cast(&db, 1).await;
    added(&db, &cast).await;
    let set = "UPDATE criterion SET layer = 'analogous', symbol = 'MC/INF/300', official = '[\"en\"]' \
               WHERE criteria_set = 'two'";
    refused(&db, set, "check constraint").await;
    let insert = "INSERT INTO criterion (criteria_set, code, position, layer, documents, rule, basis, source, \
                  text_status) VALUES ('two', 'N1', 99, 'binding', '[]', 'human', 'found', 's', '')";
    refused(&db, insert, "needs the symbol").await;
}
