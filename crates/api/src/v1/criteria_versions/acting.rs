//! What every step shares: the idempotency key, the version that was seen, and
//! the version as it is afterwards.

use super::dto::CriteriaVersion;
use crate::{
    answer,
    asking::Asking,
    problem::{Answer, ApiError},
};
use axum::{http::StatusCode, response::Response};
use parvis_app::criteria;
use parvis_domain::criteria as rules;

/// How a step begins.
pub(super) enum Begun {
    /// It was done by an earlier request: the version as it is now.
    Before(Response),
    /// It is to be done to this revision.
    Now(i32),
}

/// Looks at the idempotency key before `If-Match`: a step that was done has
/// raised the revision.
pub(super) async fn begin(asking: &mut Asking, content: &[u8]) -> Result<Begun, ApiError> {
    if let Some(name) = asking.replayed(&[content]).await? {
        return before(asking, &name).await.map(Begun::Before);
    }
    Ok(Begun::Now(asking.version()?))
}

/// The version as it is now, for a request that was answered before.
pub(super) async fn before(asking: &Asking, name: &str) -> Answer {
    let version = criteria::version(asking.app(), &asking.actor, name).await?;
    Ok(answer::replayed(show(StatusCode::OK, &version)))
}

/// The version with its revision as entity tag.
pub(super) fn show(status: StatusCode, version: &rules::CriteriaVersion) -> Response {
    answer::versioned(status, version.version, &CriteriaVersion::from(version))
}

/// The version after a step was recorded.
pub(super) fn recorded(version: &rules::CriteriaVersion) -> Answer {
    let location = format!("/api/v1/criteria-versions/{}", version.set.version);
    let response = show(StatusCode::CREATED, version);
    Ok(answer::located(response, &location))
}
