//! Recording a decision on a status.

use super::{
    acting::{Begun, begin, done},
    dto::{StatusAccount, StatusEventInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::status;

/// Records a decision on the status of an observer; it counts for nothing until another person confirms it.
#[utoipa::path(
    post, path = "/organizations/{id}/status-events", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    request_body = StatusEventInput,
    responses(
        (status = 201, description = "The account as it is now.", body = StatusAccount,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = StatusAccount),
    ),
    extensions(("x-permission" = json!("record_status"))),
)]
pub(crate) async fn record_status(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = status::record(asking.app(), &asking.actor, &id, version, &body.input).await?;
    done(&view)
}
