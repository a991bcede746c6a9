//! Name screening against a sanctions list: what is compared, how alike names
//! are, and what becomes of a question.
//!
//! A likeness is a question for a person, never a verdict: nothing here moves
//! an application. `script` turns words of any script into sounds, `token`
//! says which words count, `alike` compares two words and `assign` pairs them,
//! `matcher` scores two names, `index` finds the
//! entries worth scoring, `review` says what a person may answer.

mod alike;
mod assign;
mod index;
mod matcher;
mod review;
mod script;
mod token;
mod whole;

pub use index::{Found, Listed, ListedName, NameIndex};
pub use matcher::{ALGORITHM, ListedNameKind, Method, Prepared, Score, WordPair, score};
pub use review::{Answer, GivenAnswer, HitState, Review, ReviewRefusal};

use crate::coded_enum;

coded_enum! {
    /// What an entry of a list is.
    EntryKind {
        /// A person.
        Individual = "individual",
        /// An organization, an undertaking or another body.
        Entity = "entity",
    }
}

coded_enum! {
    /// Where a screened name stands in the register.
    NameSource {
        /// The official name of the organization.
        Official = "official",
        /// Its name in another language.
        Translation = "translation",
        /// Its acronym.
        Acronym = "acronym",
        /// A former name.
        Former = "former",
        /// The executive head, of an application or entered by the organization.
        Executive = "executive",
        /// Who represents it, of an application or entered by the organization.
        Representative = "representative",
        /// Who signed an application.
        Signatory = "signatory",
    }
}

impl NameSource {
    /// Whether a name of this source is compared with persons or with
    /// organizations.
    #[must_use]
    pub const fn compared_with(self) -> EntryKind {
        match self {
            Self::Official | Self::Translation | Self::Acronym | Self::Former => EntryKind::Entity,
            Self::Executive | Self::Representative | Self::Signatory => EntryKind::Individual,
        }
    }
}

#[cfg(test)]
mod tests;
