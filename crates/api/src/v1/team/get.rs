//! The team of an organization.

use super::{dto::Team, parse};
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::team;

/// Shows the team of an organization; who wants in is for owners and staff.
#[utoipa::path(
    get, path = "/organizations/{id}/team", tag = "Teams",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The team.", body = Team)),
    extensions(("x-permission" = json!("view_team"))),
)]
pub(crate) async fn get_team(asking: Asking, At(id): At<String>) -> Answer {
    let view = team::team(asking.app(), &asking.actor, &parse(&id)?).await?;
    Ok(answer::json(StatusCode::OK, &Team::from(&view)))
}
