//! What waits for the person who asks.

use super::dto::{Task, Work};
use crate::{answer, asking::Asking, problem::Answer, v1::listing::Listing};
use axum::http::StatusCode;
use parvis_app::{desk, home};

/// Lists what needs the action of the person who asks, most urgent first.
#[utoipa::path(
    get, path = "/me/tasks", tag = "Start",
    responses((status = 200, description = "The tasks.", body = Listing<Task>)),
    extensions(("x-permission" = json!("own_account"))),
)]
pub(crate) async fn list_own_tasks(asking: Asking) -> Answer {
    let tasks = home::tasks(asking.app(), &asking.actor).await?;
    let list = Listing::whole(tasks.iter().map(Task::from));
    Ok(answer::json(StatusCode::OK, &list))
}

/// Shows the work of a member of staff.
#[utoipa::path(
    get, path = "/me/work", tag = "Desk",
    responses((status = 200, description = "The work.", body = Work)),
    extensions(("x-permission" = json!("view_queue"))),
)]
pub(crate) async fn get_own_work(asking: Asking) -> Answer {
    let work = desk::work(asking.app(), &asking.actor).await?;
    Ok(answer::json(StatusCode::OK, &Work::from(work)))
}
