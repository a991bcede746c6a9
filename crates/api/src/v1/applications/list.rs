//! The queue of staff.

use super::dto::{Queue, QueueQuery};
use crate::{answer, asking::Searching, problem::Answer};
use axum::http::StatusCode;
use parvis_app::applications;

/// Lists the applications handed in: the queue of staff.
#[utoipa::path(
    get, path = "/applications", tag = "Examination",
    params(QueueQuery),
    responses((status = 200, description = "The cases, oldest submission first.", body = Queue)),
    extensions(("x-permission" = json!("view_queue"))),
)]
pub(crate) async fn list_applications(Searching(asking, query): Searching) -> Answer {
    let mut queue = applications::queue(asking.app(), &asking.actor, &query).await?;
    // It comes whole unless a page is asked for.
    let whole = !query.0.iter().any(|(name, _)| name == "page");
    if whole {
        queue.cases = applications::queue_whole(asking.app(), &asking.actor, &query).await?;
    }
    Ok(answer::json(StatusCode::OK, &Queue::new(queue, whole)))
}
