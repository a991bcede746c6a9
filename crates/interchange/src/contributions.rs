//! Contributions to a consultation as a file, for staff, and who spoke, from a
//! file and as one.

use crate::{Dialect, Table, Writer};
use parvis_app::{
    contributions::{
        ContributionView, INTERVENTION_FIELDS, InterventionRow, InterventionView,
        intervention_to_input,
    },
    faults::{FaultCode, Faults},
    input::Input,
};
use parvis_domain::text::LocalizedText;

const COLUMNS: &[&str] = &[
    "consultation",
    "contribution",
    "organization",
    "organization_name",
    "region",
    "category",
    "kind",
    "title",
    "language",
    "agenda_item",
    "reach",
    "state",
    "received_on",
    "on_paper",
    "characters",
    "file_name",
    "reason",
    "correct_by",
    "changed_at",
];

fn any(text: Option<&LocalizedText>) -> String {
    let text = text.and_then(|t| t.best(parvis_domain::text::Locale::En));
    text.map(|(text, _)| text.to_owned()).unwrap_or_default()
}

/// Writes contributions; their texts are not in the file.
#[must_use]
pub fn contributions_csv(all: &[ContributionView], dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    for view in all {
        let (it, says) = (&view.it, &view.it.content);
        writer.row(vec![
            view.code.clone(),
            it.id.to_string(),
            it.organization_id.to_string(),
            view.organization.name.en.clone(),
            it.region.clone().unwrap_or_default(),
            it.category.clone(),
            says.kind.code().to_owned(),
            says.title.clone(),
            says.language.as_str().to_owned(),
            any(view.agenda_item.as_ref()),
            says.reach.code().to_owned(),
            it.state.code().to_owned(),
            it.received_on.to_string(),
            it.on_paper.to_string(),
            says.text.chars().count().to_string(),
            says.file
                .as_ref()
                .map(|f| f.name.clone())
                .unwrap_or_default(),
            it.reason.clone().unwrap_or_default(),
            it.correct_by.map(|d| d.to_string()).unwrap_or_default(),
            it.changed_at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        ]);
    }
    writer.finish()
}

/// Writes who spoke, in the columns of the import and the name besides.
#[must_use]
pub fn interventions_csv(all: &[InterventionView], dialect: Dialect) -> Vec<u8> {
    let own = INTERVENTION_FIELDS.iter().map(|f| f.name);
    let columns: Vec<&str> = own.chain(READ_ONLY.iter().copied()).collect();
    let mut writer = Writer::new(dialect, &columns);
    for view in all {
        let input = intervention_to_input(&view.it);
        let mut row: Vec<String> = INTERVENTION_FIELDS
            .iter()
            .map(|f| input.text(f.name).to_owned())
            .collect();
        row.extend([
            view.code.clone(),
            view.organization.name.en.clone(),
            any(view.agenda_item.as_ref()),
        ]);
        writer.row(row);
    }
    writer.finish()
}

/// Columns of the file that reading it again passes over.
const READ_ONLY: &[&str] = &["consultation", "organization_name", "agenda_item_title"];

/// Reads who spoke, a line for each.
///
/// # Errors
/// Faults of the file as a whole: encoding, unknown, doubled or missing
/// columns. Faults of lines stand in the lines.
pub fn read_interventions(bytes: &[u8]) -> Result<Vec<InterventionRow>, Faults> {
    let table = Table::read(bytes)?;
    let ours = |name: &str| INTERVENTION_FIELDS.iter().any(|f| f.name == name);
    let mut faults = Faults::default();
    for header in &table.headers {
        if !ours(header) && !READ_ONLY.contains(&header.as_str()) {
            faults.add(header, FaultCode::UnknownField);
        }
    }
    for field in INTERVENTION_FIELDS.iter().filter(|f| f.required) {
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
            let names = table.headers.iter().map(String::as_str);
            let pairs = names.zip(cells.iter().map(|c| c.trim()));
            Input::from_row(pairs.filter(|(name, _)| ours(name)), INTERVENTION_FIELDS)
        });
        InterventionRow {
            line: row.line,
            input,
        }
    });
    Ok(rows.collect())
}
