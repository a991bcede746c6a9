//! Content in the languages in which it was entered.

use parvis_domain::text::LocalizedText;
use serde::Serialize;
use utoipa::ToSchema;

/// A text in up to three languages. A language in which nobody entered it is
/// missing.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub(crate) struct Localized {
    /// English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub en: Option<String>,
    /// French.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub fr: Option<String>,
    /// Spanish.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub es: Option<String>,
}

impl From<&LocalizedText> for Localized {
    fn from(text: &LocalizedText) -> Self {
        Self {
            en: text.en.clone(),
            fr: text.fr.clone(),
            es: text.es.clone(),
        }
    }
}
