//! Content in the three languages of the interface.

use super::Locale;

/// A text that people enter (a criterion, a session's title), in up to three
/// languages. A missing language is missing: it is never silently replaced.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LocalizedText {
    /// English.
    pub en: Option<String>,
    /// French.
    pub fr: Option<String>,
    /// Spanish.
    pub es: Option<String>,
}

impl LocalizedText {
    /// Makes a text from three columns; an empty column counts as missing.
    #[must_use]
    pub fn from_columns(en: &str, fr: &str, es: &str) -> Self {
        let keep = |s: &str| (!s.trim().is_empty()).then(|| s.trim().to_owned());
        Self {
            en: keep(en),
            fr: keep(fr),
            es: keep(es),
        }
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn get(&self, locale: Locale) -> Option<&str> {
        match locale {
            Locale::En => self.en.as_deref(),
            Locale::Fr => self.fr.as_deref(),
            Locale::Es => self.es.as_deref(),
        }
    }

    /// The text in this language or, failing that, in another, with the
    /// language it really is in so that the page can say so.
    #[must_use]
    pub fn best(&self, locale: Locale) -> Option<(&str, Locale)> {
        [locale, Locale::En, Locale::Fr, Locale::Es]
            .into_iter()
            .find_map(|l| self.get(l).map(|text| (text, l)))
    }
}
