//! The account of a status.

use super::{acting::show, dto::StatusAccount};
use crate::{
    asking::{Asking, At},
    problem::Answer,
    v1::organizations::get::parse,
};
use axum::http::StatusCode;
use parvis_app::status;

/// The observer status of an organization with every record, for its team and
/// for staff; what is public stands in the organization itself.
#[utoipa::path(
    get, path = "/organizations/{id}/status-events", tag = "Observer status",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The account; `ETag` is its version.", body = StatusAccount,
        headers(("ETag" = String, description = "The version, for `If-Match`.")))),
    extensions(("x-permission" = json!("view_organization"))),
)]
pub(crate) async fn list_status_events(asking: Asking, At(id): At<String>) -> Answer {
    let view = status::view(asking.app(), &asking.actor, &parse(&id)?).await?;
    Ok(show(StatusCode::OK, &view))
}
