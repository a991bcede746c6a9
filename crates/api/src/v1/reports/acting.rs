//! What every act on a report shares.

use super::dto::Reports;
use crate::{
    answer,
    asking::Asking,
    problem::{Answer, ApiError},
    v1::organizations::get::parse,
};
use axum::{http::StatusCode, response::Response};
use parvis_app::reports::{self, ReportView};
use parvis_domain::organization::OrganizationId;

/// How an act begins.
pub(super) enum Begun {
    /// It was done by an earlier request: the reports as they are now.
    Before(Response),
    /// It is to be done to this organization's report in this version.
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
        let view = reports::view(asking.app(), &asking.actor, &id).await?;
        return Ok(Begun::Before(answer::replayed(show(StatusCode::OK, &view))));
    }
    Ok(Begun::Now(id, asking.version()?))
}

/// The reports with the version of the open one.
pub(super) fn show(code: StatusCode, view: &ReportView) -> Response {
    answer::versioned(code, view.version(), &Reports::new(view))
}

/// The reports after an act.
pub(super) fn done(view: &ReportView) -> Answer {
    let location = format!("/api/v1/organizations/{}/reports", view.organization.id);
    Ok(answer::located(show(StatusCode::CREATED, view), &location))
}
