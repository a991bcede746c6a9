//! How long cases stand and for whom they wait: medians and ninetieth
//! percentiles, reckoned here so that every database gives the same.

use super::{ApplicationId, Party, Stage, StagePeriod};

/// Figures of fewer cases than this are not shown: a single organization could
/// be told from them.
pub const FEWEST: usize = 5;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// The time that a case stood in a stage, each time that it did.
    In(Stage),
    /// The whole time of a finished case in which a party had the next move.
    For(Party),
}

/// Whole days: half of the cases took at most so many, nine in ten so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// The median.
    pub median: i64,
    /// The ninetieth percentile.
    pub ninetieth: i64,
}

/// A line of the statistics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingTime {
    /// What is measured.
    pub of: Waiting,
    /// How many cases; `None` when they are too few to be told, but for none.
    pub cases: Option<usize>,
    /// The days; `None` when the cases are too few.
    pub days: Option<Spread>,
}

/// The value of which so many in a hundred are not greater (nearest rank), of
/// values in ascending order.
#[must_use]
pub fn percentile(sorted: &[i64], percent: usize) -> Option<i64> {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

/// Reckons the statistics of periods, which may come in any order. Time in
/// drafts is the applicant's own affair and is left out.
#[must_use]
pub fn waiting_times(periods: &[(ApplicationId, StagePeriod)]) -> Vec<WaitingTime> {
    let stages = Stage::ALL
        .iter()
        .filter(|s| **s != Stage::Draft && s.waiting_for() != Party::Nobody)
        .map(|&stage| {
            let ended = periods
                .iter()
                .filter(|(_, p)| p.stage == stage)
                .filter_map(|&(id, p)| Some((id, p.until? - p.from)));
            line(Waiting::In(stage), ended.collect())
        });
    let parties = Party::ALL
        .iter()
        .filter(|p| **p != Party::Nobody)
        .map(|&party| line(Waiting::For(party), of_finished(periods, party)));
    stages.chain(parties).collect()
}

/// The time for a party of each case that is over.
fn of_finished(
    periods: &[(ApplicationId, StagePeriod)],
    party: Party,
) -> Vec<(ApplicationId, chrono::Duration)> {
    let mut ids: Vec<ApplicationId> = periods
        .iter()
        .filter(|(_, p)| p.waiting_for == Party::Nobody && p.until.is_none())
        .map(|&(id, _)| id)
        // A draft that was withdrawn was no case.
        .filter(|&id| {
            let mut own = periods.iter().filter(|(other, _)| *other == id);
            own.any(|(_, p)| p.stage == Stage::Submitted)
        })
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter()
        .map(|id| {
            let own = periods.iter().filter(|(other, p)| {
                *other == id && p.waiting_for == party && p.stage != Stage::Draft
            });
            let ended = own.filter_map(|(_, p)| Some(p.until? - p.from));
            (id, ended.fold(chrono::Duration::zero(), |sum, d| sum + d))
        })
        .collect()
}

fn line(of: Waiting, times: Vec<(ApplicationId, chrono::Duration)>) -> WaitingTime {
    let mut cases: Vec<ApplicationId> = times.iter().map(|(id, _)| *id).collect();
    cases.sort_unstable();
    cases.dedup();
    let cases = cases.len();
    let mut days: Vec<i64> = times.iter().map(|(_, d)| whole_days(*d)).collect();
    days.sort_unstable();
    let enough = cases >= FEWEST;
    WaitingTime {
        of,
        cases: (enough || cases == 0).then_some(cases),
        days: percentile(&days, 50)
            .zip(percentile(&days, 90))
            .filter(|_| enough)
            .map(|(median, ninetieth)| Spread { median, ninetieth }),
    }
}

/// Days, rounded to the nearest whole one.
fn whole_days(time: chrono::Duration) -> i64 {
    (time.num_seconds().max(0) + 43_200) / 86_400
}

#[cfg(test)]
mod tests;
