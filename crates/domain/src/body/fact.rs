//! What is told of bodies: one kind of fact for each kind of row.

use super::{BodyKind, FactKind, InstrumentKind, MandateStatus, Passage, Period, Role, When};
use crate::text::LocalizedText;

/// A body: an organ of IOM, an entity of the United Nations, a group …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Stable code, never changed.
    pub code: String,
    /// What it is.
    pub kind: BodyKind,
    /// When it was founded.
    pub founded: Option<When>,
    /// When it ended.
    pub ended: Option<When>,
    /// Its name, the newest one.
    pub name: LocalizedText,
    /// Its abbreviation, which differs from language to language.
    pub abbreviation: LocalizedText,
    /// What it is for.
    pub text: LocalizedText,
}

/// A name that a body bore for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyName {
    /// The body.
    pub body: String,
    /// The name.
    pub name: LocalizedText,
    /// The abbreviation.
    pub abbreviation: LocalizedText,
    /// When it bore it.
    pub period: Period,
    /// A name that was only proposed.
    pub proposed: bool,
}

/// What one body is in another, for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The body.
    pub body: String,
    /// The body that belongs to it.
    pub member: String,
    /// In which role.
    pub role: Role,
    /// For how long.
    pub period: Period,
    /// Remarks of the source: by whose decision, with how many seats.
    pub detail: LocalizedText,
}

/// What came from what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodySuccession {
    /// The body before.
    pub body: String,
    /// The body after; the same one when it was renamed or enlarged.
    pub successor: String,
    /// How it passed.
    pub passage: Passage,
    /// When.
    pub on: Option<When>,
    /// The words of the source.
    pub text: LocalizedText,
}

/// A meeting of a body, or something done in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The body that met.
    pub body: String,
    /// The body that it was about, where that is another.
    pub about: Option<String>,
    /// The body that met together with it.
    pub joint_with: Option<String>,
    /// Number of the session.
    pub number: Option<String>,
    /// When.
    pub on: Option<When>,
    /// Title or theme.
    pub title: LocalizedText,
    /// What was decided or done.
    pub decided: LocalizedText,
}

/// A version of the mandate of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    /// The body.
    pub body: String,
    /// Stable code.
    pub code: String,
    /// Title.
    pub title: LocalizedText,
    /// Whether it was adopted, and whether its text is known.
    pub status: MandateStatus,
    /// When.
    pub on: Option<When>,
    /// What is known of it.
    pub text: LocalizedText,
}

/// A point of a mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandatePoint {
    /// The version of the mandate.
    pub mandate: String,
    /// Its number, such as `1b`.
    pub point: String,
    /// What it is about.
    pub theme: LocalizedText,
    /// Its text.
    pub text: LocalizedText,
}

/// An agreement, a resolution, a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// Stable code.
    pub code: String,
    /// Symbol of the document.
    pub symbol: Option<String>,
    /// What it is.
    pub kind: InstrumentKind,
    /// The bodies between which it is, or that it concerns.
    pub parties: Vec<String>,
    /// Title.
    pub title: LocalizedText,
    /// When it was adopted.
    pub adopted: Option<When>,
    /// When it was signed.
    pub signed: Option<When>,
    /// Since when it is in force.
    pub in_force: Option<When>,
    /// The instrument that took its place.
    pub replaced_by: Option<String>,
    /// Its number among the formal elements of the relations between IOM and
    /// the United Nations (source: « quatre éléments formels »).
    pub formal_element: Option<i64>,
    /// What is known of it.
    pub text: LocalizedText,
}

impl Instrument {
    /// The date by which it stands in lists: signed, adopted or in force.
    #[must_use]
    pub fn date(&self) -> Option<When> {
        self.signed.or(self.adopted).or(self.in_force)
    }
}

/// A document of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyDocument {
    /// The body.
    pub body: String,
    /// Symbol.
    pub symbol: Option<String>,
    /// Title.
    pub title: LocalizedText,
    /// Its date, or the time that it reports on.
    pub period: Period,
}

/// A question on which sources disagree, or which none answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Stable code.
    pub code: String,
    /// The body that it is about.
    pub about: Option<String>,
    /// The question.
    pub title: LocalizedText,
}

/// One side of a contradiction, with its own source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The contradiction.
    pub contradiction: String,
    /// Its letter.
    pub letter: String,
    /// What the source says.
    pub text: LocalizedText,
}

/// Anything that is told of bodies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A body.
    Body(Body),
    /// A name.
    Name(BodyName),
    /// A membership.
    Membership(Membership),
    /// A succession.
    Succession(BodySuccession),
    /// A meeting.
    Meeting(Meeting),
    /// A mandate.
    Mandate(Mandate),
    /// A point of a mandate.
    Point(MandatePoint),
    /// An instrument.
    Instrument(Instrument),
    /// A document.
    Document(BodyDocument),
    /// A contradiction.
    Contradiction(Contradiction),
    /// A side of a contradiction.
    Side(Side),
}

impl Fact {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> FactKind {
        match self {
            Self::Body(_) => FactKind::Body,
            Self::Name(_) => FactKind::Name,
            Self::Membership(_) => FactKind::Membership,
            Self::Succession(_) => FactKind::Succession,
            Self::Meeting(_) => FactKind::Meeting,
            Self::Mandate(_) => FactKind::Mandate,
            Self::Point(_) => FactKind::Point,
            Self::Instrument(_) => FactKind::Instrument,
            Self::Document(_) => FactKind::Document,
            Self::Contradiction(_) => FactKind::Contradiction,
            Self::Side(_) => FactKind::Side,
        }
    }

    /// The code that it gives to a thing, which other facts then name.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Body(it) => Some(&it.code),
            Self::Mandate(it) => Some(&it.code),
            Self::Instrument(it) => Some(&it.code),
            Self::Contradiction(it) => Some(&it.code),
            _ => None,
        }
    }

    /// What the fact is about: the code of a body, a mandate, an instrument or
    /// a contradiction. A correction keeps it.
    #[must_use]
    pub fn subject(&self) -> &str {
        match self {
            Self::Body(it) => &it.code,
            Self::Name(it) => &it.body,
            Self::Membership(it) => &it.body,
            Self::Succession(it) => &it.body,
            Self::Meeting(it) => &it.body,
            Self::Mandate(it) => &it.code,
            Self::Point(it) => &it.mandate,
            Self::Instrument(it) => &it.code,
            Self::Document(it) => &it.body,
            Self::Contradiction(it) => &it.code,
            Self::Side(it) => &it.contradiction,
        }
    }

    /// What other facts must know for it to be understood: kind of the thing
    /// and its code, with the field that names it.
    #[must_use]
    pub fn refers(&self) -> Vec<(&'static str, FactKind, &str)> {
        let body = |field: &'static str, code| (field, FactKind::Body, code);
        match self {
            Self::Body(_) => vec![],
            Self::Name(it) => vec![body("body", it.body.as_str())],
            Self::Membership(it) => vec![
                body("body", it.body.as_str()),
                body("member", it.member.as_str()),
            ],
            Self::Succession(it) => vec![
                body("body", it.body.as_str()),
                body("successor", it.successor.as_str()),
            ],
            Self::Meeting(it) => {
                let about = it.about.as_deref().map(|c| body("about", c));
                let joint = it.joint_with.as_deref().map(|c| body("joint_with", c));
                std::iter::once(body("body", it.body.as_str()))
                    .chain(about)
                    .chain(joint)
                    .collect()
            }
            Self::Mandate(it) => vec![body("body", it.body.as_str())],
            Self::Point(it) => vec![("mandate", FactKind::Mandate, it.mandate.as_str())],
            Self::Instrument(it) => {
                let parties = it.parties.iter().map(|p| body("parties", p.as_str()));
                let next = it.replaced_by.as_deref();
                let next = next.map(|c| ("replaced_by", FactKind::Instrument, c));
                parties.chain(next).collect()
            }
            Self::Document(it) => vec![body("body", it.body.as_str())],
            Self::Contradiction(it) => it
                .about
                .as_deref()
                .map(|c| body("about", c))
                .into_iter()
                .collect(),
            Self::Side(it) => vec![(
                "contradiction",
                FactKind::Contradiction,
                it.contradiction.as_str(),
            )],
        }
    }
}
