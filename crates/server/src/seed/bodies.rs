//! The files of `fixtures/bodies`, built into the program.

use parvis_app::{
    App,
    actor::Actor,
    bodies::{self, Line},
};
use parvis_domain::body::FactKind;
use parvis_interchange::read_body_statements;

macro_rules! files {
    ($($kind:ident = $name:literal),+ $(,)?) => { &[$(
        (FactKind::$kind, include_bytes!(concat!("../../../../fixtures/bodies/", $name))),
    )+] };
}

/// In this order: what is named comes before what names it.
const FILES: &[(FactKind, &[u8])] = files![
    Body = "bodies.csv",
    Name = "names.csv",
    Membership = "memberships.csv",
    Succession = "successions.csv",
    Meeting = "meetings.csv",
    Mandate = "mandates.csv",
    Point = "mandate-items.csv",
    Instrument = "instruments.csv",
    Document = "documents.csv",
    Contradiction = "contradictions.csv",
    Side = "sides.csv",
];

/// Loads the statements of each kind, if there are none yet: registers that run
/// already get them at their next start.
///
/// # Errors
/// A fixture that is not valid, or the database.
pub async fn load(app: &App) -> anyhow::Result<usize> {
    let known = bodies::stored(app).await?;
    let loaded = |kind| {
        known
            .iter()
            .any(|s| s.kind == kind && s.recorded_by.is_none())
    };
    let mut count = 0;
    // Kind by kind, so that a start that was cut off is made good by the next.
    for (kind, bytes) in FILES.iter().filter(|(kind, _)| !loaded(*kind)) {
        count += import(app, *kind, bytes).await?;
    }
    Ok(count)
}

/// Imports a file of one kind. Gives the number of rows.
///
/// # Errors
/// Every fault of the file, by line and column.
pub(super) async fn import(app: &App, kind: FactKind, bytes: &[u8]) -> anyhow::Result<usize> {
    let explain =
        |faults: &parvis_app::faults::Faults| super::reference::explain(kind.code(), faults);
    let mut lines = read_body_statements(kind, bytes).map_err(|f| explain(&f))?;
    if kind == FactKind::Instrument {
        // An instrument names the one that took its place, which must be known.
        lines.sort_by_key(|line: &Line| {
            let named = line.input.as_ref();
            named.is_ok_and(|i| !i.text("replaced_by").is_empty())
        });
    }
    let report = bodies::load(app, &Actor::system(), kind, lines).await?;
    if let Some(row) = report.rows.iter().find(|r| !r.faults.is_empty()) {
        let error = explain(&row.faults);
        anyhow::bail!("line {}: {error}", row.line);
    }
    Ok(report.rows.len())
}
