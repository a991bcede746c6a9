use super::given::{Cast, add, begin, cast, commit, date, now, save, signed};
use parvis_app::{
    applications::{Assessment, Document, QueueFilter},
    error::AppError,
    ports::{CaseReads, DirectoryReads, Store},
};
use parvis_domain::{
    account::Account,
    application::{
        Application, ApplicationId, DecisionRecord, EcosocStatus, Outcome, Recommendation, Stage,
    },
    criteria::{Datum, Proposal, Suggestion, Verdict},
    observer_status::ObserverStatus,
};
use parvis_tests::db::TestDb;
use uuid::Uuid;

async fn read(db: &TestDb, id: ApplicationId) -> Application {
    CaseReads::application(db.store.reads(), id).await.unwrap().unwrap()
}

pub(super) async fn application_round_trip(db: TestDb) {
    let cast = cast(&db, 2).await;
    let mut case = cast.decision_recorded(1);
    case.dossier.ecosoc_status = Some(EcosocStatus::Roster);
    case.dossier.missing_documents_reason = Some("السلطات لا تصدره".into());
    add(&db, &case).await;
    assert_eq!(read(&db, case.id).await, case);
    let draft = Application::draft(ApplicationId(Uuid::now_v7()), cast.organization.id.clone(), now());
    let mut next = case.confirm_decision(signed(&cast.approvers[1])).unwrap();
    next.updated_at = now();
    let saved = save(&db, &next).await;
    next.version = 2;
    assert_eq!(saved, next);
    add(&db, &draft).await;
    assert_eq!(read(&db, draft.id).await, draft);
    let mut tx = begin(&db).await;
    let stale = tx.save_application(&Application { version: 1, ..next }).await;
    assert!(matches!(stale, Err(AppError::Stale { current: 2 })), "{stale:?}");
}

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
    assert_eq!((case.stage, case.recorded.is_some()), (Stage::Listed, false));
    let case = case.record_decision(cast.record(Outcome::Admitted)).unwrap();
    let case = save(&db, &case).await;
    let case = save(&db, &case.confirm_decision(signed(&cast.approvers[1])).unwrap()).await;
    let admitted = case.decision.clone().unwrap().record.id;
    begins_status(&db, &cast, &case).await;

    let case = correct(&db, &cast, case, Outcome::NotAdmitted).await;
    assert_eq!(case.stage, Stage::CorrectionRecorded);
    let case = save(&db, &case.reject_record().unwrap()).await;
    assert_eq!((case.stage, case.decision.as_ref().unwrap().record.id), (Stage::Admitted, admitted));
    let case = correct(&db, &cast, case, Outcome::Deferred).await;
    let case = save(&db, &case.confirm_decision(signed(&cast.approvers[1])).unwrap()).await;
    let mut tx = begin(&db).await;
    tx.annul_status(admitted, now()).await.unwrap();
    commit(tx).await.unwrap();
    let deferred = case.decision.clone().unwrap().record.id;
    let statuses = DirectoryReads::statuses(db.store.reads(), &cast.organization.id).await.unwrap();
    assert!(statuses.is_empty());

    // A new round gets a decision of its own, which corrects nothing.
    let case = save(&db, &case.take(cast.officer.id).unwrap()).await;
    assert_eq!(case.decision.as_ref().unwrap().record.id, deferred);
    let advice = Recommendation {
        outcome: Outcome::Admitted,
        reason: "Now".into(),
        signed: signed(&cast.officer),
    };
    let case = case.recommend(advice, vec![]).unwrap();
    let case = case.clear(signed(&cast.approvers[0])).unwrap();
    let case = case.list("116".into()).unwrap();
    let case = case.record_decision(cast.record(Outcome::Admitted)).unwrap();
    let case = save(&db, &case).await;
    let case = save(&db, &case.confirm_decision(signed(&cast.approvers[1])).unwrap()).await;
    let last = case.decision.clone().unwrap().record.id;

    let list = db.store.reads().decisions_of(&cast.organization.id).await.unwrap();
    let short: Vec<_> = list.iter().map(|d| (d.id, d.supersedes, d.superseded_by)).collect();
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

async fn begins_status(db: &TestDb, cast: &Cast, case: &Application) {
    let status = ObserverStatus {
        id: Uuid::now_v7(),
        organization_id: cast.organization.id.clone(),
        from: date("2026-11-24"),
        until: None,
        session: Some("115".into()),
        decision: case.decision.as_ref().map(|d| d.record.id),
        basis: "decision".into(),
        source: "C/115/RES/1412".into(),
        evidence: String::new(),
    };
    let mut tx = begin(db).await;
    tx.add_status(&status).await.unwrap();
    assert_eq!(tx.statuses(&cast.organization.id).await.unwrap().len(), 1);
    commit(tx).await.unwrap();
}

async fn stages(db: &TestDb, filter: QueueFilter) -> Vec<Stage> {
    let lines = db.store.reads().queue(&filter).await.unwrap();
    assert!(lines.is_sorted_by_key(|l| l.submitted_at));
    lines.iter().map(|l| l.stage).collect()
}

pub(super) async fn queue_and_lists(db: TestDb) {
    let cast = cast(&db, 2).await;
    let case = cast.decision_recorded(1).confirm_decision(signed(&cast.approvers[1])).unwrap();
    add(&db, &case).await;
    let withdrawn_draft = Application {
        stage: Stage::Withdrawn,
        ..Application::draft(ApplicationId(Uuid::now_v7()), cast.organization.id.clone(), now())
    };
    add(&db, &withdrawn_draft).await;
    add(&db, &cast.submitted(2).withdraw().unwrap()).await;
    let listed = cast.listed(3);
    add(&db, &listed).await;
    let mut other = super::given::organization(8, "Other");
    other.profile.names[0].language = None;
    let mut tx = begin(&db).await;
    tx.add_organization(&other).await.unwrap();
    tx.add_application(&Application::draft(ApplicationId(Uuid::now_v7()), other.id.clone(), now()))
        .await
        .unwrap();
    tx.add_assessment(&verdict(&cast, listed.id, "C01", Verdict::Met, &cast.officer)).await.unwrap();
    commit(tx).await.unwrap();

    assert_eq!(stages(&db, QueueFilter::default()).await, [Stage::Listed]);
    let all = QueueFilter { with_closed: true, ..QueueFilter::default() };
    assert_eq!(stages(&db, all).await, [Stage::Admitted, Stage::Withdrawn, Stage::Listed]);
    for (stage, n) in [(Stage::Draft, 0), (Stage::Admitted, 1), (Stage::Withdrawn, 1)] {
        let one = QueueFilter { stage: Some(stage), ..QueueFilter::default() };
        assert_eq!(stages(&db, one).await.len(), n, "{stage}");
    }
    for (officer, session, n) in [
        (Some(cast.officer.id), None, 1),
        (Some(cast.owner.id), None, 0),
        (None, Some("115".to_owned()), 1),
        (None, Some("116".to_owned()), 0),
    ] {
        let one = QueueFilter { officer, session, ..QueueFilter::default() };
        assert_eq!(stages(&db, one).await.len(), n);
    }
    let lines = db.store.reads().queue(&QueueFilter::default()).await.unwrap();
    let line = &lines[0];
    assert_eq!(line.organization_name, "Harbour Aid");
    assert_eq!(line.organization_name_language.as_deref(), Some("en"));
    assert_eq!(line.officer_name.as_deref(), Some("Otto Officer"));
    assert_eq!((line.assessed, line.submitted_at), (1, listed.submission.map(|s| s.signed.at)));
    let own = db.store.reads().applications_of(&cast.organization.id).await.unwrap();
    assert_eq!(own.len(), 4);
    assert_eq!(own[0].id, line.id);
    let drafts = db.store.reads().applications_of(&other.id).await.unwrap();
    assert_eq!((drafts[0].stage, drafts[0].reference.is_none()), (Stage::Draft, true));
}

fn verdict(_: &Cast, id: ApplicationId, criterion: &str, verdict: Verdict, by: &Account) -> Assessment {
    Assessment {
        id: Uuid::now_v7(),
        application_id: id,
        criterion: criterion.into(),
        verdict,
        reason: "because".into(),
        proposal: Proposal {
            suggestion: Suggestion::Unclear,
            data: vec![(Datum::Minimum, "2".into()), (Datum::Countries, "1".into())],
        },
        by: by.id,
        at: now(),
    }
}

pub(super) async fn assessments_supersede(db: TestDb) {
    let cast = cast(&db, 1).await;
    let case = cast.listed(1);
    add(&db, &case).await;
    let mut tx = begin(&db).await;
    for (criterion, found) in [("C02", Verdict::Met), ("C01", Verdict::NotMet), ("C01", Verdict::Met)] {
        tx.add_assessment(&verdict(&cast, case.id, criterion, found, &cast.officer)).await.unwrap();
    }
    commit(tx).await.unwrap();
    let now_valid = db.store.reads().assessments(case.id).await.unwrap();
    let short: Vec<_> = now_valid.iter().map(|a| (a.criterion.as_str(), a.verdict)).collect();
    assert_eq!(short, [("C01", Verdict::Met), ("C02", Verdict::Met)]);
    assert_eq!(now_valid[0].proposal.data[0], (Datum::Minimum, "2".to_owned()));
    assert_eq!(db.sql("UPDATE assessment SET reason = reason").await.unwrap(), 3);
}

pub(super) async fn documents_are_kept(db: TestDb) {
    let cast = cast(&db, 1).await;
    let case = cast.submitted(1);
    add(&db, &case).await;
    let document = |code: &str| Document {
        id: Uuid::now_v7(),
        application_id: case.id,
        code: code.into(),
        file_name: "statuts «é».pdf".into(),
        media_type: "application/pdf".into(),
        size: 5_000_000_000,
        sha256: "ab".repeat(32),
        uploaded_by: cast.owner.id,
        uploaded_at: now(),
    };
    let (one, two) = (document("D02"), document("D01"));
    let mut tx = begin(&db).await;
    tx.add_document(&one).await.unwrap();
    tx.add_document(&two).await.unwrap();
    assert_eq!(tx.documents(case.id).await.unwrap().len(), 2);
    tx.remove_document(one.id, now()).await.unwrap();
    let again = tx.remove_document(one.id, now()).await;
    assert!(matches!(again, Err(AppError::NotFound)), "{again:?}");
    commit(tx).await.unwrap();
    let left = CaseReads::documents(db.store.reads(), case.id).await.unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!((left[0].id, left[0].size), (two.id, 5_000_000_000));
    assert_eq!(db.sql("UPDATE document SET code = code").await.unwrap(), 2);
}

pub(super) async fn impossible_row_is_named(db: TestDb) {
    let cast = cast(&db, 1).await;
    let case = cast.submitted(1);
    add(&db, &case).await;
    for (column, value) in [("stage", "nonsense"), ("stage", "cleared")] {
        db.sql(&format!("UPDATE application SET {column} = '{value}'")).await.unwrap();
        let read = CaseReads::application(db.store.reads(), case.id).await;
        let Err(AppError::Inconsistent(text)) = read else {
            panic!("{value}: {read:?}")
        };
        assert!(text.contains("application.stage") && text.contains(&case.id.to_string()), "{text}");
    }
}
