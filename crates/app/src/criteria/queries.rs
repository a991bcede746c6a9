//! Reading versions and comparing them.

use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::CriteriaReads,
};
use parvis_domain::criteria::{CriteriaVersion, CriterionChange, VersionState, compare};

/// What changed from one version to the other.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The version compared with, without its history for the public.
    pub older: CriteriaVersion,
    /// The version in question.
    pub newer: CriteriaVersion,
    /// Criterion by criterion.
    pub changes: Vec<CriterionChange>,
}

/// Every version with its history, newest first, without criteria.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn versions(app: &App, actor: &Actor) -> Result<Vec<CriteriaVersion>, AppError> {
    authorize(actor, Action::ViewCriteriaDrafts, On::Nothing)?;
    CriteriaReads::criteria_versions(app.store.reads()).await
}

/// A version with its history.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::NotFound`].
pub async fn version(app: &App, actor: &Actor, name: &str) -> Result<CriteriaVersion, AppError> {
    authorize(actor, Action::ViewCriteriaDrafts, On::Nothing)?;
    CriteriaReads::criteria_version(app.store.reads(), name)
        .await?
        .ok_or(AppError::NotFound)
}

/// Compares two versions. Those approved are public; the others exist for
/// staff only.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn difference(
    app: &App,
    actor: &Actor,
    older: &str,
    newer: &str,
) -> Result<Difference, AppError> {
    let staff = may(actor, Action::ViewCriteriaDrafts, On::Nothing);
    let read = async |name: &str| {
        let version = CriteriaReads::criteria_version(app.store.reads(), name).await?;
        version
            .filter(|v| staff || v.state == VersionState::Approved)
            .map(|v| {
                if staff {
                    v
                } else {
                    CriteriaVersion::loaded(v.set)
                }
            })
            .ok_or(AppError::NotFound)
    };
    let (older, newer) = (read(older).await?, read(newer).await?);
    Ok(Difference {
        changes: compare(&older.set, &newer.set),
        older,
        newer,
    })
}
