//! Participation in numbers as a file, for staff.

use crate::{Dialect, Writer};
use parvis_app::participation::{Dimension, ParticipationRow};

/// Writes the lines; the last one is the whole.
#[must_use]
pub fn participation_csv(
    by: Dimension,
    rows: &[ParticipationRow],
    whole: &ParticipationRow,
    dialect: Dialect,
) -> Vec<u8> {
    let columns = [
        by.code(),
        "consultations",
        "organizations",
        "nominated",
        "seated",
        "waiting",
        "not_accepted",
        "withdrawn",
        "attended",
        "no_shows",
        "contributions",
        "interventions",
        "invited",
        "accepted",
        "declined",
    ];
    let mut writer = Writer::new(dialect, &columns);
    for row in rows {
        writer.row(cells(row, row.key.clone().unwrap_or_default()));
    }
    writer.row(cells(whole, "all".to_owned()));
    writer.finish()
}

fn cells(row: &ParticipationRow, key: String) -> Vec<String> {
    let d = &row.delegates;
    let numbers = [
        row.consultations,
        row.organizations,
        d.nominated,
        d.seated,
        d.waiting,
        d.not_accepted,
        d.withdrawn,
        d.attended,
        d.no_shows,
        row.contributions,
        row.spoke,
    ];
    let mut cells = vec![key];
    cells.extend(numbers.map(|n| n.to_string()));
    let invited = row.invitations;
    cells.extend(
        [
            invited.map(|i| i.sent),
            invited.map(|i| i.accepted),
            invited.map(|i| i.declined),
        ]
        .map(|n| n.map(|n| n.to_string()).unwrap_or_default()),
    );
    cells
}
