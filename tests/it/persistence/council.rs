//! Lists for sessions: kept under a version, frozen for ever.

use super::given::{add, begin, cast, commit, new_id, now, session, signed};
use parvis_app::{
    council::FrozenVersion,
    error::AppError,
    ports::{CouncilReads, Store},
};
use parvis_domain::{
    application::Signature,
    council::{CouncilList, DraftResolution, ListItem, ListMark},
    text::{Locale, LocalizedText},
};
use parvis_tests::db::TestDb;

pub(super) async fn a_list_is_kept_under_its_version(db: TestDb) {
    let cast = cast(&db, 1).await;
    let case = cast.submitted(1);
    add(&db, &case).await;
    let mut tx = begin(&db).await;
    tx.put_session(&session("118", "2027-11-23")).await.unwrap();
    let mut list = CouncilList::new("118".into());
    list.symbol = "C/118/4".into();
    list.items = vec![ListItem {
        summary: LocalizedText::from_columns("One.", "Un.", ""),
        ..ListItem::new(case.id, ListMark::Deferred)
    }];
    tx.save_council_list(&list, 0, now()).await.unwrap();
    commit(tx).await.unwrap();
    let read = CouncilReads::council_list(db.store.reads(), "118")
        .await
        .unwrap()
        .unwrap();
    assert_eq!((read.version, &read.items), (1, &list.items));
    for seen in [0, 7] {
        let mut tx = begin(&db).await;
        let stale = tx.save_council_list(&list, seen, now()).await;
        assert!(
            matches!(stale, Err(AppError::Stale { current: 1 })),
            "{stale:?}"
        );
    }
    let mut tx = begin(&db).await;
    list.items.clear();
    tx.save_council_list(&list, 1, now()).await.unwrap();
    commit(tx).await.unwrap();
    let read = CouncilReads::council_list(db.store.reads(), "118").await;
    let read = read.unwrap().unwrap();
    assert_eq!((read.version, read.items.len()), (2, 0));
}

pub(super) async fn what_is_frozen_is_fixed(db: TestDb) {
    let cast = cast(&db, 2).await;
    let [first, second] = &cast.approvers[..] else {
        panic!("two approvers")
    };
    let mut tx = begin(&db).await;
    tx.put_session(&session("118", "2027-11-23")).await.unwrap();
    let frozen = FrozenVersion {
        id: new_id(),
        session: "118".into(),
        number: 1,
        reason: String::new(),
        content: "{\"é\":1}".into(),
        sha256: "ab".into(),
        frozen: signed(first),
        confirmed: None,
    };
    tx.add_frozen_list(&frozen).await.unwrap();
    commit(tx).await.unwrap();
    for sql in [
        "UPDATE frozen_list SET content = '{}'",
        "DELETE FROM frozen_list",
        "UPDATE frozen_list SET number = 2",
    ] {
        let text = db.sql(sql).await.unwrap_err().to_string();
        assert!(text.contains("fixed"), "{sql}: {text}");
    }
    // The same number a second time.
    let mut tx = begin(&db).await;
    let twice = FrozenVersion {
        id: new_id(),
        ..frozen.clone()
    };
    assert!(tx.add_frozen_list(&twice).await.is_err());
    drop(tx);
    // Whoever froze it does not confirm it, whatever the program says.
    let mut tx = begin(&db).await;
    let own: Signature = signed(first);
    assert!(tx.confirm_frozen_list(frozen.id, own).await.is_err());
    drop(tx);
    let mut tx = begin(&db).await;
    tx.confirm_frozen_list(frozen.id, signed(second))
        .await
        .unwrap();
    commit(tx).await.unwrap();
    let text = db
        .sql("DELETE FROM frozen_list_confirmation")
        .await
        .unwrap_err()
        .to_string();
    assert!(text.contains("fixed"), "{text}");
    let read = CouncilReads::frozen_lists(db.store.reads(), "118").await;
    let read = read.unwrap();
    assert_eq!(read[0].content, frozen.content);
    assert_eq!(read[0].confirmed.map(|s| s.by), Some(second.id));
}

pub(super) async fn templates_come_in_versions(db: TestDb) {
    for version in [1, 2] {
        let mut tx = begin(&db).await;
        let text = DraftResolution {
            language: Locale::Fr,
            version,
            text: format!("{version} {{names}}"),
        };
        tx.add_draft_resolution(&text, now()).await.unwrap();
        commit(tx).await.unwrap();
    }
    let read = CouncilReads::draft_resolutions(db.store.reads()).await;
    let read = read.unwrap();
    assert_eq!(read.len(), 2);
    assert!(read.iter().any(|r| r.version == 2 && r.text == "2 {names}"));
}
