//! What tests begin with.

use parvis_app::{
    actor::{Actor, Surface},
    audit::{Happened, Subject},
    error::AppError,
    policy::{Action, On, Permit, authorize},
    ports::{Clock, Ids, Store, WriteTx},
};
use parvis_domain::{
    Day, Instant,
    account::{Account, AccountId, EmailAddress, StaffRole},
    application::{
        Application, ApplicationId, AskedOf, DecisionId, DecisionRecord, Outcome, Recommendation,
        Signature, Stage, Submission,
    },
    criteria::{AutomaticRule, CriteriaSet, Criterion, Layer, TextStatus},
    organization::{
        LegalRegistration, Level, Name, NameKind, Organization, OrganizationId, Origin, Profile,
        Visibility,
    },
    session::{CouncilSession, SessionKind},
    text::{LanguageTag, Locale, LocalizedText, PartialDate},
};
use parvis_server::clock::{RandomIds, SystemClock};
use parvis_tests::db::{Kind, TestDb};
use uuid::Uuid;

pub(super) fn now() -> Instant {
    SystemClock.now()
}

pub(super) fn new_id() -> Uuid {
    RandomIds.uuid()
}

pub(super) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub(super) fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

pub(super) fn text(en: &str) -> LocalizedText {
    LocalizedText::from_columns(en, "", "")
}

/// The permit of the program itself.
pub(super) fn permit() -> Permit {
    authorize(&Actor::system(), Action::LoadReference, On::Nothing).unwrap()
}

pub(super) fn actor(account: &Account) -> Actor {
    Actor::account(account, Surface::Api, Locale::En)
}

pub(super) async fn begin(db: &TestDb) -> Box<dyn WriteTx> {
    db.store.begin(permit()).await.unwrap()
}

pub(super) async fn commit(tx: Box<dyn WriteTx>) -> Result<(), AppError> {
    tx.commit(Happened::new(now(), Subject::List("test".into())))
        .await
}

pub(super) fn account(name: &str, roles: &[StaffRole]) -> Account {
    Account {
        id: AccountId(new_id()),
        email: EmailAddress::new(&format!("{}@Example.org", name.replace(' ', "."))),
        name: name.into(),
        locale: Locale::Fr,
        password_hash: None,
        confirmed_at: Some(now()),
        disabled_at: None,
        staff_roles: roles.to_vec(),
        memberships: vec![],
        conflicts: vec![],
        created_at: now(),
        version: 1,
    }
}

pub(super) fn name(kind: NameKind, language: &str, value: &str) -> Name {
    Name {
        kind,
        language: LanguageTag::parse(language),
        value: value.into(),
    }
}

pub(super) fn organization(number: u64, official: &str) -> Organization {
    Organization {
        id: OrganizationId::from_number(number),
        profile: Profile {
            names: vec![name(NameKind::Official, "en", official)],
            category: "ngo".into(),
            country: Some("CH".into()),
            level: Some(Level::International),
            founded_year: Some(1999),
            activity_countries: vec![],
            themes: vec![],
            website: None,
            role_address: None,
            role_address_public: false,
            registration: LegalRegistration::default(),
            description: String::new(),
            visibility: Visibility::Public,
        },
        origin: Origin::SelfRegistered,
        created_at: now(),
        updated_at: now(),
        version: 1,
    }
}

pub(super) fn session(code: &str, from: &str) -> CouncilSession {
    CouncilSession {
        code: code.into(),
        kind: SessionKind::Regular,
        title: text("A session"),
        date_from: date(from),
        date_to: None,
        place: "Geneva".into(),
        application_deadline: Some(day("2026-06-30")),
        note: String::new(),
        basis: "entered".into(),
        source: "test".into(),
    }
}

pub(super) fn criteria(version: &str, from: &str) -> CriteriaSet {
    let criterion = |code: &str, rule| Criterion {
        code: code.into(),
        layer: Layer::Binding,
        text: text("A rule"),
        official: vec![],
        symbol: None,
        evidence: LocalizedText::default(),
        documents: vec!["D02".into(), "D01".into()],
        rule,
        parameter: Some("2".into()),
        basis: "found".into(),
        source: "test".into(),
        text_status: "summary".into(),
    };
    CriteriaSet {
        version: version.into(),
        title: text("Criteria"),
        in_force_from: day(from),
        document: "MC/INF/300".into(),
        text_status: TextStatus::OfficialTextNotEntered,
        note: "test".into(),
        criteria: vec![
            criterion("C02", AutomaticRule::CountriesAtLeast),
            criterion("C01", AutomaticRule::Human),
        ],
    }
}

/// Persons, one organization, one session, one set of criteria.
pub(super) struct Cast {
    pub(super) owner: Account,
    pub(super) officer: Account,
    pub(super) approvers: Vec<Account>,
    pub(super) organization: Organization,
}

pub(super) async fn cast(db: &TestDb, approvers: usize) -> Cast {
    let cast = Cast {
        owner: account("Olivia Owner", &[]),
        officer: account("Otto Officer", &[StaffRole::Officer]),
        approvers: (0..approvers)
            .map(|i| account(&format!("Ada Approver {i}"), &[StaffRole::Approver]))
            .collect(),
        organization: organization(7, "Harbour Aid"),
    };
    let mut tx = begin(db).await;
    for person in [&cast.owner, &cast.officer]
        .into_iter()
        .chain(&cast.approvers)
    {
        tx.add_account(person).await.unwrap();
    }
    tx.add_organization(&cast.organization).await.unwrap();
    tx.put_session(&session("115", "2026-11-24")).await.unwrap();
    tx.put_session(&session("116", "2027-11-23")).await.unwrap();
    tx.add_criteria_set(&criteria("working-1", "2020-01-01"))
        .await
        .unwrap();
    commit(tx).await.unwrap();
    cast
}

impl Cast {
    /// An application that was handed in.
    pub(super) fn submitted(&self, number: u32) -> Application {
        let mut new =
            Application::draft(ApplicationId(new_id()), self.organization.id.clone(), now());
        new.dossier.aims = Some("To help.\nEverywhere.".into());
        new.stage = Stage::Submitted;
        new.submission = Some(Submission {
            reference: format!("OBS-2026-{number:05}"),
            signed: signed(&self.owner),
            signatory_name: "Olivia Owner".into(),
            signatory_title: "President".into(),
            criteria_set: "working-1".into(),
            session_hoped_for: Some("115".into()),
        });
        new
    }

    /// One on the list of the session.
    pub(super) fn listed(&self, number: u32) -> Application {
        let mut new = self.submitted(number);
        new.stage = Stage::Listed;
        new.officer = Some(self.officer.id);
        new.recommendation = Some(Recommendation {
            outcome: Outcome::Admitted,
            reason: "All criteria are met.".into(),
            signed: signed(&self.officer),
        });
        new.clearance = Some(signed(&self.approvers[0]));
        new.session = Some("115".into());
        new
    }

    /// A record as the officer makes it.
    pub(super) fn record(&self, outcome: Outcome) -> DecisionRecord {
        DecisionRecord {
            id: DecisionId(new_id()),
            outcome,
            session: "115".into(),
            decided_on: day("2026-11-24"),
            symbol: "C/115/RES/1412".into(),
            reason: Some("The minutes say so.".into()),
            question: Some("Who are the members?".into()),
            asked_of: Some(AskedOf::Applicant),
            recorded: signed(&self.officer),
            supersedes: None,
        }
    }

    /// One whose decision waits for confirmation.
    pub(super) fn decision_recorded(&self, number: u32) -> Application {
        let record = self.record(Outcome::Admitted);
        self.listed(number).record_decision(record).unwrap()
    }
}

pub(super) fn signed(account: &Account) -> Signature {
    Signature {
        by: account.id,
        at: now(),
    }
}

pub(super) async fn add(db: &TestDb, application: &Application) {
    let mut tx = begin(db).await;
    tx.add_application(application).await.unwrap();
    commit(tx).await.unwrap();
}

/// Saves the next state and reads it back.
pub(super) async fn save(db: &TestDb, application: &Application) -> Application {
    let mut tx = begin(db).await;
    tx.save_application(application).await.unwrap();
    let saved = tx.application(application.id).await.unwrap().unwrap();
    commit(tx).await.unwrap();
    saved
}

/// The literal of a uuid: 16 bytes on SQLite.
pub(super) fn literal(db: &TestDb, id: Uuid) -> String {
    match db.kind {
        Kind::Sqlite => format!("x'{}'", id.simple()),
        Kind::Postgres => format!("'{id}'"),
    }
}

/// The database refuses the statement, and says why.
pub(super) async fn refused(db: &TestDb, sql: &str, why: &str) {
    match db.sql(sql).await {
        Ok(rows) => panic!("{sql}: {rows} rows written"),
        Err(error) => {
            let text = error.to_string().to_lowercase();
            assert!(text.contains(why), "{sql}: {text}");
        }
    }
}
