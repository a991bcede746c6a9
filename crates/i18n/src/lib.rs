//! The interface texts in English, French and Spanish, checked when built.
//!
//! Imports nothing of ours. `locales/{en,fr,es}/<area>.ftl` hold the messages,
//! the same file names in the three folders, sorted by name; `build.rs` makes
//! one method of [`Texts`] for each message. A message that is missing in one
//! language, or has other variables there, does not compile.
//!
//! To add a text: write it in the three files, with a comment
//! `# $name (String)` in the English one for each variable; then call
//! `texts.area_name(…)` with the values in the order in which the English
//! message names them. Counts are plural selectors on `$count`.
//!
//! Bidi isolation is off: the marks would stand in every sentence with a date
//! or a reference, and be copied along with it, although nearly all values are
//! numbers and codes. Names that people entered stand outside sentences, in
//! `<bdi>`; where one must stand in a sentence, [`isolate`] wraps it.

use std::sync::LazyLock;

mod l10n {
    #![expect(
        clippy::derivable_impls,
        clippy::expect_used,
        clippy::unwrap_used,
        clippy::uninlined_format_args,
        dead_code,
        unreachable_pub,
        reason = "written by fluent-typed; build.rs has checked that every message is there"
    )]
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}

/// The messages of one language, one method for each.
pub type Texts = l10n::L10nLanguage;

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Texts")
    }
}

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

static EN: LazyLock<Texts> = LazyLock::new(|| l10n::L10n::En.load());
static FR: LazyLock<Texts> = LazyLock::new(|| l10n::L10n::Fr.load());
static ES: LazyLock<Texts> = LazyLock::new(|| l10n::L10n::Es.load());

/// The messages of a language, read once.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    match language {
        Language::En => &EN,
        Language::Fr => &FR,
        Language::Es => &ES,
    }
}

/// Wraps a value in bidi isolation marks when it holds right-to-left script,
/// so that it cannot turn the sentence around it.
#[must_use]
pub fn isolate(value: &str) -> String {
    let right_to_left = |c: char| matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}');
    if value.contains(right_to_left) {
        format!("\u{2068}{value}\u{2069}")
    } else {
        value.to_owned()
    }
}

#[cfg(test)]
mod tests;
