//! Calendar objects as another program reads them: the register writes them by
//! one library, tests read them by another.

use calcard::icalendar::ICalendar;

/// The lines of an object as the reader understood them: component, property,
/// parameters, value.
///
/// # Errors
/// When it is no calendar object.
pub fn read(text: &str) -> anyhow::Result<Vec<String>> {
    let object = ICalendar::parse(text).map_err(|e| anyhow::anyhow!("{e:?}\n{text}"))?;
    let mut out = vec![];
    for component in &object.components {
        out.push(format!("[{:?}]", component.component_type));
        for entry in &component.entries {
            let parameters: Vec<String> = entry
                .params
                .iter()
                .map(|p| format!("{:?}={:?}", p.name, p.value))
                .collect();
            let values = &entry.values;
            out.push(format!(
                "{:?} {} {values:?}",
                entry.name,
                parameters.join(" ")
            ));
        }
    }
    Ok(out)
}
