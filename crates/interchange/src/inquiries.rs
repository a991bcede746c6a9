//! A view of the inquiries as a file, for staff.

use crate::{Dialect, Writer};
use parvis_app::inquiries::InquiryRow;
use parvis_domain::{Day, Instant};

const COLUMNS: &[&str] = &[
    "id",
    "reference",
    "organization_id",
    "organization_name",
    "organization_name_lang",
    "inquiry_kind",
    "topic",
    "country",
    "language",
    "subject",
    "state",
    "unit",
    "routed",
    "officer",
    "arrived_at",
    "due_on",
    "overdue",
    "answered_at",
    "closed_at",
];

/// Writes the lines in their order; what was written in the threads is not in
/// the file.
#[must_use]
pub fn inquiries_csv(rows: &[InquiryRow], today: Day, dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    for row in rows {
        let it = &row.inquiry;
        let text = |v: &Option<String>| v.clone().unwrap_or_default();
        let moment = |at: Instant| at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
        writer.row([
            it.id.to_string(),
            it.reference.clone(),
            it.organization_id.to_string(),
            row.organization_name.clone(),
            text(&row.organization_name_language),
            it.kind.code().to_owned(),
            text(&it.topic),
            text(&it.country),
            it.language.code().to_owned(),
            it.subject.clone(),
            it.state.code().to_owned(),
            it.holder.clone(),
            it.routed.to_string(),
            text(&row.officer_name),
            moment(it.arrived_at),
            it.due_on.to_string(),
            it.is_overdue(today).to_string(),
            it.answered_at.map(moment).unwrap_or_default(),
            it.closed_at.map(moment).unwrap_or_default(),
        ]);
    }
    writer.finish()
}
