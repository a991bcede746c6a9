//! What becomes of a file.

use crate::schema::input_params;
use parvis_app::{
    council,
    error::AppError,
    faults::Fault,
    input::{Field, Kind, optional},
    organizations,
};
use parvis_domain::text::Locale;
use parvis_http::labels;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Whether to write.
pub(crate) const IMPORT_FIELDS: &[Field] = &[optional("dry_run", Kind::Flag, 5)];

input_params! {
    /// With `dry_run=true`, which is the default, nothing is written.
    ImportQuery = IMPORT_FIELDS
}

/// One thing that is wrong with a row.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct RowFault {
    /// Line of the file on which the row begins; the header is line 1.
    pub line: u64,
    /// Name of the column; empty for the row as a whole.
    pub column: String,
    /// The column as a JSON pointer, as in other problems.
    pub pointer: String,
    /// Stable code.
    pub code: String,
    /// The fault in words.
    pub detail: String,
    /// Parameters of the words.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[schema(required = false)]
    pub parameters: BTreeMap<String, String>,
}

impl RowFault {
    fn new(line: u64, fault: &Fault, locale: Locale) -> Self {
        let column = fault.pointer.split('/').nth(1).unwrap_or_default();
        Self {
            line,
            column: column.replace("~1", "/").replace("~0", "~"),
            pointer: fault.pointer.clone(),
            code: fault.code.code().to_owned(),
            detail: labels::fault(labels::texts_of(locale), fault),
            parameters: fault
                .parameters
                .iter()
                .map(|(n, v)| ((*n).to_owned(), v.clone()))
                .collect(),
        }
    }
}

/// An entry of the register.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct SimilarEntry {
    /// The entry.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What becomes of a row.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct ImportRow {
    /// Line of the file on which the row begins.
    pub line: u64,
    /// new, update, unchanged or faulty; of decisions: record, correct, unchanged or faulty.
    pub verdict: String,
    /// The name in the row.
    pub name: String,
    /// The entry, when it is known.
    pub id: Option<String>,
    /// Columns that change.
    pub changed: Vec<String>,
    /// Entries that are like it, for a person to look at.
    pub similar: Vec<SimilarEntry>,
    /// What is wrong.
    pub faults: Vec<RowFault>,
}

/// What becomes of a file.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct ImportReport {
    /// Whether nothing was to be written.
    pub dry_run: bool,
    /// Whether the rows were written.
    pub imported: bool,
    /// How many rows have faults.
    pub faulty: usize,
    /// The rows.
    pub rows: Vec<ImportRow>,
}

impl ImportReport {
    /// Words a report.
    pub(crate) fn new(report: organizations::ImportReport, locale: Locale) -> Self {
        let rows: Vec<ImportRow> = report.rows.into_iter().map(|r| row(r, locale)).collect();
        Self {
            dry_run: report.dry_run,
            imported: report.imported,
            faulty: rows.iter().filter(|r| !r.faults.is_empty()).count(),
            rows,
        }
    }

    /// Words a report on decisions.
    pub(crate) fn of_decisions(report: council::DecisionReport, locale: Locale) -> Self {
        let rows: Vec<ImportRow> = report
            .rows
            .into_iter()
            .map(|r| decision_row(r, locale))
            .collect();
        Self {
            dry_run: report.dry_run,
            imported: report.recorded,
            faulty: rows.iter().filter(|r| !r.faults.is_empty()).count(),
            rows,
        }
    }

    /// The report of a file that was imported by an earlier request.
    pub(crate) const fn done() -> Self {
        Self {
            dry_run: false,
            imported: true,
            faulty: 0,
            rows: vec![],
        }
    }
}

fn row(row: organizations::RowReport, locale: Locale) -> ImportRow {
    ImportRow {
        line: row.line,
        verdict: row.verdict.code().to_owned(),
        name: row.name,
        id: row.id.map(|id| id.to_string()),
        changed: row.changed,
        similar: row
            .similar
            .into_iter()
            .map(|(id, name)| SimilarEntry {
                id: id.to_string(),
                name,
            })
            .collect(),
        faults: row
            .faults
            .0
            .iter()
            .map(|f| RowFault::new(row.line, f, locale))
            .collect(),
    }
}

fn decision_row(row: council::SheetReport, locale: Locale) -> ImportRow {
    let mut faults: Vec<RowFault> = row
        .faults
        .0
        .iter()
        .map(|f| RowFault::new(row.line, f, locale))
        .collect();
    if let Some(refusal) = row.refusal {
        let t = labels::texts_of(locale);
        faults.push(RowFault {
            line: row.line,
            column: String::new(),
            pointer: String::new(),
            detail: labels::refusal(t, &refusal),
            code: AppError::Workflow(refusal).code().to_owned(),
            parameters: BTreeMap::new(),
        });
    }
    ImportRow {
        line: row.line,
        verdict: row.verdict.code().to_owned(),
        name: row
            .entry
            .as_ref()
            .map_or_else(|| row.key.clone(), |e| e.name.get(locale).to_owned()),
        id: row.entry.map(|e| e.application.to_string()),
        changed: vec![],
        similar: vec![],
        faults,
    }
}
