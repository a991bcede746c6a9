//! How long something held, and whether it held at a date.

use super::When;
use crate::{Day, coded_enum, text::PartialDate};

coded_enum! {
    /// Whether something held at a date, as far as the sources go.
    Certainty {
        /// It held.
        Certain = "certain",
        /// It may have held.
        Possible = "possible",
        /// It did not hold.
        No = "no",
    }
}

coded_enum! {
    /// Why something is only possible at a date.
    Doubt {
        /// The source tells the beginning less exactly than the question asks.
        StartInexact = "start_inexact",
        /// The source tells the end less exactly than the question asks.
        EndInexact = "end_inexact",
        /// The source says that it held, of a later time; not since when.
        BeforeAttested = "before_attested",
        /// The source says that it held, of an earlier time; nothing later was found.
        AfterAttested = "after_attested",
        /// The source gives no date at all.
        Undated = "undated",
        /// One source says yes, another no.
        SourcesDisagree = "sources_disagree",
    }
}

/// The time in which something held, as a source tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    /// When it began.
    pub from: Option<When>,
    /// When it ended.
    pub until: Option<When>,
    /// The date of which the source says that it held. Without it, what began
    /// and did not end is held to go on.
    pub attested: Option<PartialDate>,
    /// A term, such as "January to June", which is whole months: it runs from
    /// the first day of the one to the last of the other. An admission "in
    /// November" is on one day of that month, and nobody knows on which.
    pub whole: bool,
}

impl Period {
    /// First and last day on which it can have begun.
    fn start(&self) -> (Day, Day) {
        match (self.from, self.attested) {
            (Some(from), _) if self.whole => (from.earliest(), from.earliest()),
            (Some(from), _) => (from.earliest(), from.latest()),
            (None, Some(attested)) => (Day::MIN, attested.latest()),
            // Something that ended began before, and is not dated further.
            (None, None) => (Day::MIN, Day::MAX),
        }
    }

    /// First and last day on which it can have ended; `closing` is the end of
    /// that of which it was a part.
    fn end(&self, closing: Option<When>) -> (Day, Day) {
        let (first, last) = match (self.until, self.attested) {
            (Some(until), _) if self.whole => (until.latest(), until.latest()),
            (Some(until), _) => (until.earliest(), until.latest()),
            (None, Some(attested)) => (attested.earliest(), Day::MAX),
            (None, None) if self.from.is_some() => (Day::MAX, Day::MAX),
            (None, None) => (Day::MIN, Day::MAX),
        };
        match closing {
            Some(end) => (first.min(end.earliest()), last.min(end.latest())),
            None => (first, last),
        }
    }

    /// Whether it held at some time of `asked`: on a day, in a month, in a
    /// year. Certain is what no reading of the dates can deny.
    #[must_use]
    pub fn holds(&self, asked: PartialDate, closing: Option<When>) -> (Certainty, Option<Doubt>) {
        let (first, last) = (asked.earliest(), asked.latest());
        let (begin, begun) = self.start();
        let (end, ended) = self.end(closing);
        if begin > last || ended < first {
            return (Certainty::No, None);
        }
        let doubt = if begun > last {
            match (self.from, self.attested) {
                (Some(_), _) => Doubt::StartInexact,
                (None, Some(_)) => Doubt::BeforeAttested,
                (None, None) => Doubt::Undated,
            }
        } else if end < first {
            match (self.until, self.attested) {
                (None, Some(_)) => Doubt::AfterAttested,
                (None, None) if self.from.is_none() => Doubt::Undated,
                _ => Doubt::EndInexact,
            }
        } else {
            return (Certainty::Certain, None);
        };
        (Certainty::Possible, Some(doubt))
    }

    /// Whether the two can have been at the same time.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.start().0 <= other.end(None).1 && other.start().0 <= self.end(None).1
    }

    /// Whether it ends before it can have begun.
    #[must_use]
    pub fn is_backwards(&self) -> bool {
        self.from
            .zip(self.until)
            .is_some_and(|(from, until)| until.latest() < from.earliest())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn period(from: &str, until: &str, attested: &str, whole: bool) -> Period {
        Period {
            from: When::parse(from).ok(),
            until: When::parse(until).ok(),
            attested: PartialDate::parse(attested).ok(),
            whole,
        }
    }

    fn at(period: Period, asked: &str) -> String {
        let asked = PartialDate::parse(asked).unwrap_or(PartialDate::Year(1600));
        let (certainty, doubt) = period.holds(asked, None);
        format!("{certainty} {}", doubt.map_or("", Doubt::code))
            .trim_end()
            .to_owned()
    }

    #[test]
    fn a_month_of_admission_leaves_its_days_open() {
        let admitted = period("2007-11", "", "", false);
        assert_eq!(at(admitted, "2007-10-31"), "no");
        assert_eq!(at(admitted, "2007-11-15"), "possible start_inexact");
        assert_eq!(at(admitted, "2007-11"), "certain");
        assert_eq!(at(admitted, "2007-12-31"), "certain");
    }

    #[test]
    fn a_term_is_whole_months() {
        let term = period("2011-01", "2011-06", "", true);
        assert_eq!(at(term, "2010-12-31"), "no");
        assert_eq!(at(term, "2011-01-01"), "certain");
        assert_eq!(at(term, "2011-06-30"), "certain");
        assert_eq!(at(term, "2011-07-01"), "no");
    }

    #[test]
    fn what_is_only_attested_is_certain_at_that_time_alone() {
        let attested = period("", "", "2018-12-19", false);
        assert_eq!(at(attested, "2018-05"), "possible before_attested");
        assert_eq!(at(attested, "2018-12"), "certain");
        assert_eq!(at(attested, "2026"), "possible after_attested");
        assert_eq!(at(period("", "", "", false), "2011"), "possible undated");
    }

    #[test]
    fn what_is_over_ends_its_parts() {
        let member = period("2003-04", "", "2014", false);
        let end = When::parse("2018-05").ok();
        let asked = |year| member.holds(PartialDate::Year(year), end).0;
        assert_eq!(asked(2010), Certainty::Certain);
        assert_eq!(asked(2016), Certainty::Possible);
        assert_eq!(asked(2019), Certainty::No);
    }

    proptest! {
        /// The true days lie within what the source tells: certain is never
        /// wrong, and no is never wrong.
        #[test]
        fn certain_and_no_are_never_wrong(
            year in 1990..2030i32, month in 1..=12u32, days in 0..2000i64, day in 1..=28u32,
            by_year in any::<bool>(), asked_year in 1985..2040i32, asked_month in 1..=12u32,
        ) {
            let from = Day::from_ymd_opt(year, month, day).unwrap_or(Day::MIN);
            let until = from + chrono::Days::new(days.unsigned_abs());
            let told = |d: Day| {
                use chrono::Datelike;
                When::Date(if by_year { PartialDate::Year(d.year()) } else { PartialDate::Month(d.year(), d.month()) })
            };
            let period = Period { from: Some(told(from)), until: Some(told(until)), ..Period::default() };
            let asked = PartialDate::Month(asked_year, asked_month);
            let held = from <= asked.latest() && until >= asked.earliest();
            match period.holds(asked, None).0 {
                Certainty::Certain => prop_assert!(held),
                Certainty::No => prop_assert!(!held),
                Certainty::Possible => {}
            }
        }
    }
}
