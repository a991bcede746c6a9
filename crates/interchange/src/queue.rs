//! A view of the queue as a file, for staff.

use crate::{Dialect, Writer};
use parvis_app::applications::CaseRow;

const COLUMNS: &[&str] = &[
    "id",
    "reference",
    "organization_id",
    "organization_name",
    "organization_name_lang",
    "country",
    "stage",
    "waiting_for",
    "officer",
    "submitted_at",
    "updated_at",
    "due",
    "session",
    "session_hoped_for",
    "criteria_assessed",
];

/// Writes the cases of a view, in its order.
#[must_use]
pub fn queue_csv(cases: &[CaseRow], dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    for case in cases {
        let text = |v: &Option<String>| v.clone().unwrap_or_default();
        let moment = |at: parvis_domain::Instant| at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
        writer.row([
            case.id.to_string(),
            text(&case.reference),
            case.organization_id.to_string(),
            case.organization_name.clone(),
            text(&case.organization_name_language),
            text(&case.country),
            case.stage.code().to_owned(),
            case.waiting_for.code().to_owned(),
            text(&case.officer_name),
            case.submitted_at.map(moment).unwrap_or_default(),
            moment(case.updated_at),
            case.due.map(|d| d.to_string()).unwrap_or_default(),
            text(&case.session),
            text(&case.hoped),
            case.assessed.to_string(),
        ]);
    }
    writer.finish()
}
