//! Versions of the text of a letter.

use crate::schema::input_schema;
use chrono::{DateTime, Utc};
use parvis_app::{
    error::AppError,
    letters::{LETTER_TEXT_FIELDS, MailKind, Template},
};
use parvis_domain::text::Locale;
use parvis_http::{Site, letters::sample};
use serde::Serialize;
use utoipa::ToSchema;

input_schema! {
    /// A draft of a text.
    LetterTextInput = LETTER_TEXT_FIELDS
}

/// A version of the text of a letter.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LetterText {
    /// Code of the letter.
    #[schema(example = "acknowledgement")]
    pub kind: String,
    /// Its language.
    #[schema(example = "fr")]
    pub language: String,
    /// From 1, for each letter and language.
    pub version: i32,
    /// The subject, with placeholders such as `{reference}`.
    pub subject: String,
    /// The body.
    pub body: String,
    /// What changed and why.
    pub note: String,
    /// Since when it is in force; null for a draft.
    pub in_force_since: Option<DateTime<Utc>>,
    /// The revision to name in `If-Match` when it is a draft.
    pub revision: i32,
    /// What the text can name.
    pub placeholders: Vec<String>,
    /// What it must name.
    pub needed_placeholders: Vec<String>,
    /// The subject with sample data.
    pub sample_subject: String,
    /// The body with sample data, as the recipient would get it.
    pub sample_body: String,
}

impl LetterText {
    pub(super) fn of(site: &Site, text: &Template) -> Result<Self, AppError> {
        let filled = sample(site, text.kind, text.language, &text.text)?;
        let codes = |list: &[parvis_app::letters::Placeholder]| {
            list.iter().map(|p| p.code().to_owned()).collect()
        };
        Ok(Self {
            kind: text.kind.code().to_owned(),
            language: text.language.code().to_owned(),
            version: text.version,
            subject: text.text.subject.clone(),
            body: text.text.body.clone(),
            note: text.note.clone(),
            in_force_since: text.in_force_since,
            revision: text.revision,
            placeholders: codes(text.kind.knows()),
            needed_placeholders: codes(text.kind.needs()),
            sample_subject: filled.subject,
            sample_body: filled.body,
        })
    }
}

/// The letter and the language that a path names.
pub(super) fn which(kind: &str, language: &str) -> Result<(MailKind, Locale), AppError> {
    let kind = MailKind::from_code(kind).filter(|k| k.is_letter());
    kind.zip(Locale::from_code(language))
        .ok_or(AppError::NotFound)
}
