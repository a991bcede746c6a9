use super::given::{begin, commit, date, day, name, new_id, organization};
use parvis_app::{
    organizations::{DirectoryFilter, StatusFilter},
    ports::{DirectoryReads, Store},
};
use parvis_domain::{
    observer_status::{StatusEvent, is_listed_on},
    organization::{NameKind, Organization, Visibility},
    text::Locale,
};
use parvis_tests::db::TestDb;

fn filter() -> DirectoryFilter {
    DirectoryFilter {
        locale: Locale::En,
        q: None,
        status: None,
        category: None,
        country: None,
        theme: None,
        page: 1,
        page_size: 25,
        with_unlisted: false,
        today: day("2026-11-21"),
    }
}

async fn names(db: &TestDb, filter: &DirectoryFilter) -> Vec<String> {
    let page = DirectoryReads::directory(db.store.reads(), filter)
        .await
        .unwrap();
    assert_eq!(page.total as usize, page.items.len());
    let official = |o: &Organization| o.profile.official_name().unwrap().value.clone();
    page.items.iter().map(official).collect()
}

async fn find(db: &TestDb, q: &str) -> Vec<String> {
    let q = Some(q.to_owned());
    names(db, &DirectoryFilter { q, ..filter() }).await
}

pub(super) async fn words_find_names(db: TestDb) {
    let mut sahel = organization(1, "Solidarité Sahel Migrations");
    sahel.profile.names.push(name(NameKind::Acronym, "", "SSM"));
    sahel
        .profile
        .names
        .push(name(NameKind::Former, "", "Œuvre d’entraide 100%"));
    let mut arab = organization(2, "منظمة التضامن");
    arab.profile
        .names
        .push(name(NameKind::Translation, "es", "Organización Solidaria"));
    let harbour = organization(3, "Harbour_Aid");
    let mut tx = begin(&db).await;
    for o in [&sahel, &arab, &harbour] {
        tx.add_organization(o).await.unwrap();
    }
    commit(tx).await.unwrap();
    let first = "Solidarité Sahel Migrations";
    for q in [
        "migrations SOLIDARITE",
        "Sahél",
        "ssm",
        "oeuvre",
        "Œuvre",
        "ssm sahel entraide",
        "solidarité sahel",
        "100%",
    ] {
        assert_eq!(find(&db, q).await, [first], "{q}");
    }
    assert_eq!(find(&db, "organizacion").await, ["منظمة التضامن"]);
    assert_eq!(find(&db, "التضامن").await, ["منظمة التضامن"]);
    assert_eq!(find(&db, "harbour aid").await, ["Harbour_Aid"]);
    for nothing in ["sahel harbour", "%", "_", "%%", "\\", "' OR 1=1 --"] {
        assert_eq!(find(&db, nothing).await, [""; 0], "{nothing}");
    }
}

pub(super) async fn the_order_is_of_the_names_shown(db: TestDb) {
    let mut amharic = organization(1, "የስደተኞች ድምፅ");
    amharic
        .profile
        .names
        .push(name(NameKind::Translation, "fr", "Zèle et accueil"));
    amharic
        .profile
        .names
        .push(name(NameKind::Translation, "es", "Acogida"));
    let middle = organization(2, "Middle");
    let mut tx = begin(&db).await;
    for o in [&amharic, &middle] {
        tx.add_organization(o).await.unwrap();
    }
    commit(tx).await.unwrap();
    for (locale, first) in [(Locale::Fr, "Middle"), (Locale::Es, "የስደተኞች ድምፅ")] {
        let filter = DirectoryFilter { locale, ..filter() };
        assert_eq!(names(&db, &filter).await[0], first, "{locale}");
    }
}

pub(super) async fn withheld_is_not_found(db: TestDb) {
    let mut open = organization(1, "Open");
    open.profile.country = Some("CO".into());
    open.profile.themes = vec!["health".into()];
    let mut hidden = organization(2, "Hidden");
    hidden.profile.country = Some("CO".into());
    hidden.profile.themes = vec!["health".into()];
    hidden.profile.visibility = Visibility::LocationWithheld;
    let mut unlisted = organization(3, "Unlisted");
    unlisted.profile.country = Some("CO".into());
    unlisted.profile.visibility = Visibility::Unlisted;
    let mut tx = begin(&db).await;
    for o in [&open, &hidden, &unlisted] {
        tx.add_organization(o).await.unwrap();
    }
    commit(tx).await.unwrap();
    let in_colombia = DirectoryFilter {
        country: Some("CO".into()),
        ..filter()
    };
    assert_eq!(names(&db, &filter()).await, ["Hidden", "Open"]);
    assert_eq!(names(&db, &in_colombia).await, ["Open"]);
    let themed = DirectoryFilter {
        theme: Some("health".into()),
        ..filter()
    };
    assert_eq!(names(&db, &themed).await, ["Hidden", "Open"]);
    let facets = DirectoryReads::facets(db.store.reads(), &filter())
        .await
        .unwrap();
    assert_eq!(facets.countries, [("CO".to_owned(), 1)]);
    assert_eq!(facets.categories, [("ngo".to_owned(), 2)]);
    let staff = DirectoryFilter {
        with_unlisted: true,
        ..in_colombia
    };
    assert_eq!(names(&db, &staff).await, ["Hidden", "Open", "Unlisted"]);
    let facets = DirectoryReads::facets(db.store.reads(), &staff)
        .await
        .unwrap();
    assert_eq!(facets.countries, [("CO".to_owned(), 3)]);
}

fn status(of: &Organization, from: &str, until: Option<&str>) -> StatusEvent {
    StatusEvent {
        until: until.map(date),
        basis: "found".into(),
        evidence: "« said »".into(),
        ..StatusEvent::admitted(new_id(), of.id.clone(), date(from), super::given::now())
    }
}

/// The filter says the same as the rule of the domain, partial dates included.
pub(super) async fn status_and_facets(db: TestDb) {
    let periods = [
        ("A since 2009", Some(("2009-11", None))),
        ("B ended", Some(("2009", Some("2020-06-01")))),
        ("C ends in 2026", Some(("2016-12-05", Some("2026")))),
        ("D begins in the month", Some(("2026-11", None))),
        ("E begins later", Some(("2026-11-22", None))),
        ("F never", None),
        ("G ends today", Some(("2016", Some("2026-11-21")))),
    ];
    let today = filter().today;
    let mut expected = Vec::new();
    let mut tx = begin(&db).await;
    tx.put_session(&super::given::session("115", "2026-11-24"))
        .await
        .unwrap();
    for (n, (title, period)) in periods.iter().enumerate() {
        let o = organization(n as u64, title);
        tx.add_organization(&o).await.unwrap();
        if let Some((from, until)) = period {
            let s = status(&o, from, *until);
            tx.add_status(&s).await.unwrap();
            if is_listed_on(&[s], today) {
                expected.push((*title).to_owned());
            }
        }
    }
    commit(tx).await.unwrap();
    assert_eq!(expected.len(), 3);
    let observers = DirectoryFilter {
        status: Some(StatusFilter::Observer),
        ..filter()
    };
    assert_eq!(names(&db, &observers).await, expected);
    let others = DirectoryFilter {
        status: Some(StatusFilter::None),
        ..filter()
    };
    assert_eq!(names(&db, &others).await.len(), periods.len() - 3);
    let facets = DirectoryReads::facets(db.store.reads(), &filter())
        .await
        .unwrap();
    assert_eq!((facets.observers, facets.former), (3, 2));
    let former = DirectoryFilter {
        status: Some(StatusFilter::Former),
        ..filter()
    };
    assert_eq!(names(&db, &former).await, ["B ended", "G ends today"]);
    let rows = db.store.reads().observers().await.unwrap();
    assert_eq!(rows.len(), 6);
    assert_eq!(rows[0].events[0].evidence, "« said »");
}

pub(super) async fn pages_in_order(db: TestDb) {
    let mut tx = begin(&db).await;
    for (n, title) in ["Zeta", "éclair", "Eclat b", "eclat a", "Ábaco", "abaco z"]
        .iter()
        .enumerate()
    {
        tx.add_organization(&organization(n as u64, title))
            .await
            .unwrap();
    }
    commit(tx).await.unwrap();
    let mut seen = Vec::new();
    for page in 1..=4 {
        let filter = DirectoryFilter {
            page,
            page_size: 2,
            ..filter()
        };
        let found = DirectoryReads::directory(db.store.reads(), &filter)
            .await
            .unwrap();
        assert_eq!(found.total, 6);
        seen.extend(found.items.iter().map(|o| o.profile.names[0].value.clone()));
    }
    assert_eq!(
        seen,
        ["Ábaco", "abaco z", "éclair", "eclat a", "Eclat b", "Zeta"]
    );
}

/// SQLite 3.51 counted every matching name towards OFFSET when the search was
/// an EXISTS: an organization with two such names pushed another off its page.
pub(super) async fn pages_of_a_search_do_not_overlap(db: TestDb) {
    let mut tx = begin(&db).await;
    for n in 0..7 {
        let mut one = organization(n, &format!("Migration {n}"));
        for former in ["Migration before", "Migration long before"] {
            one.profile.names.push(name(NameKind::Former, "", former));
        }
        one.profile.themes = vec!["health".into(), "protection".into()];
        tx.add_organization(&one).await.unwrap();
        for from in ["2009", "2010"] {
            tx.add_status(&status(&one, from, None)).await.unwrap();
        }
    }
    commit(tx).await.unwrap();
    let everything = DirectoryFilter {
        q: Some("migration".into()),
        status: Some(StatusFilter::Observer),
        theme: Some("health".into()),
        page_size: 3,
        ..filter()
    };
    let mut seen = Vec::new();
    for page in 1..=4 {
        let filter = DirectoryFilter {
            page,
            ..everything.clone()
        };
        let found = DirectoryReads::directory(db.store.reads(), &filter)
            .await
            .unwrap();
        assert_eq!(found.total, 7);
        seen.extend(
            found
                .items
                .into_iter()
                .map(|o| o.profile.names[0].value.clone()),
        );
    }
    let expected: Vec<String> = (0..7).map(|n| format!("Migration {n}")).collect();
    assert_eq!(seen, expected);
    let facets = DirectoryReads::facets(db.store.reads(), &everything)
        .await
        .unwrap();
    assert_eq!((facets.observers, facets.categories[0].1), (7, 7));
}
