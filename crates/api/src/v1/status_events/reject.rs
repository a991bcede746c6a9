//! Rejecting a record of a status.

use super::{
    acting::{Begun, begin, done},
    dto::StatusAccount,
};
use crate::{
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::status;

/// Rejects the record that waits; it has no effect.
#[utoipa::path(
    post, path = "/organizations/{id}/status-rejections", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    responses(
        (status = 201, description = "The account as it is now.", body = StatusAccount,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = StatusAccount),
    ),
    extensions(("x-permission" = json!("reject_status"))),
)]
pub(crate) async fn reject_status(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = status::reject(asking.app(), &asking.actor, &id, version).await?;
    done(&view)
}
