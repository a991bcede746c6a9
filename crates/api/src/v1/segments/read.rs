//! Reading segments, and counting who is in them.

use super::{
    dto::{Segment, SegmentConditionsInput, SegmentSelection},
    parse,
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::listing::Listing,
};
use axum::http::StatusCode;
use parvis_app::segments;

/// The segments of the inventory, by name.
#[utoipa::path(
    get, path = "/segments", tag = "Consultations",
    responses((status = 200, description = "The segments.", body = Listing<Segment>)),
    extensions(("x-permission" = json!("view_segments"))),
)]
pub(crate) async fn list_segments(asking: Asking) -> Answer {
    let all = segments::list(asking.app(), &asking.actor).await?;
    let list = Listing::whole(all.iter().map(Segment::from));
    Ok(answer::json(StatusCode::OK, &list))
}

/// One segment.
#[utoipa::path(
    get, path = "/segments/{segment}", tag = "Consultations",
    params(("segment" = Uuid, Path, description = "The segment.")),
    responses((status = 200, description = "The segment.", body = Segment,
        headers(("ETag" = String, description = "Its version.")))),
    extensions(("x-permission" = json!("view_segments"))),
)]
pub(crate) async fn get_segment(asking: Asking, At(id): At<String>) -> Answer {
    let of = segments::get(asking.app(), &asking.actor, parse(&id)?).await?;
    Ok(answer::versioned(
        StatusCode::OK,
        of.version,
        &Segment::from(&of),
    ))
}

/// Who is in a segment today: counts, reasons, a sample.
#[utoipa::path(
    get, path = "/segments/{segment}/selection", tag = "Consultations",
    params(("segment" = Uuid, Path, description = "The segment.")),
    responses((status = 200, description = "The selection.", body = SegmentSelection)),
    extensions(("x-permission" = json!("view_segments"))),
)]
pub(crate) async fn get_selection(asking: Asking, At(id): At<String>) -> Answer {
    let (app, actor) = (asking.app(), &asking.actor);
    let of = segments::get(app, actor, parse(&id)?).await?;
    let selection = segments::selection(app, actor, &of.conditions).await?;
    Ok(answer::json(
        StatusCode::OK,
        &SegmentSelection::from(&selection),
    ))
}

/// Counts who is selected by conditions that are not kept. Nothing is stored.
#[utoipa::path(
    post, path = "/segment-counts", tag = "Consultations",
    request_body(content = SegmentConditionsInput, example = json!({"statuses": ["observer"], "regions": ["americas"]})),
    responses((status = 200, description = "The selection.", body = SegmentSelection)),
    extensions(("x-permission" = json!("view_segments"))),
)]
pub(crate) async fn count_segment(asking: Asking, body: JsonBody) -> Answer {
    let selection = segments::count(asking.app(), &asking.actor, &body.input).await?;
    Ok(answer::json(
        StatusCode::OK,
        &SegmentSelection::from(&selection),
    ))
}
