//! Loading reference data: the same commands at first start and for the
//! operator's `import`.

use super::{CodeEntry, ReportedCount};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    policy::{Action, On, authorize},
};
use parvis_domain::{criteria::CriteriaSet, session::CouncilSession};

/// Replaces a code list.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::Unavailable`].
pub async fn load_code_list(
    app: &App,
    actor: &Actor,
    list: &str,
    entries: &[CodeEntry],
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::LoadReference, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    tx.put_code_list(list, entries).await?;
    let happened = Happened::new(app.clock.now(), Subject::List(list.to_owned()));
    tx.commit(happened.with("entries", entries.len().to_string()))
        .await
}

/// Adds a version of the criteria.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::Unavailable`].
pub async fn load_criteria_set(
    app: &App,
    actor: &Actor,
    set: &CriteriaSet,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::LoadReference, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    tx.add_criteria_set(set).await?;
    let happened = Happened::new(app.clock.now(), Subject::List("criteria".into()));
    tx.commit(happened.with("version", set.version.clone()))
        .await
}

/// Adds or replaces sessions.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::Unavailable`].
pub async fn load_sessions(
    app: &App,
    actor: &Actor,
    sessions: &[CouncilSession],
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::LoadReference, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    for session in sessions {
        tx.put_session(session).await?;
    }
    let happened = Happened::new(app.clock.now(), Subject::List("council-sessions".into()));
    tx.commit(happened.with("entries", sessions.len().to_string()))
        .await
}

/// Replaces the reported counts.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::Unavailable`].
pub async fn load_counts(
    app: &App,
    actor: &Actor,
    counts: &[ReportedCount],
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::LoadReference, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    tx.put_counts(counts).await?;
    let happened = Happened::new(app.clock.now(), Subject::List("reported-counts".into()));
    tx.commit(happened.with("entries", counts.len().to_string()))
        .await
}
