//! Statements on bodies: kept as they were told.

use super::given::{begin, commit, new_id, now, refused};
use parvis_app::{
    bodies::Stored,
    error::{AppError, Rule},
    ports::Store,
};
use parvis_domain::body::FactKind;
use parvis_tests::db::TestDb;

fn told(kind: FactKind, subject: &str) -> Stored {
    Stored {
        id: new_id(),
        position: 3,
        kind,
        subject: subject.into(),
        values: vec![("name_fr".into(), "Équipes, « été »|deux".into())],
        basis: "seed+found".into(),
        source: "003 ; https://example.org".into(),
        supersedes: None,
        retracts: false,
        recorded_at: now(),
        recorded_by: None,
    }
}

async fn add(db: &TestDb, row: &Stored) -> Result<(), AppError> {
    let mut tx = begin(db).await;
    tx.add_body_statements(std::slice::from_ref(row)).await?;
    commit(tx).await
}

pub(super) async fn statement_round_trip(db: TestDb) {
    let first = told(FactKind::Body, "G");
    add(&db, &first).await.unwrap();
    let correction = Stored {
        supersedes: Some(first.id),
        retracts: true,
        position: 4,
        ..told(FactKind::Body, "G")
    };
    add(&db, &correction).await.unwrap();
    let read = db.store.reads().body_statements().await.unwrap();
    assert_eq!(read, [first, correction]);
}

pub(super) async fn statement_is_kept(db: TestDb) {
    add(&db, &told(FactKind::Body, "G")).await.unwrap();
    refused(
        &db,
        "UPDATE body_statement SET source = 'x'",
        "never changed",
    )
    .await;
    refused(&db, "DELETE FROM body_statement", "never").await;
    let unsourced = Stored {
        source: String::new(),
        ..told(FactKind::Body, "H")
    };
    assert!(add(&db, &unsourced).await.is_err());
    // A code is given once.
    let again = add(&db, &told(FactKind::Body, "G")).await;
    assert!(matches!(again, Err(AppError::Refused(Rule::Simultaneous))));
}

pub(super) async fn statement_is_corrected_once(db: TestDb) {
    let first = told(FactKind::Membership, "G");
    add(&db, &first).await.unwrap();
    let correction = || Stored {
        supersedes: Some(first.id),
        ..told(FactKind::Membership, "G")
    };
    add(&db, &correction()).await.unwrap();
    let second = add(&db, &correction()).await;
    assert!(matches!(second, Err(AppError::Refused(Rule::Simultaneous))));
    assert_eq!(db.store.reads().body_statements().await.unwrap().len(), 2);
}
