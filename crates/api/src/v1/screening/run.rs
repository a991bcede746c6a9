//! Comparing now.

use super::dto::ScreeningRun;
use crate::{answer, asking::Asking, body::NoBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::screening;

/// Compares names and entries that changed. The register does it by itself
/// every few minutes; nobody needs to ask for it.
#[utoipa::path(
    post, path = "/screening/runs", tag = "Due diligence",
    responses((status = 200, description = "What was done.", body = ScreeningRun)),
    extensions(("x-permission" = json!("screen_names"))),
)]
pub(crate) async fn run_screening(asking: Asking, _: NoBody) -> Answer {
    let report = screening::run(asking.app(), &asking.actor).await?;
    Ok(answer::json(StatusCode::OK, &ScreeningRun::from(report)))
}
