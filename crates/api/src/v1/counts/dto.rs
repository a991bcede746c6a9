//! Counts, never mixed.

use parvis_app::reference;
use serde::Serialize;
use utoipa::ToSchema;

/// A count that a source reports.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReportedCount {
    /// The number.
    pub value: i64,
    /// exact, more_than, estimate or about.
    pub qualifier: String,
    /// The date for which it is reported: year, month or day.
    pub as_of: Option<String>,
    /// The date in the source's words, where it is none.
    pub as_of_note: String,
    /// How it is known.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// Remarks.
    pub note: String,
}

impl From<reference::ReportedCount> for ReportedCount {
    fn from(r: reference::ReportedCount) -> Self {
        Self {
            value: r.value,
            qualifier: r.qualifier,
            as_of: r.as_of.map(|d| d.to_string()),
            as_of_note: r.as_of_note,
            basis: r.basis,
            source: r.source,
            note: r.note,
        }
    }
}

/// A measure: what the register counts beside what sources report.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Count {
    /// What is counted.
    pub measure: String,
    /// What the register counts today; null where it counts no such thing.
    pub counted: Option<u64>,
    /// What sources report.
    pub reported: Vec<ReportedCount>,
}

impl From<reference::CountComparison> for Count {
    fn from(count: reference::CountComparison) -> Self {
        Self {
            measure: count.measure,
            counted: count.counted,
            reported: count
                .reported
                .into_iter()
                .map(ReportedCount::from)
                .collect(),
        }
    }
}
