//! Dates as sources give them: a year, a month or a day.

use crate::Day;
use chrono::{Datelike, Months};

/// A date known to the year, to the month or to the day (ISO 8601 `YYYY`,
/// `YYYY-MM`, `YYYY-MM-DD`), years 1600 to 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i32),
    /// Year and month are known.
    Month(i32, u32),
    /// The day is known.
    Day(Day),
}

/// The text is not a partial ISO 8601 date of the years 1600 to 2200.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")]
pub struct PartialDateError;

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`PartialDateError`] for any other text, and for days that do not exist.
    pub fn parse(text: &str) -> Result<Self, PartialDateError> {
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<&str> = text.split('-').collect();
        if parts.first().is_none_or(|y| y.len() != 4)
            || parts.len() > 3
            || parts.iter().skip(1).any(|p| p.len() != 2)
            || !parts.iter().all(|p| digits(p))
        {
            return Err(PartialDateError);
        }
        let number = |i: usize| parts.get(i).and_then(|p| p.parse::<u32>().ok());
        let year = number(0)
            .and_then(|y| i32::try_from(y).ok())
            .ok_or(PartialDateError)?;
        if !(1600..=2200).contains(&year) {
            return Err(PartialDateError);
        }
        match (number(1), number(2)) {
            (None, _) => Ok(Self::Year(year)),
            (Some(month @ 1..=12), None) => Ok(Self::Month(year, month)),
            (Some(month), Some(day)) => Day::from_ymd_opt(year, month, day)
                .map(Self::Day)
                .ok_or(PartialDateError),
            _ => Err(PartialDateError),
        }
    }

    /// The first day that it can mean.
    #[must_use]
    pub fn earliest(self) -> Day {
        match self {
            Self::Year(y) => Day::from_ymd_opt(y, 1, 1).unwrap_or(Day::MIN),
            Self::Month(y, m) => Day::from_ymd_opt(y, m, 1).unwrap_or(Day::MIN),
            Self::Day(d) => d,
        }
    }

    /// The last day that it can mean.
    #[must_use]
    pub fn latest(self) -> Day {
        match self {
            Self::Year(y) => Day::from_ymd_opt(y, 12, 31).unwrap_or(Day::MAX),
            Self::Month(..) => (self.earliest() + Months::new(1))
                .pred_opt()
                .unwrap_or(Day::MAX),
            Self::Day(d) => d,
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.earliest().year()
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Year(y) => write!(f, "{y:04}"),
            Self::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            Self::Day(d) => write!(f, "{d}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn printing_and_reading_agree(y in 1600..=2200i32, m in 1..=12u32, d in 1..=28u32, kind in 0..3) {
            let date = match kind {
                0 => PartialDate::Year(y),
                1 => PartialDate::Month(y, m),
                _ => PartialDate::Day(Day::from_ymd_opt(y, m, d).unwrap_or(Day::MIN)),
            };
            prop_assert_eq!(PartialDate::parse(&date.to_string()), Ok(date));
            prop_assert!(date.earliest() <= date.latest());
        }

        #[test]
        fn never_panics(text in "\\PC{0,12}") {
            let _ = PartialDate::parse(&text);
        }
    }

    #[test]
    fn refuses_what_is_not_a_date() {
        for bad in [
            "",
            "2019-13",
            "2019-02-30",
            "19",
            "2019-1",
            "2019-01-01-01",
            "+019",
            "20x9",
            "1599",
            "2019-",
        ] {
            assert!(PartialDate::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        let feb = PartialDate::parse("2024-02").map(PartialDate::latest);
        assert_eq!(feb.map(|d| d.to_string()), Ok("2024-02-29".to_owned()));
    }
}
