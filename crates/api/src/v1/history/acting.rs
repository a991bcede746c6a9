//! What every act here shares.

use super::dto::History;
use crate::{
    answer,
    asking::Asking,
    problem::{Answer, ApiError},
    v1::organizations::get::parse,
};
use axum::{http::StatusCode, response::Response};
use parvis_app::history::{self, HistoryView};
use parvis_domain::organization::OrganizationId;

/// How an act begins.
pub(super) enum Begun {
    /// It was done by an earlier request: the account as it is now.
    Before(Response),
    /// It is to be done to this organization in this version.
    Now(OrganizationId, i32),
}

/// Looks at the idempotency key, the path and `If-Match`, in this order.
pub(super) async fn begin(
    asking: &mut Asking,
    id: &str,
    content: &[u8],
) -> Result<Begun, ApiError> {
    let id = parse(id)?;
    if asking.replayed(&[content]).await?.is_some() {
        let view = history::view(asking.app(), &asking.actor, &id).await?;
        let response = show(asking, StatusCode::OK, &view);
        return Ok(Begun::Before(answer::replayed(response)));
    }
    Ok(Begun::Now(id, asking.version()?))
}

/// The account with the version of the organization.
pub(super) fn show(asking: &Asking, code: StatusCode, view: &HistoryView) -> Response {
    let history = History::new(view, asking.locale());
    answer::versioned(code, view.organization.version, &history)
}

/// The account after an act.
pub(super) fn done(asking: &Asking, view: &HistoryView) -> Answer {
    let location = format!("/api/v1/organizations/{}/history", view.organization.id);
    let response = show(asking, StatusCode::CREATED, view);
    Ok(answer::located(response, &location))
}
