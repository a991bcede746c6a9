use super::given::{begin, commit, name, now, organization};
use parvis_app::{
    error::AppError,
    ports::{DirectoryReads, OrganizationRows, Store},
};
use parvis_domain::{
    account::EmailAddress,
    organization::{LegalRegistration, Level, NameKind, Organization, Origin, Visibility},
};
use parvis_tests::db::TestDb;

fn full() -> Organization {
    let mut o = organization(12, "Solidarité Sahel");
    o.profile.names = vec![
        name(NameKind::Official, "ar", "منظمة التضامن للهجرة"),
        name(
            NameKind::Translation,
            "fr",
            "Solidarité Sahel « Migrations »",
        ),
        name(NameKind::Acronym, "", "SSM"),
        name(NameKind::Former, "", "Comité d’aide — Œuvre 1987"),
    ];
    o.profile.level = None;
    o.profile.activity_countries = vec!["NE".into(), "ML".into(), "BF".into()];
    o.profile.themes = vec!["protection".into(), "health".into()];
    o.profile.website = Some("https://example.org/ä?q=1".into());
    o.profile.role_address = Some(EmailAddress::new("Info@example.org"));
    o.profile.role_address_public = true;
    o.profile.registration = LegalRegistration {
        number: Some("047/DGAT.DAPA.SAP".into()),
        authority: Some("Ministère de l’intérieur".into()),
    };
    o.profile.description = "Une phrase.\nمرحبا 'quoted' \\ \"double\" 🌍".into();
    o.profile.visibility = Visibility::LocationWithheld;
    o.origin = Origin::Imported;
    o
}

fn same(a: &Organization, b: &Organization) {
    assert_eq!(a.profile, b.profile);
    assert_eq!(
        (&a.id, a.origin, a.created_at, a.updated_at),
        (&b.id, b.origin, b.created_at, b.updated_at)
    );
}

pub(super) async fn organization_round_trip(db: TestDb) {
    let new = full();
    let mut tx = begin(&db).await;
    tx.add_organization(&new).await.unwrap();
    let inside = OrganizationRows::organization(&mut *tx, &new.id)
        .await
        .unwrap()
        .unwrap();
    same(&inside, &new);
    commit(tx).await.unwrap();
    let read = DirectoryReads::organization(db.store.reads(), &new.id)
        .await
        .unwrap()
        .unwrap();
    same(&read, &new);
    assert_eq!(read.version, 1);

    let mut next = read;
    next.profile.names.remove(1);
    next.profile.level = Some(Level::Local);
    next.profile.country = None;
    next.profile.themes.clear();
    next.profile.activity_countries.reverse();
    next.updated_at = now();
    let mut tx = begin(&db).await;
    tx.save_organization(&next).await.unwrap();
    commit(tx).await.unwrap();
    let read = DirectoryReads::organization(db.store.reads(), &new.id)
        .await
        .unwrap()
        .unwrap();
    same(&read, &next);
    assert_eq!(read.version, 2);
}

pub(super) async fn stale_save(db: TestDb) {
    let new = full();
    let mut tx = begin(&db).await;
    tx.add_organization(&new).await.unwrap();
    tx.save_organization(&new).await.unwrap();
    commit(tx).await.unwrap();
    let mut tx = begin(&db).await;
    let late = tx.save_organization(&new).await;
    assert!(
        matches!(late, Err(AppError::Stale { current: 2 })),
        "{late:?}"
    );
    let unknown = tx.save_organization(&organization(99, "Nobody")).await;
    assert!(matches!(unknown, Err(AppError::NotFound)), "{unknown:?}");
}

pub(super) async fn export_in_batches(db: TestDb) {
    let mut tx = begin(&db).await;
    for n in 0..25 {
        tx.add_organization(&organization(n * 7919, &format!("Number {n}")))
            .await
            .unwrap();
    }
    commit(tx).await.unwrap();
    let mut seen = Vec::new();
    loop {
        let last = seen.last();
        let batch = db
            .store
            .reads()
            .organizations_after(last, 10)
            .await
            .unwrap();
        if batch.is_empty() {
            break;
        }
        seen.extend(batch.into_iter().map(|o| o.id));
    }
    assert_eq!(seen.len(), 25);
    assert!(seen.is_sorted());
    assert_eq!(db.store.reads().name_keys().await.unwrap().len(), 25);
}
