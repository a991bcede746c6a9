//! Whom do I contact, and what is known of a unit. Public.

use super::{Known, is_topic, known, topics};
use crate::{
    App,
    error::AppError,
    input::{Field, Input, Kind, Reader, optional},
    ports::ReferenceReads,
    reference::CodeEntry,
};
use parvis_domain::{
    Day,
    routing::{Candidate, HolderKind, ReasonKind, RelationKind, Standing, Subject, propose},
};

/// What is asked: about what, in which country, on which day.
pub const CONTACT_FIELDS: &[Field] = &[
    optional("topic", Kind::Code("topics"), 60),
    optional("country", Kind::Code("countries"), 3),
    optional("as_at", Kind::Day, 10),
];

/// A reason with the statement on which it rests.
#[derive(Debug, Clone)]
pub struct Said {
    /// Which reason.
    pub kind: ReasonKind,
    /// The statement: its words, basis and source.
    pub statement: CodeEntry,
    /// The unit before this one, of which it was said.
    pub predecessor: Option<CodeEntry>,
}

/// Somebody to contact.
#[derive(Debug, Clone)]
pub struct Contact {
    /// The unit or office.
    pub entry: CodeEntry,
    /// Unit or office.
    pub kind: HolderKind,
    /// How it stands on the day.
    pub standing: Standing,
    /// Why it is proposed; the first is the strongest.
    pub reasons: Vec<Said>,
    /// What is said of it in a place, in short: address or mail address, only
    /// where a source gives one.
    pub address: String,
}

/// The answer to "whom do I contact".
#[derive(Debug, Clone)]
pub struct ContactAnswer {
    /// The topic asked about.
    pub topic: Option<String>,
    /// The country asked about.
    pub country: Option<String>,
    /// The day.
    pub day: Day,
    /// Whom, the best first; the point of entry always among them.
    pub contacts: Vec<Contact>,
}

/// Whom to contact about a topic, in a country, on a day.
///
/// # Errors
/// Faults: a topic or country that is not in its list, a day that is none.
pub async fn contact(app: &App, input: &Input) -> Result<ContactAnswer, AppError> {
    let topics = topics(app).await?;
    let countries = ReferenceReads::code_list(app.store.reads(), "countries").await?;
    let mut r = Reader::new(input, CONTACT_FIELDS);
    let topic = r.code("topic", |c| is_topic(&topics, c));
    let country = r.code("country", |c| countries.iter().any(|e| e.code == c));
    let day = r.day("as_at").unwrap_or_else(|| app.clock.today());
    r.faults.or(())?;
    let known = known(app).await?;
    Ok(ContactAnswer {
        contacts: proposal(&known, topic.as_deref(), country.as_deref(), day),
        topic,
        country,
        day,
    })
}

/// The proposal with the statements on which it rests.
#[must_use]
pub fn proposal(
    known: &Known,
    topic: Option<&str>,
    country: Option<&str>,
    day: Day,
) -> Vec<Contact> {
    let found = propose(&known.structure, topic, country, day);
    found
        .into_iter()
        .filter_map(|candidate| shown(known, candidate))
        .collect()
}

fn shown(known: &Known, candidate: Candidate) -> Option<Contact> {
    let entry = known.holders.get(&candidate.holder)?.clone();
    let reasons = candidate.reasons.into_iter().filter_map(|reason| {
        let before = reason.predecessor.and_then(|p| known.holders.get(&p));
        Some(Said {
            kind: reason.kind,
            statement: known.statements.get(&reason.competence)?.clone(),
            predecessor: before.cloned(),
        })
    });
    Some(Contact {
        kind: known.structure.holder(&candidate.holder)?.kind,
        standing: candidate.standing,
        reasons: reasons.collect(),
        address: entry.attribute("address").to_owned(),
        entry,
    })
}

/// A unit or office with everything that sources say of it.
#[derive(Debug, Clone)]
pub struct UnitView {
    /// The unit or office.
    pub entry: CodeEntry,
    /// Unit or office.
    pub kind: HolderKind,
    /// How it stands on the day.
    pub standing: Standing,
    /// What it answers for: the statements.
    pub answers_for: Vec<CodeEntry>,
    /// Of what it is or was a part: the unit and the statement.
    pub part_of: Vec<(CodeEntry, CodeEntry)>,
    /// Its parts.
    pub parts: Vec<(CodeEntry, CodeEntry)>,
    /// What it follows.
    pub follows: Vec<(CodeEntry, CodeEntry)>,
    /// What follows it.
    pub followed_by: Vec<(CodeEntry, CodeEntry)>,
    /// How many countries it covers, as inferred; 0 for one that covers none.
    pub countries: Vec<String>,
}

/// One unit or office, as at a day.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn unit(app: &App, code: &str, day: Day) -> Result<UnitView, AppError> {
    view(&known(app).await?, code, day).ok_or(AppError::NotFound)
}

/// Every unit and office, as at a day: Headquarters first, then the field, each
/// in the order of the list.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn units(app: &App, day: Day) -> Result<Vec<UnitView>, AppError> {
    let known = known(app).await?;
    let all = known.structure.holders.iter();
    Ok(all.filter_map(|h| view(&known, &h.code, day)).collect())
}

fn view(known: &Known, code: &str, day: Day) -> Option<UnitView> {
    let holder = known.structure.holder(code)?;
    let related = |kind: RelationKind, forth: bool| {
        let all = known.structure.relations.iter();
        let mine =
            all.filter(move |r| r.kind == kind && if forth { &r.unit } else { &r.of } == code);
        let pair = |r: &parvis_domain::routing::Relation| {
            let other = if forth { &r.of } else { &r.unit };
            let statement = known.statements.get(&r.code)?;
            Some((known.holders.get(other)?.clone(), statement.clone()))
        };
        mine.filter_map(pair).collect::<Vec<_>>()
    };
    let own = || known.structure.competences_of(code);
    let covered = own().filter_map(|c| match &c.subject {
        Subject::Countries(codes) if c.holds_on(day) => Some(codes.iter().cloned()),
        _ => None,
    });
    Some(UnitView {
        entry: known.holders.get(code)?.clone(),
        kind: holder.kind,
        standing: holder.standing(day),
        answers_for: own()
            .filter_map(|c| known.statements.get(&c.code).cloned())
            .collect(),
        part_of: related(RelationKind::PartOf, true),
        parts: related(RelationKind::PartOf, false),
        follows: related(RelationKind::Follows, true),
        followed_by: related(RelationKind::Follows, false),
        countries: covered.flatten().collect(),
    })
}
