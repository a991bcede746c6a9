use super::given::{add, begin, cast, commit, new_id, now, save, signed};
use parvis_app::{
    applications::{Assessment, Document},
    error::AppError,
    ports::{CaseReads, Store},
};
use parvis_domain::{
    account::Account,
    application::{Application, ApplicationId, EcosocStatus},
    criteria::{Datum, Proposal, Suggestion, Verdict},
};
use parvis_tests::db::TestDb;

async fn read(db: &TestDb, id: ApplicationId) -> Application {
    CaseReads::application(db.store.reads(), id)
        .await
        .unwrap()
        .unwrap()
}

pub(super) async fn application_round_trip(db: TestDb) {
    let cast = cast(&db, 2).await;
    let mut case = cast.decision_recorded(1);
    case.dossier.ecosoc_status = Some(EcosocStatus::Roster);
    case.dossier.missing_documents_reason = Some("السلطات لا تصدره".into());
    add(&db, &case).await;
    assert_eq!(read(&db, case.id).await, case);
    let draft = Application::draft(ApplicationId(new_id()), cast.organization.id.clone(), now());
    let mut next = case.confirm_decision(signed(&cast.approvers[1])).unwrap();
    next.updated_at = now();
    let saved = save(&db, &next).await;
    next.version = 2;
    assert_eq!(saved, next);
    add(&db, &draft).await;
    assert_eq!(read(&db, draft.id).await, draft);
    let mut tx = begin(&db).await;
    let stale = tx
        .save_application(&Application { version: 1, ..next })
        .await;
    assert!(
        matches!(stale, Err(AppError::Stale { current: 2 })),
        "{stale:?}"
    );
}

pub(super) fn verdict(
    id: ApplicationId,
    criterion: &str,
    verdict: Verdict,
    by: &Account,
) -> Assessment {
    Assessment {
        id: new_id(),
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
    for (criterion, found) in [
        ("C02", Verdict::Met),
        ("C01", Verdict::NotMet),
        ("C01", Verdict::Met),
    ] {
        tx.add_assessment(&verdict(case.id, criterion, found, &cast.officer))
            .await
            .unwrap();
    }
    commit(tx).await.unwrap();
    let now_valid = db.store.reads().assessments(case.id).await.unwrap();
    let short: Vec<_> = now_valid
        .iter()
        .map(|a| (a.criterion.as_str(), a.verdict))
        .collect();
    assert_eq!(short, [("C01", Verdict::Met), ("C02", Verdict::Met)]);
    assert_eq!(
        now_valid[0].proposal.data[0],
        (Datum::Minimum, "2".to_owned())
    );
    assert_eq!(
        db.sql("UPDATE assessment SET reason = reason")
            .await
            .unwrap(),
        3
    );
}

pub(super) async fn documents_are_kept(db: TestDb) {
    let cast = cast(&db, 1).await;
    let case = cast.submitted(1);
    add(&db, &case).await;
    let document = |code: &str| Document {
        id: new_id(),
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
    let left = CaseReads::documents(db.store.reads(), case.id)
        .await
        .unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!((left[0].id, left[0].size), (two.id, 5_000_000_000));
    assert_eq!(db.sql("UPDATE document SET code = code").await.unwrap(), 2);
}

pub(super) async fn impossible_row_is_named(db: TestDb) {
    let cast = cast(&db, 1).await;
    let case = cast.submitted(1);
    add(&db, &case).await;
    for (column, value) in [("stage", "nonsense"), ("stage", "cleared")] {
        db.sql(&format!("UPDATE application SET {column} = '{value}'"))
            .await
            .unwrap();
        let read = CaseReads::application(db.store.reads(), case.id).await;
        let Err(AppError::Inconsistent(text)) = read else {
            panic!("{value}: {read:?}")
        };
        assert!(
            text.contains("application.stage") && text.contains(&case.id.to_string()),
            "{text}"
        );
    }
}
