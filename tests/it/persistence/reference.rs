use super::given::{begin, commit, criteria, date, day, new_id, now, organization, session, text};
use parvis_app::{
    error::{AppError, Rule},
    ports::{ReferenceReads, Store},
    reference::{CodeEntry, ReportedCount},
};
use parvis_domain::observer_status::StatusEvent;
use parvis_tests::db::TestDb;

fn entry(code: &str, attribute: &str) -> CodeEntry {
    CodeEntry {
        code: code.into(),
        label: text(code),
        valid_from: Some(date("2019-05")),
        valid_until: None,
        basis: "found".into(),
        source: "test".into(),
        note: String::new(),
        attributes: vec![
            ("iso3".into(), "X\"Y".into()),
            ("iom_status".into(), attribute.into()),
        ],
        retired: false,
    }
}

pub(super) async fn code_list_keeps_order_and_retires(db: TestDb) {
    let codes = ["z", "a", "m"];
    let first: Vec<CodeEntry> = codes.iter().map(|c| entry(c, "")).collect();
    let mut tx = begin(&db).await;
    tx.put_code_list("themes", &first).await.unwrap();
    tx.put_code_list("levels", &[entry("only", "")])
        .await
        .unwrap();
    assert_eq!(tx.codes("themes").await.unwrap(), codes);
    commit(tx).await.unwrap();
    let read = ReferenceReads::code_list(db.store.reads(), "themes")
        .await
        .unwrap();
    assert_eq!(read, first);

    let second = [entry("m", "changed"), entry("new", ""), entry("z", "")];
    let mut tx = begin(&db).await;
    tx.put_code_list("themes", &second).await.unwrap();
    assert_eq!(tx.codes("themes").await.unwrap(), ["m", "new", "z"]);
    commit(tx).await.unwrap();
    let read = ReferenceReads::code_list(db.store.reads(), "themes")
        .await
        .unwrap();
    assert_eq!(read[..3], second);
    assert_eq!((read[3].code.as_str(), read[3].retired), ("a", true));
    let lists = db.store.reads().code_lists().await.unwrap();
    assert_eq!(lists, [("levels".to_owned(), 1), ("themes".to_owned(), 4)]);
    let none = ReferenceReads::code_list(db.store.reads(), "nothing")
        .await
        .unwrap();
    assert!(none.is_empty());
}

pub(super) async fn sessions_and_criteria(db: TestDb) {
    let mut tx = begin(&db).await;
    tx.put_session(&session("114", "2024-11")).await.unwrap();
    tx.put_session(&session("115", "2026-11-24")).await.unwrap();
    let mut moved = session("114", "2027");
    moved.date_to = Some(date("2027-12-01"));
    moved.application_deadline = None;
    tx.put_session(&moved).await.unwrap();
    tx.add_criteria_set(&criteria("one", "2020-01-01"))
        .await
        .unwrap();
    tx.add_criteria_set(&criteria("two", "2026-01-01"))
        .await
        .unwrap();
    for (on, version) in [
        ("2019-12-31", None),
        ("2020-01-01", Some("one")),
        ("2026-11-21", Some("two")),
    ] {
        let set = tx.criteria_in_force(day(on)).await.unwrap();
        assert_eq!(set.map(|s| s.version).as_deref(), version);
    }
    commit(tx).await.unwrap();
    let reads = db.store.reads();
    let sessions = reads.sessions().await.unwrap();
    assert_eq!(
        sessions.iter().map(|s| s.code.as_str()).collect::<Vec<_>>(),
        ["114", "115"]
    );
    let read = ReferenceReads::session(reads, "114")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(format!("{read:?}"), format!("{moved:?}"));
    let sets = reads.criteria_sets().await.unwrap();
    assert_eq!(
        sets.iter().map(|s| s.version.as_str()).collect::<Vec<_>>(),
        ["two", "one"]
    );
    assert!(sets.iter().all(|s| s.criteria.is_empty()));
    let set = ReferenceReads::criteria_set(reads, "one")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        format!("{set:?}"),
        format!("{:?}", criteria("one", "2020-01-01"))
    );
    let mut tx = begin(&db).await;
    let twice = tx.add_criteria_set(&criteria("one", "2027-01-01")).await;
    assert!(
        matches!(twice, Err(AppError::Refused(Rule::Simultaneous))),
        "{twice:?}"
    );
}

pub(super) async fn own_counts(db: TestDb) {
    let count = |measure: &str| ReportedCount {
        measure: measure.into(),
        value: 5_000_000_000,
        qualifier: "more_than".into(),
        as_of: Some(date("2024")),
        as_of_note: String::new(),
        basis: "found".into(),
        source: "test".into(),
        note: "n".into(),
    };
    let status = |n: u64, until: Option<&str>| StatusEvent {
        until: until.map(date),
        ..StatusEvent::admitted(new_id(), organization(n, "").id, date("2009-11"), now())
    };
    let mut tx = begin(&db).await;
    for n in 1..=3 {
        tx.add_organization(&organization(n, &format!("Number {n}")))
            .await
            .unwrap();
    }
    tx.add_status(&status(1, None)).await.unwrap();
    tx.add_status(&status(1, None)).await.unwrap();
    tx.add_status(&status(2, Some("2015"))).await.unwrap();
    let countries = [
        entry("AL", "member"),
        entry("DE", "member"),
        entry("BH", "observer"),
        entry("XX", ""),
    ];
    tx.put_code_list("countries", &countries).await.unwrap();
    tx.put_counts(&[count("old")]).await.unwrap();
    tx.put_counts(&[count("b"), count("a")]).await.unwrap();
    commit(tx).await.unwrap();
    let own = db.store.reads().own_counts().await.unwrap();
    assert_eq!(
        own,
        [
            ("cso_observers", 1),
            ("cso_partners", 3),
            ("member_states", 2),
            ("observer_states", 1)
        ]
    );
    assert_eq!(
        db.store.reads().counts().await.unwrap(),
        [count("b"), count("a")]
    );
}
