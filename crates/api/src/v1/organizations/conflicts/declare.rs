//! Declaring.

use super::{
    dto::{ConflictInput, DeclaredConflict},
    list::declared,
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::{listing::Listing, organizations::get::parse},
};
use axum::http::StatusCode;
use parvis_app::accounts;

/// Declares a conflict of interest; it cannot be taken back.
#[utoipa::path(
    post, path = "/organizations/{id}/conflicts", tag = "Examination",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = ConflictInput, example = json!({"reason": "Member of the board until 2024."})),
    responses(
        (status = 201, description = "Declared. All declarations.", body = Listing<DeclaredConflict>,
            headers(("Location" = String, description = "The declarations."))),
        (status = 200, description = "The same request was answered before.", body = Listing<DeclaredConflict>),
    ),
    extensions(("x-permission" = json!("declare_conflict"))),
)]
pub(crate) async fn declare_conflict(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let organization = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        let before = declared(&asking, &organization, StatusCode::OK).await?;
        return Ok(answer::replayed(before));
    }
    let app = asking.app();
    accounts::declare_conflict(app, &asking.actor, &organization, &body.input).await?;
    let location = format!("/api/v1/organizations/{organization}/conflicts");
    let response = declared(&asking, &organization, StatusCode::CREATED).await?;
    Ok(answer::located(response, &location))
}
