//! Reading reference data. All of it is public.

use super::{CodeEntry, ReportedCount};
use crate::{App, error::AppError, ports::ReferenceReads};
use parvis_domain::{criteria::CriteriaSet, session::CouncilSession, text::Locale};
use std::collections::HashMap;

/// A code list.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown list.
pub async fn code_list(app: &App, list: &str) -> Result<Vec<CodeEntry>, AppError> {
    let entries = ReferenceReads::code_list(app.store.reads(), list).await?;
    if entries.is_empty() {
        Err(AppError::NotFound)
    } else {
        Ok(entries)
    }
}

/// Names of the code lists and their lengths.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn code_lists(app: &App) -> Result<Vec<(String, u64)>, AppError> {
    app.store.reads().code_lists().await
}

/// Code → label in one language, for showing codes as words.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn labels(
    app: &App,
    list: &str,
    locale: Locale,
) -> Result<HashMap<String, String>, AppError> {
    let entries = ReferenceReads::code_list(app.store.reads(), list).await?;
    Ok(entries
        .into_iter()
        .filter_map(|e| {
            e.label
                .best(locale)
                .map(|(l, _)| l.to_owned())
                .map(|l| (e.code, l))
        })
        .collect())
}

/// The label of one entry in a language; empty when there is none.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn label(app: &App, list: &str, code: &str, locale: Locale) -> Result<String, AppError> {
    let entry = ReferenceReads::code_entry(app.store.reads(), list, code).await?;
    let label = entry.as_ref().and_then(|e| e.label.best(locale));
    Ok(label.map(|(label, _)| label.to_owned()).unwrap_or_default())
}

/// All sessions, newest first.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn sessions(app: &App) -> Result<Vec<CouncilSession>, AppError> {
    app.store.reads().sessions().await
}

/// One session.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn session(app: &App, code: &str) -> Result<CouncilSession, AppError> {
    ReferenceReads::session(app.store.reads(), code)
        .await?
        .ok_or(AppError::NotFound)
}

/// Versions of the criteria, newest first, without their criteria.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn criteria_sets(app: &App) -> Result<Vec<CriteriaSet>, AppError> {
    app.store.reads().criteria_sets().await
}

/// One version; `None` asks for the one in force today.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn criteria_set(app: &App, version: Option<&str>) -> Result<CriteriaSet, AppError> {
    let reads = app.store.reads();
    let version = match version {
        Some(version) => version.to_owned(),
        None => {
            let today = app.clock.today();
            let sets = reads.criteria_sets().await?;
            let in_force = sets
                .into_iter()
                .filter(|s| s.in_force_from <= today)
                .max_by_key(|s| s.in_force_from);
            in_force.ok_or(AppError::NotFound)?.version
        }
    };
    ReferenceReads::criteria_set(reads, &version)
        .await?
        .ok_or(AppError::NotFound)
}

/// What sources report beside what the register itself counts.
#[derive(Debug, Clone)]
pub struct CountComparison {
    /// What is counted.
    pub measure: String,
    /// What the register counts today; `None` where it counts no such thing.
    pub counted: Option<u64>,
    /// What sources report.
    pub reported: Vec<ReportedCount>,
}

/// Reported counts beside the register's own, by measure.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn count_comparison(app: &App) -> Result<Vec<CountComparison>, AppError> {
    let reads = app.store.reads();
    let own = reads.own_counts().await?;
    let mut out: Vec<CountComparison> = own
        .into_iter()
        .map(|(measure, n)| CountComparison {
            measure: measure.to_owned(),
            counted: Some(n),
            reported: vec![],
        })
        .collect();
    for count in reads.counts().await? {
        match out.iter_mut().find(|c| c.measure == count.measure) {
            Some(known) => known.reported.push(count),
            None => out.push(CountComparison {
                measure: count.measure.clone(),
                counted: None,
                reported: vec![count],
            }),
        }
    }
    Ok(out)
}
