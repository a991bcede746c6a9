//! Saved views of the queue.

use super::dto::{QueueView, QueueViewInput, QueueViewRemovalInput};
use crate::v1::listing::Listing;
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::desk;

/// Keeps a view of the queue under a name.
#[utoipa::path(
    post, path = "/queue-views", tag = "Desk",
    request_body(content = QueueViewInput, example = json!({"name": "Late", "query": "overdue=true", "shared": true})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("keep_views"))),
)]
pub(crate) async fn save_queue_view(mut asking: Asking, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        desk::save_view(asking.app(), &asking.actor, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Removes one’s own view.
#[utoipa::path(
    post, path = "/queue-views/removals", tag = "Desk",
    request_body(content = QueueViewRemovalInput, example = json!({"view": "00000000-0000-7000-8000-000000000000"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("keep_views"))),
)]
pub(crate) async fn remove_queue_view(mut asking: Asking, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        desk::remove_view(asking.app(), &asking.actor, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Lists one's own views of the queue and the shared ones.
#[utoipa::path(
    get, path = "/queue-views", tag = "Desk",
    responses((status = 200, description = "The views.", body = Listing<QueueView>)),
    extensions(("x-permission" = json!("keep_views"))),
)]
pub(crate) async fn list_queue_views(asking: Asking) -> Answer {
    let views = desk::views(asking.app(), &asking.actor).await?;
    let list = Listing::whole(views.iter().map(QueueView::from));
    Ok(answer::json(StatusCode::OK, &list))
}
