//! A round of questions: who asked, until when, how often it was reminded.

use super::Signature;
use crate::{Day, coded_enum};

coded_enum! {
    /// Who wants to know.
    RoundOrigin {
        /// The officer who examines.
        Ipd = "ipd",
        /// The Council, when it deferred.
        Council = "council",
    }
}

coded_enum! {
    /// How a round came to its end.
    RoundEnd {
        /// The CSO sent its answers.
        Answered = "answered",
        /// The officer took the questions back.
        TakenBack = "taken_back",
        /// The case was closed without prejudice.
        Closed = "closed",
        /// The CSO withdrew its application.
        Withdrawn = "withdrawn",
        /// A correction of the Council's decision took its question away.
        Superseded = "superseded",
    }
}

/// A round of questions that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Number of the round in the case, from 1.
    pub number: u32,
    /// Who wants to know.
    pub origin: RoundOrigin,
    /// Who asked, and when.
    pub asked: Signature,
    /// Last day for the answers. Late answers are accepted until the case is
    /// closed.
    pub due: Day,
    /// How many reminders went out for this due date.
    pub reminders: u32,
    /// A request for more time that nobody has answered yet.
    pub extension_asked: Option<Signature>,
}

impl Round {
    /// Whether the due date has passed.
    #[must_use]
    pub fn is_overdue(&self, today: Day) -> bool {
        today > self.due
    }
}

/// Days from one reminder to the next. Ours.
pub const REMINDER_EVERY_DAYS: i64 = 7;
/// After so many reminders for one due date the program falls silent, and the
/// officer sees a case that is overdue. Ours.
pub const MOST_REMINDERS: u32 = 8;

/// The number of the reminder whose day has come, from 1: so many days before
/// the due date, on it, and each week after it. One whose day was not after the
/// day of asking is left out, and one missed is not made up for.
#[must_use]
pub fn reminder_due(asked: Day, due: Day, days_before: i64, today: Day) -> Option<u32> {
    let since = (today - due).num_days();
    let (number, day) = if since < -days_before {
        return None;
    } else if since < 0 {
        (1, due - chrono::Duration::days(days_before))
    } else {
        let weeks = since / REMINDER_EVERY_DAYS;
        let day = due + chrono::Duration::days(weeks * REMINDER_EVERY_DAYS);
        (
            u32::try_from(weeks).unwrap_or(u32::MAX).saturating_add(2),
            day,
        )
    };
    (day > asked && number <= MOST_REMINDERS).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn reminders_come_a_week_before_on_the_day_and_each_week_after() {
        let on = |today: &str| reminder_due(day("2027-01-01"), day("2027-01-31"), 7, day(today));
        let found: Vec<_> = [
            "2027-01-23",
            "2027-01-24",
            "2027-01-30",
            "2027-01-31",
            "2027-02-06",
            "2027-02-07",
            "2027-03-14",
            "2027-03-21",
        ]
        .map(on)
        .into();
        assert_eq!(
            found,
            [
                None,
                Some(1),
                Some(1),
                Some(2),
                Some(2),
                Some(3),
                Some(8),
                None
            ]
        );
        // Asked on the Monday for the Friday: no reminder on the same day.
        let short = |today: &str| reminder_due(day("2027-01-27"), day("2027-01-31"), 7, day(today));
        assert_eq!(short("2027-01-27"), None);
        assert_eq!(short("2027-01-31"), Some(2));
    }
}
