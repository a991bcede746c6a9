//! Returning a recommendation.

use super::{
    acting::{Begun, begin, recorded},
    dto::{Application, ReturnInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Returns a recommendation to the officer, as the second person.
#[utoipa::path(
    post, path = "/applications/{id}/returns", tag = "Examination",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = ReturnInput, example = json!({"reason": "C05 needs evidence."})),
    responses(
        (status = 201, description = "Returned. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("send_back"))),
)]
pub(crate) async fn send_back_application(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view =
        applications::send_back(asking.app(), &asking.actor, id, version, &body.input).await?;
    recorded(&asking, &view)
}
