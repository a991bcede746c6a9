//! Calls, contributions and interventions come back as they went in.

use super::{
    consultations::consultation,
    given::{self, begin, day, new_id, now},
};
use parvis_app::{
    audit::{Happened, Subject},
    contributions::{ContributionQuery, InterventionQuery},
    error::AppError,
    ports::Store,
};
use parvis_domain::{
    contribution::{
        Call, CallOpenTo, Content, Contribution, ContributionFile, ContributionKind,
        ContributionReach, ContributionState, Intervention,
    },
    follow_up::Reach,
    text::{LanguageTag, LocalizedText},
};
use parvis_tests::db::TestDb;

fn happened() -> Happened {
    Happened::new(now(), Subject::Consultation("X".into()))
}

pub(super) async fn contribution_round_trip(db: TestDb) {
    let organization = given::organization(1, "Test");
    let of = consultation("T-IN-1");
    let call = Call {
        consultation_id: of.id,
        until: day("2027-03-01"),
        open_to: CallOpenTo::Register,
        note: LocalizedText::from_columns("", "Quoi ?", ""),
        version: 0,
    };
    let mut new = Contribution {
        id: new_id(),
        consultation_id: of.id,
        organization_id: organization.id.clone(),
        content: Content {
            kind: ContributionKind::Statement,
            title: "عنوان".into(),
            language: LanguageTag::parse("ar").unwrap(),
            text: "نص".into(),
            file: Some(ContributionFile {
                name: "a.pdf".into(),
                media_type: "application/pdf".into(),
                size: 12,
                sha256: "ab".into(),
            }),
            agenda_item: Some(of.agenda[1].id),
            reach: ContributionReach::Participants,
        },
        state: ContributionState::Submitted,
        on_paper: true,
        received_on: day("2027-02-01"),
        reason: None,
        correct_by: None,
        region: Some("africa".into()),
        category: "ngo".into(),
        changed_at: now(),
        version: 0,
    };
    let mut tx = begin(&db).await;
    tx.add_organization(&organization).await.unwrap();
    tx.add_consultation(&of).await.unwrap();
    tx.put_contribution_call(&call).await.unwrap();
    tx.put_contribution(&new).await.unwrap();
    tx.commit(happened()).await.unwrap();
    let reads = db.store.reads();
    let mut kept = reads.call_of(of.id).await.unwrap().unwrap();
    assert_eq!(kept.version, 1);
    kept.version = 0;
    assert_eq!(kept, call);
    assert_eq!(reads.calls().await.unwrap().len(), 1);
    new.version = 1;
    for query in [
        ContributionQuery::one(new.id),
        ContributionQuery::by(&organization.id),
        ContributionQuery::to(of.id),
    ] {
        let back = reads.find_contributions(&query).await.unwrap();
        assert_eq!(back, std::slice::from_ref(&new), "{query:?}");
    }
    let other = ContributionQuery::to(new_id());
    assert!(reads.find_contributions(&other).await.unwrap().is_empty());

    // What is sent back has a reason and a day, by the table itself.
    let back = new.clone();
    let back = back.send_back("Why".into(), day("2027-03-05"), now());
    let back = back.unwrap();
    let mut tx = begin(&db).await;
    tx.put_contribution(&back).await.unwrap();
    let stale = tx.put_contribution(&back).await;
    assert!(matches!(stale, Err(AppError::Stale { current: 2 })));
    tx.commit(happened()).await.unwrap();
    let bare = Contribution {
        reason: None,
        version: 2,
        ..back
    };
    let mut tx = begin(&db).await;
    assert!(tx.put_contribution(&bare).await.is_err());
}

pub(super) async fn intervention_round_trip(db: TestDb) {
    let organization = given::organization(1, "Test");
    let of = consultation("T-IN-2");
    let one = |position, point: usize| Intervention {
        id: new_id(),
        consultation_id: of.id,
        agenda_item: Some(of.agenda[point].id),
        position,
        organization_id: organization.id.clone(),
        registration_id: None,
        summary: LocalizedText::from_columns("Said", "", "Dijo"),
        reach: Reach::Internal,
        region: None,
        category: "ngo".into(),
        version: 0,
    };
    let (second, first) = (one(2, 0), one(1, 0));
    let mut tx = begin(&db).await;
    tx.add_organization(&organization).await.unwrap();
    tx.add_consultation(&of).await.unwrap();
    tx.put_intervention(&second).await.unwrap();
    tx.put_intervention(&first).await.unwrap();
    tx.commit(happened()).await.unwrap();
    let at = InterventionQuery {
        consultation: Some(of.id),
        organization: None,
    };
    let by = InterventionQuery {
        consultation: None,
        organization: Some(organization.id.clone()),
    };
    let reads = db.store.reads();
    let kept = |mut it: Intervention| {
        it.version = 1;
        it
    };
    let expected = [kept(first.clone()), kept(second)];
    assert_eq!(reads.find_interventions(&at).await.unwrap(), expected);
    assert_eq!(reads.find_interventions(&by).await.unwrap(), expected);
    let mut tx = begin(&db).await;
    let stale = tx.remove_intervention(first.id, 2).await;
    assert!(matches!(stale, Err(AppError::Stale { .. })));
    tx.remove_intervention(first.id, 1).await.unwrap();
    tx.commit(happened()).await.unwrap();
    assert_eq!(reads.find_interventions(&at).await.unwrap(), expected[1..]);
}
