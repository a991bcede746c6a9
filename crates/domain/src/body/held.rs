//! A role that a body holds in another, as one or several sources tell it.

use super::{Body, Certainty, Doubt, Membership, Period, Statement, When};
use crate::text::PartialDate;

/// One body in one role, with every statement of it that is about the same
/// time. Where they differ, the sources disagree, and all of them stay.
#[derive(Debug, Clone)]
pub struct Held<'a> {
    /// The statements, never none.
    pub statements: Vec<(&'a Statement, &'a Membership)>,
    /// What was asked: certain, possible or not; certain without a date.
    pub certainty: Certainty,
    /// Why it is only possible.
    pub doubt: Option<Doubt>,
}

impl<'a> Held<'a> {
    /// The membership that the first source tells.
    #[must_use]
    pub fn membership(&self) -> Option<&'a Membership> {
        self.statements.first().map(|(_, m)| *m)
    }

    /// Whether the sources give different beginnings or different ends. A
    /// source that does not tell one contradicts nobody.
    #[must_use]
    pub fn is_disputed(&self) -> bool {
        let differ = |date: fn(&Period) -> Option<When>| {
            let mut told = self.statements.iter().filter_map(|(_, m)| date(&m.period));
            let first = told.next();
            told.any(|d| Some(d) != first)
        };
        differ(|p| p.from) || differ(|p| p.until)
    }

    /// The period that a source tells; where it is silent on one end, that of
    /// the others.
    fn completed(&self, of: &Membership) -> Period {
        let told = |date: fn(&Period) -> Option<When>| {
            self.statements.iter().find_map(|(_, m)| date(&m.period))
        };
        let from = of.period.from.or_else(|| told(|p| p.from));
        let until = of.period.until.or_else(|| told(|p| p.until));
        Period {
            whole: of.role.is_term() && from.is_some() && until.is_some(),
            from,
            until,
            ..of.period
        }
    }

    /// Its place in a list by time.
    fn place(&self) -> Option<crate::Day> {
        let from = |m: &Membership| m.period.from.map(When::place);
        self.statements.iter().filter_map(|(_, m)| from(m)).min()
    }
}

/// Joins statements of the same body in the same role at the same time.
pub(super) fn grouped<'a>(
    all: impl Iterator<Item = (&'a Statement, &'a Membership)>,
) -> Vec<Held<'a>> {
    let mut out: Vec<Held<'a>> = Vec::new();
    for (statement, membership) in all {
        let same = |held: &&mut Held<'a>| {
            held.statements.iter().any(|(_, m)| {
                (&m.body, &m.member, m.role)
                    == (&membership.body, &membership.member, membership.role)
                    && m.period.meets(&membership.period)
            })
        };
        match out.iter_mut().find(same) {
            Some(held) => held.statements.push((statement, membership)),
            None => out.push(Held {
                statements: vec![(statement, membership)],
                certainty: Certainty::Certain,
                doubt: None,
            }),
        }
    }
    out.sort_by_key(|h| {
        let role = h.membership().map(|m| m.role);
        (role, h.place().unwrap_or(crate::Day::MAX))
    });
    out
}

/// What holds at a date, with how certain it is; nothing that does not.
pub(super) fn at<'a>(
    held: Vec<Held<'a>>,
    asked: PartialDate,
    body: impl Fn(&str) -> Option<&'a Body>,
) -> Vec<Held<'a>> {
    let judge = |mut held: Held<'a>| {
        let one = |(_, m): &(&Statement, &Membership)| {
            let ends = |code: &str| body(code).and_then(|b| b.ended);
            let (whole, part) = (ends(&m.body), ends(&m.member));
            let period = held.completed(m);
            let (first, doubt) = period.holds(asked, whole);
            match part {
                Some(end) if first != Certainty::No => period.holds(asked, Some(end)),
                _ => (first, doubt),
            }
        };
        let answers: Vec<(Certainty, Option<Doubt>)> = held.statements.iter().map(one).collect();
        let all = |c: Certainty| answers.iter().all(|(a, _)| *a == c);
        (held.certainty, held.doubt) = if all(Certainty::No) {
            (Certainty::No, None)
        } else if all(Certainty::Certain) {
            (Certainty::Certain, None)
        } else if answers.iter().any(|(a, _)| *a == Certainty::No) {
            (Certainty::Possible, Some(Doubt::SourcesDisagree))
        } else {
            // One source knows for certain what the other leaves open.
            match answers.iter().any(|(a, _)| *a == Certainty::Certain) {
                true => (Certainty::Certain, None),
                false => (Certainty::Possible, answers.iter().find_map(|(_, d)| *d)),
            }
        };
        held
    };
    held.into_iter()
        .map(judge)
        .filter(|h| h.certainty != Certainty::No)
        .collect()
}
