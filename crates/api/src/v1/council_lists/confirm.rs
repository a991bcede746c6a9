//! Another person confirms a frozen version.

use super::dto::FrozenList;
use crate::{
    answer,
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::{council, error::AppError};

/// Confirms the newest frozen version, as another person than the one who froze it.
#[utoipa::path(
    post, path = "/council-sessions/{code}/list/versions/{number}/confirmations", tag = "Council list",
    params(
        ("code" = String, Path, description = "Code of the session."),
        ("number" = i32, Path, description = "Number of the version.")
    ),
    responses(
        (status = 201, description = "Confirmed.", body = FrozenList),
        (status = 200, description = "The same request was answered before.", body = FrozenList),
    ),
    extensions(("x-permission" = json!("confirm_council_list"))),
)]
pub(crate) async fn confirm_frozen_list(
    mut asking: Asking,
    At((code, number)): At<(String, String)>,
    NoBody(bytes): NoBody,
) -> Answer {
    if asking.replayed(&[&bytes]).await?.is_some() {
        let versions = council::versions(asking.app(), &asking.actor, &code).await?;
        let same = |v: &&council::FrozenVersion| v.number.to_string() == number;
        let version = versions.iter().find(same).ok_or(AppError::NotFound)?;
        let response = answer::json(StatusCode::OK, &FrozenList::from(version));
        return Ok(answer::replayed(response));
    }
    let version = council::confirm_list(asking.app(), &asking.actor, &code, &number).await?;
    Ok(answer::json(
        StatusCode::CREATED,
        &FrozenList::from(&version),
    ))
}
