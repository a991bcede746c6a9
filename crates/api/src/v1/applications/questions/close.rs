//! Closing without prejudice.

use super::super::{
    acting::{Begun, begin, recorded},
    dto::{Application, ClosingInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Closes a case whose questions stayed unanswered; by another person than the officer in charge.
#[utoipa::path(
    post, path = "/applications/{id}/closings", tag = "Questions",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = ClosingInput, example = json!({"reason": "No answer to three reminders."})),
    responses(
        (status = 201, description = "Closed. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("close_case"))),
)]
pub(crate) async fn close_application(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view =
        applications::close_case(asking.app(), &asking.actor, id, version, &body.input).await?;
    recorded(&asking, &view)
}
