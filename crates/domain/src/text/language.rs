//! Languages: the three of the interface, and tags for what people write.

use crate::coded_enum;

coded_enum! {
    /// A language of the interface. These are IOM's three official languages.
    Locale {
        /// English.
        En = "en",
        /// French.
        Fr = "fr",
        /// Spanish.
        Es = "es",
    }
}

/// A BCP 47 language tag of a text that somebody entered, such as `ar` or
/// `pt-BR`. Checked for shape only: the registry of languages changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Reads a tag; `None` when it has not the shape of RFC 5646.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let primary = parts.next()?;
        let primary_ok =
            (2..=3).contains(&primary.len()) && primary.chars().all(|c| c.is_ascii_alphabetic());
        let rest_ok = parts
            .all(|p| (1..=8).contains(&p.len()) && p.chars().all(|c| c.is_ascii_alphanumeric()));
        (primary_ok && rest_ok && text.len() <= 35).then(|| {
            let (head, tail) = text.split_at(primary.len());
            Self(head.to_ascii_lowercase() + tail)
        })
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether text in this language runs from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(
            self.0.split('-').next(),
            Some("ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ckb" | "dv" | "yi")
        )
    }
}

impl From<Locale> for LanguageTag {
    fn from(locale: Locale) -> Self {
        Self(locale.code().to_owned())
    }
}
