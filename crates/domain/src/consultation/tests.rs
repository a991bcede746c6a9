use super::*;
use crate::text::{Locale, PartialDate};
use chrono::NaiveTime;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn hours(zone: chrono_tz::Tz) -> Option<Hours> {
    Some(Hours {
        from: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
        until: NaiveTime::from_hms_opt(17, 30, 0).unwrap(),
        zone,
    })
}

pub(super) fn draft() -> Consultation {
    Consultation {
        id: Uuid::nil(),
        code: "RC-AMERICAS-2027".into(),
        details: Details {
            kind: ConsultationKind::Regional,
            series: Some("RC-AMERICAS".into()),
            region: Some("americas".into()),
            council_session: None,
            title: LocalizedText::from_columns("Regional consultation", "", "Consulta regional"),
            summary: LocalizedText::default(),
            programme: LocalizedText::default(),
            when: When {
                from: PartialDate::Day(day("2027-03-10")),
                until: Some(PartialDate::Day(day("2027-03-11"))),
                hours: hours(chrono_tz::Tz::America__Panama),
            },
            place: Place {
                city: Some("Panama City".into()),
                ..Place::default()
            },
            languages: vec!["es".into()],
            capacity: Some(3),
            registration_opens: Some(day("2027-01-10")),
            registration_closes: Some(day("2027-02-20")),
            moderation: false,
            access: Access::Register,
            note: String::new(),
            basis: "entered".into(),
            source: String::new(),
        },
        agenda: vec![],
        questions: vec![],
        state: ConsultationState::Draft,
        cancel_reason: None,
        sequence: 0,
        published_at: None,
        created_at: at("2026-11-22T00:00:00Z"),
        updated_at: at("2026-11-22T00:00:00Z"),
        version: 1,
    }
}

#[test]
fn the_sequence_grows_only_when_calendars_are_wrong() {
    let now = at("2027-01-01T00:00:00Z");
    let draft = draft();
    let mut later = draft.details.clone();
    later.when = later.when.next_year();
    let edited = draft.clone().edit(later.clone(), now).unwrap();
    assert_eq!(edited.sequence, 0, "nobody has a draft in a calendar");
    let published = draft.publish(now).unwrap();
    let mut words = published.details.clone();
    words.summary = LocalizedText::from_columns("More", "", "");
    let same = published.edit(words, now).unwrap();
    assert_eq!(same.sequence, 0);
    let moved = same.edit(later, now).unwrap();
    assert_eq!(moved.sequence, 1);
    let gone = moved.cancel("Storm".into(), now).unwrap();
    assert_eq!(
        (gone.sequence, gone.state),
        (2, ConsultationState::Cancelled)
    );
    assert_eq!(
        gone.clone().edit(gone.details.clone(), now),
        Err(ConsultationRefusal::Closed)
    );
}

#[test]
fn what_is_to_come_is_not_moved_into_the_past() {
    let published = draft().publish(at("2027-01-01T00:00:00Z")).unwrap();
    let mut slip = published.details.clone();
    slip.when.from = PartialDate::Day(day("2026-03-10"));
    slip.when.until = Some(PartialDate::Day(day("2026-03-11")));
    let before = published
        .clone()
        .edit(slip.clone(), at("2027-01-01T00:00:00Z"));
    assert_eq!(before, Err(ConsultationRefusal::InThePast));
    // It can end earlier on its last day, and what is over can be put right.
    let mut shorter = published.details.clone();
    shorter.when.until = Some(PartialDate::Day(day("2027-03-10")));
    let (last_day, after) = (at("2027-03-10T23:00:00Z"), at("2027-03-20T00:00:00Z"));
    assert!(published.clone().edit(shorter, last_day).is_ok());
    assert!(published.edit(slip, after).is_ok());
}

#[test]
fn what_lacks_time_or_place_is_not_published_nor_made_so_later() {
    let now = at("2027-01-01T00:00:00Z");
    let mut bare = draft();
    bare.details.when.hours = None;
    bare.details.place.city = None;
    bare.details.region = None;
    assert_eq!(
        lacks(&bare),
        [
            Lack::Time,
            Lack::Place,
            Lack::Region,
            Lack::Summary,
            Lack::Agenda,
            Lack::Translation
        ]
    );
    assert_eq!(
        bare.clone().publish(now),
        Err(ConsultationRefusal::Incomplete)
    );
    let published = draft().publish(now).unwrap();
    assert_eq!(
        published.edit(bare.details, now),
        Err(ConsultationRefusal::Incomplete)
    );
    assert_eq!(untranslated(&draft(), Locale::Fr), ["title"]);
    assert!(untranslated(&draft(), Locale::Es).is_empty());
}

#[test]
fn registration_closes_at_the_end_of_the_day_over_there() {
    let open = draft().publish(at("2027-01-01T00:00:00Z")).unwrap();
    // Panama is five hours behind UTC.
    assert!(!open.registration_open(at("2027-01-10T04:59:00Z")));
    assert!(open.registration_open(at("2027-01-10T05:00:00Z")));
    assert!(open.registration_open(at("2027-02-21T04:59:00Z")));
    assert!(!open.registration_open(at("2027-02-21T05:00:00Z")));
    assert!(!draft().registration_open(at("2027-02-01T00:00:00Z")));
}

#[test]
fn it_is_over_when_the_clock_over_there_says_so() {
    let published = draft().publish(at("2027-01-01T00:00:00Z")).unwrap();
    let (last_minute, after) = (at("2027-03-11T22:30:00Z"), at("2027-03-11T22:31:00Z"));
    assert_eq!(
        published.clone().hold(last_minute),
        Err(ConsultationRefusal::NotPublished)
    );
    assert_eq!(
        published.clone().cancel("x".into(), after),
        Err(ConsultationRefusal::NotPublished)
    );
    assert_eq!(
        published.hold(after).unwrap().state,
        ConsultationState::Held
    );
}

#[test]
fn hours_that_the_clock_leaves_out_have_no_instant() {
    let mut when = draft().details.when;
    when.from = PartialDate::Day(day("2027-03-28"));
    when.until = None;
    when.hours = Some(Hours {
        from: NaiveTime::from_hms_opt(2, 30, 0).unwrap(),
        ..hours(chrono_tz::Tz::Europe__Zurich).unwrap()
    });
    assert_eq!(when.instants(), None);
    when.hours = hours(chrono_tz::Tz::Europe__Zurich);
    assert_eq!(
        when.instants(),
        Some((at("2027-03-28T07:00:00Z"), at("2027-03-28T15:30:00Z")))
    );
}

#[test]
fn next_years_draft_keeps_everything_but_what_was_of_last_year() {
    let mut held = draft().publish(at("2027-01-01T00:00:00Z")).unwrap();
    held.details.place.online_link = Some("https://meet.example.org/x".into());
    held.details.registration_closes = Some(day("2028-02-29"));
    let mut number = 0;
    let next = next_year(
        &held,
        "RC-AMERICAS-2028".into(),
        at("2027-06-01T00:00:00Z"),
        || {
            number += 1;
            Uuid::from_u128(number)
        },
    );
    assert_eq!(next.details.when.from, PartialDate::Day(day("2028-03-10")));
    assert_eq!(next.details.registration_closes, Some(day("2029-02-28")));
    assert_eq!(next.details.place.online_link, None);
    assert_eq!((next.state, next.sequence), (ConsultationState::Draft, 0));
    assert_eq!(next.details.title, held.details.title);
    assert_ne!(next.id, held.id);
}
