//! The versions of the list.

use super::dto::ScreeningList;
use crate::{answer, asking::Asking, problem::Answer, v1::listing::Listing};
use axum::http::StatusCode;
use parvis_app::screening;

/// Lists the versions of the sanctions list that were loaded, newest first.
#[utoipa::path(
    get, path = "/screening/lists", tag = "Due diligence",
    responses((status = 200, description = "The versions.", body = Listing<ScreeningList>)),
    extensions(("x-permission" = json!("view_screening"))),
)]
pub(crate) async fn list_screening_lists(asking: Asking) -> Answer {
    let view = screening::overview(asking.app(), &asking.actor).await?;
    let lists = Listing::whole(view.lists.iter().map(ScreeningList::from));
    Ok(answer::json(StatusCode::OK, &lists))
}
