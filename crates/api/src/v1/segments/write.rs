//! Keeping, changing and removing segments.

use super::{
    dto::{Segment, SegmentInput},
    parse,
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::{error::AppError, segments};

/// Keeps a segment.
#[utoipa::path(
    post, path = "/segments", tag = "Consultations",
    request_body(content = SegmentInput, example = json!({"name": "Observers in the Americas", "statuses": ["observer"], "regions": ["americas"]})),
    responses(
        (status = 201, description = "Kept.", body = Segment,
            headers(("ETag" = String, description = "Its version."))),
        (status = 200, description = "The same request was answered before.", body = Segment),
    ),
    extensions(("x-permission" = json!("manage_segments"))),
)]
pub(crate) async fn add_segment(mut asking: Asking, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        let all = segments::list(asking.app(), &asking.actor).await?;
        let name = body.input.text("name");
        let known = all.iter().find(|s| s.name == name.trim());
        let known = known.ok_or(AppError::NotFound)?;
        let response = answer::versioned(StatusCode::OK, known.version, &Segment::from(known));
        return Ok(answer::replayed(response));
    }
    let of = segments::add(asking.app(), &asking.actor, &body.input).await?;
    let response = answer::versioned(StatusCode::CREATED, of.version, &Segment::from(&of));
    let location = format!("/api/v1/segments/{}", of.id);
    Ok(answer::located(response, &location))
}

/// Changes a segment.
#[utoipa::path(
    put, path = "/segments/{segment}", tag = "Consultations",
    params(("segment" = Uuid, Path, description = "The segment."), IfMatch),
    request_body = SegmentInput,
    responses((status = 200, description = "Changed.", body = Segment,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("manage_segments"))),
)]
pub(crate) async fn change_segment(asking: Asking, At(id): At<String>, body: JsonBody) -> Answer {
    let (id, version) = (parse(&id)?, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    let of = segments::change(app, actor, id, version, &body.input).await?;
    Ok(answer::versioned(
        StatusCode::OK,
        of.version,
        &Segment::from(&of),
    ))
}

/// Removes a segment. What was sent to it stays.
#[utoipa::path(
    delete, path = "/segments/{segment}", tag = "Consultations",
    params(("segment" = Uuid, Path, description = "The segment."), IfMatch),
    responses((status = 204, description = "Removed.")),
    extensions(("x-permission" = json!("manage_segments"))),
)]
pub(crate) async fn remove_segment(asking: Asking, At(id): At<String>) -> Answer {
    let (id, version) = (parse(&id)?, asking.version()?);
    segments::remove(asking.app(), &asking.actor, id, version).await?;
    answer::empty(StatusCode::NO_CONTENT)
}
