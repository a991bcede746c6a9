//! Freezing a version.

use super::dto::{FreezeInput, FrozenList};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::{council, error::AppError};

/// Freezes the list as it is: a version that nothing changes afterwards.
#[utoipa::path(
    post, path = "/council-sessions/{code}/list/versions", tag = "Council list",
    params(("code" = String, Path, description = "Code of the session."), IfMatch),
    request_body(content = FreezeInput, example = json!({"reason": "One organization withdrew."})),
    responses(
        (status = 201, description = "Frozen.", body = FrozenList,
            headers(("Location" = String, description = "The version."))),
        (status = 200, description = "The same request was answered before; the newest version.", body = FrozenList),
    ),
    extensions(("x-permission" = json!("freeze_council_list"))),
)]
pub(crate) async fn freeze_council_list(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        let versions = council::versions(asking.app(), &asking.actor, &code).await?;
        let newest = versions.first().ok_or(AppError::NotFound)?;
        let response = answer::json(StatusCode::OK, &FrozenList::from(newest));
        return Ok(answer::replayed(response));
    }
    let version = asking.version()?;
    let frozen = council::freeze(asking.app(), &asking.actor, &code, version, &body.input).await?;
    let location = format!(
        "/api/v1/council-sessions/{code}/list/versions/{}",
        frozen.number
    );
    let response = answer::json(StatusCode::CREATED, &FrozenList::from(&frozen));
    Ok(answer::located(response, &location))
}
