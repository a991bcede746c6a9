//! The draft resolution: a template, because the wording of a resolution on a
//! non-governmental observer was not found.

use crate::text::Locale;

/// What a template can hold, each replaced when a list is frozen.
pub const PLACEHOLDERS: &[&str] = &["{session}", "{symbol}", "{names}"];

/// The text of a language in a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftResolution {
    /// The language.
    pub language: Locale,
    /// Raised at each change; 0 is the text that came with the program.
    pub version: i32,
    /// The text, with placeholders.
    pub text: String,
}

/// The text that comes with the program.
#[must_use]
pub fn default_resolution(language: Locale) -> DraftResolution {
    let text = match language {
        Locale::En => include_str!("resolution.en.txt"),
        Locale::Fr => include_str!("resolution.fr.txt"),
        Locale::Es => include_str!("resolution.es.txt"),
    };
    DraftResolution {
        language,
        version: 0,
        text: text.trim().to_owned(),
    }
}

impl DraftResolution {
    /// The text with the placeholders replaced; each name stands on a line.
    #[must_use]
    pub fn filled(&self, session: &str, symbol: &str, names: &[String]) -> String {
        // The names last: they are free text and can hold anything.
        let list: Vec<String> = names.iter().map(|n| format!("- {n}")).collect();
        self.text
            .replace("{session}", session)
            .replace("{symbol}", symbol)
            .replace("{names}", &list.join("\n"))
    }

    /// What stands in braces and is no placeholder.
    #[must_use]
    pub fn unknown(text: &str) -> Option<String> {
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            let from = &rest[at..];
            let end = from.find('}').map_or(from.len(), |e| e + 1);
            let found = &from[..end];
            if !PLACEHOLDERS.contains(&found) {
                return Some(found.to_owned());
            }
            rest = &from[end..];
        }
        None
    }
}
