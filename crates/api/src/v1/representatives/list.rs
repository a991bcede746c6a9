//! Who acts for an organization.

use super::dto::{DAY_FIELDS, Representatives, RepresentativesQuery};
use crate::{
    answer,
    asking::{At, Searching},
    problem::Answer,
    v1::organizations::get::parse,
};
use axum::http::StatusCode;
use parvis_app::{input::Reader, representatives};

/// The persons who act for an organization on a day, and all others; for its
/// team and for staff.
#[utoipa::path(
    get, path = "/organizations/{id}/representatives", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), RepresentativesQuery),
    responses((status = 200, description = "The persons.", body = Representatives)),
    extensions(("x-permission" = json!("view_representatives"))),
)]
pub(crate) async fn list_representatives(
    Searching(asking, query): Searching,
    At(id): At<String>,
) -> Answer {
    let mut reader = Reader::new(&query, DAY_FIELDS);
    let day = reader.day("as_at");
    reader.faults.or(())?;
    let id = parse(&id)?;
    let view = representatives::view(asking.app(), &asking.actor, &id, day).await?;
    Ok(answer::json(StatusCode::OK, &Representatives::new(&view)))
}
