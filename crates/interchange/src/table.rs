//! Reads a CSV file into rows, and says exactly what is wrong with it.

use parvis_app::faults::{FaultCode, Faults};

/// Greatest size of a file: 5 MiB.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;
/// Greatest number of rows.
pub const MAX_ROWS: usize = 10_000;

/// A CSV file: header and rows.
#[derive(Debug)]
pub struct Table {
    /// Names of the columns.
    pub headers: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug)]
pub struct Row {
    /// Line of the file on which it begins; the header is line 1.
    pub line: u64,
    /// The cells, or what is wrong with their number.
    pub cells: Result<Vec<String>, Faults>,
}

impl Table {
    /// Reads a file: UTF-8 with or without byte order mark, separated by commas
    /// or, as Excel writes in French and Spanish, by semicolons.
    ///
    /// # Errors
    /// Faults of the file as a whole: encoding (with its line), size, no
    /// header, doubled columns. Faults of single rows stand in the rows.
    pub fn read(bytes: &[u8]) -> Result<Self, Faults> {
        let text = decode(bytes)?;
        let first_line = text.lines().next().unwrap_or_default();
        let separator = if first_line.contains(';') && !first_line.contains(',') {
            b';'
        } else {
            b','
        };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let mut records = reader.records();
        let header = match records.next() {
            Some(Ok(record)) => record,
            _ => return Err(Faults::one("", FaultCode::Malformed)),
        };
        let headers: Vec<String> = header.iter().map(|h| h.trim().to_owned()).collect();
        let mut faults = Faults::default();
        for (i, name) in headers.iter().enumerate() {
            if headers.iter().take(i).any(|h| h == name) {
                faults.add(name, FaultCode::Duplicate);
            }
        }
        let mut lines = Lines {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        };
        let mut rows = Vec::new();
        for record in records {
            let Ok(record) = record else {
                faults.add("", FaultCode::Malformed);
                break;
            };
            if rows.len() == MAX_ROWS {
                faults.add_with("", FaultCode::TooMany, vec![("max", MAX_ROWS.to_string())]);
                break;
            }
            let at = record.position().map_or(0, csv::Position::byte);
            let line = lines.at(usize::try_from(at).unwrap_or(usize::MAX));
            if record.iter().all(|c| c.trim().is_empty()) {
                continue;
            }
            let cells = if record.len() == headers.len() {
                Ok(record.iter().map(unprotect).collect())
            } else {
                let mut ragged = Faults::default();
                let parameters = vec![
                    ("cells", record.len().to_string()),
                    ("columns", headers.len().to_string()),
                ];
                ragged.add_with("", FaultCode::RaggedRow, parameters);
                Err(ragged)
            };
            rows.push(Row { line, cells });
        }
        faults.or(Self { headers, rows })
    }

    /// A cell of a row by the name of its column; empty when there is none.
    #[must_use]
    pub fn cell<'a>(&self, row: &'a [String], name: &str) -> &'a str {
        self.headers
            .iter()
            .position(|h| h == name)
            .and_then(|i| row.get(i))
            .map_or("", |c| c.trim())
    }

    /// Checks that these columns are there.
    ///
    /// # Errors
    /// A fault for each that is missing.
    pub fn need(&self, columns: &[&str]) -> Result<(), Faults> {
        let mut faults = Faults::default();
        for column in columns
            .iter()
            .filter(|c| !self.headers.iter().any(|h| h == *c))
        {
            faults.add(column, FaultCode::MissingColumn);
        }
        faults.or(())
    }
}

/// Counts lines as the file has them. The csv crate's own count is one behind
/// after CR LF, and skips blank lines.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line on which the record that begins at or after this byte begins.
    fn at(&mut self, byte: usize) -> u64 {
        while let Some(&b) = self.text.get(self.at) {
            let blank = matches!(b, b'\r' | b'\n');
            if self.at >= byte && !blank {
                break;
            }
            self.line += u64::from(b == b'\n');
            self.at += 1;
        }
        self.line
    }
}

fn decode(bytes: &[u8]) -> Result<&str, Faults> {
    if bytes.len() > MAX_BYTES {
        let mut faults = Faults::default();
        faults.add_with(
            "",
            FaultCode::FileTooLarge,
            vec![("max", MAX_BYTES.to_string())],
        );
        return Err(faults);
    }
    if bytes.is_empty() {
        return Err(Faults::one("", FaultCode::EmptyFile));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let line = bytes
            .iter()
            .take(e.valid_up_to())
            .filter(|&&b| b == b'\n')
            .count()
            + 1;
        let mut faults = Faults::default();
        faults.add_with("", FaultCode::NotUtf8, vec![("line", line.to_string())]);
        faults
    })?;
    match text.find('\0') {
        Some(at) => {
            let line = text.bytes().take(at).filter(|&b| b == b'\n').count() + 1;
            let mut faults = Faults::default();
            faults.add_with(
                "",
                FaultCode::ForbiddenCharacter,
                vec![("line", line.to_string())],
            );
            Err(faults)
        }
        None => Ok(text),
    }
}

/// Takes back the apostrophe with which the writer protects a cell.
fn unprotect(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if super::writer::is_formula(rest) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> Option<&'static str> {
        Table::read(bytes)
            .err()
            .and_then(|f| f.0.first().map(|f| f.code.code()))
    }

    #[test]
    fn says_what_is_wrong_with_the_file() {
        assert_eq!(code(b""), Some("empty_file"));
        assert_eq!(code(b"a,b\n1,\xe9\n"), Some("not_utf8"));
        assert_eq!(code(b"\xff\xfea\0"), Some("not_utf8"));
        assert_eq!(code(b"a\n\0\n"), Some("forbidden_character"));
        assert_eq!(code(b"a,a\n1,2\n"), Some("duplicate"));
        assert_eq!(code(b"a;b\n1;2\n"), None);
    }

    #[test]
    fn rows_keep_their_lines_and_ragged_ones_are_named() -> Result<(), Faults> {
        let table = Table::read(b"\xef\xbb\xbfa,b\r\n\"x\ny\",2\r\n\r\n1\r\n3,4\r\n")?;
        let lines: Vec<(u64, bool)> = table
            .rows
            .iter()
            .map(|r| (r.line, r.cells.is_ok()))
            .collect();
        assert_eq!(lines, [(2, true), (5, false), (6, true)]);
        Ok(())
    }
}
