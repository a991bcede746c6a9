//! What the schedule does: what is over was held.

use super::{ConsultationFilter, bracket::Open};
use crate::{App, actor::Actor, error::AppError, policy::Action, schedule::Tally};
use parvis_domain::consultation::{Consultation, ConsultationState};

/// Marks published consultations that are over as held; gives their number.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn hold_those_over(app: &App) -> Result<u64, AppError> {
    let filter = ConsultationFilter {
        state: Some(ConsultationState::Published),
        ..ConsultationFilter::default()
    };
    let now = app.clock.now();
    let mut held = Tally::default();
    for it in app.store.reads().consultations(&filter).await? {
        if it.details.when.is_over(now) {
            held.add(hold(app, &it).await);
        }
    }
    held.end()
}

async fn hold(app: &App, it: &Consultation) -> Result<bool, AppError> {
    let (system, action) = (Actor::system(), Action::HoldConsultation);
    let open = Open::begin(app, &system, action, &it.code, it.version).await?;
    let next = open.it.clone().hold(open.now)?;
    open.close(next, vec![]).await?;
    Ok(true)
}
