//! What changed since the application was handed in.

use super::super::{
    acting::parse,
    dto::{Changes, ChangesQuery},
};
use crate::{
    answer,
    asking::{At, Searching},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::applications;

/// Compares two versions of what was handed in: the first with the newest
/// unless others are named.
#[utoipa::path(
    get, path = "/applications/{id}/difference", tag = "Questions",
    params(("id" = Uuid, Path, description = "The application."), ChangesQuery),
    responses((status = 200, description = "Everything in which the versions differ.", body = Changes)),
    extensions(("x-permission" = json!("view_application"))),
)]
pub(crate) async fn get_application_changes(
    At(id): At<String>,
    Searching(asking, query): Searching,
) -> Answer {
    let id = parse(&id)?;
    let found = applications::difference_of(asking.app(), &asking.actor, id, &query).await?;
    Ok(answer::json(StatusCode::OK, &Changes::from(&found)))
}
