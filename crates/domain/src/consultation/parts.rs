//! Agenda, questions of the form of registration, documents.

use crate::{
    Day, Instant, coded_enum,
    text::{Locale, LocalizedText},
};
use chrono::NaiveTime;
use uuid::Uuid;

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// Identity.
    pub id: Uuid,
    /// The day, where it lasts several.
    pub day: Option<Day>,
    /// When it begins, on the clock of the place.
    pub at: Option<NaiveTime>,
    /// What it is.
    pub title: LocalizedText,
    /// The organization that speaks; organizations are named, not persons.
    pub speaker: String,
}

coded_enum! {
    /// How a question is answered.
    QuestionKind {
        /// In words.
        Text = "text",
        /// By one of several choices.
        Choice = "choice",
        /// Yes or no.
        YesNo = "yes_no",
    }
}

/// A question of the form of registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormQuestion {
    /// Identity.
    pub id: Uuid,
    /// How it is answered.
    pub kind: QuestionKind,
    /// What is asked.
    pub label: LocalizedText,
    /// The choices, in order; kept by their place, so that the languages agree.
    pub choices: Vec<LocalizedText>,
    /// Whether it must be answered.
    pub required: bool,
}

coded_enum! {
    /// Who may read a document.
    Audience {
        /// Everybody.
        Public = "public",
        /// Organizations that take part, and staff.
        Participants = "participants",
    }
}

coded_enum! {
    /// What a document is.
    DocumentKind {
        /// A paper for the preparation.
        Background = "background",
        /// Minutes or the summary record.
        Minutes = "minutes",
        /// A statement that was made or handed in.
        Statement = "statement",
        /// Slides and the like.
        Presentation = "presentation",
        /// Anything else.
        Other = "other",
    }
}

/// A document of a consultation: its row; the bytes are kept by their hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsultationDocument {
    /// Identity.
    pub id: Uuid,
    /// The consultation.
    pub consultation_id: Uuid,
    /// What it is.
    pub kind: DocumentKind,
    /// Its title, in its own language.
    pub title: String,
    /// The language in which it is written, of the three.
    pub language: Locale,
    /// Who may read it.
    pub audience: Audience,
    /// Name of the file.
    pub file_name: String,
    /// Media type, found by content.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
    /// When it came in.
    pub uploaded_at: Instant,
}
