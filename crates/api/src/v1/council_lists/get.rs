//! The list of a session.

use super::dto::CouncilList;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::council;

/// Shows the list of a session while it is being made, and what is missing.
#[utoipa::path(
    get, path = "/council-sessions/{code}/list", tag = "Council list",
    params(("code" = String, Path, description = "Code of the session.")),
    responses((status = 200, description = "The list.", body = CouncilList)),
    extensions(("x-permission" = json!("view_council_list"))),
)]
pub(crate) async fn get_council_list(asking: Asking, At(code): At<String>) -> Answer {
    let view = council::list(asking.app(), &asking.actor, &code).await?;
    let list = CouncilList::from(&view);
    Ok(answer::versioned(StatusCode::OK, list.version, &list))
}
