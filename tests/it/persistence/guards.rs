//! What the database refuses even to somebody who writes SQL.

use super::applications::verdict;
use super::given::{
    Cast, account, add, begin, cast, commit, date, literal, new_id, now, refused, save, signed,
};
use parvis_app::{
    error::{AppError, Rule},
    ports::{AccountReads, Store},
};
use parvis_domain::{
    account::{Conflict, StaffRole},
    application::{Application, ApplicationId, Stage},
    criteria::Verdict,
    observer_status::{EventKind, EventOrigin, EventState, StatusEvent},
};
use parvis_tests::db::{Kind, TestDb};

pub(super) async fn two_persons(db: TestDb) {
    let cast = cast(&db, 2).await;
    let case = cast.decision_recorded(1);
    add(&db, &case).await;
    let officer = literal(&db, cast.officer.id.0);
    refused(
        &db,
        &format!("UPDATE application SET cleared_by = {officer}"),
        "check constraint",
    )
    .await;
    let sql = format!(
        "UPDATE decision SET state = 'holds', confirmed_by = {officer}, confirmed_at = recorded_at"
    );
    refused(&db, &sql, "check constraint").await;
    let other = literal(&db, cast.approvers[1].id.0);
    let sql = format!(
        "UPDATE decision SET state = 'holds', confirmed_by = {other}, confirmed_at = recorded_at"
    );
    assert_eq!(db.sql(&sql).await.unwrap(), 1);
}

/// A conflict of interest bars who has it from every column that says who
/// acted, and bars nobody else.
pub(super) async fn who_is_bound_does_not_act(db: TestDb) {
    let cast = cast(&db, 3).await;
    let case = cast.decision_recorded(1);
    add(&db, &case).await;
    let mut bound = cast.approvers[2].clone();
    bound.conflicts.push(Conflict {
        organization_id: cast.organization.id.clone(),
        reason: "board".into(),
        declared_by: bound.id,
        declared_at: now(),
    });
    let mut tx = begin(&db).await;
    tx.save_account(&bound).await.unwrap();
    commit(tx).await.unwrap();
    let read = AccountReads::account(db.store.reads(), bound.id)
        .await
        .unwrap();
    assert_eq!(read.unwrap().conflicts, bound.conflicts);
    let status = StatusEvent {
        kind: EventKind::Suspended,
        origin: EventOrigin::Act,
        state: EventState::Recorded,
        recorded: Some(signed(&cast.officer)),
        reason: Some("No report.".into()),
        ..StatusEvent::admitted(
            new_id(),
            cast.organization.id.clone(),
            date("2026-11-24"),
            now(),
        )
    };
    let mut tx = begin(&db).await;
    tx.add_status(&status).await.unwrap();
    commit(tx).await.unwrap();
    let id = literal(&db, bound.id.0);
    for change in [
        format!("UPDATE application SET officer_id = {id}"),
        format!("UPDATE application SET recommended_by = {id}"),
        format!("UPDATE application SET cleared_by = {id}"),
        format!("UPDATE application SET closed_by = {id}"),
        format!("UPDATE status_event SET confirmed_by = {id}"),
        format!(
            "UPDATE decision SET state = 'holds', confirmed_by = {id}, confirmed_at = recorded_at"
        ),
    ] {
        refused(&db, &change, "conflict of interest").await;
    }
    let mut tx = begin(&db).await;
    let verdict = verdict(case.id, "C01", Verdict::Met, &bound);
    assert!(tx.add_assessment(&verdict).await.is_err());
    drop(tx);
    refused(&db, "DELETE FROM conflict", "rows are kept").await;
    // The officer in charge declares one: the case goes on without them.
    let mut officer = cast.officer.clone();
    officer.conflicts.clone_from(&bound.conflicts);
    let mut tx = begin(&db).await;
    tx.save_account(&officer).await.unwrap();
    commit(tx).await.unwrap();
    let decided = case.confirm_decision(signed(&cast.approvers[1])).unwrap();
    save(&db, &decided).await;
}

pub(super) async fn audit_is_append_only(db: TestDb) {
    cast(&db, 1).await;
    for sql in [
        "UPDATE audit_entry SET action = 'nothing'",
        "DELETE FROM audit_entry",
        "DELETE FROM audit_entry WHERE seq = 1",
    ] {
        refused(&db, sql, "append only").await;
    }
    let again = match db.kind {
        Kind::Sqlite => "INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry",
        Kind::Postgres => "TRUNCATE audit_entry",
    };
    refused(&db, again, "append only").await;
}

async fn decided(db: &TestDb, cast: &Cast) -> Application {
    let case = cast.decision_recorded(1);
    add(db, &case).await;
    let case = case.confirm_decision(signed(&cast.approvers[1])).unwrap();
    save(db, &case).await
}

pub(super) async fn confirmed_decision_is_fixed(db: TestDb) {
    let cast = cast(&db, 2).await;
    decided(&db, &cast).await;
    let other = literal(&db, cast.approvers[0].id.0);
    for change in [
        "outcome = 'not_admitted'".to_owned(),
        "session = '116'".into(),
        "decided_on = '2026-11-25'".into(),
        "symbol = 'X'".into(),
        "reason = 'X'".into(),
        format!("recorded_by = {other}"),
        format!("confirmed_by = {other}"),
        "state = 'recorded', confirmed_by = NULL, confirmed_at = NULL".into(),
        "state = 'rejected', confirmed_by = NULL, confirmed_at = NULL".into(),
    ] {
        refused(&db, &format!("UPDATE decision SET {change}"), "not changed").await;
    }
    refused(&db, "DELETE FROM decision", "kept").await;
    assert_eq!(
        db.sql("UPDATE decision SET state = 'past'").await.unwrap(),
        1
    );
    refused(&db, "UPDATE decision SET state = 'holds'", "not changed").await;
}

pub(super) async fn admin_is_exclusive(db: TestDb) {
    let cast = cast(&db, 1).await;
    let admin = account("Adam Admin", &[StaffRole::Admin]);
    let mut tx = begin(&db).await;
    tx.add_account(&admin).await.unwrap();
    commit(tx).await.unwrap();
    let (officer, admin_id) = (literal(&db, cast.officer.id.0), literal(&db, admin.id.0));
    for (id, role) in [
        (&officer, "admin"),
        (&admin_id, "officer"),
        (&admin_id, "approver"),
    ] {
        let sql = format!("INSERT INTO account_role (account_id, role) VALUES ({id}, '{role}')");
        refused(&db, &sql, "excludes").await;
    }
    refused(&db, "UPDATE account_role SET role = 'admin'", "not changed").await;
    let sql = format!("INSERT INTO account_role (account_id, role) VALUES ({officer}, 'approver')");
    assert_eq!(db.sql(&sql).await.unwrap(), 1);
    let mut tx = begin(&db).await;
    let both = account("Bad Both", &[StaffRole::Admin, StaffRole::Officer]);
    let refused = tx.add_account(&both).await;
    assert!(
        matches!(refused, Err(AppError::Inconsistent(_))),
        "{refused:?}"
    );
}

pub(super) async fn submitted_is_kept(db: TestDb) {
    let cast = cast(&db, 1).await;
    let case = cast.submitted(1);
    add(&db, &case).await;
    refused(&db, "DELETE FROM application", "kept").await;
    refused(&db, "DELETE FROM account", "foreign key").await;
    refused(
        &db,
        "UPDATE application SET officer_id = organization_id",
        "",
    )
    .await;
}

/// The partial index and `Stage::is_open` say the same of every stage.
pub(super) async fn one_open_application(db: TestDb) {
    let cast = cast(&db, 2).await;
    let first = decided(&db, &cast).await;
    let draft = || {
        Application::draft(
            ApplicationId(new_id()),
            cast.organization.id.clone(),
            first.created_at,
        )
    };
    let id = literal(&db, first.id.0);
    for &stage in Stage::ALL {
        let sql = format!(
            "UPDATE application SET stage = '{}' WHERE id = {id}",
            stage.code()
        );
        assert_eq!(db.sql(&sql).await.unwrap(), 1);
        let mut tx = begin(&db).await;
        let open = tx.open_application(&cast.organization.id).await.unwrap();
        assert_eq!(open.is_some(), stage.is_open(), "{stage}");
        let second = tx.add_application(&draft()).await;
        if stage.is_open() {
            let rule = matches!(second, Err(AppError::Refused(Rule::OpenApplication)));
            assert!(rule, "{stage}: {second:?}");
        } else {
            assert!(second.is_ok(), "{stage}: {second:?}");
        }
    }
}
