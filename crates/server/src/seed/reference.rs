//! The reference data of `fixtures/`, built into the program so that the first
//! start needs no files beside it.

use anyhow::{Context, bail};
use parvis_app::{
    App,
    actor::Actor,
    consultations::load_consultations,
    error::AppError,
    faults::Faults,
    organizations::register_observer,
    reference::{load_code_list, load_counts, load_criteria_set, load_sessions},
};
use parvis_domain::{body::FactKind, observer_status::StatusEvent, organization::Origin};
use parvis_interchange as files;

macro_rules! fixture {
    ($path:literal) => {
        include_bytes!(concat!("../../../../fixtures/", $path))
    };
}

/// Code lists and their files.
const LISTS: &[(&str, &[u8])] = &[
    ("countries", fixture!("reference/countries.csv")),
    ("cso-categories", fixture!("reference/cso-categories.csv")),
    ("themes", fixture!("reference/themes.csv")),
    ("regions", fixture!("reference/regions.csv")),
    ("levels", fixture!("reference/levels.csv")),
    (
        "cooperation-types",
        fixture!("reference/cooperation-types.csv"),
    ),
    (
        "required-documents",
        fixture!("reference/required-documents.csv"),
    ),
    (
        "policy-documents",
        fixture!("reference/policy-documents.csv"),
    ),
    ("offices", fixture!("reference/offices.csv")),
    ("units", fixture!("reference/units.csv")),
    ("m49-areas", fixture!("reference/m49-areas.csv")),
    (
        "partnership-topics",
        fixture!("reference/partnership-topics.csv"),
    ),
    ("competences", fixture!("reference/competences.csv")),
    ("unit-relations", fixture!("reference/unit-relations.csv")),
    (
        "analogous-regimes",
        fixture!("reference/analogous-regimes.csv"),
    ),
];
const SESSIONS: &[u8] = fixture!("reference/council-sessions.csv");
const CONSULTATIONS: &[u8] = fixture!("consultations/consultations.csv");
const COUNTS: &[u8] = fixture!("reference/reported-counts.csv");
const OBSERVERS: &[u8] = fixture!("reference/observers.csv");
const SETS: &[u8] = fixture!("criteria/sets.csv");
const CRITERIA: &[(&str, &[u8])] = &[("working-1.csv", fixture!("criteria/working-1.csv"))];

/// Whether nothing was loaded yet.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn is_empty(app: &App) -> Result<bool, AppError> {
    Ok(parvis_app::reference::code_lists(app).await?.is_empty())
}

/// Loads all reference data.
///
/// # Errors
/// A fixture that is not valid, or the database.
pub async fn load(app: &App) -> anyhow::Result<()> {
    for (name, bytes) in LISTS {
        import_file(app, "code-list", Some(name), bytes, no_file).await?;
    }
    import_file(app, "sessions", None, SESSIONS, no_file).await?;
    import_file(app, "counts", None, COUNTS, no_file).await?;
    let criteria = |file: &str| {
        let found = CRITERIA.iter().find(|(name, _)| *name == file);
        found
            .map(|(_, bytes)| bytes.to_vec())
            .with_context(|| format!("no fixture {file}"))
    };
    import_file(app, "criteria", None, SETS, criteria).await?;
    import_file(app, "observers", None, OBSERVERS, no_file).await?;
    import_file(app, "consultations", None, CONSULTATIONS, no_file).await?;
    super::load_letters(app).await?;
    super::load_bodies(app).await?;
    Ok(())
}

/// Loads the code lists that came with an update. Lists that are there already
/// stay as they are: an operator may have imported newer ones.
///
/// # Errors
/// A fixture that is not valid, or the database.
pub async fn load_new_lists(app: &App) -> anyhow::Result<()> {
    let there = parvis_app::reference::code_lists(app).await?;
    for (name, bytes) in LISTS {
        if !there.iter().any(|(known, _)| known == name) {
            import_file(app, "code-list", Some(name), bytes, no_file).await?;
        }
    }
    Ok(())
}

fn no_file(name: &str) -> anyhow::Result<Vec<u8>> {
    bail!("no file {name}")
}

/// Imports one file of reference data; `beside` reads a file that it names.
/// Gives the number of rows.
///
/// # Errors
/// Every fault of the file, by line and column.
pub async fn import_file(
    app: &App,
    what: &str,
    name: Option<&str>,
    bytes: &[u8],
    beside: impl Fn(&str) -> anyhow::Result<Vec<u8>>,
) -> anyhow::Result<usize> {
    let system = Actor::system();
    match what {
        "code-list" => {
            let name = name.context("a code list needs its name: --name themes")?;
            let entries = files::read_code_list(bytes).map_err(|f| explain(name, &f))?;
            load_code_list(app, &system, name, &entries).await?;
            Ok(entries.len())
        }
        "sessions" => {
            let sessions = files::read_sessions(bytes).map_err(|f| explain(what, &f))?;
            load_sessions(app, &system, &sessions).await?;
            Ok(sessions.len())
        }
        "counts" => {
            let counts = files::read_counts(bytes).map_err(|f| explain(what, &f))?;
            load_counts(app, &system, &counts).await?;
            Ok(counts.len())
        }
        "criteria" => {
            let sets = files::read_criteria_sets(bytes).map_err(|f| explain(what, &f))?;
            for (mut set, file) in sets.clone() {
                set.criteria =
                    files::read_criteria(&beside(&file)?).map_err(|f| explain(&file, &f))?;
                load_criteria_set(app, &system, &set).await?;
            }
            Ok(sets.len())
        }
        "consultations" => {
            let all = files::read_consultations(bytes).map_err(|f| explain(what, &f))?;
            Ok(load_consultations(app, &system, all).await?)
        }
        "observers" => observers(app, &system, bytes).await,
        "bodies" => {
            let name = name.context("statements need their kind: --name membership")?;
            let kind = FactKind::from_code(name).with_context(|| format!("no kind {name}"))?;
            super::bodies::import(app, kind, bytes).await
        }
        other => bail!(
            "{other}: not one of organizations, code-list, sessions, counts, consultations, \
             observers, criteria, bodies"
        ),
    }
}

async fn observers(app: &App, system: &Actor, bytes: &[u8]) -> anyhow::Result<usize> {
    let rows = files::read_observers(bytes).map_err(|f| explain("observers", &f))?;
    let count = rows.len();
    for row in rows {
        let id = parvis_domain::organization::OrganizationId::from_number(0);
        // Who is only named by a source is an entry without status.
        let status = row
            .from
            .filter(|_| row.is_observer)
            .map(|from| StatusEvent {
                session: row.session.clone(),
                basis: row.basis.clone(),
                source: row.source.clone(),
                evidence: row.evidence.clone(),
                ..StatusEvent::admitted(uuid::Uuid::nil(), id, from, app.clock.now())
            });
        register_observer(app, system, row.profile, Origin::Source, status).await?;
    }
    Ok(count)
}

pub(super) fn explain(file: &str, faults: &Faults) -> anyhow::Error {
    let lines: Vec<String> = faults
        .0
        .iter()
        .map(|f| format!("  {} {}", f.pointer, f.code))
        .collect();
    anyhow::anyhow!(
        "{file}: {} faults (/line/column code)\n{}",
        faults.0.len(),
        lines.join("\n")
    )
}
