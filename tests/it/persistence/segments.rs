use super::given::{account, begin, commit, new_id, now};
use parvis_app::{
    error::AppError,
    ports::Store,
    segments::{Picked, Selection, Wanted},
};
use parvis_domain::{
    organization::{Level, Visibility},
    segment::{Conditions, Exclusion, PastDialogue, Segment, SegmentStatus},
    text::Locale,
};
use parvis_tests::{crowd::crowd, db::TestDb};
use std::time::Instant;

fn every_condition() -> Conditions {
    let texts = |codes: &[&str]| codes.iter().map(|c| (*c).to_owned()).collect();
    Conditions {
        statuses: SegmentStatus::ALL.to_vec(),
        regions: texts(&["africa", "americas"]),
        countries: texts(&["FR"]),
        by_activity: true,
        themes: texts(&["migration", "refugees"]),
        all_themes: true,
        categories: texts(&["ngo"]),
        levels: vec![Level::Local, Level::National],
        languages: vec![Locale::Es],
        visibilities: vec![Visibility::Unlisted],
        past: PastDialogue::ALL.to_vec(),
        past_series: Some("IOM-CSO-ANNUAL".into()),
        past_since: Some(2024),
    }
}

pub(super) async fn segment_round_trip(db: TestDb) {
    let officer = account("Nora", &[]);
    let segment = Segment {
        id: new_id(),
        name: "Everything, \"quoted\"".into(),
        note: "Two\nlines".into(),
        conditions: every_condition(),
        created_by: officer.id,
        created_at: now(),
        updated_at: now(),
        version: 1,
    };
    let mut tx = begin(&db).await;
    tx.add_account(&officer).await.unwrap();
    tx.add_segment(&segment).await.unwrap();
    commit(tx).await.unwrap();
    let reads = db.store.reads();
    assert_eq!(
        reads.segments().await.unwrap(),
        std::slice::from_ref(&segment)
    );

    let next = Segment {
        conditions: Conditions::default(),
        ..segment.clone()
    };
    let mut tx = begin(&db).await;
    tx.save_segment(&next).await.unwrap();
    commit(tx).await.unwrap();
    let read = reads.segment(segment.id).await.unwrap().unwrap();
    assert_eq!((read.version, read.conditions.is_empty()), (2, true));

    let mut tx = begin(&db).await;
    let stale = tx.remove_segment(segment.id, 1).await.unwrap_err();
    assert!(matches!(stale, AppError::Stale { current: 2 }), "{stale}");
    tx.remove_segment(segment.id, 2).await.unwrap();
    let gone = tx.remove_segment(segment.id, 2).await.unwrap_err();
    assert!(matches!(gone, AppError::NotFound), "{gone}");
}

pub(super) async fn a_large_inventory_is_counted_at_once(db: TestDb) {
    crowd(&db.url, 5000).await.unwrap();
    let wanted = |conditions: Conditions, countries: Option<Vec<String>>| Wanted {
        conditions,
        countries,
        today: now().date_naive(),
        mail: None,
    };
    let count = async |wanted: &Wanted| {
        let began = Instant::now();
        let rows = db.store.reads().selected(wanted).await.unwrap();
        let picked: Vec<Picked> = rows
            .into_iter()
            .map(|r| r.pick(&wanted.conditions))
            .collect();
        (Selection::of(&picked), began.elapsed())
    };
    let (all, took) = count(&wanted(Conditions::default(), None)).await;
    assert_eq!((all.selected, all.recipients), (5000, 4500));
    assert_eq!(all.excluded, [(Exclusion::NotConfirmed, 500)]);
    assert_eq!(all.sample.len(), 10);
    let spanish = Conditions {
        languages: vec![Locale::Es],
        ..Conditions::default()
    };
    let there = Some(vec!["CR".to_owned(), "PE".to_owned()]);
    let (some, again) = count(&wanted(spanish, there)).await;
    // Every third reads Spanish, every second sits there.
    assert_eq!(some.selected, 833);
    println!(
        "{:?}: 5,000 entries counted in {took:?}, 833 of them in {again:?}",
        db.kind
    );
    // A page may wait for it: generous, since tests share the machine.
    assert!(took.as_secs() < 5, "{took:?}");
}
