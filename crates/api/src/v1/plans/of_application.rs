//! For an application.

use super::dto::Plan;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::{error::AppError, time};
use parvis_domain::application::ApplicationId;

/// Tells which session an application is on its way to, and the days that
/// count for it.
#[utoipa::path(
    get, path = "/applications/{id}/plan", tag = "Applications",
    params(("id" = Uuid, Path, description = "The application.")),
    responses((status = 200, description = "The plan.", body = Plan)),
    extensions(("x-permission" = json!("view_application"))),
)]
pub(crate) async fn get_application_plan(asking: Asking, At(id): At<String>) -> Answer {
    let id = id.parse().map_err(|_| AppError::NotFound)?;
    let planned = time::plan_of(asking.app(), &asking.actor, ApplicationId(id)).await?;
    Ok(answer::json(StatusCode::OK, &Plan::from(planned.as_ref())))
}
