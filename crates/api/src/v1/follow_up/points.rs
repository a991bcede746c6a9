//! Action points, for staff.

use super::{
    dto::{ActionPoint, ActionPointInput, ActionPointQuery, ActionStepInput, ConsultationOutcomes},
    outcomes,
};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    body::JsonBody,
    problem::{Answer, ApiError},
    v1::{if_match::IfMatch, listing::Listing},
};
use axum::{http::StatusCode, response::Response};
use parvis_app::{
    error::AppError,
    follow_up::{self, PointFilter, PointView},
};
use parvis_interchange::{Dialect, action_points_csv};

pub(super) fn show(code: StatusCode, view: &PointView) -> Response {
    answer::versioned(code, view.point.version, &ActionPoint::from(view))
}

pub(super) fn number(text: &str) -> Result<u32, ApiError> {
    Ok(text.parse().map_err(|_| AppError::NotFound)?)
}

fn made(view: &PointView) -> Answer {
    let (code, number) = (&view.code, view.point.number);
    let location = format!("/api/v1/consultations/{code}/action-points/{number}");
    Ok(answer::located(show(StatusCode::CREATED, view), &location))
}

async fn as_it_is(asking: &Asking, code: &str, number: u32) -> Answer {
    let view = follow_up::point(asking.app(), &asking.actor, code, number).await?;
    Ok(answer::replayed(show(StatusCode::OK, &view)))
}

/// Lists action points by due day.
#[utoipa::path(
    get, path = "/action-points", tag = "Follow-up",
    params(ActionPointQuery),
    responses((status = 200, description = "The action points.", body = Listing<ActionPoint>)),
    extensions(("x-permission" = json!("view_follow_up"))),
)]
pub(crate) async fn list_action_points(Searching(asking, query): Searching) -> Answer {
    let filter = PointFilter::parse(&query)?;
    let all = follow_up::list(asking.app(), &asking.actor, &filter).await?;
    let body = Listing::whole(all.iter().map(ActionPoint::from));
    Ok(answer::json(StatusCode::OK, &body))
}

/// Exports action points by due day, with the last step of each.
#[utoipa::path(
    get, path = "/action-points.csv", tag = "Follow-up",
    params(ActionPointQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("view_follow_up"))),
)]
pub(crate) async fn export_action_points(Searching(asking, query): Searching) -> Answer {
    let filter = PointFilter::parse(&query)?;
    let all = follow_up::list(asking.app(), &asking.actor, &filter).await?;
    let file = action_points_csv(&all, Dialect::Data);
    Ok(answer::csv(&asking, "parvis_action_points.csv", file))
}

/// Adds an action point; it gets the next number. An organization that owns it
/// is told.
#[utoipa::path(
    post, path = "/consultations/{code}/action-points", tag = "Follow-up",
    params(("code" = String, Path, description = "Code of the consultation.")),
    request_body = ActionPointInput,
    responses(
        (status = 201, description = "The outcomes as they are now.", body = ConsultationOutcomes,
            headers(("Location" = String, description = "The action point."), ("ETag" = String, description = "Version of summary and minutes."))),
        (status = 200, description = "The same request was answered before.", body = ConsultationOutcomes),
    ),
    extensions(("x-permission" = json!("edit_follow_up"))),
)]
pub(crate) async fn add_action_point(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return outcomes::as_it_is(&asking, &code).await;
    }
    let (app, actor) = (asking.app(), &asking.actor);
    let made = follow_up::put_point(app, actor, &code, None, &body.input).await?;
    let whole = follow_up::view(app, actor, &code).await?;
    let location = format!(
        "/api/v1/consultations/{code}/action-points/{}",
        made.point.number
    );
    let response = outcomes::show(StatusCode::CREATED, &whole);
    Ok(answer::located(response, &location))
}

/// Shows an action point.
#[utoipa::path(
    get, path = "/consultations/{code}/action-points/{number}", tag = "Follow-up",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("number" = u32, Path, description = "Number of the action point."),
    ),
    responses((status = 200, description = "The action point.", body = ActionPoint,
        headers(("ETag" = String, description = "Its version.")))),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_action_point(
    asking: Asking,
    At((code, at)): At<(String, String)>,
) -> Answer {
    let at = number(&at)?;
    let view = follow_up::point(asking.app(), &asking.actor, &code, at).await?;
    if asking.public {
        return answer::public(&asking, &ActionPoint::from(&view));
    }
    Ok(show(StatusCode::OK, &view))
}

/// Changes an action point, in the version that you saw.
#[utoipa::path(
    put, path = "/consultations/{code}/action-points/{number}", tag = "Follow-up",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("number" = u32, Path, description = "Number of the action point."),
        IfMatch
    ),
    request_body = ActionPointInput,
    responses((status = 200, description = "The action point as it is now.", body = ActionPoint,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_follow_up"))),
)]
pub(crate) async fn change_action_point(
    mut asking: Asking,
    At((code, at)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let at = number(&at)?;
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code, at).await;
    }
    let which = Some((at, asking.version()?));
    let (app, actor) = (asking.app(), &asking.actor);
    let view = follow_up::put_point(app, actor, &code, which, &body.input).await?;
    Ok(show(StatusCode::OK, &view))
}

/// Leads an action point to its next state, or notes something where it stands.
#[utoipa::path(
    post, path = "/consultations/{code}/action-points/{number}/steps", tag = "Follow-up",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("number" = u32, Path, description = "Number of the action point."),
        IfMatch
    ),
    request_body = ActionStepInput,
    responses(
        (status = 201, description = "The action point as it is now.", body = ActionPoint,
            headers(("Location" = String, description = "The action point."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = ActionPoint),
    ),
    extensions(("x-permission" = json!("settle_action_point"))),
)]
pub(crate) async fn step_action_point(
    mut asking: Asking,
    At((code, at)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let at = number(&at)?;
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code, at).await;
    }
    let which = (at, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    made(&follow_up::step(app, actor, &code, which, &body.input).await?)
}
