//! All statements together, and the questions that they answer.

use super::{
    Body, BodyName, BodySuccession, Certainty, Contradiction, Doubt, Fact, FactKind, Held,
    Instrument, Mandate, MandatePoint, Membership, Role, Side, Statement, held,
};
use crate::text::{LocalizedText, PartialDate};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A name of a body at a date.
#[derive(Debug, Clone)]
pub struct NameAt<'a> {
    /// The statement.
    pub statement: &'a Statement,
    /// The name.
    pub name: &'a BodyName,
    /// How certain it is.
    pub certainty: Certainty,
    /// Why it is only possible.
    pub doubt: Option<Doubt>,
}

/// A question on which sources disagree, with what each says.
#[derive(Debug, Clone)]
pub struct Disagreement<'a> {
    /// The statement that they disagree.
    pub statement: &'a Statement,
    /// The question.
    pub question: &'a Contradiction,
    /// The sides, by letter.
    pub sides: Vec<(&'a Statement, &'a Side)>,
}

/// Every statement, in the order in which they were entered. What was
/// corrected or taken back stays in it and answers nothing.
#[derive(Debug, Clone, Default)]
pub struct Book {
    statements: Vec<Statement>,
    superseded: HashSet<Uuid>,
    bodies: HashMap<String, usize>,
}

/// The parts of one kind of fact among the statements that hold.
macro_rules! of_kind {
    ($book:expr, $variant:ident) => {
        $book.current().filter_map(|s| match &s.fact {
            Fact::$variant(it) => Some((s, it)),
            _ => None,
        })
    };
}

impl Book {
    /// Makes a book of statements in their order.
    #[must_use]
    pub fn new(statements: Vec<Statement>) -> Self {
        let superseded: HashSet<Uuid> = statements.iter().filter_map(|s| s.supersedes).collect();
        let mut book = Self {
            statements,
            superseded,
            bodies: HashMap::new(),
        };
        let index = |(i, s): (usize, &Statement)| match &s.fact {
            Fact::Body(body) if book.holds(s) => Some((body.code.clone(), i)),
            _ => None,
        };
        book.bodies = book
            .statements
            .iter()
            .enumerate()
            .filter_map(index)
            .collect();
        book
    }

    /// Every statement, also those that were corrected or taken back.
    #[must_use]
    pub fn all(&self) -> &[Statement] {
        &self.statements
    }

    /// Whether a statement still holds: neither corrected nor a taking back.
    #[must_use]
    pub fn holds(&self, statement: &Statement) -> bool {
        !statement.retracts && !self.superseded.contains(&statement.id)
    }

    /// The statements that hold.
    pub fn current(&self) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(|s| self.holds(s))
    }

    /// A statement, in whatever state.
    #[must_use]
    pub fn statement(&self, id: Uuid) -> Option<&Statement> {
        self.statements.iter().find(|s| s.id == id)
    }

    /// Whether a thing of this kind has this code.
    #[must_use]
    pub fn knows(&self, kind: FactKind, code: &str) -> bool {
        match kind {
            FactKind::Body => self.bodies.contains_key(code),
            _ => self
                .current()
                .any(|s| s.fact.kind() == kind && s.fact.code() == Some(code)),
        }
    }

    /// The bodies.
    pub fn bodies(&self) -> impl Iterator<Item = (&Statement, &Body)> {
        of_kind!(self, Body)
    }

    /// A body.
    #[must_use]
    pub fn body(&self, code: &str) -> Option<(&Statement, &Body)> {
        let statement = self.statements.get(*self.bodies.get(code)?)?;
        match &statement.fact {
            Fact::Body(body) => Some((statement, body)),
            _ => None,
        }
    }

    /// The name of a body; nothing for one that is not known.
    #[must_use]
    pub fn name(&self, code: &str) -> Option<&LocalizedText> {
        self.body(code).map(|(_, b)| &b.name)
    }

    /// The names that a body bore, the first first.
    #[must_use]
    pub fn names(&self, code: &str) -> Vec<(&Statement, &BodyName)> {
        of_kind!(self, Name)
            .filter(|(_, n)| n.body == code)
            .collect()
    }

    /// The names that a body bore at a date; what was only proposed is none.
    #[must_use]
    pub fn names_at(&self, code: &str, asked: PartialDate) -> Vec<NameAt<'_>> {
        let closing = self.body(code).and_then(|(_, b)| b.ended);
        let at = |(statement, name): (_, &'_ BodyName)| {
            let (certainty, doubt) = name.period.holds(asked, closing);
            (certainty, doubt, statement, name.proposed)
        };
        self.names(code)
            .into_iter()
            .map(|(s, n)| (at((s, n)), n))
            .filter(|((certainty, .., proposed), _)| *certainty != Certainty::No && !proposed)
            .map(|((certainty, doubt, statement, _), name)| NameAt {
                statement,
                name,
                certainty,
                doubt,
            })
            .collect()
    }

    fn memberships(&self) -> impl Iterator<Item = (&Statement, &Membership)> {
        of_kind!(self, Membership)
    }

    /// Who belongs to a body, in each role: at a date, or ever.
    #[must_use]
    pub fn members(&self, code: &str, asked: Option<PartialDate>) -> Vec<Held<'_>> {
        let all = held::grouped(self.memberships().filter(|(_, m)| m.body == code));
        self.at(all, asked)
    }

    /// What a body belongs to, in each role: at a date, or ever.
    #[must_use]
    pub fn belongs(&self, code: &str, asked: Option<PartialDate>) -> Vec<Held<'_>> {
        let all = held::grouped(self.memberships().filter(|(_, m)| m.member == code));
        self.at(all, asked)
    }

    /// Who chaired a body: at a date, or ever.
    #[must_use]
    pub fn chairs(&self, code: &str, asked: Option<PartialDate>) -> Vec<Held<'_>> {
        let mut all = self.members(code, asked);
        all.retain(|h| h.membership().is_some_and(|m| m.role == Role::Chair));
        all
    }

    fn at<'a>(&'a self, all: Vec<Held<'a>>, asked: Option<PartialDate>) -> Vec<Held<'a>> {
        match asked {
            Some(asked) => held::at(all, asked, |code| self.body(code).map(|(_, b)| b)),
            None => all,
        }
    }

    /// What came from what, as far as this body is a part of it: the bodies
    /// before and after, however far.
    #[must_use]
    pub fn lineage(&self, code: &str) -> Vec<(&Statement, &BodySuccession)> {
        let all: Vec<_> = of_kind!(self, Succession).collect();
        let mut family = HashSet::from([code]);
        loop {
            let before = family.len();
            for (_, s) in &all {
                if family.contains(s.body.as_str()) || family.contains(s.successor.as_str()) {
                    family.extend([s.body.as_str(), s.successor.as_str()]);
                }
            }
            if family.len() == before {
                break;
            }
        }
        let mut out: Vec<_> = all
            .into_iter()
            .filter(|(_, s)| family.contains(s.body.as_str()))
            .collect();
        out.sort_by_key(|(_, s)| s.on.map_or(crate::Day::MAX, super::When::place));
        out
    }

    /// The versions of the mandate of a body, or of all.
    #[must_use]
    pub fn mandates(&self, body: Option<&str>) -> Vec<(&Statement, &Mandate)> {
        of_kind!(self, Mandate)
            .filter(|(_, m)| body.is_none_or(|b| m.body == b))
            .collect()
    }

    /// The points of a mandate, by number.
    #[must_use]
    pub fn points(&self, mandate: &str) -> Vec<(&Statement, &MandatePoint)> {
        let mut out: Vec<_> = of_kind!(self, Point)
            .filter(|(_, p)| p.mandate == mandate)
            .collect();
        out.sort_by(|a, b| a.1.point.cmp(&b.1.point));
        out
    }

    /// The instruments, by date.
    #[must_use]
    pub fn instruments(&self) -> Vec<(&Statement, &Instrument)> {
        let mut out: Vec<_> = of_kind!(self, Instrument).collect();
        out.sort_by_key(|(_, i)| i.date().map_or(crate::Day::MAX, super::When::place));
        out
    }

    /// The formal elements on which the relations of IOM with the United
    /// Nations rest, by their number.
    #[must_use]
    pub fn formal_elements(&self) -> Vec<(&Statement, &Instrument)> {
        let mut out = self.instruments();
        out.retain(|(_, i)| i.formal_element.is_some());
        out.sort_by_key(|(_, i)| i.formal_element);
        out
    }

    /// The contradictions, each with its sides; of a body, or all.
    #[must_use]
    pub fn contradictions(&self, about: Option<&str>) -> Vec<Disagreement<'_>> {
        let sides = |code: &str| {
            let mut sides: Vec<_> = of_kind!(self, Side)
                .filter(|(_, s)| s.contradiction == code)
                .collect();
            sides.sort_by(|a, b| a.1.letter.cmp(&b.1.letter));
            sides
        };
        of_kind!(self, Contradiction)
            .filter(|(_, c)| about.is_none_or(|a| c.about.as_deref() == Some(a)))
            .map(|(statement, question)| Disagreement {
                statement,
                question,
                sides: sides(&question.code),
            })
            .collect()
    }
}
