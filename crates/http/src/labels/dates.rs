//! Dates with the month in words: never 03/04/2027.

use chrono::Datelike;
use parvis_domain::{Day, Instant, text::PartialDate};
use parvis_i18n::Texts;

/// A day, such as "30 June 2027" or « 1er juin 2027 ».
#[must_use]
pub fn day(t: &Texts, it: Day) -> String {
    let number = it.day();
    let shown = if number == 1 {
        t.date_first_day()
    } else {
        number.to_string()
    };
    t.date_day(shown, month(t, it.month()), it.year().to_string())
}

/// A date known to the year, the month or the day.
#[must_use]
pub fn partial_date(t: &Texts, it: PartialDate) -> String {
    match it {
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(year, number) => t.date_month(month(t, number), year.to_string()),
        PartialDate::Day(known) => day(t, known),
    }
}

/// A moment, to the minute, in UTC.
#[must_use]
pub fn moment(t: &Texts, it: Instant) -> String {
    t.date_moment(day(t, it.date_naive()), it.format("%H:%M").to_string())
}

fn month(t: &Texts, number: u32) -> String {
    match number {
        1 => t.date_january(),
        2 => t.date_february(),
        3 => t.date_march(),
        4 => t.date_april(),
        5 => t.date_may(),
        6 => t.date_june(),
        7 => t.date_july(),
        8 => t.date_august(),
        9 => t.date_september(),
        10 => t.date_october(),
        11 => t.date_november(),
        _ => t.date_december(),
    }
}
