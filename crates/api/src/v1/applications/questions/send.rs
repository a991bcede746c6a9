//! Sending the answers.

use super::super::{
    acting::{Begun, begin, recorded},
    dto::Application,
};
use crate::{
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Sends all answers of the open round together.
#[utoipa::path(
    post, path = "/applications/{id}/answers", tag = "Questions",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    responses(
        (status = 201, description = "Sent. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("send_answers"))),
)]
pub(crate) async fn send_answers(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = applications::send_answers(asking.app(), &asking.actor, id, version).await?;
    recorded(&asking, &view)
}
