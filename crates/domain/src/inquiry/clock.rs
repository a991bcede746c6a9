//! How long inquiries wait, and with whom.

use super::Stretch;
use crate::{Instant, application::percentile};
use chrono::Duration;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How long a holder had an inquiry, all its stretches together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// Code of the unit or office; `None` for the organization, whose time is
    /// not IOM's.
    pub holder: Option<String>,
    /// How long.
    pub time: Duration,
    /// In how many stretches.
    pub stretches: usize,
}

/// The wait with each holder, in the order in which they first had it.
#[must_use]
pub fn waits(stretches: &[Stretch], now: Instant) -> Vec<Wait> {
    let mut out: Vec<Wait> = Vec::new();
    for stretch in stretches {
        let time = (stretch.until.unwrap_or(now) - stretch.from).max(Duration::zero());
        match out.iter_mut().find(|w| w.holder == stretch.holder) {
            Some(known) => {
                known.time += time;
                known.stretches += 1;
            }
            None => out.push(Wait {
                holder: stretch.holder.clone(),
                time,
                stretches: 1,
            }),
        }
    }
    out
}

/// How long inquiries took in one respect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingFigures {
    /// Code of the unit or office; `None` for IOM as a whole.
    pub holder: Option<String>,
    /// How many inquiries.
    pub inquiries: usize,
    /// Half of them took at most so many hours.
    pub median_hours: i64,
    /// Nine in ten took at most so many hours.
    pub ninetieth_hours: i64,
}

/// Medians and ninetieth percentiles over inquiries whose clock has stopped at
/// least once (`stretches` holds theirs): first of IOM as a whole, then of each
/// unit. The time of the organization is not counted. A stretch that lasts is
/// left out: its length is not known yet.
#[must_use]
pub fn figures(stretches: &[Stretch]) -> Vec<WaitingFigures> {
    let mut whole: BTreeMap<Uuid, i64> = BTreeMap::new();
    let mut units: BTreeMap<&str, BTreeMap<Uuid, i64>> = BTreeMap::new();
    for stretch in stretches {
        let (Some(holder), Some(until)) = (&stretch.holder, stretch.until) else {
            continue;
        };
        let minutes = (until - stretch.from).num_minutes().max(0);
        *whole.entry(stretch.inquiry).or_default() += minutes;
        let of = units.entry(holder).or_default();
        *of.entry(stretch.inquiry).or_default() += minutes;
    }
    let mut out = Vec::new();
    out.extend(figure(None, &whole));
    out.extend(units.iter().filter_map(|(code, of)| figure(Some(code), of)));
    out
}

fn figure(holder: Option<&str>, of: &BTreeMap<Uuid, i64>) -> Option<WaitingFigures> {
    let mut minutes: Vec<i64> = of.values().copied().collect();
    minutes.sort_unstable();
    // A begun hour counts as one.
    let at = |percent| percentile(&minutes, percent).map(|value| (value + 59) / 60);
    Some(WaitingFigures {
        holder: holder.map(str::to_owned),
        inquiries: minutes.len(),
        median_hours: at(50)?,
        ninetieth_hours: at(90)?,
    })
}
