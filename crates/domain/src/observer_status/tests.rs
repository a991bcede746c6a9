//! The fold against a day-by-day replay, and the rules.

use super::{rules::superseded, *};
use crate::{
    Day, Instant, account::AccountId, application::Signature, organization::OrganizationId,
    text::PartialDate,
};
use proptest::prelude::*;
use uuid::Uuid;

fn moment() -> Instant {
    Instant::default()
}

fn signed(n: u128) -> Signature {
    Signature {
        by: AccountId(Uuid::from_u128(n)),
        at: moment(),
    }
}

fn event(n: u128, kind: EventKind, from: PartialDate, until: Option<PartialDate>) -> StatusEvent {
    let id = Uuid::from_u128(n);
    StatusEvent {
        kind,
        until,
        ..StatusEvent::admitted(id, OrganizationId::from_number(1), from, moment())
    }
}

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

fn made(list: &[(&str, &str, Option<&str>)]) -> Vec<StatusEvent> {
    list.iter()
        .enumerate()
        .map(|(i, (kind, from, until))| {
            let kind = EventKind::from_code(kind).unwrap();
            event(i as u128 + 1, kind, date(from), until.map(date))
        })
        .collect()
}

fn on(events: &[StatusEvent], day: &str) -> Option<(Status, Standing)> {
    let found = Timeline::of(events).on(day.parse().unwrap());
    found.map(|s| (s.status, s.standing))
}

#[test]
fn a_partial_date_makes_its_month_uncertain() {
    let events = made(&[("full", "2009-11", None)]);
    assert_eq!(on(&events, "2009-10-31"), None);
    assert_eq!(
        on(&events, "2009-11-15"),
        Some((Status::Full, Standing::Uncertain))
    );
    assert_eq!(
        on(&events, "2010-01-01"),
        Some((Status::Full, Standing::Observer))
    );
}

#[test]
fn the_end_is_the_first_day_without_status() {
    let events = made(&[("full", "2016-12-05", Some("2020-06-01"))]);
    assert_eq!(
        on(&events, "2020-05-31"),
        Some((Status::Full, Standing::Observer))
    );
    assert_eq!(
        on(&events, "2020-06-01"),
        Some((Status::Lapsed, Standing::Observer))
    );
    let vague = made(&[("full", "2016-12-05", Some("2020"))]);
    assert_eq!(
        on(&vague, "2020-06-01"),
        Some((Status::Full, Standing::Uncertain))
    );
}

#[test]
fn what_rests_stays_on_the_list_and_comes_back_as_it_was() {
    let events = made(&[
        ("provisional", "2020-01-01", Some("2023-01-01")),
        ("suspended", "2021-03-01", None),
        ("reinstated", "2021-09-01", None),
    ]);
    let line = Timeline::of(&events);
    let resting = line.listed_on("2021-05-01".parse().unwrap()).unwrap();
    assert_eq!(
        (resting.status, resting.since),
        (Status::Suspended, date("2021-03-01"))
    );
    assert_eq!(resting.listed_since, date("2020-01-01"));
    assert_eq!(on(&events, "2021-09-01").unwrap().0, Status::Provisional);
    // The term of the grant goes on running meanwhile.
    assert_eq!(on(&events, "2023-01-01").unwrap().0, Status::Lapsed);
    assert!(!is_listed_on(&events, "2023-01-01".parse().unwrap()));
}

#[test]
fn a_grant_that_follows_without_a_gap_keeps_the_beginning() {
    let events = made(&[
        ("provisional", "2020-01-01", Some("2023-01-01")),
        ("full", "2023-01-01", None),
    ]);
    let now = Timeline::of(&events)
        .listed_on("2024-01-01".parse().unwrap())
        .unwrap();
    assert_eq!(
        (now.status, now.listed_since),
        (Status::Full, date("2020-01-01"))
    );
    assert_eq!(now.since, date("2023-01-01"));
}

#[test]
fn a_former_observer_can_be_admitted_anew() {
    let events = made(&[("full", "2010", None), ("renounced", "2015-01-01", None)]);
    let again = event(9, EventKind::Full, date("2020-01-01"), None);
    assert_eq!(check_next(&events, &again), Ok(()));
    let all: Vec<StatusEvent> = events.into_iter().chain([again]).collect();
    let now = Timeline::of(&all)
        .on("2021-01-01".parse().unwrap())
        .unwrap();
    assert_eq!(now.listed_since, date("2020-01-01"));
}

#[test]
fn what_cannot_follow_is_refused() {
    let events = made(&[
        ("full", "2010-01-01", None),
        ("suspended", "2012-01-01", None),
    ]);
    let next = |kind, from: &str| check_next(&events, &event(9, kind, date(from), None));
    assert_eq!(next(EventKind::Reinstated, "2013-01-01"), Ok(()));
    assert_eq!(
        next(EventKind::Suspended, "2013-01-01"),
        Err(StatusRefusal::CannotFollow)
    );
    assert_eq!(
        next(EventKind::Full, "2013-01-01"),
        Err(StatusRefusal::CannotFollow)
    );
    assert_eq!(
        next(EventKind::Reinstated, "2011-01-01"),
        Err(StatusRefusal::BeforeTheLast)
    );
}

#[test]
fn one_record_waits_at_a_time_and_needs_another_person() {
    let mut events = made(&[("full", "2010-01-01", None)]);
    let mut waiting = event(2, EventKind::Suspended, date("2012-01-01"), None);
    waiting.state = EventState::Recorded;
    waiting.recorded = Some(signed(1));
    events.push(waiting.clone());
    let other = event(3, EventKind::Withdrawn, date("2013-01-01"), None);
    assert_eq!(check_next(&events, &other), Err(StatusRefusal::RecordWaits));
    assert_eq!(on(&events, "2014-01-01").unwrap().0, Status::Full);
    let own = waiting.clone().confirm(signed(1));
    assert_eq!(own, Err(StatusRefusal::SecondPersonNeeded));
    let done = waiting.confirm(signed(2)).unwrap();
    assert_eq!(
        done.clone().confirm(signed(3)),
        Err(StatusRefusal::NothingWaits)
    );
    assert_eq!(done.reject(), Err(StatusRefusal::NothingWaits));
}

#[test]
fn a_correction_may_not_pull_the_ground_from_under_what_follows() {
    let events = made(&[
        ("full", "2010-01-01", None),
        ("suspended", "2012-01-01", None),
        ("reinstated", "2013-01-01", None),
    ]);
    let correct = |kind, from: &str, old: u128| {
        let mut new = event(9, kind, date(from), None);
        new.supersedes = Some(Uuid::from_u128(old));
        check_correction(&events, &new)
    };
    assert_eq!(correct(EventKind::Suspended, "2012-02-01", 2), Ok(()));
    assert_eq!(correct(EventKind::Annulled, "2012-01-01", 3), Ok(()));
    assert_eq!(
        correct(EventKind::Annulled, "2012-01-01", 2),
        Err(StatusRefusal::BreaksWhatFollows)
    );
    assert_eq!(
        correct(EventKind::Suspended, "2009-01-01", 2),
        Err(StatusRefusal::CannotFollow)
    );
    assert_eq!(
        correct(EventKind::Suspended, "2012-02-01", 7),
        Err(StatusRefusal::NothingToCorrect)
    );
}

/// A replay that knows nothing of the fold: day after day, what happens on it.
fn replay(events: &[StatusEvent], until: Day) -> Vec<(Day, Option<Status>)> {
    let mut held: Vec<&StatusEvent> = events
        .iter()
        .filter(|e| e.state == EventState::Holds)
        .collect();
    held.sort_by_key(|e| e.id);
    let (mut now, mut grant): (Option<Status>, Option<&StatusEvent>) = (None, None);
    let mut day: Day = "2020-01-01".parse().unwrap();
    let mut out = Vec::new();
    while day <= until {
        for e in held.iter().filter(|e| e.from.earliest() == day) {
            let listed = now.is_some_and(Status::is_listed);
            match e.kind {
                EventKind::Full | EventKind::Provisional | EventKind::OneSession => {
                    now = e.kind.grants();
                    grant = Some(e);
                }
                EventKind::Suspended if listed => now = Some(Status::Suspended),
                EventKind::Reinstated if now == Some(Status::Suspended) => {
                    now = grant.and_then(|g| g.kind.grants());
                }
                EventKind::Withdrawn | EventKind::Renounced | EventKind::Lapsed if listed => {
                    now = e.kind.ends();
                }
                _ => {}
            }
        }
        let over = grant
            .and_then(|g| g.until)
            .is_some_and(|u| u.earliest() == day);
        if over && now.is_some_and(Status::is_listed) {
            now = Some(Status::Lapsed);
        }
        out.push((day, now));
        day = day.succ_opt().unwrap();
    }
    out
}

prop_compose! {
    fn some_event()(kind in 0..EventKind::ALL.len(), at in 0..40u64, term in proptest::option::of(1..30u64))
        -> (EventKind, u64, Option<u64>) {
        (EventKind::ALL[kind], at, term)
    }
}

fn dated(list: &[(EventKind, u64, Option<u64>)]) -> Vec<StatusEvent> {
    let first: Day = "2020-01-01".parse().unwrap();
    let day = |n: u64| PartialDate::Day(first + chrono::Days::new(n));
    list.iter()
        .enumerate()
        .map(|(i, (kind, at, term))| {
            event(i as u128 + 1, *kind, day(*at), term.map(|t| day(at + t)))
        })
        .collect()
}

proptest! {
    #[test]
    fn the_fold_agrees_with_the_replay(list in proptest::collection::vec(some_event(), 0..9)) {
        let events = dated(&list);
        let line = Timeline::of(&events);
        for (day, status) in replay(&events, "2020-03-20".parse().unwrap()) {
            prop_assert_eq!(line.on(day).map(|s| s.status), status, "{}", day);
        }
    }

    #[test]
    fn a_day_has_one_status(list in proptest::collection::vec(some_event(), 0..9), n in 0..90u64) {
        let line = Timeline::of(&dated(&list));
        let day = "2020-01-01".parse::<Day>().unwrap() + chrono::Days::new(n);
        let covering: Vec<Period> = line.periods().into_iter()
            .filter(|p| p.from.earliest() <= day && p.until.is_none_or(|u| day < u.earliest()))
            .collect();
        prop_assert!(covering.len() <= 1, "{:?}", covering);
        prop_assert_eq!(covering.first().map(|p| (p.status, p.event)),
                        line.on(day).map(|s| (s.status, s.event)));
    }

    /// What comes later says nothing of a day before it, and the order in which
    /// rows are read says nothing at all.
    #[test]
    fn later_events_leave_earlier_days_alone(list in proptest::collection::vec(some_event(), 1..9), n in 0..40u64) {
        let events = dated(&list);
        let day = "2020-01-01".parse::<Day>().unwrap() + chrono::Days::new(n);
        let known: Vec<StatusEvent> = events.iter().filter(|e| e.from.earliest() <= day).cloned().collect();
        prop_assert_eq!(Timeline::of(&known).on(day), Timeline::of(&events).on(day));
        let mut turned = events.clone();
        turned.reverse();
        prop_assert_eq!(Timeline::of(&turned).on(day), Timeline::of(&events).on(day));
    }

    /// A month instead of a day makes the register less sure, never wrong.
    #[test]
    fn what_is_sure_with_partial_dates_is_so_with_any_days(
        months in proptest::collection::vec((0..EventKind::ALL.len(), 1..7u32, any::<bool>(), 1..29u32), 0..6), n in 0..250u64
    ) {
        let mut months = months;
        months.sort_by_key(|(_, month, whole, day)| (*month, if *whole { 0 } else { *day }));
        // One event in a month: which of two came first would be a guess.
        months.dedup_by_key(|(_, month, _, _)| *month);
        let build = |resolve: &dyn Fn(PartialDate) -> PartialDate| -> Vec<StatusEvent> {
            months.iter().enumerate().map(|(i, (kind, month, whole, day))| {
                let at = if *whole { PartialDate::Month(2020, *month) }
                    else { PartialDate::Day(Day::from_ymd_opt(2020, *month, *day).unwrap()) };
                event(i as u128 + 1, EventKind::ALL[*kind], resolve(at), None)
            }).collect()
        };
        let day = "2020-01-01".parse::<Day>().unwrap() + chrono::Days::new(n);
        let vague = Timeline::of(&build(&|d| d)).on(day);
        if let Some(sure) = vague.filter(|s| s.standing == Standing::Observer) {
            for resolve in [PartialDate::earliest as fn(PartialDate) -> Day, PartialDate::latest] {
                let exact = Timeline::of(&build(&|d| PartialDate::Day(resolve(d)))).on(day);
                prop_assert_eq!(exact.map(|s| s.status), Some(sure.status));
            }
        }
    }

    /// Nothing is edited: with the correction the old event is still there, and
    /// only its state has changed.
    #[test]
    fn a_correction_supersedes(list in proptest::collection::vec(some_event(), 1..9), at in 0..9usize) {
        let events = dated(&list);
        let old = &events[at % events.len()];
        let after = superseded(&events, old.id);
        prop_assert_eq!(after.len(), events.len());
        for (a, b) in events.iter().zip(&after) {
            let expected = if a.id == old.id { EventState::Past } else { a.state };
            prop_assert_eq!(&StatusEvent { state: expected, ..a.clone() }, b);
        }
        let without: Vec<StatusEvent> = events.iter().filter(|e| e.id != old.id).cloned().collect();
        let day = "2020-02-01".parse::<Day>().unwrap();
        prop_assert_eq!(Timeline::of(&after).on(day), Timeline::of(&without).on(day));
    }
}
