//! Who came to a consultation, for staff.

use crate::{Dialect, Writer};
use parvis_app::attendance::Board;

const COLUMNS: &[&str] = &[
    "consultation",
    "day",
    "registration",
    "organization_id",
    "organization_name",
    "delegate",
    "seat",
    "standing",
    "present_since",
    "absence_reason",
    "notes",
];

/// Writes the board of a day.
#[must_use]
pub fn attendance_csv(board: &Board, dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    for row in &board.rows {
        let it = &row.delegate;
        let since = row.on_day.since;
        writer.row([
            board.it.code.clone(),
            board.day.to_string(),
            it.registration_id.to_string(),
            it.organization_id.to_string(),
            it.organization.clone(),
            it.name.clone(),
            it.seat.code().to_owned(),
            row.standing.code().to_owned(),
            since.map_or_else(String::new, |at| {
                at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
            }),
            row.on_day.reason.map_or("", |r| r.code()).to_owned(),
            row.events.len().to_string(),
        ]);
    }
    writer.finish()
}
