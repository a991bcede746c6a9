//! One application.

use super::{
    acting::{parse, show},
    dto::Application,
};
use crate::{
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::applications;

/// Shows an application, as its team or as staff may see it.
#[utoipa::path(
    get, path = "/applications/{id}", tag = "Applications",
    params(("id" = Uuid, Path, description = "The application.")),
    responses((status = 200, description = "The application; `ETag` is its version.", body = Application,
        headers(("ETag" = String, description = "The version, for `If-Match`.")))),
    extensions(("x-permission" = json!("view_application"))),
)]
pub(crate) async fn get_application(asking: Asking, At(id): At<String>) -> Answer {
    let view = applications::view(asking.app(), &asking.actor, parse(&id)?).await?;
    Ok(show(&asking, StatusCode::OK, &view))
}
