//! How long applications take, as a file.

use crate::{Dialect, Writer};
use parvis_domain::application::{Waiting, WaitingTime};

const COLUMNS: &[&str] = &[
    "measure",
    "of",
    "cases",
    "median_days",
    "ninetieth_percentile_days",
];

/// Writes the figures; what is too few to be told is an empty cell.
#[must_use]
pub fn waiting_times_csv(times: &[WaitingTime], dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    for time in times {
        let (measure, of) = match time.of {
            Waiting::In(stage) => ("stage", stage.code()),
            Waiting::For(party) => ("party", party.code()),
        };
        let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
        writer.row([
            measure.to_owned(),
            of.to_owned(),
            time.cases.map(|n| n.to_string()).unwrap_or_default(),
            number(time.days.map(|d| d.median)),
            number(time.days.map(|d| d.ninetieth)),
        ]);
    }
    writer.finish()
}
