//! XLSX: sheets of text and numbers.

use crate::{Fault, clean::clean};
use chrono::{DateTime, Datelike, Timelike, Utc};
use rust_xlsxwriter as xl;

/// A workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// Its title.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// When it was made; the only date in the file.
    pub made_at: DateTime<Utc>,
    /// The sheets.
    pub sheets: Vec<Sheet>,
}

/// A sheet with one header row, which stays in view and is printed on every
/// page.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Name of the tab; what Excel does not take in it becomes a space, and
    /// more than 31 characters are cut.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its header.
    pub title: String,
    /// Its width in characters.
    pub width: u16,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Text; never read as a formula. Longer than Excel can hold (32,767
    /// characters) is cut.
    Text(String),
    /// A number.
    Number(f64),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Writes the workbook.
///
/// # Errors
/// The library refused: two sheets of one name, more rows than a sheet holds.
pub fn xlsx(workbook: &Workbook) -> Result<Vec<u8>, Fault> {
    let mut book = xl::Workbook::new();
    let at = workbook.made_at;
    let small = |n: u32| u8::try_from(n).unwrap_or(0);
    let made = xl::ExcelDateTime::from_ymd(
        u16::try_from(at.year()).unwrap_or(1900),
        small(at.month()),
        small(at.day()),
    )?
    .and_hms(
        u16::try_from(at.hour()).unwrap_or(0),
        small(at.minute()),
        at.second(),
    )?;
    let properties = xl::DocProperties::new()
        .set_title(clean(&workbook.title))
        .set_author(clean(&workbook.author))
        .set_creation_datetime(&made);
    book.set_properties(&properties);
    for sheet in &workbook.sheets {
        write(book.add_worksheet(), sheet)?;
    }
    Ok(book.save_to_buffer()?)
}

fn write(to: &mut xl::Worksheet, sheet: &Sheet) -> Result<(), Fault> {
    let head = xl::Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(xl::FormatAlign::Top)
        .set_background_color(xl::Color::RGB(0x00EC_ECEC))
        .set_border_bottom(xl::FormatBorder::Thin);
    let body = xl::Format::new()
        .set_text_wrap()
        .set_align(xl::FormatAlign::Top);
    to.set_name(tab(&sheet.name))?;
    to.set_landscape().set_paper_size(9);
    to.set_freeze_panes(1, 0)?;
    to.set_repeat_rows(0, 0)?;
    for (c, column) in (0u16..).zip(&sheet.columns) {
        to.set_column_width(c, f64::from(column.width))?;
        to.write_string_with_format(0, c, fitting(&column.title), &head)?;
    }
    for (r, row) in (1u32..).zip(&sheet.rows) {
        for (c, cell) in (0u16..).zip(row) {
            match cell {
                Cell::Text(text) => to.write_string_with_format(r, c, fitting(text), &body)?,
                Cell::Number(number) => to.write_number_with_format(r, c, *number, &body)?,
            };
        }
    }
    Ok(())
}

fn fitting(text: &str) -> String {
    clean(text).chars().take(32_767).collect()
}

fn tab(name: &str) -> String {
    let name: String = clean(name)
        .chars()
        .map(|c| if "[]:*?/\\'".contains(c) { ' ' } else { c })
        .take(31)
        .collect();
    if name.trim().is_empty() {
        "1".into()
    } else {
        name
    }
}
