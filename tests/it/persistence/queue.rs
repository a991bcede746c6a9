use super::{
    applications::verdict,
    given::{Cast, add, begin, cast, commit, new_id, now, signed},
};
use parvis_app::{applications::QueueFilter, ports::Store};
use parvis_domain::{
    application::{Application, ApplicationId, Stage},
    criteria::Verdict,
    organization::OrganizationId,
};
use parvis_tests::db::TestDb;

async fn stages(db: &TestDb, filter: QueueFilter) -> Vec<Stage> {
    let lines = db.store.reads().queue(&filter).await.unwrap();
    assert!(lines.is_sorted_by_key(|l| l.submitted_at));
    lines.iter().map(|l| l.stage).collect()
}

/// One case of each sort, and a draft of another organization.
async fn cases(db: &TestDb) -> (Cast, Application, OrganizationId) {
    let cast = cast(db, 2).await;
    let case = cast
        .decision_recorded(1)
        .confirm_decision(signed(&cast.approvers[1]))
        .unwrap();
    add(db, &case).await;
    let withdrawn_draft = Application {
        stage: Stage::Withdrawn,
        ..Application::draft(ApplicationId(new_id()), cast.organization.id.clone(), now())
    };
    add(db, &withdrawn_draft).await;
    add(db, &cast.submitted(2).withdraw().unwrap()).await;
    let listed = cast.listed(3);
    add(db, &listed).await;
    let mut other = super::given::organization(8, "Other");
    other.profile.names[0].language = None;
    let mut tx = begin(db).await;
    tx.add_organization(&other).await.unwrap();
    tx.add_application(&Application::draft(
        ApplicationId(new_id()),
        other.id.clone(),
        now(),
    ))
    .await
    .unwrap();
    tx.add_assessment(&verdict(listed.id, "C01", Verdict::Met, &cast.officer))
        .await
        .unwrap();
    commit(tx).await.unwrap();
    (cast, listed, other.id)
}

pub(super) async fn queue_and_lists(db: TestDb) {
    let (cast, listed, other) = cases(&db).await;
    assert_eq!(stages(&db, QueueFilter::default()).await, [Stage::Listed]);
    let all = QueueFilter {
        with_closed: true,
        ..QueueFilter::default()
    };
    assert_eq!(
        stages(&db, all).await,
        [Stage::Admitted, Stage::Withdrawn, Stage::Listed]
    );
    for (stage, n) in [
        (Stage::Draft, 0),
        (Stage::Admitted, 1),
        (Stage::Withdrawn, 1),
    ] {
        let one = QueueFilter {
            stage: Some(stage),
            ..QueueFilter::default()
        };
        assert_eq!(stages(&db, one).await.len(), n, "{stage}");
    }
    for (officer, session, n) in [
        (Some(cast.officer.id), None, 1),
        (Some(cast.owner.id), None, 0),
        (None, Some("115".to_owned()), 1),
        (None, Some("116".to_owned()), 0),
    ] {
        let one = QueueFilter {
            officer,
            session,
            ..QueueFilter::default()
        };
        assert_eq!(stages(&db, one).await.len(), n);
    }
    let lines = db
        .store
        .reads()
        .queue(&QueueFilter::default())
        .await
        .unwrap();
    let line = &lines[0];
    assert_eq!(line.organization_name, "Harbour Aid");
    assert_eq!(line.organization_name_language.as_deref(), Some("en"));
    assert_eq!(line.officer_name.as_deref(), Some("Otto Officer"));
    assert_eq!(
        (line.assessed, line.submitted_at),
        (1, listed.submission.map(|s| s.signed.at))
    );
    let own = db
        .store
        .reads()
        .applications_of(&cast.organization.id)
        .await
        .unwrap();
    assert_eq!(own.len(), 4);
    assert_eq!(own[0].id, line.id);
    let drafts = db.store.reads().applications_of(&other).await.unwrap();
    assert_eq!(
        (drafts[0].stage, drafts[0].reference.is_none()),
        (Stage::Draft, true)
    );
}
