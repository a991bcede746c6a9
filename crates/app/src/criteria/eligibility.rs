//! The public self-check: what the criteria in force would ask of an
//! organization. It reads, stores nothing, and never says "eligible".

use crate::{
    App,
    error::AppError,
    faults::Faults,
    input::{Field, Input, Kind, Reader, optional},
    ports::ReferenceReads,
    reference,
};
use parvis_domain::{
    application::EcosocStatus,
    criteria::{Answers, CriteriaSet, Criterion, Told, outlook},
    organization::Level,
    session::CouncilSession,
};

/// The questions. Every one can be left out.
pub const ELIGIBILITY_FIELDS: &[Field] = &[
    optional("category", Kind::Code("cso-categories"), 40),
    optional("works_on_migration", Kind::Flag, 5),
    optional("country_count", Kind::Number, 3),
    optional("level", Kind::Code("levels"), 20),
    optional("founded_year", Kind::Number, 4),
    optional("has_seat_and_executive", Kind::Flag, 5),
    optional("has_representative", Kind::Flag, 5),
    optional("works_with_iom", Kind::Flag, 5),
    optional("declares_funding", Kind::Flag, 5),
    optional("would_undertake", Kind::Flag, 5),
    optional("ecosoc_status", Kind::Code("ecosoc-statuses"), 20),
    optional("is_observer", Kind::Flag, 5),
    optional("documents", Kind::Codes("required-documents"), 20),
];

/// A criterion with what could be told.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The criterion.
    pub criterion: Criterion,
    /// What the answers give.
    pub told: Told,
}

/// The whole answer.
#[derive(Debug, Clone)]
pub struct SelfCheck {
    /// Head of the version in force today.
    pub set: CriteriaSet,
    /// Criterion by criterion.
    pub criteria: Vec<Checked>,
    /// The coming session that dates were compared with.
    pub session: Option<CouncilSession>,
}

/// Compares the answers with the criteria in force today.
///
/// # Errors
/// Faults; [`AppError::NotFound`] while no criteria are in force.
pub async fn self_check(app: &App, input: &Input) -> Result<SelfCheck, AppError> {
    let reads = app.store.reads();
    let today = app.clock.today();
    let categories = codes(app, "cso-categories").await?;
    let kinds = ReferenceReads::code_list(reads, "required-documents").await?;
    let documents: Vec<String> = kinds
        .iter()
        .filter(|k| !k.retired)
        .map(|k| k.code.clone())
        .collect();
    let year = chrono::Datelike::year(&today);
    let answers = parse(input, &categories, &documents, year)?;
    let required: Vec<String> = kinds
        .iter()
        .filter(|k| !k.retired && k.attribute("required") == "true")
        .map(|k| k.code.clone())
        .collect();
    let session = next_session(app).await?;
    let dates = session
        .as_ref()
        .map(|s| (s.application_deadline, s.date_from.earliest()));
    let mut set = reference::criteria_set(app, None).await?;
    let criteria = std::mem::take(&mut set.criteria)
        .into_iter()
        .map(|criterion| Checked {
            told: outlook(&criterion, &answers, &required, today, dates),
            criterion,
        })
        .collect();
    Ok(SelfCheck {
        set,
        criteria,
        session,
    })
}

async fn codes(app: &App, list: &str) -> Result<Vec<String>, AppError> {
    let list = ReferenceReads::code_list(app.store.reads(), list).await?;
    let known = list.into_iter().filter(|e| !e.retired);
    Ok(known.map(|e| e.code).collect())
}

async fn next_session(app: &App) -> Result<Option<CouncilSession>, AppError> {
    let today = app.clock.today();
    let mut sessions = app.store.reads().sessions().await?;
    sessions.retain(|s| s.date_from.earliest() > today);
    Ok(sessions.into_iter().min_by_key(|s| s.date_from.earliest()))
}

fn parse(
    input: &Input,
    categories: &[String],
    documents: &[String],
    this_year: i32,
) -> Result<Answers, Faults> {
    let mut r = Reader::new(input, ELIGIBILITY_FIELDS);
    let known = |list: &[String], c: &str| list.iter().any(|k| k == c);
    let category = r.code("category", |c| known(categories, c));
    let level = r.code("level", |c| Level::from_code(c).is_some());
    let ecosoc = r.code("ecosoc_status", |c| EcosocStatus::from_code(c).is_some());
    let answers = Answers {
        category,
        countries: r
            .number("country_count", 0, 300)
            .and_then(|n| u16::try_from(n).ok()),
        founded_year: r
            .number("founded_year", 1500, i64::from(this_year))
            .and_then(|y| i32::try_from(y).ok()),
        level: level.as_deref().and_then(Level::from_code),
        theme: r.flag("works_on_migration"),
        seat_and_executive: r.flag("has_seat_and_executive"),
        representative: r.flag("has_representative"),
        cooperation: r.flag("works_with_iom"),
        funding: r.flag("declares_funding"),
        undertaking: r.flag("would_undertake"),
        ecosoc_status: ecosoc.as_deref().and_then(EcosocStatus::from_code),
        observer: r.flag("is_observer"),
        documents: r.codes("documents", |c| known(documents, c)),
    };
    r.faults.or(answers)
}
