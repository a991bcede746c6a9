//! Confirming a record of a status.

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

/// Confirms the record that waits, as another person; from now on it holds.
#[utoipa::path(
    post, path = "/organizations/{id}/status-confirmations", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    responses(
        (status = 201, description = "The account as it is now.", body = StatusAccount,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = StatusAccount),
    ),
    extensions(("x-permission" = json!("confirm_status"))),
)]
pub(crate) async fn confirm_status(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = status::confirm(asking.app(), &asking.actor, &id, version).await?;
    done(&view)
}
