//! What every act on a status shares: the key, the version that was seen, and
//! the status as it is afterwards.

use super::dto::StatusAccount;
use crate::{
    answer,
    asking::Asking,
    problem::{Answer, ApiError},
    v1::organizations::get::parse,
};
use axum::{http::StatusCode, response::Response};
use parvis_app::status::{self, StatusView};
use parvis_domain::organization::OrganizationId;

/// How an act begins.
pub(super) enum Begun {
    /// It was done by an earlier request: the status as it is now.
    Before(Response),
    /// It is to be done to this organization in this version.
    Now(OrganizationId, i32),
}

/// Looks at the idempotency key, the path and `If-Match`, in this order: an act
/// that was done has changed the version.
pub(super) async fn begin(
    asking: &mut Asking,
    id: &str,
    content: &[u8],
) -> Result<Begun, ApiError> {
    let id = parse(id)?;
    if asking.replayed(&[content]).await?.is_some() {
        let view = status::view(asking.app(), &asking.actor, &id).await?;
        return Ok(Begun::Before(answer::replayed(show(StatusCode::OK, &view))));
    }
    Ok(Begun::Now(id, asking.version()?))
}

/// The status with its version.
pub(super) fn show(code: StatusCode, view: &StatusView) -> Response {
    answer::versioned(code, view.version, &StatusAccount::new(view))
}

/// The status after an act.
pub(super) fn done(view: &StatusView) -> Answer {
    let location = format!(
        "/api/v1/organizations/{}/status-events",
        view.organization.id
    );
    Ok(answer::located(show(StatusCode::CREATED, view), &location))
}
