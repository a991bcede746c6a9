//! Giving a case to a colleague.

use super::dto::AssignmentInput;
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::{
        applications::{
            acting::{Begun, begin, recorded},
            dto::Application,
        },
        if_match::IfMatch,
    },
};
use parvis_app::desk;

/// Gives a case to an officer, as if that officer had taken it.
#[utoipa::path(
    post, path = "/applications/{id}/assignments", tag = "Desk",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = AssignmentInput, example = json!({"officer": "00000000-0000-7000-8000-000000000000"})),
    responses(
        (status = 201, description = "Given. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("assign_case"))),
)]
pub(crate) async fn assign_application(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = desk::assign(asking.app(), &asking.actor, id, version, &body.input).await?;
    recorded(&asking, &view)
}
