//! The sheet of decisions: the frozen list as a file, to be filled in and brought
//! back.

use crate::{Dialect, Table, Writer};
use parvis_app::{
    council::{SHEET_FIELDS, SheetLine, SheetRow},
    faults::{FaultCode, Faults},
    input::Input,
};
use parvis_domain::{application::DecisionRecord, text::Locale};

/// Columns that say what a row is about; only the first two are read, and one
/// of them is enough.
const ABOUT: [&str; 4] = ["reference", "application", "name", "mark"];

/// Writes the sheet, with what is recorded or decided already.
#[must_use]
pub fn decision_sheet_csv(lines: &[SheetLine], locale: Locale, dialect: Dialect) -> Vec<u8> {
    let columns: Vec<&str> = ABOUT
        .into_iter()
        .chain(SHEET_FIELDS.iter().map(|f| f.name))
        .collect();
    let mut writer = Writer::new(dialect, &columns);
    for line in lines {
        let entry = &line.entry;
        let text = |get: fn(&DecisionRecord) -> Option<String>| {
            line.record.as_ref().and_then(get).unwrap_or_default()
        };
        writer.row([
            entry.reference.clone(),
            entry.application.to_string(),
            entry.name.get(locale).to_owned(),
            entry.mark.clone(),
            text(|r| Some(r.outcome.code().to_owned())),
            text(|r| Some(r.decided_on.to_string())),
            text(|r| Some(r.symbol.clone())),
            text(|r| r.reason.clone()),
            text(|r| r.question.clone()),
            text(|r| r.asked_of.map(|a| a.code().to_owned())),
        ]);
    }
    writer.finish()
}

/// Reads the sheet. A row whose outcome is empty is not decided yet and is left
/// out.
///
/// # Errors
/// Faults of the file as a whole: encoding, unknown, doubled or missing columns,
/// no decision in it. Faults of rows are the command's.
pub fn read_decision_sheet(bytes: &[u8]) -> Result<Vec<SheetRow>, Faults> {
    let table = Table::read(bytes)?;
    let mut faults = Faults::default();
    let has = |name: &str| table.headers.iter().any(|h| h == name);
    for header in &table.headers {
        let known =
            ABOUT.contains(&header.as_str()) || SHEET_FIELDS.iter().any(|f| f.name == header);
        if !known {
            faults.add(header, FaultCode::UnknownField);
        }
    }
    if !has("reference") && !has("application") {
        faults.add("reference", FaultCode::MissingColumn);
    }
    for field in SHEET_FIELDS.iter().filter(|f| f.required && !has(f.name)) {
        faults.add(field.name, FaultCode::MissingColumn);
    }
    let rows: Vec<SheetRow> = table
        .rows
        .iter()
        .filter_map(|row| match &row.cells {
            Err(faults) => Some(SheetRow {
                line: row.line,
                key: String::new(),
                input: Err(faults.clone()),
            }),
            Ok(cells) if table.cell(cells, "outcome").is_empty() => None,
            Ok(cells) => Some(SheetRow {
                line: row.line,
                key: key(&table, cells),
                input: Ok(input(&table, cells)),
            }),
        })
        .collect();
    if rows.is_empty() && faults.is_empty() {
        faults.add("outcome", FaultCode::Required);
    }
    faults.or(rows)
}

fn key(table: &Table, cells: &[String]) -> String {
    let reference = table.cell(cells, "reference");
    if reference.is_empty() {
        table.cell(cells, "application").to_owned()
    } else {
        reference.to_owned()
    }
}

fn input(table: &Table, cells: &[String]) -> Input {
    let own = SHEET_FIELDS
        .iter()
        .map(|f| (f.name, table.cell(cells, f.name)));
    Input::from_row(own, SHEET_FIELDS)
}
