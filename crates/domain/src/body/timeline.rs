//! What happened in the life of a body, in order.

use super::{Book, Fact, Passage, Role, Statement, When};
use crate::{coded_enum, text::LocalizedText};

coded_enum! {
    /// A kind of entry.
    EntryKind {
        /// The body was founded.
        Founded = "founded",
        /// The body ended.
        Ended = "ended",
        /// It bore this name from then on.
        Named = "named",
        /// A name was proposed.
        NameProposed = "name_proposed",
        /// Bodies took a role in it.
        Joined = "joined",
        /// Bodies gave a role up.
        Left = "left",
        /// A term of a chair.
        Term = "term",
        /// A source says of this date that bodies had a role.
        Attested = "attested",
        /// It was renamed.
        Renamed = "renamed",
        /// It was enlarged.
        Enlarged = "enlarged",
        /// Another body took its place, or it took the place of another.
        Replaced = "replaced",
        /// It met, or another body decided about it.
        Meeting = "meeting",
        /// A version of its mandate.
        Mandate = "mandate",
        /// A document of it.
        Document = "document",
        /// An instrument to which it is a party.
        Instrument = "instrument",
    }
}

/// One line of a timeline.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// When it was or began.
    pub when: Option<When>,
    /// Until when it lasted.
    pub until: Option<When>,
    /// What happened.
    pub kind: EntryKind,
    /// The bodies in it, apart from the one whose timeline it is.
    pub bodies: Vec<&'a str>,
    /// Their role.
    pub role: Option<Role>,
    /// The words of the source: a name, a title, what was decided.
    pub text: Option<&'a LocalizedText>,
    /// The code of a mandate or an instrument.
    pub code: Option<&'a str>,
    /// The statements on which it rests.
    pub statements: Vec<&'a Statement>,
    /// Whether sources give different dates for it.
    pub disputed: bool,
}

impl<'a> Entry<'a> {
    const fn new(kind: EntryKind, when: Option<When>) -> Self {
        Self {
            when,
            until: None,
            kind,
            bodies: vec![],
            role: None,
            text: None,
            code: None,
            statements: vec![],
            disputed: false,
        }
    }

    fn told_by(mut self, statement: &'a Statement) -> Self {
        self.statements.push(statement);
        self
    }

    fn saying(mut self, text: &'a LocalizedText) -> Self {
        self.text = (*text != LocalizedText::default()).then_some(text);
        self
    }
}

impl Book {
    /// The timeline of a body: what is dated first, by the first day that it can
    /// mean; what has no date after it.
    #[must_use]
    pub fn timeline(&self, code: &str) -> Vec<Entry<'_>> {
        let mut out: Vec<Entry<'_>> = Vec::new();
        for statement in self.current() {
            out.extend(entries(statement, code));
        }
        self.roles(code, &mut out);
        // Stable: on the same day the order in which the facts were entered.
        out.sort_by_key(|e| (e.when.map_or(crate::Day::MAX, When::place), e.kind));
        out
    }

    fn roles<'a>(&'a self, code: &str, out: &mut Vec<Entry<'a>>) {
        for held in self.members(code, None) {
            let disputed = held.is_disputed();
            for (statement, membership) in &held.statements {
                let period = membership.period;
                let term = period.whole;
                let kind = match (period.from, term) {
                    (Some(_), true) => EntryKind::Term,
                    (Some(_), false) => EntryKind::Joined,
                    (None, _) if period.attested.is_some() => EntryKind::Attested,
                    (None, _) => continue,
                };
                let when = period.from.or(period.attested.map(When::Date));
                let same = |e: &&mut Entry<'a>| {
                    !term
                        && !disputed
                        && (e.kind, e.when, e.role) == (kind, when, Some(membership.role))
                        && !e.disputed
                };
                if let Some(entry) = out.iter_mut().find(same) {
                    entry.bodies.push(&membership.member);
                    entry.statements.push(statement);
                } else {
                    out.push(Entry {
                        until: period.until.filter(|_| term),
                        bodies: vec![&membership.member],
                        role: Some(membership.role),
                        disputed,
                        ..Entry::new(kind, when).told_by(statement)
                    });
                }
                if let Some(until) = period.until.filter(|_| !term) {
                    out.push(Entry {
                        bodies: vec![&membership.member],
                        role: Some(membership.role),
                        disputed,
                        ..Entry::new(EntryKind::Left, Some(until)).told_by(statement)
                    });
                }
            }
        }
    }
}

/// What a statement other than a membership says of a body.
fn entries<'a>(statement: &'a Statement, code: &str) -> Vec<Entry<'a>> {
    let at = |kind, when| Entry::new(kind, when).told_by(statement);
    match &statement.fact {
        Fact::Body(it) if it.code == code => {
            let founded = it.founded.map(|w| at(EntryKind::Founded, Some(w)));
            let ended = it.ended.map(|w| at(EntryKind::Ended, Some(w)));
            founded.into_iter().chain(ended).collect()
        }
        Fact::Name(it) if it.body == code => {
            let kind = match it.proposed {
                true => EntryKind::NameProposed,
                false => EntryKind::Named,
            };
            vec![at(kind, it.period.from).saying(&it.name)]
        }
        Fact::Succession(it) if it.body == code || it.successor == code => {
            let kind = match it.passage {
                Passage::Renamed => EntryKind::Renamed,
                Passage::Enlarged => EntryKind::Enlarged,
                Passage::Replaced => EntryKind::Replaced,
            };
            let others = [it.body.as_str(), it.successor.as_str()];
            vec![Entry {
                bodies: others.into_iter().filter(|c| *c != code).collect(),
                ..at(kind, it.on).saying(&it.text)
            }]
        }
        Fact::Meeting(it) => {
            let parts = [
                Some(it.body.as_str()),
                it.about.as_deref(),
                it.joint_with.as_deref(),
            ];
            if !parts.contains(&Some(code)) {
                return vec![];
            }
            let text = match it.decided == LocalizedText::default() {
                true => &it.title,
                false => &it.decided,
            };
            let others = parts.into_iter().flatten().filter(|c| *c != code);
            vec![Entry {
                bodies: others.collect(),
                code: it.number.as_deref(),
                ..at(EntryKind::Meeting, it.on).saying(text)
            }]
        }
        Fact::Mandate(it) if it.body == code => vec![Entry {
            code: Some(&it.code),
            ..at(EntryKind::Mandate, it.on).saying(&it.title)
        }],
        Fact::Document(it) if it.body == code => vec![Entry {
            until: it.period.until,
            ..at(EntryKind::Document, it.period.from).saying(&it.title)
        }],
        Fact::Instrument(it) if it.parties.iter().any(|p| p == code) => vec![Entry {
            code: Some(&it.code),
            bodies: it
                .parties
                .iter()
                .map(String::as_str)
                .filter(|p| *p != code)
                .collect(),
            ..at(EntryKind::Instrument, it.date()).saying(&it.title)
        }],
        _ => vec![],
    }
}
