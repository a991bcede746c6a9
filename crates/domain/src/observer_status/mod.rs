//! Observer status as a timeline: each period has its beginning, its end and
//! the decision or the source that it rests on.

use crate::{
    Day, application::DecisionId, coded_enum, organization::OrganizationId, text::PartialDate,
};

coded_enum! {
    /// How sure the register is that a period covers a day.
    Standing {
        /// The period covers the day.
        Observer = "observer",
        /// The day lies within the vagueness of a partial date.
        Uncertain = "uncertain",
    }
}

/// A period in which an organization is observer at the Council.
#[derive(Debug, Clone)]
pub struct ObserverStatus {
    /// Identity.
    pub id: uuid::Uuid,
    /// The observer.
    pub organization_id: OrganizationId,
    /// First day of the status, as well as known.
    pub from: PartialDate,
    /// First day on which it no longer holds.
    pub until: Option<PartialDate>,
    /// The admitting session.
    pub session: Option<String>,
    /// The decision recorded in this register; `None` for facts from sources.
    pub decision: Option<DecisionId>,
    /// How the fact is known: decision, found, inferred …
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// The words of the source, or a remark.
    pub evidence: String,
}

impl ObserverStatus {
    /// What this period says of a day; `None` when it does not reach it.
    #[must_use]
    pub fn standing_on(&self, day: Day) -> Option<Standing> {
        if day < self.from.earliest() {
            return None;
        }
        if let Some(until) = self.until {
            if day >= until.latest() {
                return None;
            }
            if day >= until.earliest() {
                return Some(Standing::Uncertain);
            }
        }
        Some(if day >= self.from.latest() {
            Standing::Observer
        } else {
            Standing::Uncertain
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, until: Option<&str>) -> Option<ObserverStatus> {
        Some(ObserverStatus {
            id: uuid::Uuid::nil(),
            organization_id: OrganizationId::from_number(1),
            from: PartialDate::parse(from).ok()?,
            until: until.and_then(|u| PartialDate::parse(u).ok()),
            session: None,
            decision: None,
            basis: "found".into(),
            source: "test".into(),
            evidence: String::new(),
        })
    }

    fn on(from: &str, until: Option<&str>, day: &str) -> Option<Standing> {
        period(from, until)?.standing_on(day.parse().ok()?)
    }

    #[test]
    fn a_partial_date_makes_its_month_uncertain() {
        assert_eq!(on("2009-11", None, "2009-10-31"), None);
        assert_eq!(on("2009-11", None, "2009-11-15"), Some(Standing::Uncertain));
        assert_eq!(on("2009-11", None, "2010-01-01"), Some(Standing::Observer));
    }

    #[test]
    fn the_end_is_the_first_day_without_status() {
        assert_eq!(
            on("2016-12-05", Some("2020-06-01"), "2020-05-31"),
            Some(Standing::Observer)
        );
        assert_eq!(on("2016-12-05", Some("2020-06-01"), "2020-06-01"), None);
        assert_eq!(
            on("2016-12-05", Some("2020"), "2020-06-01"),
            Some(Standing::Uncertain)
        );
    }
}
