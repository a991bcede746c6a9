//! Saying that an entry is right.

use super::dto::EntryConfirmation;
use crate::{
    answer,
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
    v1::{if_match::IfMatch, organizations::get::parse},
};
use axum::http::StatusCode;
use parvis_app::reports;

/// Says that the entry of the organization is right, in the version seen.
#[utoipa::path(
    post, path = "/organizations/{id}/entry-confirmations", tag = "Organizations",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    responses((status = 201, description = "Noted.", body = EntryConfirmation)),
    extensions(("x-permission" = json!("confirm_entry"))),
)]
pub(crate) async fn confirm_entry(asking: Asking, At(id): At<String>, _: NoBody) -> Answer {
    let (id, version) = (parse(&id)?, asking.version()?);
    let check = reports::confirm_entry(asking.app(), &asking.actor, &id, version).await?;
    Ok(answer::json(
        StatusCode::CREATED,
        &EntryConfirmation::from(&check),
    ))
}
