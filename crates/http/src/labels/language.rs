//! Languages of the interface.

use parvis_domain::text::Locale;
use parvis_i18n::{Language, Texts, texts};

/// The language of the texts for a locale of the domain.
#[must_use]
pub fn language(locale: Locale) -> Language {
    match locale {
        Locale::En => Language::En,
        Locale::Fr => Language::Fr,
        Locale::Es => Language::Es,
    }
}

/// The texts for a locale.
#[must_use]
pub fn texts_of(locale: Locale) -> &'static Texts {
    texts(language(locale))
}

/// The name of a language, in the reader's language.
#[must_use]
pub fn language_name(t: &Texts, it: Locale) -> String {
    match it {
        Locale::En => t.common_in_english(),
        Locale::Fr => t.common_in_french(),
        Locale::Es => t.common_in_spanish(),
    }
}
