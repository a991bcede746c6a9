//! Reference data: code lists, Council sessions, criteria, reported counts.

mod load;
mod queries;
mod sessions;

pub use load::{load_code_list, load_counts, load_criteria_set, load_sessions};
pub use queries::{
    CountComparison, code_list, code_lists, count_comparison, criteria_set, criteria_sets, label,
    labels, session, sessions,
};
pub use sessions::{FIELDS as SESSION_FIELDS, save_session, session_to_input};

use parvis_domain::text::{LocalizedText, PartialDate};

/// An entry of a code list, with its provenance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeEntry {
    /// Stable code.
    pub code: String,
    /// Label in the three languages.
    pub label: LocalizedText,
    /// First date on which it holds.
    pub valid_from: Option<PartialDate>,
    /// Last date on which it holds.
    pub valid_until: Option<PartialDate>,
    /// How it is known: seed, found, memory, analogous, design …
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// Remarks.
    pub note: String,
    /// Columns of its own, by name, in the order of the file.
    pub attributes: Vec<(String, String)>,
    /// Gone from the newest file; kept because entries may use it.
    pub retired: bool,
}

impl CodeEntry {
    /// A column of its own.
    #[must_use]
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, v)| v)
    }
}

/// A count that a source reports; never mixed with what the register counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedCount {
    /// What is counted, such as `cso_observers`.
    pub measure: String,
    /// The number.
    pub value: i64,
    /// exact, more_than, estimate, about.
    pub qualifier: String,
    /// The date for which it is reported.
    pub as_of: Option<PartialDate>,
    /// The date in the source's words, where it is no date.
    pub as_of_note: String,
    /// How it is known.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// Remarks.
    pub note: String,
}
