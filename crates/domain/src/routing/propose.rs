//! The proposal for a topic, a country and a day.
//!
//! The order: what sources say of a unit goes before what is only carried over
//! from a predecessor; then what is in force on the day before what is undated
//! and what was last named earlier; then who answers for topic and country, for
//! the country, for the topic (the leaflet of 2012 sends CSOs to the mission of
//! their country or region directly); then who covers fewer countries. The
//! point of entry is always there: last, unless it answers for the topic itself. This order is a choice of the register:
//! no text of IOM gives one.

use super::{Holder, HolderKind, Standing, Structure, Subject};
use crate::{Day, coded_enum, text::PartialDate};
use std::cmp::Reverse;

coded_enum! {
    /// Why somebody is proposed.
    ReasonKind {
        /// It answers for the topic.
        Topic = "topic",
        /// It covers the country.
        Country = "country",
        /// One before it answered for the topic; nothing says so of itself.
        Predecessor = "predecessor",
        /// It is the point of entry.
        Entry = "entry",
    }
}

/// A reason, with the statement on which it rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Which reason.
    pub kind: ReasonKind,
    /// Code of the competence.
    pub competence: String,
    /// The predecessor of which it was said.
    pub predecessor: Option<String>,
}

/// Somebody whom a question can go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Code of the unit or office.
    pub holder: String,
    /// How it stands on the day. [`Standing::NotYet`] and [`Standing::Ended`]
    /// stand at the point of entry only, which is always named.
    pub standing: Standing,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Whom to ask about a topic, a country, or both, on a day: the best first, the
/// point of entry always among them. Empty only where the data name no point of entry and
/// nobody answers.
#[must_use]
pub fn propose(
    structure: &Structure,
    topic: Option<&str>,
    country: Option<&str>,
    day: Day,
) -> Vec<Candidate> {
    let entry = structure.entry();
    let mut ranked: Vec<(Rank, Candidate)> = structure
        .holders
        .iter()
        .filter_map(|h| candidate(structure, h, topic, country, day))
        .collect();
    ranked.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.holder.cmp(&y.holder)));
    let mut out: Vec<Candidate> = ranked.into_iter().map(|(_, c)| c).collect();
    if let Some(holder) = entry.and_then(|code| structure.holder(code)) {
        let entered = entered(structure, holder, day);
        match out.iter_mut().find(|c| c.holder == holder.code) {
            Some(known) => known.reasons.extend(entered.reasons),
            None => out.push(entered),
        }
    }
    out
}

/// Proposals carried over last; then by standing, the last named first; by what
/// is answered for, and by how many countries are covered.
type Rank = (bool, Standing, Reverse<Option<Day>>, u8, usize);

fn candidate(
    structure: &Structure,
    holder: &Holder,
    topic: Option<&str>,
    country: Option<&str>,
    day: Day,
) -> Option<(Rank, Candidate)> {
    let standing = holder.standing(day);
    if matches!(standing, Standing::NotYet | Standing::Ended) {
        return None;
    }
    let mut reasons = Vec::new();
    let (mut by_topic, mut covers) = (false, None);
    let own = structure.competences_of(&holder.code);
    for competence in own.filter(|c| c.holds_on(day)) {
        let kind = match &competence.subject {
            Subject::Topic(code) if topic == Some(code) => {
                by_topic = true;
                ReasonKind::Topic
            }
            Subject::Countries(codes) if country.is_some_and(|c| codes.contains(c)) => {
                let size = codes.len();
                covers = Some(covers.map_or(size, |known: usize| known.min(size)));
                ReasonKind::Country
            }
            _ => continue,
        };
        reasons.push(Reason {
            kind,
            competence: competence.code.clone(),
            predecessor: None,
        });
    }
    let carried = reasons.is_empty();
    if carried {
        reasons.extend(carried_over(structure, holder, topic?));
    }
    if reasons.is_empty() {
        return None;
    }
    let specific = match (by_topic, covers) {
        (true, Some(_)) => 0,
        (false, Some(_)) => 1,
        _ => 2,
    };
    let attested = holder.attested_until.map(PartialDate::latest);
    let attested = attested.filter(|_| standing == Standing::AttestedEarlier);
    let covers = covers.unwrap_or(0);
    let rank = (carried, standing, Reverse(attested), specific, covers);
    let found = Candidate {
        holder: holder.code.clone(),
        standing,
        reasons,
    };
    Some((rank, found))
}

/// What one before it answered for, where no source says what this unit itself
/// answers for.
fn carried_over(structure: &Structure, holder: &Holder, topic: &str) -> Option<Reason> {
    let is_topic = |s: &Subject| matches!(s, Subject::Topic(_));
    let mut own = structure.competences_of(&holder.code);
    if holder.kind != HolderKind::Unit || own.any(|c| is_topic(&c.subject)) {
        return None;
    }
    let before = structure.predecessors(&holder.code);
    before.into_iter().find_map(|code| {
        let mut theirs = structure.competences_of(code);
        let found = theirs.find(|c| c.subject == Subject::Topic(topic.to_owned()))?;
        Some(Reason {
            kind: ReasonKind::Predecessor,
            competence: found.code.clone(),
            predecessor: Some(code.to_owned()),
        })
    })
}

fn entered(structure: &Structure, holder: &Holder, day: Day) -> Candidate {
    let own = structure.competences_of(&holder.code);
    let entries = own.filter(|c| c.subject == Subject::Entry);
    Candidate {
        holder: holder.code.clone(),
        standing: holder.standing(day),
        reasons: entries
            .map(|c| Reason {
                kind: ReasonKind::Entry,
                competence: c.code.clone(),
                predecessor: None,
            })
            .collect(),
    }
}
