//! Questions, replies and the clock.

use super::super::{acting::parse, dto::Questions};
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::applications;

/// Reads the questions of an application with their replies, the requests for
/// more time, the deferrals by the Council, and who is waited for.
#[utoipa::path(
    get, path = "/applications/{id}/questions", tag = "Questions",
    params(("id" = Uuid, Path, description = "The application.")),
    responses((status = 200, description = "The questions.", body = Questions)),
    extensions(("x-permission" = json!("view_application"))),
)]
pub(crate) async fn get_application_questions(asking: Asking, At(id): At<String>) -> Answer {
    let view = applications::questions(asking.app(), &asking.actor, parse(&id)?).await?;
    Ok(answer::json(StatusCode::OK, &Questions::from(&view)))
}
