//! The one writer of CSV. It protects spreadsheets from formulas.

use parvis_domain::text::Locale;

/// For whom the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// For programs: UTF-8, comma, CRLF, no byte order mark.
    Data,
    /// For a spreadsheet in this language: with byte order mark, and semicolons
    /// where the decimal sign is a comma.
    Spreadsheet(Locale),
}

/// Writes rows.
pub struct Writer {
    csv: csv::Writer<Vec<u8>>,
}

/// Whether a spreadsheet would run the text as a formula.
pub(crate) fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

impl Writer {
    /// Begins a file with its header.
    #[must_use]
    pub fn new(dialect: Dialect, headers: &[&str]) -> Self {
        let (start, separator) = match dialect {
            Dialect::Data => (&b""[..], b','),
            Dialect::Spreadsheet(Locale::En) => (&b"\xef\xbb\xbf"[..], b','),
            Dialect::Spreadsheet(_) => (&b"\xef\xbb\xbf"[..], b';'),
        };
        let csv = csv::WriterBuilder::new()
            .delimiter(separator)
            .terminator(csv::Terminator::CRLF)
            .from_writer(start.to_vec());
        let mut writer = Self { csv };
        writer.row(headers.iter().map(|h| (*h).to_owned()));
        writer
    }

    /// Adds a row. A cell that a spreadsheet would run as a formula gets an
    /// apostrophe in front; reading the file again takes it back.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let safe = cells
            .into_iter()
            .map(|c| if is_formula(&c) { format!("'{c}") } else { c });
        // Writing to memory does not fail.
        let _ = self.csv.write_record(safe);
    }

    /// The file.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.csv.into_inner().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Table;

    #[test]
    fn a_formula_is_text_in_a_spreadsheet_and_itself_when_read_again() {
        for name in [
            "=HYPERLINK(\"x\")",
            "+1",
            "-2",
            "@SUM",
            "plain",
            "it's, \"quoted\"\nand long",
            "'kept",
        ] {
            let mut writer = Writer::new(Dialect::Spreadsheet(Locale::Fr), &["name", "b"]);
            writer.row([name.to_owned(), "x".to_owned()]);
            let bytes = writer.finish();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            assert!(!text.contains("\n=") && !text.contains("\n@"), "{text}");
            let cells = Table::read(&bytes)
                .map(|t| t.rows.into_iter().map(|r| r.cells).collect::<Vec<_>>());
            assert_eq!(cells, Ok(vec![Ok(vec![name.to_owned(), "x".to_owned()])]));
        }
    }
}
