//! Several speakers at once, from lines of a file: all or none.

use super::{
    InterventionView,
    interventions::{MOST, Open, read},
    spoken::interventions,
};
use crate::{
    App,
    actor::Actor,
    consultations::happened,
    error::AppError,
    faults::{Fault, FaultCode, Faults},
    input::Input,
};

/// A line of the file.
#[derive(Debug, Clone)]
pub struct InterventionRow {
    /// Its number in the file; the header is line 1.
    pub line: u64,
    /// Its values, or what is wrong with its form.
    pub input: Result<Input, Faults>,
}

/// Notes all of them, in the order of the lines, or nothing.
///
/// # Errors
/// Every fault of every line; pointers are `/line/column`.
pub async fn import_interventions(
    app: &App,
    actor: &Actor,
    code: &str,
    rows: Vec<InterventionRow>,
) -> Result<Vec<InterventionView>, AppError> {
    let mut open = Open::begin(app, actor, code).await?;
    let mut faults = Faults::default();
    if rows.is_empty() {
        faults.add("", FaultCode::EmptyFile);
    }
    if rows.len() > MOST {
        let max = vec![("max", MOST.to_string())];
        return Err(Faults(vec![Fault {
            pointer: String::new(),
            code: FaultCode::TooMany,
            parameters: max,
        }])
        .into());
    }
    let known = open.all.len();
    for row in rows {
        let read = match row.input {
            Ok(input) => read(app, (&open.of, &open.all), None, &input).await,
            Err(faults) => Err(faults.into()),
        };
        match read {
            Ok(new) => open.all.push(new),
            Err(AppError::Invalid(wrong)) => faults.0.extend(at(row.line, wrong)),
            Err(other) => return Err(other),
        }
    }
    faults.or(())?;
    let added = open.all.split_off(known);
    for new in &added {
        open.tx.put_intervention(new).await?;
    }
    let happened =
        happened(app.clock.now(), &open.of).with("interventions", added.len().to_string());
    open.tx.commit(happened).await?;
    interventions(app, actor, code).await
}

fn at(line: u64, wrong: Faults) -> impl Iterator<Item = Fault> {
    wrong.0.into_iter().map(move |fault| Fault {
        pointer: format!("/{line}{}", fault.pointer),
        ..fault
    })
}
