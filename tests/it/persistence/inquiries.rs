//! Inquiries: what the database keeps, refuses and lists.

use super::given::{begin, cast, commit, new_id, now, refused};
use parvis_app::{error::AppError, inquiries::InquiryFilter, ports::Store};
use parvis_domain::{
    inquiry::{Inquiry, InquiryKind, InquiryState, Message, MessageKind, Stretch, StretchStart},
    organization::OrganizationId,
    text::Locale,
};
use parvis_tests::db::TestDb;

fn inquiry(organization: &OrganizationId, number: u32) -> Inquiry {
    Inquiry {
        id: new_id(),
        reference: format!("INQ-2027-{number:04}"),
        organization_id: organization.clone(),
        kind: InquiryKind::Question,
        topic: Some("resettlement".into()),
        country: None,
        subject: "?".into(),
        language: Locale::Fr,
        state: InquiryState::Open,
        holder: "ipd".into(),
        officer: None,
        proposed: "doe".into(),
        routed: false,
        arrived_at: now(),
        due_on: now().date_naive() + chrono::Days::new(u64::from(number)),
        answered_at: None,
        closed_at: None,
        since: now(),
        version: 1,
    }
}

pub(super) async fn inquiry_round_trip(db: TestDb) {
    let cast = cast(&db, 1).await;
    let new = inquiry(&cast.organization.id, 1);
    let first = Stretch {
        id: new_id(),
        inquiry: new.id,
        holder: Some("ipd".into()),
        officer: None,
        start: StretchStart::Arrived,
        reason: String::new(),
        by: cast.officer.id,
        from: now(),
        until: None,
    };
    let text = Message {
        id: new_id(),
        inquiry: new.id,
        kind: MessageKind::Written,
        text: "Deux\nlignes".into(),
        unit: None,
        by: cast.officer.id,
        at: now(),
    };
    let mut tx = begin(&db).await;
    tx.add_inquiry(&new).await.unwrap();
    tx.add_stretch(&first).await.unwrap();
    tx.add_message(&text).await.unwrap();
    commit(tx).await.unwrap();
    let reads = db.store.reads();
    assert_eq!(
        reads.inquiry_by_id(new.id).await.unwrap(),
        Some(new.clone())
    );
    assert_eq!(
        reads.stretches(new.id).await.unwrap(),
        std::slice::from_ref(&first)
    );
    assert_eq!(reads.messages(new.id).await.unwrap(), [text]);
    assert!(reads.answered_stretches().await.unwrap().is_empty());

    // Nobody has it twice at a time.
    let second = Stretch {
        id: new_id(),
        start: StretchStart::Routed,
        holder: Some("doe".into()),
        ..first.clone()
    };
    let mut tx = begin(&db).await;
    assert!(tx.add_stretch(&second).await.is_err());
    drop(tx);
    let later = now() + chrono::Duration::hours(3);
    let answered = Inquiry {
        state: InquiryState::Answered,
        answered_at: Some(later),
        ..new.clone()
    };
    let mut tx = begin(&db).await;
    tx.end_stretch(new.id, later).await.unwrap();
    tx.save_inquiry(&answered).await.unwrap();
    // Who saw the version before is told.
    let stale = tx.save_inquiry(&answered).await;
    assert!(
        matches!(stale, Err(AppError::Stale { current: 2 })),
        "{stale:?}"
    );
    commit(tx).await.unwrap();
    let ended = Stretch {
        until: Some(later),
        ..first
    };
    assert_eq!(reads.answered_stretches().await.unwrap(), [ended]);
    // Closed without a moment, answered without one: refused.
    for wrong in [
        "UPDATE inquiry SET state = 'closed'",
        "UPDATE inquiry SET answered_at = NULL",
        "UPDATE inquiry_stretch SET holder = NULL",
    ] {
        refused(&db, wrong, "check constraint").await;
    }
}

pub(super) async fn inquiries_in_pages(db: TestDb) {
    let cast = cast(&db, 1).await;
    let organization = &cast.organization.id;
    let mut tx = begin(&db).await;
    for number in [3, 1, 2] {
        tx.add_inquiry(&inquiry(organization, number))
            .await
            .unwrap();
    }
    let closed = Inquiry {
        state: InquiryState::Closed,
        closed_at: Some(now()),
        routed: true,
        holder: "doe".into(),
        officer: Some(cast.officer.id),
        ..inquiry(organization, 4)
    };
    tx.add_inquiry(&closed).await.unwrap();
    commit(tx).await.unwrap();
    let all = InquiryFilter {
        page: 1,
        page_size: 2,
        ..InquiryFilter::default()
    };
    let list = async |filter: InquiryFilter| {
        let page = db.store.reads().inquiry_list(&filter).await.unwrap();
        let references = page
            .items
            .iter()
            .map(|r| r.inquiry.reference[9..].to_owned());
        (references.collect::<Vec<_>>(), page.total)
    };
    assert_eq!(
        list(all.clone()).await,
        (vec!["0001".into(), "0002".into()], 4)
    );
    let second = InquiryFilter {
        page: 2,
        ..all.clone()
    };
    assert_eq!(list(second).await, (vec!["0003".into(), "0004".into()], 4));
    let mine = InquiryFilter {
        officer: Some(cast.officer.id),
        ..all.clone()
    };
    assert_eq!(list(mine).await, (vec!["0004".into()], 1));
    let late = InquiryFilter {
        overdue_on: Some(now().date_naive() + chrono::Days::new(3)),
        unrouted: true,
        unit: Some("ipd".into()),
        ..all.clone()
    };
    assert_eq!(list(late).await, (vec!["0001".into(), "0002".into()], 2));
    let bound = InquiryFilter {
        without: vec![organization.clone()],
        ..all
    };
    assert_eq!(list(bound).await, (vec![], 0));
}
