//! Observations: what goes in comes out, and what the database refuses.

use super::given::{begin, cast, commit, day, new_id, signed};
use parvis_app::ports::Store;
use parvis_domain::{
    account::Account,
    observation::{Category, Disclosure, Evidence, Level, Observation, Step},
    organization::OrganizationId,
};
use parvis_tests::db::TestDb;

fn observation(organization: &OrganizationId, author: &Account) -> Observation {
    Observation {
        id: new_id(),
        organization_id: organization.clone(),
        category: Category::Safeguarding,
        entered_as: Level::Observation,
        level: Level::Observation,
        text: "Seen:\nمثال".into(),
        source: "a visit".into(),
        evidence: Some(Evidence {
            file_name: "a.pdf".into(),
            media_type: "application/pdf".into(),
            size: 7,
            sha256: "ab".into(),
        }),
        made: signed(author),
        expires_on: day("2028-11-21"),
        escalation: None,
        ruling: None,
        disclosure: None,
        reply: None,
        withdrawal: None,
        version: 1,
    }
}

fn step(by: &Account) -> Step {
    Step {
        signed: signed(by),
        comment: "because".into(),
    }
}

async fn save(db: &TestDb, next: &Observation) -> Observation {
    let mut tx = begin(db).await;
    tx.save_observation(next).await.unwrap();
    let saved = tx.observation(next.id).await.unwrap().unwrap();
    commit(tx).await.unwrap();
    saved
}

pub(super) async fn observation_round_trip(db: TestDb) {
    let cast = cast(&db, 2).await;
    let first = observation(&cast.organization.id, &cast.officer);
    let mut tx = begin(&db).await;
    tx.add_observation(&first).await.unwrap();
    commit(tx).await.unwrap();
    let reads = db.store.reads();
    let read = reads.observations_of(&cast.organization.id).await.unwrap();
    assert_eq!(read, std::slice::from_ref(&first));
    let told = Disclosure {
        signed: signed(&cast.officer),
        wording: "for you".into(),
        due: day("2026-12-24"),
    };
    let next = first.escalate(step(&cast.officer)).unwrap();
    let next = next.disclose(told).unwrap();
    let next = next
        .answer(signed(&cast.owner), "our view".into(), day("2026-12-25"))
        .unwrap();
    let saved = save(&db, &next).await;
    assert_eq!(saved, Observation { version: 2, ..next });
    let ruled = saved
        .rule(true, step(&cast.approvers[0]), day("2026-12-25"), true)
        .unwrap();
    let ruled = save(&db, &ruled).await;
    let gone = ruled.withdraw(step(&cast.approvers[1]), true).unwrap();
    let gone = save(&db, &gone).await;
    assert_eq!(
        (gone.level, gone.withdrawal.is_some()),
        (Level::Serious, true)
    );
    let mut tx = begin(&db).await;
    assert!(tx.save_observation(&ruled).await.is_err(), "an old version");
}

pub(super) async fn observation_is_kept(db: TestDb) {
    let cast = cast(&db, 2).await;
    let first = observation(&cast.organization.id, &cast.approvers[0]);
    let mut tx = begin(&db).await;
    tx.add_observation(&first).await.unwrap();
    commit(tx).await.unwrap();
    let escalated = save(&db, &first.escalate(step(&cast.officer)).unwrap()).await;
    let ruled = escalated
        .rule(true, step(&cast.approvers[1]), day("2026-12-25"), false)
        .unwrap();
    // The rule refuses both; here only the database is left to.
    for person in [&cast.officer, &cast.approvers[0]] {
        let mut alone = ruled.clone();
        if let Some(ruling) = &mut alone.ruling {
            ruling.step = step(person);
        }
        let mut tx = begin(&db).await;
        assert!(tx.save_observation(&alone).await.is_err());
    }
    save(&db, &ruled).await;
    for sql in [
        "DELETE FROM observation",
        "UPDATE observation SET text = ''",
        "UPDATE observation SET source = 'x'",
        "UPDATE observation SET evidence_sha256 = NULL",
    ] {
        assert!(db.sql(sql).await.is_err(), "{sql}");
    }
}
