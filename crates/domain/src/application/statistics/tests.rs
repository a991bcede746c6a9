use super::*;
use crate::Instant;
use proptest::prelude::*;

fn case(n: u128) -> ApplicationId {
    ApplicationId(uuid::Uuid::from_u128(n))
}

fn period(stage: Stage, from: i64, until: Option<i64>) -> StagePeriod {
    let at = |days| Instant::UNIX_EPOCH + chrono::Duration::days(days);
    StagePeriod {
        stage,
        waiting_for: stage.waiting_for(),
        from: at(from),
        until: until.map(at),
    }
}

fn of(lines: &[WaitingTime], what: Waiting) -> Option<WaitingTime> {
    lines.iter().find(|l| l.of == what).cloned()
}

#[test]
fn four_cases_are_not_told_and_five_are() {
    let submitted = |n: i64| {
        let id = case(u128::from(n.unsigned_abs()));
        (id, period(Stage::Submitted, 0, Some(n)))
    };
    let four: Vec<_> = (1..=4).map(submitted).collect();
    let told = of(&waiting_times(&four), Waiting::In(Stage::Submitted));
    assert_eq!(told.map(|l| (l.cases, l.days)), Some((None, None)));
    let five: Vec<_> = (1..=5).map(submitted).collect();
    let told = of(&waiting_times(&five), Waiting::In(Stage::Submitted));
    let spread = Spread {
        median: 3,
        ninetieth: 5,
    };
    assert_eq!(
        told.map(|l| (l.cases, l.days)),
        Some((Some(5), Some(spread)))
    );
}

#[test]
fn ten_periods_of_two_cases_are_two_cases() {
    let periods: Vec<_> = (0..10)
        .map(|n| (case(n % 2), period(Stage::UnderExamination, 0, Some(3))))
        .collect();
    let told = of(
        &waiting_times(&periods),
        Waiting::In(Stage::UnderExamination),
    );
    assert_eq!(told.map(|l| l.cases), Some(None));
}

#[test]
fn only_finished_cases_count_for_a_party_and_no_drafts_at_all() {
    let mut periods = Vec::new();
    for n in 1..=6 {
        let id = case(n);
        periods.push((id, period(Stage::Draft, 0, Some(100))));
        periods.push((id, period(Stage::Submitted, 100, Some(110))));
        periods.push((id, period(Stage::InformationRequested, 110, Some(114))));
        if n > 1 {
            periods.push((id, period(Stage::Withdrawn, 114, None)));
        }
    }
    // Withdrawn while it was a draft: no case.
    periods.push((case(9), period(Stage::Withdrawn, 5, None)));
    let lines = waiting_times(&periods);
    let days = |party| of(&lines, Waiting::For(party)).map(|l| (l.cases, l.days.map(|d| d.median)));
    assert_eq!(days(Party::Cso), Some((Some(5), Some(4))));
    assert_eq!(days(Party::Ipd), Some((Some(5), Some(10))));
    assert!(of(&lines, Waiting::In(Stage::Draft)).is_none());
    assert!(of(&lines, Waiting::In(Stage::Withdrawn)).is_none());
}

proptest! {
    #[test]
    fn a_percentile_is_a_value_that_so_many_do_not_exceed(
        mut values in proptest::collection::vec(0..10_000_i64, 1..60), percent in 1..=100_usize,
    ) {
        values.sort_unstable();
        let found = percentile(&values, percent);
        let fits = |f: i64| {
            let below = values.iter().filter(|v| **v <= f).count();
            let under = values.iter().filter(|v| **v < f).count();
            values.contains(&f)
                && below * 100 >= percent * values.len()
                && under * 100 < percent * values.len()
        };
        prop_assert!(found.is_some_and(fits));
    }

    #[test]
    fn the_order_of_the_rows_does_not_matter(
        days in proptest::collection::vec((1..8_u128, 0..50_i64), 0..40), turn in 0..40_usize,
    ) {
        let mut periods: Vec<_> = days
            .into_iter()
            .map(|(n, d)| (case(n), period(Stage::Listed, 0, Some(d))))
            .collect();
        let first = waiting_times(&periods);
        let turn = turn % periods.len().max(1);
        periods.rotate_left(turn);
        periods.reverse();
        prop_assert_eq!(first, waiting_times(&periods));
    }
}
