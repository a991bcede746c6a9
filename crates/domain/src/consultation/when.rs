//! When a consultation takes place: days as well as they are known, and the
//! hours with the time zone of the place.

use crate::{Day, Instant, text::PartialDate};
use chrono::{Datelike, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// The hours, on the clock of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// When it begins on its first day.
    pub from: NaiveTime,
    /// When it ends on its last day.
    pub until: NaiveTime,
    /// The time zone (IANA).
    pub zone: Tz,
}

/// When: partial dates for what sources tell of the past and for drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The first day.
    pub from: PartialDate,
    /// The last day; none for the same.
    pub until: Option<PartialDate>,
    /// The hours.
    pub hours: Option<Hours>,
}

impl When {
    /// The last day, or the first where there is but one.
    #[must_use]
    pub fn last(&self) -> PartialDate {
        self.until.unwrap_or(self.from)
    }

    /// Beginning and end on the clock of the place, where days and hours are
    /// known exactly.
    #[must_use]
    pub fn local(&self) -> Option<(NaiveDateTime, NaiveDateTime, Tz)> {
        let hours = self.hours?;
        let (PartialDate::Day(from), PartialDate::Day(last)) = (self.from, self.last()) else {
            return None;
        };
        Some((
            from.and_time(hours.from),
            last.and_time(hours.until),
            hours.zone,
        ))
    }

    /// Beginning and end in UTC. A time that a change of the clock makes twice
    /// is the first of the two; one that it leaves out has none.
    #[must_use]
    pub fn instants(&self) -> Option<(Instant, Instant)> {
        let (from, until, zone) = self.local()?;
        let utc = |at: NaiveDateTime| {
            zone.from_local_datetime(&at)
                .earliest()
                .map(|t| t.with_timezone(&Utc))
        };
        Some((utc(from)?, utc(until)?))
    }

    /// The calendar day where it takes place.
    #[must_use]
    pub fn day_there(&self, now: Instant) -> Day {
        let zone = self.hours.map_or(Tz::Europe__Zurich, |h| h.zone);
        now.with_timezone(&zone).date_naive()
    }

    /// Whether it is over.
    #[must_use]
    pub fn is_over(&self, now: Instant) -> bool {
        match self.instants() {
            Some((_, end)) => end < now,
            None => self.last().latest() < self.day_there(now),
        }
    }

    /// The same a year later, as well as the days are known. The 29th of
    /// February becomes the 28th.
    #[must_use]
    pub fn next_year(&self) -> Self {
        let later = |date: PartialDate| match date {
            PartialDate::Year(y) => PartialDate::Year(y + 1),
            PartialDate::Month(y, m) => PartialDate::Month(y + 1, m),
            PartialDate::Day(d) => PartialDate::Day(year_later(d)),
        };
        Self {
            from: later(self.from),
            until: self.until.map(later),
            hours: self.hours,
        }
    }
}

/// The same day a year later.
#[must_use]
pub(super) fn year_later(day: Day) -> Day {
    let next = day.year() + 1;
    day.with_year(next)
        .or_else(|| Day::from_ymd_opt(next, 2, 28))
        .unwrap_or(day)
}
