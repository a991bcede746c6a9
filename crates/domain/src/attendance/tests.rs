use super::*;
use chrono::Duration;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn minute(n: i64) -> Instant {
    "2027-05-04T07:00:00Z".parse::<Instant>().unwrap() + Duration::minutes(n)
}

fn event(id: u128, act: AttendanceAct, at: i64) -> AttendanceEvent {
    AttendanceEvent {
        id: Uuid::from_u128(id),
        consultation_id: Uuid::from_u128(1),
        registration_id: Uuid::from_u128(2),
        day: day("2027-05-04"),
        act,
        means: AttendanceMeans::List,
        reason: (act == AttendanceAct::Absent).then_some(AbsenceReason::Visa),
        at: minute(at),
        received_at: minute(at),
        by: AccountId(Uuid::nil()),
    }
}

use AttendanceAct as A;

#[test]
fn two_telephones_that_note_the_same_person_make_one_attendance() {
    let found = on_day(&[event(2, A::CheckIn, 9), event(1, A::CheckIn, 5)]);
    assert_eq!(found.since, Some(minute(5)));
    assert_eq!(found.check_ins, 2);
}

#[test]
fn an_undo_takes_back_what_was_noted_before_it_and_not_what_comes_after() {
    let taken_back = [event(1, A::CheckIn, 5), event(2, A::Undo, 6)];
    assert_eq!(on_day(&taken_back).since, None);
    let [a, b] = taken_back;
    let again = on_day(&[a, b, event(3, A::CheckIn, 20)]);
    assert_eq!((again.since, again.check_ins), (Some(minute(20)), 1));
}

#[test]
fn who_was_seen_was_there_whatever_the_reason_noted() {
    let absent = event(1, A::Absent, 600);
    assert_eq!(on_day([&absent]).reason, Some(AbsenceReason::Visa));
    // The telephone that saw the delegate sends only the day after.
    let found = on_day(&[absent, event(2, A::CheckIn, 5)]);
    assert_eq!((found.since, found.reason), (Some(minute(5)), None));
}

#[test]
fn the_standing_follows_from_seat_and_door() {
    assert_eq!(standing(true, false, false), Standing::Expected);
    assert_eq!(standing(true, true, true), Standing::Present);
    assert_eq!(standing(true, false, true), Standing::NoShow);
    assert_eq!(standing(false, true, false), Standing::Conflict);
    assert_eq!(standing(false, false, true), Standing::NotExpected);
    let found = counts(Standing::ALL.iter().copied());
    assert_eq!(
        found,
        Counts {
            expected: 3,
            present: 1,
            no_shows: 1,
            conflicts: 1
        }
    );
}

#[test]
fn the_door_takes_notes_on_its_days_and_no_earlier() {
    let days = days(day("2027-05-04"), day("2027-05-05"));
    assert_eq!(days, [day("2027-05-04"), day("2027-05-05")]);
    let door = Door {
        is_on: true,
        days: &days,
        today: day("2027-05-04"),
        is_over: false,
    };
    let note = |door, on: &str, act, reason| may_note(door, day(on), act, reason);
    assert_eq!(note(door, "2027-05-04", A::CheckIn, None), Ok(()));
    assert_eq!(
        note(door, "2027-05-05", A::CheckIn, None),
        Err(AttendanceRefusal::NotYet)
    );
    assert_eq!(
        note(door, "2027-05-06", A::CheckIn, None),
        Err(AttendanceRefusal::NotOnThatDay)
    );
    assert_eq!(
        note(
            Door {
                is_on: false,
                ..door
            },
            "2027-05-04",
            A::CheckIn,
            None
        ),
        Err(AttendanceRefusal::NotOpen)
    );
    let visa = Some(AbsenceReason::Visa);
    assert_eq!(
        note(door, "2027-05-04", A::Absent, visa),
        Err(AttendanceRefusal::NotOver)
    );
    let over = Door {
        is_over: true,
        ..door
    };
    assert_eq!(note(over, "2027-05-04", A::Absent, visa), Ok(()));
    assert_eq!(
        note(over, "2027-05-04", A::Absent, None),
        Err(AttendanceRefusal::ReasonMisplaced)
    );
    assert_eq!(
        note(over, "2027-05-04", A::CheckIn, visa),
        Err(AttendanceRefusal::ReasonMisplaced)
    );
}

#[test]
fn a_clock_that_runs_ahead_is_held_back_and_one_that_is_late_is_told() {
    assert_eq!(noted_at(Some(minute(60)), minute(5)), minute(5));
    assert_eq!(noted_at(None, minute(5)), minute(5));
    let mut sent_later = event(1, A::CheckIn, 5);
    assert!(!sent_later.is_late());
    sent_later.received_at = minute(50);
    assert!(sent_later.is_late());
}

fn any_events() -> impl Strategy<Value = Vec<AttendanceEvent>> {
    let one = (0..8_u128, 0..3_usize, 0..6_i64);
    // The same identity is always the same event: the act and time follow from it.
    proptest::collection::vec(one, 0..12).prop_map(|all| {
        all.into_iter()
            .map(|(id, act, at)| event(id * 100 + (act as u128) * 10 + at as u128, A::ALL[act], at))
            .collect()
    })
}

proptest! {
    /// Telephones send in any order, late and twice; what holds is the same.
    #[test]
    fn the_order_of_arrival_and_repeats_change_nothing(
        (events, shuffled, repeats) in any_events().prop_flat_map(|e| {
            let again = proptest::sample::subsequence(e.clone(), 0..=e.len());
            (Just(e.clone()), Just(e).prop_shuffle(), again)
        })
    ) {
        let once = on_day(&events);
        prop_assert_eq!(once, on_day(&shuffled));
        prop_assert_eq!(once, on_day(shuffled.iter().chain(&repeats)));
    }

    /// Present means: checked in, and nothing taken back after that.
    #[test]
    fn present_means_the_last_word_was_a_check_in(events in any_events()) {
        let last = events
            .iter()
            .filter(|e| e.act != A::Absent)
            .max_by_key(|e| e.place());
        let there = on_day(&events).since.is_some();
        prop_assert_eq!(there, last.is_some_and(|e| e.act == A::CheckIn));
    }
}
