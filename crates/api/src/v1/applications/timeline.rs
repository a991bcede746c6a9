//! What happened.

use super::{acting::parse, dto::TimelineEvent};
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::listing::Listing,
};
use axum::http::StatusCode;
use parvis_app::applications;

/// Lists what happened to an application, as far as the reader sees it.
#[utoipa::path(
    get, path = "/applications/{id}/timeline", tag = "Applications",
    params(("id" = Uuid, Path, description = "The application.")),
    responses((status = 200, description = "The events, oldest first.", body = Listing<TimelineEvent>)),
    extensions(("x-permission" = json!("view_application"))),
)]
pub(crate) async fn get_application_timeline(asking: Asking, At(id): At<String>) -> Answer {
    let events = applications::timeline(asking.app(), &asking.actor, parse(&id)?).await?;
    let list = Listing::whole(events.into_iter().map(TimelineEvent::from));
    Ok(answer::json(StatusCode::OK, &list))
}
