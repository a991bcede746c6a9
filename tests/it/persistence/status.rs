//! The events of a status: what the database keeps, and what it refuses.

use super::given::{begin, cast, commit, date, literal, new_id, now, refused, signed};
use parvis_app::{
    error::{AppError, Rule},
    ports::{DirectoryReads, Store},
};
use parvis_domain::observer_status::{EventKind, EventOrigin, EventState, StatusEvent, Timeline};
use parvis_tests::db::{Kind, TestDb};

pub(super) async fn status_round_trip(db: TestDb) {
    let cast = cast(&db, 2).await;
    let id = &cast.organization.id;
    let grant = StatusEvent::admitted(new_id(), id.clone(), date("2009-11"), now());
    let suspended = StatusEvent {
        kind: EventKind::Suspended,
        session: Some("115".into()),
        reason: Some("No report.\nTwice asked.".into()),
        source: "C/115/RES/1".into(),
        evidence: "remark".into(),
        origin: EventOrigin::Act,
        state: EventState::Recorded,
        recorded: Some(signed(&cast.officer)),
        ..StatusEvent::admitted(new_id(), id.clone(), date("2026-11-24"), now())
    };
    let mut tx = begin(&db).await;
    tx.add_status(&grant).await.unwrap();
    tx.add_status(&suspended).await.unwrap();
    commit(tx).await.unwrap();
    let stored = DirectoryReads::statuses(db.store.reads(), id)
        .await
        .unwrap();
    assert_eq!(stored, [grant.clone(), suspended.clone()]);

    // One record waits at a time, whoever asks.
    let mut tx = begin(&db).await;
    let second = StatusEvent {
        id: new_id(),
        ..suspended.clone()
    };
    let refused = tx.add_status(&second).await;
    assert!(
        matches!(refused, Err(AppError::Refused(Rule::Simultaneous))),
        "{refused:?}"
    );
    drop(tx);

    let confirmed = suspended.confirm(signed(&cast.approvers[0])).unwrap();
    let mut tx = begin(&db).await;
    tx.settle_status(&confirmed).await.unwrap();
    // Who comes second is told so.
    let again = tx.settle_status(&confirmed).await;
    assert!(
        matches!(again, Err(AppError::Refused(Rule::Simultaneous))),
        "{again:?}"
    );
    commit(tx).await.unwrap();
    let stored = DirectoryReads::statuses(db.store.reads(), id)
        .await
        .unwrap();
    assert_eq!(stored[1], confirmed);
    let rows = db.store.reads().observers().await.unwrap();
    let day = "2027-01-01".parse().unwrap();
    let on = Timeline::of(&rows[0].events).on(day).unwrap();
    assert_eq!((on.status.code(), on.grant), ("suspended", grant.id));
}

pub(super) async fn status_is_fixed(db: TestDb) {
    let cast = cast(&db, 1).await;
    let event = StatusEvent {
        origin: EventOrigin::Act,
        state: EventState::Recorded,
        recorded: Some(signed(&cast.officer)),
        ..StatusEvent::admitted(new_id(), cast.organization.id.clone(), date("2026"), now())
    };
    let mut tx = begin(&db).await;
    tx.add_status(&event).await.unwrap();
    commit(tx).await.unwrap();
    let officer = literal(&db, cast.officer.id.0);
    let approver = literal(&db, cast.approvers[0].id.0);
    // An act holds only when a person confirmed it, and another than recorded it.
    let confirm = |who: &str| {
        format!(
            "UPDATE status_event SET state = 'holds', confirmed_by = {who}, confirmed_at = recorded_at"
        )
    };
    refused(
        &db,
        "UPDATE status_event SET state = 'holds'",
        "check constraint",
    )
    .await;
    refused(&db, &confirm(&officer), "check constraint").await;
    refused(
        &db,
        "UPDATE status_event SET kind = 'lapsed'",
        "not changed",
    )
    .await;
    assert_eq!(db.sql(&confirm(&approver)).await.unwrap(), 1);
    for change in [
        "from_text = '2020'",
        "reason = 'x'",
        "state = 'recorded'",
        "state = 'rejected'",
    ] {
        refused(&db, &format!("UPDATE status_event SET {change}"), "").await;
    }
    refused(&db, "DELETE FROM status_event", "kept").await;
    assert_eq!(
        db.sql("UPDATE status_event SET state = 'past'")
            .await
            .unwrap(),
        1
    );
    refused(
        &db,
        "UPDATE status_event SET state = 'holds'",
        "not changed",
    )
    .await;
}

/// The periods kept before this table become events, and none is lost; the way
/// back keeps the grants.
pub(super) async fn old_periods_become_events(db: TestDb) {
    while db.sql("SELECT id FROM observer_status").await.is_err() {
        db.database.roll_back_newest().await.unwrap();
    }
    let (truth, moment) = match db.kind {
        Kind::Sqlite => ("0", "'2026-01-02T03:04:05.000000+00:00'"),
        Kind::Postgres => ("false", "'2026-01-02T03:04:05Z'"),
    };
    let organization = parvis_domain::organization::OrganizationId::from_number(7);
    db.sql(&format!(
        "INSERT INTO organization (id, sort_key, category, role_address_public, description, visibility,
           origin, created_at, updated_at, version)
         VALUES ('{organization}', 'x', 'ngo', {truth}, '', 'public', 'source', {moment}, {moment}, 1)"
    ))
    .await
    .unwrap();
    for (n, from, until, latest, annulled) in [
        (1, "2009-11", "NULL", "NULL", "NULL"),
        (2, "2016-12-05", "'2020'", "'2020-12-31'", "NULL"),
        (3, "2021", "NULL", "NULL", moment),
    ] {
        let id = literal(&db, uuid::Uuid::from_u128(n));
        db.sql(&format!(
            "INSERT INTO observer_status (id, organization_id, from_text, until_text, from_earliest,
               until_latest, basis, source, evidence, annulled_at)
             VALUES ({id}, '{organization}', '{from}', {until}, '2009-01-01', {latest}, 'found', 'here',
               'said', {annulled})"
        ))
        .await
        .unwrap();
    }
    db.database.migrate().await.unwrap();
    let events = DirectoryReads::statuses(db.store.reads(), &organization)
        .await
        .unwrap();
    let short: Vec<String> = events
        .iter()
        .map(|e| {
            let until = e.until.map(|u| u.to_string()).unwrap_or_default();
            format!(
                "{} {} {} {until} {} {} {}",
                e.kind, e.state, e.from, e.basis, e.source, e.evidence
            )
        })
        .collect();
    insta::assert_debug_snapshot!("old_periods", short);
    // Down again: the same periods with the same bounds.
    while db.sql("SELECT id FROM observer_status").await.is_err() {
        db.database.roll_back_newest().await.unwrap();
    }
    let back = "SELECT id FROM observer_status WHERE until_latest = '2020-12-31' AND from_earliest = '2016-12-05'
                AND until_text = '2020' AND annulled_at IS NULL";
    let update = back.replace(
        "SELECT id FROM observer_status WHERE",
        "UPDATE observer_status SET basis = 'x' WHERE",
    );
    assert_eq!(db.sql(&update).await.unwrap(), 1);
    assert_eq!(
        db.sql("UPDATE observer_status SET basis = 'x' WHERE annulled_at IS NOT NULL")
            .await
            .unwrap(),
        1
    );
}
