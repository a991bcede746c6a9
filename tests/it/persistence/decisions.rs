use super::given::{Cast, add, begin, cast, commit, date, new_id, now, save, signed};
use parvis_app::ports::{DirectoryReads, Store};
use parvis_domain::{
    application::{Application, DecisionId, DecisionRecord, Outcome, Recommendation, Stage},
    observer_status::{EventOrigin, EventState, StatusEvent},
};
use parvis_tests::db::TestDb;

async fn correct(db: &TestDb, cast: &Cast, case: Application, outcome: Outcome) -> Application {
    let record = DecisionRecord {
        reason: Some("The minutes say so".into()),
        supersedes: case.decision.as_ref().map(|d| d.record.id),
        ..cast.record(outcome)
    };
    save(db, &case.record_decision(record).unwrap()).await
}

/// Recorded, rejected, recorded again, confirmed, corrected; then what a new
/// round after a deferral leaves.
pub(super) async fn round_of_decisions(db: TestDb) {
    let cast = cast(&db, 2).await;
    let first = cast.decision_recorded(1);
    add(&db, &first).await;
    let rejected_id = first.recorded.as_ref().unwrap().id;
    let case = save(&db, &first.reject_record().unwrap()).await;
    assert_eq!(
        (case.stage, case.recorded.is_some()),
        (Stage::Listed, false)
    );
    let case = case
        .record_decision(cast.record(Outcome::Admitted))
        .unwrap();
    let case = save(&db, &case).await;
    let case = save(
        &db,
        &case.confirm_decision(signed(&cast.approvers[1])).unwrap(),
    )
    .await;
    let admitted = case.decision.clone().unwrap().record.id;
    begins_status(&db, &cast, &case).await;

    let case = correct(&db, &cast, case, Outcome::NotAdmitted).await;
    assert_eq!(case.stage, Stage::CorrectionRecorded);
    let case = save(&db, &case.reject_record().unwrap()).await;
    assert_eq!(
        (case.stage, case.decision.as_ref().unwrap().record.id),
        (Stage::Admitted, admitted)
    );
    let case = correct(&db, &cast, case, Outcome::Deferred).await;
    let case = save(
        &db,
        &case.confirm_decision(signed(&cast.approvers[1])).unwrap(),
    )
    .await;
    let mut tx = begin(&db).await;
    tx.annul_status(admitted, now()).await.unwrap();
    commit(tx).await.unwrap();
    let deferred = case.decision.clone().unwrap().record.id;
    let statuses = DirectoryReads::statuses(db.store.reads(), &cast.organization.id)
        .await
        .unwrap();
    let states: Vec<_> = statuses.iter().map(|s| s.state).collect();
    assert_eq!(states, [EventState::Past]);
    let last = second_round(&db, &cast, case, deferred).await;

    let list = db
        .store
        .reads()
        .decisions_of(&cast.organization.id)
        .await
        .unwrap();
    let short: Vec<_> = list
        .iter()
        .map(|d| (d.id, d.supersedes, d.superseded_by))
        .collect();
    assert_eq!(
        short,
        [
            (last, None, None),
            (deferred, Some(admitted), None),
            (admitted, None, Some(deferred)),
        ]
    );
    assert!(list.iter().all(|d| d.id != rejected_id));
    assert_eq!(list[0].reference.as_deref(), Some("OBS-2026-00001"));
    assert_eq!(list[0].confirmed_by, Some(cast.approvers[1].id));
}

/// A new round gets a decision of its own, which corrects nothing.
async fn second_round(
    db: &TestDb,
    cast: &Cast,
    case: Application,
    deferred: DecisionId,
) -> DecisionId {
    let case = save(db, &case.take(cast.officer.id).unwrap()).await;
    assert_eq!(case.decision.as_ref().unwrap().record.id, deferred);
    let advice = Recommendation {
        outcome: Outcome::Admitted,
        reason: "Now".into(),
        signed: signed(&cast.officer),
    };
    let case = case.finish_assessment(cast.officer.id, vec![]).unwrap();
    let case = case.recommend(advice, vec![]).unwrap();
    let case = case.clear(signed(&cast.approvers[0])).unwrap();
    let case = case.list("116".into()).unwrap();
    let case = case
        .record_decision(cast.record(Outcome::Admitted))
        .unwrap();
    let case = save(db, &case).await;
    let case = save(
        db,
        &case.confirm_decision(signed(&cast.approvers[1])).unwrap(),
    )
    .await;
    case.decision.unwrap().record.id
}

async fn begins_status(db: &TestDb, cast: &Cast, case: &Application) {
    let of = cast.organization.id.clone();
    let status = StatusEvent {
        session: Some("115".into()),
        decision: case.decision.as_ref().map(|d| d.record.id),
        source: "C/115/RES/1412".into(),
        origin: EventOrigin::Application,
        ..StatusEvent::admitted(new_id(), of, date("2026-11-24"), now())
    };
    let mut tx = begin(db).await;
    tx.add_status(&status).await.unwrap();
    assert_eq!(tx.statuses(&cast.organization.id).await.unwrap().len(), 1);
    commit(tx).await.unwrap();
}
