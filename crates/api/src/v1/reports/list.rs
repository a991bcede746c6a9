//! Reading reports.

use super::{
    acting::show,
    dto::{Reports, UnfinishedReports},
};
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::organizations::get::parse,
};
use axum::http::StatusCode;
use parvis_app::reports;

/// The periodic reports of an observer, for its team and for staff.
#[utoipa::path(
    get, path = "/organizations/{id}/reports", tag = "Observer status",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The reports; `ETag` is the version of the open one.", body = Reports,
        headers(("ETag" = String, description = "The version, for `If-Match`.")))),
    extensions(("x-permission" = json!("view_organization"))),
)]
pub(crate) async fn list_organization_reports(asking: Asking, At(id): At<String>) -> Answer {
    let view = reports::view(asking.app(), &asking.actor, &parse(&id)?).await?;
    Ok(show(StatusCode::OK, &view))
}

/// Every periodic report that is not accepted yet.
#[utoipa::path(
    get, path = "/reports", tag = "Observer status",
    responses((status = 200, description = "The reports, by due day.", body = UnfinishedReports)),
    extensions(("x-permission" = json!("view_reports"))),
)]
pub(crate) async fn list_reports(asking: Asking) -> Answer {
    let list = reports::staff_list(asking.app(), &asking.actor).await?;
    let body = UnfinishedReports::new(&list, asking.locale());
    Ok(answer::json(StatusCode::OK, &body))
}
