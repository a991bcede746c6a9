//! Loading consultations of the past from files of reference data.

use super::bracket::happened;
use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize},
};
use parvis_domain::consultation::Consultation;

/// Adds those that the register does not have yet, by code; gives their number.
/// What staff have changed since is not touched.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::Unavailable`].
pub async fn load_consultations(
    app: &App,
    actor: &Actor,
    all: Vec<Consultation>,
) -> Result<usize, AppError> {
    let mut added = 0;
    for mut new in all {
        let permit = authorize(actor, Action::LoadReference, On::Nothing)?;
        let mut tx = app.store.begin(permit).await?;
        if tx.consultation(&new.code).await?.is_some() {
            continue;
        }
        let now = app.clock.now();
        new.id = app.ids.uuid();
        (new.created_at, new.updated_at) = (now, now);
        tx.add_consultation(&new).await?;
        tx.commit(happened(now, &new)).await?;
        added += 1;
    }
    Ok(added)
}
