//! Asking for more time.

use super::super::{
    acting::{Begun, begin, recorded},
    dto::{Application, ExtensionInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Asks for more time to answer.
#[utoipa::path(
    post, path = "/applications/{id}/extension-requests", tag = "Questions",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = ExtensionInput, example = json!({"reason": "The registry is closed in August.", "until": "2027-09-15"})),
    responses(
        (status = 201, description = "Asked. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("ask_extension"))),
)]
pub(crate) async fn ask_extension(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view =
        applications::ask_extension(asking.app(), &asking.actor, id, version, &body.input).await?;
    recorded(&asking, &view)
}
