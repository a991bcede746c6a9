//! Acts that need no form of their own: a button on the case's page.

use crate::{kit::*, pages::applicant::application_id};
use parvis_app::applications;

pub(super) async fn take(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let case = application_id(&id)?;
    applications::take(visit.app(), visit.actor(), case, posted.version()?).await?;
    Ok(back(&visit, &id, "took"))
}

pub(super) async fn finish(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let case = application_id(&id)?;
    applications::finish_assessment(visit.app(), visit.actor(), case, posted.version()?).await?;
    Ok(back(&visit, &id, "finished"))
}

pub(super) async fn reopen(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let case = application_id(&id)?;
    applications::reopen_assessment(visit.app(), visit.actor(), case, posted.version()?).await?;
    Ok(back(&visit, &id, "reopened"))
}

pub(super) async fn unlist(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let case = application_id(&id)?;
    applications::unlist(visit.app(), visit.actor(), case, posted.version()?).await?;
    Ok(back(&visit, &id, "unlisted"))
}

pub(super) async fn reject_record(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let case = application_id(&id)?;
    applications::reject_record(visit.app(), visit.actor(), case, posted.version()?).await?;
    Ok(back(&visit, &id, "rejected"))
}

/// To the case's page, with a word on what was done.
pub(super) fn back(visit: &Visit, id: &str, done: &str) -> Response {
    go_done(visit.locale, &format!("/staff/applications/{id}"), done)
}

/// To the case's page, where it says what can be done now.
pub(super) fn not_now(visit: &Visit, id: &str) -> Response {
    go(visit.locale, &format!("/staff/applications/{id}"))
}

/// Status and version of a form shown again after an error.
pub(crate) fn retry(error: &AppError, version: i32) -> (StatusCode, i32) {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
    match error {
        AppError::Stale { current } => (status, *current),
        _ => (status, version),
    }
}
