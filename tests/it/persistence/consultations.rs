//! Consultations, registrations and rules of seats come back as they went in.

use super::given::{self, begin, day, new_id, now, permit};
use parvis_app::{
    audit::{Happened, Subject},
    consultations::ConsultationFilter,
    error::AppError,
    ports::{ConsultationReads, RegistrationReads, Store},
};
use parvis_domain::{
    consultation::{
        Access, AgendaItem, Consultation, ConsultationKind, ConsultationState, Delegate, Details,
        FormQuestion, Group, Hours, Needs, Place, QuestionKind, QuotaRule, Registration,
        RegistrationState, Reservation, SeatOrder, When,
    },
    text::{Locale, LocalizedText, PartialDate},
};
use parvis_tests::db::TestDb;

pub(super) fn consultation(code: &str) -> Consultation {
    let clock = |h| chrono::NaiveTime::from_hms_opt(h, 30, 0).unwrap();
    let details = Details {
        kind: ConsultationKind::Regional,
        series: Some("RC".into()),
        region: Some("americas".into()),
        council_session: None,
        title: LocalizedText::from_columns("Regional", "", "Regional (es)"),
        summary: LocalizedText::from_columns("", "Résumé", ""),
        programme: LocalizedText::default(),
        when: When {
            from: PartialDate::Day(day("2027-03-10")),
            until: Some(PartialDate::Day(day("2027-03-11"))),
            hours: Some(Hours {
                from: clock(9),
                until: clock(16),
                zone: "America/Panama".parse().unwrap(),
            }),
        },
        place: Place {
            city: Some("Panama City".into()),
            country: Some("PA".into()),
            ..Place::default()
        },
        languages: vec!["es".into(), "ar".into()],
        capacity: Some(40),
        registration_opens: Some(day("2027-01-01")),
        registration_closes: Some(day("2027-02-01")),
        moderation: true,
        access: Access::Invitation,
        note: "Note".into(),
        basis: "entered".into(),
        source: "IPD".into(),
    };
    let mut it = Consultation::draft(new_id(), code.into(), details, now());
    it.agenda = ["One", "Two"]
        .map(|title| AgendaItem {
            id: new_id(),
            day: Some(day("2027-03-10")),
            at: Some(clock(9)),
            title: LocalizedText::from_columns(title, "", ""),
            speaker: "IOM".into(),
        })
        .to_vec();
    it.questions = vec![FormQuestion {
        id: new_id(),
        kind: QuestionKind::Choice,
        label: LocalizedText::from_columns("Topic?", "", ""),
        choices: vec![
            LocalizedText::from_columns("A", "Un", ""),
            LocalizedText::from_columns("B", "Deux", ""),
        ],
        required: true,
    }];
    it
}

fn happened() -> Happened {
    Happened::new(now(), Subject::Consultation("X".into()))
}

pub(super) async fn consultation_round_trip(db: TestDb) {
    let new = consultation("RC-2027");
    let mut tx = begin(&db).await;
    tx.add_consultation(&new).await.unwrap();
    tx.commit(happened()).await.unwrap();
    let reads = db.store.reads();
    let back = ConsultationReads::consultation(reads, "RC-2027").await;
    let mut back = back.unwrap().unwrap();
    assert_eq!(back, new);
    back.agenda.reverse();
    back.questions.clear();
    let mut tx = db.store.begin(permit()).await.unwrap();
    tx.save_consultation(&back).await.unwrap();
    let stale = tx.save_consultation(&back).await;
    assert!(matches!(stale, Err(AppError::Stale { current: 2 })));
    tx.commit(happened()).await.unwrap();
    let saved = reads.consultation_by_id(new.id).await.unwrap().unwrap();
    back.version = 2;
    assert_eq!(saved, back);

    // Drafts are listed only where they are asked for.
    let drafts = ConsultationFilter {
        with_drafts: true,
        year: Some(2027),
        ..ConsultationFilter::default()
    };
    assert_eq!(reads.consultations(&drafts).await.unwrap().len(), 1);
    let public = ConsultationFilter {
        state: Some(ConsultationState::Draft),
        ..ConsultationFilter::default()
    };
    assert!(reads.consultations(&public).await.unwrap().is_empty());
}

pub(super) async fn registration_round_trip(db: TestDb) {
    let organization = given::organization(1, "Test");
    let it = consultation("RC-2028");
    let rule = QuotaRule {
        per_organization: 2,
        extra_for_observers: 1,
        reserved: vec![
            Reservation {
                group: Group::Region("africa".into()),
                seats: 3,
            },
            Reservation {
                group: Group::Category("ngo".into()),
                seats: 4,
            },
        ],
        order: SeatOrder::Nomination,
    };
    let new = Registration {
        id: new_id(),
        consultation_id: it.id,
        organization_id: organization.id.clone(),
        delegate: Some(Delegate {
            name: "Ana".into(),
            email: "ana@example.org".into(),
            function: "Adviser".into(),
            language: Locale::Fr,
            needs: Needs {
                visa_letter: Some("Dates".into()),
                ..Needs::default()
            },
            answers: vec![(new_id(), "1".into())],
        }),
        state: RegistrationState::Waiting,
        turn: 1,
        replaces: None,
        region: Some("africa".into()),
        category: "ngo".into(),
        observer: true,
        reason: None,
        nominated_at: now(),
        changed_at: now(),
        version: 1,
    };
    let mut tx = begin(&db).await;
    tx.add_organization(&organization).await.unwrap();
    tx.add_consultation(&it).await.unwrap();
    tx.add_registration(&new).await.unwrap();
    tx.put_quota_rule(it.id, &rule).await.unwrap();
    tx.put_quota_rule(it.id, &rule).await.unwrap();
    tx.commit(happened()).await.unwrap();
    let reads = db.store.reads();
    let back = reads.registrations_for(it.id).await.unwrap();
    assert_eq!(back, std::slice::from_ref(&new));
    assert_eq!(
        RegistrationReads::quota_rule_for(reads, it.id)
            .await
            .unwrap(),
        Some(rule)
    );
    // Forgotten: the row stays, the person does not; a turn is one delegate's.
    let mut forgotten = new.clone();
    forgotten.delegate = None;
    let mut tx = begin(&db).await;
    tx.save_registration(&forgotten).await.unwrap();
    tx.commit(happened()).await.unwrap();
    forgotten.version = 2;
    let theirs = reads.registrations_by(&new.organization_id).await.unwrap();
    assert_eq!(theirs, [forgotten]);
    let mut tx = begin(&db).await;
    let second = Registration {
        id: new_id(),
        ..new
    };
    assert!(tx.add_registration(&second).await.is_err());
}
