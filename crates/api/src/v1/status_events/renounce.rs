//! Giving up a status, and taking that back.

use super::{
    acting::{Begun, begin, done},
    dto::{RenunciationInput, StatusAccount},
};
use crate::{
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::status;

/// Gives up the observer status; it holds once IPD has taken note of it.
#[utoipa::path(
    post, path = "/organizations/{id}/renunciations", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    request_body = RenunciationInput,
    responses(
        (status = 201, description = "The account as it is now.", body = StatusAccount,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = StatusAccount),
    ),
    extensions(("x-permission" = json!("renounce_status"))),
)]
pub(crate) async fn renounce_status(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = status::renounce(asking.app(), &asking.actor, &id, version, &body.input).await?;
    done(&view)
}

/// Takes back the declaration that waits.
#[utoipa::path(
    delete, path = "/organizations/{id}/renunciations", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    responses(
        (status = 201, description = "The account as it is now.", body = StatusAccount,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = StatusAccount),
    ),
    extensions(("x-permission" = json!("renounce_status"))),
)]
pub(crate) async fn take_back_renunciation(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = status::take_back(asking.app(), &asking.actor, &id, version).await?;
    done(&view)
}
