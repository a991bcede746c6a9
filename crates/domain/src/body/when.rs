//! When something was, as sources tell it.

use crate::{
    Day,
    text::{PartialDate, PartialDateError},
};

/// A third of a year, for "early 2006" (« début 2006 »).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Third {
    /// January to April.
    Early,
    /// May to August.
    Mid,
    /// September to December.
    Late,
}

impl Third {
    const ALL: [(Self, &'static str, u32); 3] = [
        (Self::Early, "early", 1),
        (Self::Mid, "mid", 5),
        (Self::Late, "late", 9),
    ];

    const fn entry(self) -> (Self, &'static str, u32) {
        match self {
            Self::Early => Self::ALL[0],
            Self::Mid => Self::ALL[1],
            Self::Late => Self::ALL[2],
        }
    }
}

/// A moment as well as a source tells it. Written as `2006`, `2007-11`,
/// `2016-06-30`, `2006 early`, `..2014-02-13` (on that day or before),
/// `2019-05-22..` (on that day or after), `2017-05-24..2019-05-22` (on a day of
/// that time).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// A year, a month or a day.
    Date(PartialDate),
    /// A part of a year. "Early" is read as its first four months.
    Part(i32, Third),
    /// No date is given, only what lies before or after; one of the two is known.
    Between(Option<PartialDate>, Option<PartialDate>),
}

impl When {
    /// Reads a text.
    ///
    /// # Errors
    /// [`PartialDateError`] for any other text, and for a time that ends before
    /// it begins.
    pub fn parse(text: &str) -> Result<Self, PartialDateError> {
        if let Some((from, until)) = text.split_once("..") {
            let side = |part: &str| match part {
                "" => Ok(None),
                part => PartialDate::parse(part).map(Some),
            };
            let (from, until) = (side(from)?, side(until)?);
            let backwards = from
                .zip(until)
                .is_some_and(|(f, u)| u.latest() < f.earliest());
            if backwards || (from.is_none() && until.is_none()) {
                return Err(PartialDateError);
            }
            return Ok(Self::Between(from, until));
        }
        if let Some((year, part)) = text.split_once(' ') {
            let third = Third::ALL.iter().find(|(_, word, _)| *word == part);
            return match (PartialDate::parse(year)?, third) {
                (PartialDate::Year(year), Some((third, ..))) => Ok(Self::Part(year, *third)),
                _ => Err(PartialDateError),
            };
        }
        PartialDate::parse(text).map(Self::Date)
    }

    /// The first day that it can mean; [`Day::MIN`] where nothing is before.
    #[must_use]
    pub fn earliest(self) -> Day {
        match self {
            Self::Date(date) => date.earliest(),
            Self::Part(year, third) => PartialDate::Month(year, third.entry().2).earliest(),
            Self::Between(from, _) => from.map_or(Day::MIN, PartialDate::earliest),
        }
    }

    /// The last day that it can mean; [`Day::MAX`] where nothing is after.
    #[must_use]
    pub fn latest(self) -> Day {
        match self {
            Self::Date(date) => date.latest(),
            Self::Part(year, third) => PartialDate::Month(year, third.entry().2 + 3).latest(),
            Self::Between(_, until) => until.map_or(Day::MAX, PartialDate::latest),
        }
    }

    /// The day by which it takes its place in a list: the first that it can
    /// mean, or the last where nothing is before.
    #[must_use]
    pub fn place(self) -> Day {
        match self.earliest() {
            Day::MIN => self.latest(),
            day => day,
        }
    }
}

impl std::fmt::Display for When {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let side = |date: &Option<PartialDate>| date.map(|d| d.to_string()).unwrap_or_default();
        match self {
            Self::Date(date) => write!(f, "{date}"),
            Self::Part(year, third) => write!(f, "{year:04} {}", third.entry().1),
            Self::Between(from, until) => write!(f, "{}..{}", side(from), side(until)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bounds(text: &str) -> Option<(String, String)> {
        let when = When::parse(text).ok()?;
        Some((when.earliest().to_string(), when.latest().to_string()))
    }

    #[test]
    fn each_way_of_telling_a_date_has_its_bounds() {
        let given = |text| bounds(text).map(|(a, b)| format!("{a} {b}"));
        assert_eq!(given("2007-11").as_deref(), Some("2007-11-01 2007-11-30"));
        assert_eq!(
            given("2006 early").as_deref(),
            Some("2006-01-01 2006-04-30")
        );
        assert_eq!(given("2006 late").as_deref(), Some("2006-09-01 2006-12-31"));
        assert_eq!(
            given("2017-05-24..2019-05-22").as_deref(),
            Some("2017-05-24 2019-05-22")
        );
        for bad in [
            "..",
            "2006 soon",
            "2006-01 early",
            "2019..2017",
            "2006..x",
            "",
        ] {
            assert_eq!(bounds(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn printing_and_reading_agree(year in 1600..=2200i32, month in 1..=12u32, later in 0..5i32, kind in 0..6) {
            let month = PartialDate::Month(year, month);
            let end = PartialDate::Year((year + later).min(2200));
            let when = match kind {
                0 => When::Date(month),
                1 => When::Part(year, Third::Mid),
                2 => When::Between(Some(month), None),
                3 => When::Between(None, Some(month)),
                4 => When::Between(Some(month), Some(end)),
                _ => When::Part(year, Third::Late),
            };
            prop_assert_eq!(When::parse(&when.to_string()), Ok(when));
            prop_assert!(when.earliest() <= when.place() && when.place() <= when.latest());
        }

        #[test]
        fn never_panics(text in "\\PC{0,24}") {
            let _ = When::parse(&text);
        }
    }
}
