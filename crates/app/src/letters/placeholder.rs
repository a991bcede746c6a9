//! What letters can name.

use parvis_domain::coded_enum;

coded_enum! {
    /// A thing that a letter can name. What a mail's parameters do not give is
    /// read from the case when the letter is written.
    Placeholder {
        /// Name of the person written to.
        Name = "name",
        /// Name of the organization, in the reader's language where it has one.
        Organization = "organization",
        /// Reference of the application.
        Reference = "reference",
        /// Address of the page that the letter is about.
        Link = "link",
        /// Outcome of the Council's decision.
        Outcome = "outcome",
        /// Day of the decision.
        DecidedOn = "decided_on",
        /// Symbol of the document that records the decision.
        Symbol = "symbol",
        /// Title of a session of the Council; its code as a parameter.
        Session = "session",
        /// Day until which something is to be done, YYYY-MM-DD as a parameter.
        Due = "due",
        /// How many questions are put.
        Questions = "questions",
        /// When the consultation takes place, with its time zone.
        When = "when",
        /// Where it takes place.
        Where = "where",
        /// A paragraph that staff add when they send.
        Extra = "extra",
        /// Why a case goes on to a later session; a code as parameter.
        Why = "why",
        /// Title of a consultation; its code as a parameter.
        Consultation = "consultation",
    }
}

/// How the raw value of a placeholder becomes words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// As it is.
    Text,
    /// A paragraph, as it is.
    Prose,
    /// A day, written out in the reader's language.
    Day,
    /// The code of an outcome.
    Outcome,
    /// The code of a session of the Council.
    Session,
    /// The code of a reason for going on to a later session.
    RollOver,
    /// The code of a consultation.
    Consultation,
}

impl Placeholder {
    /// How its value becomes words.
    #[must_use]
    pub const fn nature(self) -> Nature {
        match self {
            Self::Name | Self::Organization | Self::Reference | Self::Link => Nature::Text,
            Self::Symbol | Self::Questions => Nature::Text,
            Self::When | Self::Where => Nature::Text,
            Self::Extra => Nature::Prose,
            Self::DecidedOn | Self::Due => Nature::Day,
            Self::Outcome => Nature::Outcome,
            Self::Session => Nature::Session,
            Self::Why => Nature::RollOver,
            Self::Consultation => Nature::Consultation,
        }
    }
}
