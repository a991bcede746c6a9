//! Entering, changing and ending.

use super::dto::{RepresentativeEndInput, RepresentativeInput, Representatives};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::{Answer, ApiError},
    v1::{if_match::IfMatch, organizations::get::parse},
};
use axum::http::StatusCode;
use parvis_app::{error::AppError, representatives};
use uuid::Uuid;

fn person(text: &str) -> Result<Uuid, ApiError> {
    Uuid::parse_str(text).map_err(|_| ApiError::App(AppError::NotFound))
}

/// Enters a person who acts for the organization; in force at once.
#[utoipa::path(
    post, path = "/organizations/{id}/representatives", tag = "Observer status",
    params(("id" = String, Path, description = "The organization.")),
    request_body = RepresentativeInput,
    responses(
        (status = 201, description = "Entered. All as they are now.", body = Representatives),
        (status = 200, description = "The same request was answered before.", body = Representatives),
    ),
    extensions(("x-permission" = json!("manage_representatives"))),
)]
pub(crate) async fn add_representative(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        let view = representatives::view(asking.app(), &asking.actor, &id, None).await?;
        let response = answer::json(StatusCode::OK, &Representatives::new(&view));
        return Ok(answer::replayed(response));
    }
    let view = representatives::add(asking.app(), &asking.actor, &id, &body.input).await?;
    Ok(answer::json(
        StatusCode::CREATED,
        &Representatives::new(&view),
    ))
}

/// Changes what is known of a person; the role stays.
#[utoipa::path(
    put, path = "/organizations/{id}/representatives/{person}", tag = "Observer status",
    params(
        ("id" = String, Path, description = "The organization."),
        ("person" = Uuid, Path, description = "The person."), IfMatch
    ),
    request_body = RepresentativeInput,
    responses((status = 200, description = "Changed. All as they are now.", body = Representatives)),
    extensions(("x-permission" = json!("manage_representatives"))),
)]
pub(crate) async fn change_representative(
    asking: Asking,
    At((id, who)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, who, version) = (parse(&id)?, person(&who)?, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    let view = representatives::change(app, actor, &id, who, version, &body.input).await?;
    Ok(answer::json(StatusCode::OK, &Representatives::new(&view)))
}

/// Ends a person's time; the last focal point stays until a successor is there.
#[utoipa::path(
    post, path = "/organizations/{id}/representatives/{person}/endings", tag = "Observer status",
    params(
        ("id" = String, Path, description = "The organization."),
        ("person" = Uuid, Path, description = "The person."), IfMatch
    ),
    request_body = RepresentativeEndInput,
    responses((status = 201, description = "Ended. All as they are now.", body = Representatives)),
    extensions(("x-permission" = json!("manage_representatives"))),
)]
pub(crate) async fn end_representative(
    asking: Asking,
    At((id, who)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, who, version) = (parse(&id)?, person(&who)?, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    let view = representatives::end(app, actor, &id, who, version, &body.input).await?;
    Ok(answer::json(
        StatusCode::CREATED,
        &Representatives::new(&view),
    ))
}
