//! What becomes of each row of a sheet of decisions.

use crate::kit::*;
use parvis_app::{
    council::{DecisionReport, DecisionVerdict, SheetReport},
    faults::Fault,
};

/// The report as a page shows it.
pub(super) struct Report {
    /// What became of the whole.
    pub(super) outcome: String,
    /// The rows.
    pub(super) rows: Vec<ReportRow>,
}

/// A row of it.
pub(super) struct ReportRow {
    /// Line of the file, or number on the page.
    pub(super) line: u64,
    /// The organization, or what the row named.
    pub(super) name: String,
    /// The verdict.
    pub(super) result: String,
    /// Its colour.
    pub(super) class: &'static str,
    /// Column and reason.
    pub(super) faults: Vec<(String, String)>,
}

/// Words a report.
pub(super) fn shown(visit: &Visit, report: &DecisionReport) -> Report {
    let t = visit.t;
    let known = |r: &SheetReport| r.verdict == DecisionVerdict::Unchanged;
    Report {
        outcome: match (report.recorded, report.dry_run) {
            (true, _) if report.rows.iter().all(known) => t.council_decisions_nothing_new(),
            (true, _) => t.council_decisions_done(),
            (false, true) => t.council_decisions_checked(),
            (false, false) => t.council_decisions_refused(),
        },
        rows: report.rows.iter().map(|r| row(visit, r)).collect(),
    }
}

/// The status of the answer: 422 while a row has faults.
pub(super) fn status(report: &DecisionReport) -> StatusCode {
    let faulty = |r: &SheetReport| r.verdict == DecisionVerdict::Faulty;
    if report.rows.iter().any(faulty) {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    }
}

fn row(visit: &Visit, it: &SheetReport) -> ReportRow {
    let t = visit.t;
    let fault = |f: &Fault| {
        let column = labels::field(t, f.pointer.trim_start_matches('/'));
        (column, labels::fault(t, f))
    };
    let mut faults: Vec<(String, String)> = it.faults.0.iter().map(fault).collect();
    if let Some(refusal) = &it.refusal {
        faults.push((String::new(), labels::refusal(t, refusal)));
    }
    ReportRow {
        line: it.line,
        name: match &it.entry {
            Some(entry) => entry.name.get(visit.locale).to_owned(),
            None => it.key.clone(),
        },
        result: labels::decision_verdict(t, it.verdict),
        class: match it.verdict {
            DecisionVerdict::Record => "govuk-tag--green",
            DecisionVerdict::Correct => "govuk-tag--blue",
            DecisionVerdict::Unchanged => "govuk-tag--grey",
            DecisionVerdict::Faulty => "govuk-tag--red",
        },
        faults,
    }
}
