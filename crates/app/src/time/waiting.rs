//! How long things take, for everybody to read.

use crate::{App, error::AppError};
use parvis_domain::application::{WaitingTime, statistics};

/// Medians and ninetieth percentiles of the register's own cases, by stage and
/// by the party waited for. Figures of fewer than five cases are left out.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn waiting_times(app: &App) -> Result<Vec<WaitingTime>, AppError> {
    let periods = app.store.reads().case_periods().await?;
    Ok(statistics(&periods))
}
