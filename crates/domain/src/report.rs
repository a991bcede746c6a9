//! The periodic report of an observer: opened by the schedule, written by the
//! organization, accepted by IPD. No text of IOM asks for one; the period is a
//! setting with its basis, and what is missed is shown and put to a person.

use crate::{Day, Instant, application::Signature, coded_enum, organization::OrganizationId};
use chrono::{Days, Months};
use uuid::Uuid;

/// Days before the due day on which the organization is reminded.
pub const REMINDERS: [i64; 3] = [90, 30, 7];

coded_enum! {
    /// Where a report stands.
    ReportState {
        /// The organization writes it.
        Open = "open",
        /// Handed in.
        Submitted = "submitted",
        /// Returned to the organization with a question.
        Asked = "asked",
        /// Accepted.
        Accepted = "accepted",
    }
}

coded_enum! {
    /// Why an act on a report is refused.
    ReportRefusal {
        /// No report is open.
        NothingOpen = "report_nothing_open",
        /// It is with IPD now.
        WithStaff = "report_with_staff",
        /// It is with the organization now.
        WithOrganization = "report_with_organization",
    }
}

/// What the organization says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportContent {
    /// What it did in the period.
    pub activities: Option<String>,
    /// What changed in it: name, seat, aims, heads, funding.
    pub changes: Option<String>,
    /// How it worked with IOM.
    pub cooperation: Option<String>,
    /// Whether it has looked at its contacts and found them right.
    pub contacts_confirmed: bool,
}

/// A report on a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodicReport {
    /// Identity.
    pub id: Uuid,
    /// The observer.
    pub organization_id: OrganizationId,
    /// First day of the period.
    pub period_from: Day,
    /// Last day on which it is on time; the period ends then.
    pub due_on: Day,
    /// Last day of grace, as it was when the report was opened.
    pub grace_until: Day,
    /// Where it stands.
    pub state: ReportState,
    /// What the organization says.
    pub content: ReportContent,
    /// Who handed it in, and when; the last time.
    pub submitted: Option<Signature>,
    /// What IPD asks.
    pub question: Option<String>,
    /// Who accepted it, and when.
    pub accepted: Option<Signature>,
    /// When it was opened.
    pub opened_at: Instant,
    /// Version for optimistic locking.
    pub version: i32,
}

impl PeriodicReport {
    /// Whether the organization has to do something.
    #[must_use]
    pub const fn waits_for_organization(&self) -> bool {
        matches!(self.state, ReportState::Open | ReportState::Asked)
    }

    /// The first day on which it was late, once the grace is over as well. A
    /// report that was handed in is not overdue, whatever IPD does with it.
    #[must_use]
    pub fn overdue_since(&self, today: Day) -> Option<Day> {
        let over =
            self.waits_for_organization() && self.submitted.is_none() && today > self.grace_until;
        over.then(|| self.due_on + Days::new(1))
    }

    /// The days of the reminder to send now: the nearest to the due day of those
    /// whose day has come. Who comes late is not sent all of them at once.
    #[must_use]
    pub fn reminder(&self, today: Day) -> Option<i64> {
        let left = (self.due_on - today).num_days();
        let due = |days: &i64| left >= 0 && left <= *days;
        let mut come: Vec<i64> = REMINDERS.into_iter().filter(due).collect();
        come.sort_unstable();
        come.first()
            .copied()
            .filter(|_| self.waits_for_organization())
    }

    /// Takes over what the organization wrote.
    ///
    /// # Errors
    /// [`ReportRefusal::WithStaff`].
    pub fn save(mut self, content: ReportContent) -> Result<Self, ReportRefusal> {
        if !self.waits_for_organization() {
            return Err(ReportRefusal::WithStaff);
        }
        self.content = content;
        Ok(self)
    }

    /// Hands it in.
    ///
    /// # Errors
    /// [`ReportRefusal::WithStaff`].
    pub fn submit(self, content: ReportContent, signed: Signature) -> Result<Self, ReportRefusal> {
        let mut next = self.save(content)?;
        next.submitted = Some(signed);
        next.state = ReportState::Submitted;
        Ok(next)
    }

    /// Returns it with a question.
    ///
    /// # Errors
    /// [`ReportRefusal::WithOrganization`].
    pub fn ask(mut self, question: String) -> Result<Self, ReportRefusal> {
        self.with_staff()?;
        self.question = Some(question);
        self.state = ReportState::Asked;
        Ok(self)
    }

    /// Accepts it.
    ///
    /// # Errors
    /// [`ReportRefusal::WithOrganization`].
    pub fn accept(mut self, signed: Signature) -> Result<Self, ReportRefusal> {
        self.with_staff()?;
        self.accepted = Some(signed);
        self.state = ReportState::Accepted;
        Ok(self)
    }

    fn with_staff(&self) -> Result<(), ReportRefusal> {
        match self.state {
            ReportState::Submitted => Ok(()),
            ReportState::Accepted => Err(ReportRefusal::NothingOpen),
            ReportState::Open | ReportState::Asked => Err(ReportRefusal::WithOrganization),
        }
    }
}

/// The terms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Length of the period, in months.
    pub months: u32,
    /// How long before its end the report is opened, in days.
    pub opens: i64,
    /// Days of grace after its end.
    pub grace: i64,
}

/// The period of the next report: its first day and the day on which it is due.
/// The first begins when the observer was admitted, but never before the day on
/// which the register learnt of it: nobody is overdue the moment it is entered.
/// `last` is the newest report; while it is not accepted, no other opens.
#[must_use]
pub fn next_period(
    admitted: Day,
    entered: Day,
    last: Option<&PeriodicReport>,
    terms: Terms,
) -> Option<(Day, Day)> {
    let Some(last) = last else {
        let from = admitted.max(entered);
        return Some((from, from + Months::new(terms.months)));
    };
    let accepted = last.accepted.as_ref()?.at.date_naive();
    let from = last.due_on + Days::new(1);
    // A report accepted very late does not make the next one due at once.
    let due = (last.due_on + Months::new(terms.months))
        .max(accepted + chrono::Duration::days(terms.opens));
    Some((from, due))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::AccountId;
    use proptest::prelude::*;

    const TERMS: Terms = Terms {
        months: 48,
        opens: 120,
        grace: 90,
    };

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn signed(at: &str) -> Signature {
        Signature {
            by: AccountId(Uuid::nil()),
            at: at.parse().unwrap(),
        }
    }

    fn report() -> PeriodicReport {
        PeriodicReport {
            id: Uuid::nil(),
            organization_id: OrganizationId::from_number(1),
            period_from: day("2026-11-21"),
            due_on: day("2030-11-21"),
            grace_until: day("2031-02-19"),
            state: ReportState::Open,
            content: ReportContent::default(),
            submitted: None,
            question: None,
            accepted: None,
            opened_at: "2030-07-24T00:00:00Z".parse().unwrap(),
            version: 1,
        }
    }

    #[test]
    fn it_goes_to_and_fro_until_it_is_accepted() {
        let content = ReportContent {
            activities: Some("a".into()),
            ..Default::default()
        };
        let sent = report()
            .submit(content.clone(), signed("2030-10-01T00:00:00Z"))
            .unwrap();
        assert_eq!(
            sent.clone().save(content.clone()),
            Err(ReportRefusal::WithStaff)
        );
        let asked = sent.ask("How?".into()).unwrap();
        assert_eq!(
            asked.clone().accept(signed("2030-10-02T00:00:00Z")),
            Err(ReportRefusal::WithOrganization)
        );
        let again = asked
            .submit(content, signed("2030-10-03T00:00:00Z"))
            .unwrap();
        let done = again.accept(signed("2030-10-04T00:00:00Z")).unwrap();
        assert_eq!(done.state, ReportState::Accepted);
        assert_eq!(done.ask("x".into()), Err(ReportRefusal::NothingOpen));
    }

    #[test]
    fn it_is_overdue_after_the_grace_since_the_day_after_it_was_due() {
        assert_eq!(report().overdue_since(day("2031-02-19")), None);
        assert_eq!(
            report().overdue_since(day("2031-02-20")),
            Some(day("2030-11-22"))
        );
        let sent = report()
            .submit(ReportContent::default(), signed("2031-03-01T00:00:00Z"))
            .unwrap();
        assert_eq!(sent.overdue_since(day("2031-06-01")), None);
        assert_eq!(
            sent.ask("?".into())
                .unwrap()
                .overdue_since(day("2031-06-01")),
            None
        );
    }

    #[test]
    fn reminders_come_at_90_30_and_7_days_and_not_together() {
        let at = |text: &str| report().reminder(day(text));
        assert_eq!(at("2030-08-22"), None);
        assert_eq!(at("2030-08-23"), Some(90));
        assert_eq!(at("2030-10-21"), Some(90));
        assert_eq!(at("2030-10-22"), Some(30));
        assert_eq!(at("2030-11-14"), Some(7));
        assert_eq!(at("2030-11-21"), Some(7));
        assert_eq!(at("2030-11-22"), None);
    }

    #[test]
    fn nobody_is_overdue_the_moment_it_is_entered() {
        let first = next_period(day("2002-12-02"), day("2026-11-21"), None, TERMS);
        assert_eq!(first, Some((day("2026-11-21"), day("2030-11-21"))));
        assert_eq!(
            next_period(day("2002-12-02"), day("2026-11-21"), Some(&report()), TERMS),
            None
        );
        let mut late = report();
        late.state = ReportState::Accepted;
        late.accepted = Some(signed("2036-01-01T00:00:00Z"));
        let next = next_period(day("2002-12-02"), day("2026-11-21"), Some(&late), TERMS);
        assert_eq!(next, Some((day("2030-11-22"), day("2036-04-30"))));
    }

    proptest! {
        /// Whatever the day of acceptance, the next report leaves time to write it.
        #[test]
        fn the_next_report_leaves_time(accepted in 0..9000i64, months in 6..120u32, opens in 90..365i64) {
            let mut last = report();
            let at = day("2030-08-01") + chrono::Duration::days(accepted);
            last.accepted = Some(Signature { at: at.and_hms_opt(0, 0, 0).unwrap().and_utc(), ..signed("2030-01-01T00:00:00Z") });
            let (from, due) = next_period(day("2000-01-01"), day("2026-01-01"), Some(&last), Terms { months, opens, grace: 0 }).unwrap();
            prop_assert!(due >= at + chrono::Duration::days(opens));
            prop_assert!(from <= due && from > last.due_on);
        }
    }
}
