//! Files on bodies: statements of a kind, which can be edited and imported
//! again, and what is computed from them: members at a date, timelines.

use crate::{Dialect, Table, Writer};
use parvis_app::{
    bodies::{Line, Stored, fields},
    faults::{FaultCode, Faults},
    input::{Input, Value},
};
use parvis_domain::{
    body::{Book, Certainty, Doubt, Entry, FactKind, Held, When},
    text::{Locale, PartialDate},
};

/// Columns that an export has for its readers; an import passes over them.
pub const BODY_READ_ONLY: &[&str] = &["id", "state", "recorded_at"];

/// How a statement stands: `holds`, `corrected`, `retracted` (taken back) or
/// `retraction` (what takes back).
#[must_use]
pub fn statement_state(book: &Book, id: uuid::Uuid) -> &'static str {
    let Some(statement) = book.statement(id) else {
        return "holds";
    };
    if statement.retracts {
        return "retraction";
    }
    match book.all().iter().find(|s| s.supersedes == Some(id)) {
        None => "holds",
        Some(next) if next.retracts => "retracted",
        Some(_) => "corrected",
    }
}

/// Writes statements of one kind. With their `id` copied into the column
/// `corrects` they can be edited and imported again.
#[must_use]
pub fn body_statements_csv(
    kind: FactKind,
    rows: &[&Stored],
    book: &Book,
    dialect: Dialect,
) -> Vec<u8> {
    let names: Vec<&str> = fields(kind).iter().map(|f| f.name).collect();
    let headers: Vec<&str> = names.iter().chain(BODY_READ_ONLY).copied().collect();
    let mut writer = Writer::new(dialect, &headers);
    for row in rows {
        let input = row.input();
        let mut cells: Vec<String> = names
            .iter()
            .map(|name| match *name {
                "corrects" => row.supersedes.map(|id| id.to_string()).unwrap_or_default(),
                name => cell(&input, name),
            })
            .collect();
        cells.extend([
            row.id.to_string(),
            statement_state(book, row.id).to_owned(),
            row.recorded_at
                .to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        ]);
        writer.row(cells);
    }
    writer.finish()
}

fn cell(input: &Input, name: &str) -> String {
    match input.0.iter().find(|(n, _)| n == name).map(|(_, v)| v) {
        Some(Value::List(_)) => input.texts(name).join("|"),
        _ => input.text(name).to_owned(),
    }
}

/// Reads a file of statements of one kind.
///
/// # Errors
/// Faults of the file as a whole: encoding, unknown, doubled or missing
/// columns. Faults of rows are the import's.
pub fn read_body_statements(kind: FactKind, bytes: &[u8]) -> Result<Vec<Line>, Faults> {
    let table = Table::read(bytes)?;
    let own = fields(kind);
    let mut faults = Faults::default();
    for header in &table.headers {
        let ours = own.iter().any(|f| f.name == header);
        if !ours && !BODY_READ_ONLY.contains(&header.as_str()) {
            faults.add(header, FaultCode::UnknownField);
        }
    }
    for field in own.iter().filter(|f| f.required) {
        if !table.headers.iter().any(|h| h == field.name) {
            faults.add(field.name, FaultCode::MissingColumn);
        }
    }
    if table.rows.is_empty() && faults.is_empty() {
        faults.add("", FaultCode::EmptyFile);
    }
    faults.or(())?;
    let rows = table.rows.iter().map(|row| {
        let input = row.cells.as_ref().map_err(Clone::clone).map(|cells| {
            let pairs = table
                .headers
                .iter()
                .map(String::as_str)
                .zip(cells.iter().map(|c| c.trim()));
            let pairs = pairs.filter(|(name, _)| own.iter().any(|f| f.name == *name));
            Input::from_row(pairs, own)
        });
        Line {
            line: row.line,
            input,
        }
    });
    Ok(rows.collect())
}

/// Writes who belongs to a body, one line for each statement.
#[must_use]
pub fn body_members_csv(
    book: &Book,
    held: &[Held<'_>],
    asked: Option<PartialDate>,
    locale: Locale,
    dialect: Dialect,
) -> Vec<u8> {
    const COLUMNS: &[&str] = &[
        "body",
        "as_at",
        "member",
        "member_name",
        "body_role",
        "certainty",
        "doubt",
        "sources_disagree",
        "from",
        "until",
        "as_of",
        "basis",
        "source",
        "note",
    ];
    let mut writer = Writer::new(dialect, COLUMNS);
    let date = |when: Option<When>| when.map(|w| w.to_string()).unwrap_or_default();
    for held in held {
        for (statement, membership) in &held.statements {
            writer.row([
                membership.body.clone(),
                asked.map(|a| a.to_string()).unwrap_or_default(),
                membership.member.clone(),
                name(book, &membership.member, locale),
                membership.role.code().to_owned(),
                asked
                    .map(|_| Certainty::code(held.certainty).to_owned())
                    .unwrap_or_default(),
                held.doubt.map_or("", Doubt::code).to_owned(),
                held.is_disputed().to_string(),
                date(membership.period.from),
                date(membership.period.until),
                statement.as_of.map(|d| d.to_string()).unwrap_or_default(),
                statement.basis.clone(),
                statement.source.clone(),
                statement.note.clone().unwrap_or_default(),
            ]);
        }
    }
    writer.finish()
}

/// Writes a timeline.
#[must_use]
pub fn body_timeline_csv(
    book: &Book,
    body: &str,
    entries: &[Entry<'_>],
    locale: Locale,
    dialect: Dialect,
) -> Vec<u8> {
    const COLUMNS: &[&str] = &[
        "body",
        "when",
        "until",
        "earliest",
        "latest",
        "entry",
        "body_role",
        "bodies",
        "names",
        "text",
        "code",
        "sources_disagree",
        "basis",
        "source",
    ];
    let mut writer = Writer::new(dialect, COLUMNS);
    for entry in entries {
        let date = |when: Option<When>| when.map(|w| w.to_string()).unwrap_or_default();
        let bound = |day: Option<parvis_domain::Day>| {
            let open = [parvis_domain::Day::MIN, parvis_domain::Day::MAX];
            let day = day.filter(|d| !open.contains(d));
            day.map(|d| d.to_string()).unwrap_or_default()
        };
        let names: Vec<String> = entry.bodies.iter().map(|b| name(book, b, locale)).collect();
        let mut sources: Vec<&str> = Vec::new();
        for statement in &entry.statements {
            if !sources.contains(&statement.source.as_str()) {
                sources.push(&statement.source);
            }
        }
        let basis = entry.statements.first().map(|s| s.basis.clone());
        let text = entry.text.and_then(|t| t.best(locale));
        writer.row([
            body.to_owned(),
            date(entry.when),
            date(entry.until),
            bound(entry.when.map(When::earliest)),
            bound(entry.when.map(When::latest)),
            entry.kind.code().to_owned(),
            entry.role.map(|r| r.code().to_owned()).unwrap_or_default(),
            entry.bodies.join("|"),
            names.join("|"),
            text.map(|(text, _)| text.to_owned()).unwrap_or_default(),
            entry.code.unwrap_or_default().to_owned(),
            entry.disputed.to_string(),
            basis.unwrap_or_default(),
            sources.join(" ; "),
        ]);
    }
    writer.finish()
}

fn name(book: &Book, code: &str, locale: Locale) -> String {
    let name = book.name(code).and_then(|n| n.best(locale));
    name.map_or_else(|| code.to_owned(), |(name, _)| name.to_owned())
}
