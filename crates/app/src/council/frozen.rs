//! What is kept for ever of a frozen list. Files are made of this alone, so a
//! later change of a name or of a template does not touch them.

use parvis_domain::{
    Instant,
    application::Signature,
    text::{Locale, LocalizedText},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text in the three languages of work.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
    /// Spanish.
    pub es: String,
}

impl Words {
    /// The text of a language.
    #[must_use]
    pub fn get(&self, locale: Locale) -> &str {
        match locale {
            Locale::En => &self.en,
            Locale::Fr => &self.fr,
            Locale::Es => &self.es,
        }
    }

    /// From what was entered; what is missing is empty.
    #[must_use]
    pub fn of(text: &LocalizedText) -> Self {
        let get = |locale| text.get(locale).unwrap_or_default().to_owned();
        Self {
            en: get(Locale::En),
            fr: get(Locale::Fr),
            es: get(Locale::Es),
        }
    }
}

/// The session as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenSession {
    /// Its code.
    pub code: String,
    /// Its title, where it has one of its own.
    pub title: Words,
    /// First day, as far as it was known.
    pub date_from: String,
    /// Last day.
    pub date_to: Option<String>,
    /// Place.
    pub place: String,
}

/// An application as it was put before the Council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenEntry {
    /// Its number on the list, from 1.
    pub number: usize,
    /// The application.
    pub application: Uuid,
    /// Its reference.
    pub reference: String,
    /// Id of the organization.
    pub organization: String,
    /// Code of the mark: recommended or deferred.
    pub mark: String,
    /// The name in the three languages.
    pub name: Words,
    /// The name in the statutes, in its own script.
    pub official_name: String,
    /// The language of that name.
    pub official_language: Option<String>,
    /// The country of seat in the three languages; empty where it is withheld.
    pub country: Words,
    /// What the Council reads about it.
    pub summary: Words,
}

/// The content of a version. Its JSON, with the members in this order and
/// without spaces, is what the hash is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenContent {
    /// Raised when this shape changes.
    pub format: u32,
    /// The session.
    pub session: FrozenSession,
    /// Symbol of the document.
    pub symbol: String,
    /// Number of the version, from 1.
    pub number: i32,
    /// Why there is a later version; empty for the first.
    pub reason: String,
    /// When it was frozen (RFC 3339, UTC); the date of the files.
    pub frozen_at: String,
    /// The applications in their order.
    pub entries: Vec<FrozenEntry>,
    /// The draft resolution, a template, with its placeholders replaced.
    pub resolution: Words,
}

impl FrozenContent {
    /// When it was frozen. We wrote the text ourselves, and its hash is checked;
    /// the beginning of time would show a defect.
    #[must_use]
    pub fn moment(&self) -> Instant {
        self.frozen_at.parse().unwrap_or_default()
    }

    /// Whether the other version says the same to the Council.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.session == other.session
            && self.symbol == other.symbol
            && self.entries == other.entries
            && self.resolution == other.resolution
    }
}

/// A version of the list of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrozenVersion {
    /// Identity.
    pub id: Uuid,
    /// Code of the session.
    pub session: String,
    /// Number, from 1.
    pub number: i32,
    /// Why there is a later version; empty for the first.
    pub reason: String,
    /// The content as JSON.
    pub content: String,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
    /// Who froze it, and when.
    pub frozen: Signature,
    /// Who confirmed it, and when.
    pub confirmed: Option<Signature>,
}
