//! Lists and entries.

use crate::v1::localized::Localized;
use parvis_app::reference::CodeEntry;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeListHead {
    /// Its name.
    pub name: String,
    /// How many entries it has.
    pub entries: u64,
}

/// An entry.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Code {
    /// Stable code.
    pub code: String,
    /// Label.
    pub label: Localized,
    /// First date on which it holds.
    pub valid_from: Option<String>,
    /// Last date on which it holds.
    pub valid_until: Option<String>,
    /// How it is known; `program` for codes of Parvis itself.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// Remarks.
    pub note: String,
    /// Columns of its own.
    pub attributes: BTreeMap<String, String>,
    /// No longer to be chosen; kept because entries may use it.
    pub retired: bool,
}

impl From<CodeEntry> for Code {
    fn from(entry: CodeEntry) -> Self {
        Self {
            label: Localized::from(&entry.label),
            code: entry.code,
            valid_from: entry.valid_from.map(|d| d.to_string()),
            valid_until: entry.valid_until.map(|d| d.to_string()),
            basis: entry.basis,
            source: entry.source,
            note: entry.note,
            attributes: entry.attributes.into_iter().collect(),
            retired: entry.retired,
        }
    }
}
