//! Rows of the screening: what goes in comes out, and what the database refuses.

use super::given::{Cast, begin, cast, commit, new_id, now, signed};
use parvis_app::{
    ports::{ScreeningReads, Store},
    screening::{EntryRow, Hit, HitFilter, ListEntry, ListVersion, ScannedName, ScreenedName},
};
use parvis_domain::screening::{
    Answer, EntryKind, HitState, ListedName, ListedNameKind, Method, NameSource, Review, Score,
    WordPair,
};
use parvis_tests::db::TestDb;

fn version(number: i64) -> ListVersion {
    ListVersion {
        number,
        sha256: format!("{number:064x}"),
        generated_at: now(),
        loaded_at: now(),
        loaded_by: None,
        individuals: 1,
        entities: 0,
        added: 1,
        changed: 0,
        delisted: 0,
    }
}

fn entry() -> EntryRow {
    EntryRow {
        entry: ListEntry {
            kind: EntryKind::Individual,
            data_id: "77".into(),
            version: "2".into(),
            reference: "MAi.077".into(),
            regime: "MADE".into(),
            listed_on: Some("2019-01-01".into()),
            delisted_on: None,
            names: vec![ListedName {
                kind: ListedNameKind::OriginalScript,
                value: "كريم بلحسن".into(),
            }],
            facts: vec![("born".into(), "1951 \"about\"".into())],
        },
        fingerprint: "f1".into(),
        round: 1,
        changed_in: 1,
        last_in: 1,
        delisted_in: None,
    }
}

fn hit(cast: &Cast) -> Hit {
    Hit {
        id: new_id(),
        organization_id: cast.organization.id.clone(),
        name: ScreenedName {
            organization_id: cast.organization.id.clone(),
            kind: EntryKind::Individual,
            value: "Karim Belhassen".into(),
            sources: vec![NameSource::Executive, NameSource::Signatory],
        },
        name_fingerprint: "n1".into(),
        entry_key: entry().entry.key(),
        entry_fingerprint: "f1".into(),
        listed: entry().entry.names[0].clone(),
        score: Score {
            value: 91,
            method: Method::Words,
            pairs: vec![WordPair {
                screened: "Karim".into(),
                listed: "كريم".into(),
                alike: 97,
            }],
            only_screened: vec![],
            only_listed: vec!["بن".into()],
        },
        list: 1,
        algorithm: "names-1".into(),
        threshold: 85,
        found_at: now(),
        review: Review::default(),
        version: 1,
    }
}

async fn given(db: &TestDb) -> (Cast, Hit) {
    let cast = cast(db, 2).await;
    let hit = hit(&cast);
    let mut tx = begin(db).await;
    tx.add_screening_list(&version(1)).await.unwrap();
    tx.put_screening_entries(&[entry()]).await.unwrap();
    assert!(tx.add_screening_hit(&hit).await.unwrap());
    commit(tx).await.unwrap();
    (cast, hit)
}

pub(super) async fn screening_round_trip(db: TestDb) {
    let (cast, hit) = given(&db).await;
    let reads = db.store.reads();
    assert_eq!(
        reads.screening_lists().await.unwrap(),
        [version_like(&reads.screening_lists().await.unwrap()[0])]
    );
    assert_eq!(reads.screening_entries(true).await.unwrap(), [entry()]);
    let found = ScreeningReads::screening_hits(reads, &HitFilter::default())
        .await
        .unwrap();
    assert_eq!(found, std::slice::from_ref(&hit));
    let mut tx = begin(&db).await;
    // The same question is asked once; an entry is replaced by its key.
    let same = Hit {
        id: new_id(),
        ..hit.clone()
    };
    assert!(!tx.add_screening_hit(&same).await.unwrap());
    let off = EntryRow {
        delisted_in: Some(2),
        ..entry()
    };
    tx.put_screening_entries(&[off]).await.unwrap();
    let scanned = |list| ScannedName {
        organization_id: cast.organization.id.clone(),
        fingerprint: "n1".into(),
        list,
        algorithm: "names-1".into(),
        threshold: 85,
    };
    tx.put_scanned_names(&[scanned(1)]).await.unwrap();
    tx.put_scanned_names(&[scanned(2)]).await.unwrap();
    let mut next = hit.clone();
    next.review = hit
        .review
        .answer(Answer::Same, "why".into(), signed(&cast.officer))
        .unwrap();
    tx.save_screening_hit(&next).await.unwrap();
    assert!(
        tx.save_screening_hit(&next).await.is_err(),
        "the version was raised"
    );
    commit(tx).await.unwrap();
    assert!(reads.screening_entries(true).await.unwrap().is_empty());
    assert_eq!(reads.scanned_names().await.unwrap(), [scanned(2)]);
    let open = HitFilter {
        only_open: true,
        entries: Some(vec![hit.entry_key]),
        ..HitFilter::default()
    };
    let read = ScreeningReads::screening_hits(reads, &open).await.unwrap();
    assert_eq!((read[0].review.clone(), read[0].version), (next.review, 2));
    // Names of organizations and of persons in applications that were handed in.
    let names = reads.screened_names().await.unwrap();
    assert!(
        names
            .iter()
            .any(|n| n.value == "Harbour Aid" && n.sources == [NameSource::Official])
    );
}

fn version_like(read: &ListVersion) -> ListVersion {
    ListVersion {
        generated_at: read.generated_at,
        loaded_at: read.loaded_at,
        ..version(1)
    }
}

/// Whoever writes SQL cannot be the second person, nor make an answer vanish.
pub(super) async fn screening_is_kept(db: TestDb) {
    let (cast, hit) = given(&db).await;
    let save = async |hit: &Hit| {
        let mut tx = begin(&db).await;
        let saved = tx.save_screening_hit(hit).await;
        if saved.is_ok() {
            commit(tx).await.unwrap();
        }
        saved
    };
    let mut next = hit.clone();
    next.review = next
        .review
        .answer(Answer::Same, "why".into(), signed(&cast.officer))
        .unwrap();
    save(&next).await.unwrap();
    // The rule refuses it too; here only the database is left to.
    let mut alone = next.clone();
    alone.version = 2;
    alone.review = next
        .review
        .answer(Answer::Same, "me".into(), signed(&cast.approvers[0]))
        .unwrap();
    alone.review.answers[1].signed = signed(&cast.officer);
    assert!(save(&alone).await.is_err());
    alone.review.answers[1].signed = signed(&cast.approvers[0]);
    save(&alone).await.unwrap();
    for sql in [
        "DELETE FROM screening_answer",
        "UPDATE screening_answer SET reason = ''",
        "DELETE FROM screening_hit",
    ] {
        assert!(db.sql(sql).await.is_err(), "{sql}");
    }
    let read = ScreeningReads::screening_hits(db.store.reads(), &HitFilter::default())
        .await
        .unwrap();
    assert_eq!(read[0].review.state, HitState::Same);
}
