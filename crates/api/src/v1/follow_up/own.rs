//! The action points of an organization.

use super::{
    dto::{ActionPoint, ActionReportInput},
    points::{number, show},
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::{if_match::IfMatch, listing::Listing, organizations::get::parse},
};
use axum::http::StatusCode;
use parvis_app::follow_up;

/// The action points that an organization owns, for its team and for staff.
#[utoipa::path(
    get, path = "/organizations/{id}/action-points", tag = "Follow-up",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "What is to be done first, by day.", body = Listing<ActionPoint>)),
    extensions(("x-permission" = json!("view_own_action_points"))),
)]
pub(crate) async fn list_own_action_points(asking: Asking, At(id): At<String>) -> Answer {
    let id = parse(&id)?;
    let all = follow_up::of_organization(asking.app(), &asking.actor, &id).await?;
    let body = Listing::whole(all.iter().map(ActionPoint::from));
    Ok(answer::json(StatusCode::OK, &body))
}

/// Reports what was done about an action point of one's organization. That it
/// is done is for staff to confirm.
#[utoipa::path(
    post, path = "/organizations/{id}/action-points/{code}/{number}/reports", tag = "Follow-up",
    params(
        ("id" = String, Path, description = "The organization."),
        ("code" = String, Path, description = "Code of the consultation."),
        ("number" = u32, Path, description = "Number of the action point."),
        IfMatch
    ),
    request_body = ActionReportInput,
    responses(
        (status = 201, description = "The action point as it is now.", body = ActionPoint,
            headers(("Location" = String, description = "The action points of the organization."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = ActionPoint),
    ),
    extensions(("x-permission" = json!("report_action_point"))),
)]
pub(crate) async fn report_on_action_point(
    mut asking: Asking,
    At((id, code, at)): At<(String, String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, at) = (parse(&id)?, number(&at)?);
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        let view = follow_up::point(asking.app(), &asking.actor, &code, at).await?;
        return Ok(answer::replayed(show(StatusCode::OK, &view)));
    }
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = follow_up::report(app, actor, &id, (&code, at, version), &body.input).await?;
    let location = format!("/api/v1/organizations/{id}/action-points");
    Ok(answer::located(show(StatusCode::CREATED, &view), &location))
}
