//! The file of organizations: what staff import and everybody exports. An
//! export can be edited and imported again.

use crate::{Dialect, Table, Writer};
use parvis_app::{
    faults::{FaultCode, Faults},
    input::{Input, Value},
    organizations::{FIELDS, ImportRow, to_input},
};
use parvis_domain::{
    observer_status::{Standing, StatusOn},
    organization::{Organization, Visibility},
};
use std::collections::HashMap;

/// Columns that an export has for its readers; an import reads `id` and
/// `record_version` and passes over the others.
pub const READ_ONLY: &[&str] = &[
    "id",
    "status",
    "origin",
    "category_label",
    "country_name",
    "record_url",
    "updated_at",
    "record_version",
    "observer_status",
    "status_since",
];

/// Writes organizations: id and status, the columns of the import in their
/// order, labels, and the record's address and version. A country that is known
/// but not public is written as `withheld`.
#[must_use]
pub fn organizations_csv(
    organizations: &[(Organization, Option<StatusOn>)],
    categories: &HashMap<String, String>,
    countries: &HashMap<String, String>,
    base_url: &str,
    dialect: Dialect,
) -> Vec<u8> {
    let fields: Vec<&str> = FIELDS.iter().map(|f| f.name).collect();
    let (front, back) = READ_ONLY.split_at(3);
    let headers: Vec<&str> = front.iter().chain(&fields).chain(back).copied().collect();
    let mut writer = Writer::new(dialect, &headers);
    for (organization, status) in organizations {
        let listed = status.filter(|s| s.status.is_listed());
        let profile = &organization.profile;
        let hidden =
            profile.visibility == Visibility::LocationWithheld && profile.country.is_none();
        let label =
            |map: &HashMap<String, String>, code: &str| map.get(code).cloned().unwrap_or_default();
        let mut row = vec![
            organization.id.to_string(),
            listed
                .map_or("none", |s| Standing::code(s.standing))
                .to_owned(),
            organization.origin.code().to_owned(),
        ];
        row.extend(
            to_input(profile)
                .0
                .into_iter()
                .map(|(name, value)| match cell(&value) {
                    empty if empty.is_empty() && hidden && name == "country" => {
                        "withheld".to_owned()
                    }
                    text => text,
                }),
        );
        row.extend([
            label(categories, &profile.category),
            profile
                .country
                .as_deref()
                .map(|c| label(countries, c))
                .unwrap_or_default(),
            format!("{base_url}/en/organizations/{}", organization.id),
            organization
                .updated_at
                .to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            organization.version.to_string(),
            status.map_or("none", |s| s.status.code()).to_owned(),
            status.map(|s| s.since.to_string()).unwrap_or_default(),
        ]);
        writer.row(row);
    }
    writer.finish()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Text(t) | Value::Number(t) => t.clone(),
        Value::Flag(b) => b.to_string(),
        Value::List(list) => list.iter().map(cell).collect::<Vec<_>>().join("|"),
        Value::Null | Value::Object => String::new(),
    }
}

/// Reads a file of organizations for the import.
///
/// # Errors
/// Faults of the file as a whole: encoding, unknown, doubled or missing
/// columns. Faults of rows are the import's.
pub fn read_organizations(bytes: &[u8]) -> Result<Vec<ImportRow>, Faults> {
    let table = Table::read(bytes)?;
    let mut faults = Faults::default();
    for header in &table.headers {
        if !FIELDS.iter().any(|f| f.name == header) && !READ_ONLY.contains(&header.as_str()) {
            faults.add(header, FaultCode::UnknownField);
        }
    }
    // A file with ids changes entries and may have any columns; one without
    // makes entries and must have those that an entry needs.
    if !table.headers.iter().any(|h| h == "id") {
        for field in FIELDS.iter().filter(|f| f.required) {
            if !table.headers.iter().any(|h| h == field.name) {
                faults.add(field.name, FaultCode::MissingColumn);
            }
        }
    }
    if table.rows.is_empty() && faults.is_empty() {
        faults.add("", FaultCode::EmptyFile);
    }
    faults.or(())?;
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let rows = table.rows.iter().map(|row| match &row.cells {
        Err(faults) => ImportRow {
            line: row.line,
            id: None,
            version: None,
            input: Err(faults.clone()),
        },
        Ok(cells) => {
            let pairs = table
                .headers
                .iter()
                .map(String::as_str)
                .zip(cells.iter().map(|c| c.trim()));
            let own = pairs.filter(|(name, _)| FIELDS.iter().any(|f| f.name == *name));
            ImportRow {
                line: row.line,
                id: given(table.cell(cells, "id")),
                version: given(table.cell(cells, "record_version")),
                input: Ok(Input::from_row(own, FIELDS)),
            }
        }
    });
    Ok(rows.collect())
}
