//! Keeping the date.

use super::super::{
    acting::{Begun, begin, recorded},
    dto::{Application, ExtensionRefusalInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Keeps the due date, with a reason.
#[utoipa::path(
    post, path = "/applications/{id}/extension-refusals", tag = "Questions",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = ExtensionRefusalInput, example = json!({"reason": "The agenda leaves on 24 October."})),
    responses(
        (status = 201, description = "Refused. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("refuse_extension"))),
)]
pub(crate) async fn refuse_extension(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view =
        applications::refuse_extension(asking.app(), &asking.actor, id, version, &body.input)
            .await?;
    recorded(&asking, &view)
}
