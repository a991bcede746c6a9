//! Value types for text, language and dates.

mod fold;
mod language;
mod localized;
mod partial_date;

pub use fold::{fold, similarity};
pub use language::{LanguageTag, Locale};
pub use localized::LocalizedText;
pub use partial_date::{PartialDate, PartialDateError};
