//! The account of names and successors.

use super::{acting::show, dto::History};
use crate::{
    asking::{Asking, At},
    problem::Answer,
    v1::organizations::get::parse,
};
use axum::http::StatusCode;
use parvis_app::history;

/// Names and successors of an organization, for its team and for staff; what is
/// public stands in the organization itself.
#[utoipa::path(
    get, path = "/organizations/{id}/history", tag = "Organizations",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The account; `ETag` is the organization's version.", body = History,
        headers(("ETag" = String, description = "The version, for `If-Match`.")))),
    extensions(("x-permission" = json!("view_organization"))),
)]
pub(crate) async fn get_organization_history(asking: Asking, At(id): At<String>) -> Answer {
    let view = history::view(asking.app(), &asking.actor, &parse(&id)?).await?;
    Ok(show(&asking, StatusCode::OK, &view))
}
