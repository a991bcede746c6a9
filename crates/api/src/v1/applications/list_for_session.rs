//! The list of a session.

use super::{
    acting::{Begun, begin, recorded},
    dto::{Application, ListingInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Puts a cleared case on the list of a session.
#[utoipa::path(
    post, path = "/applications/{id}/listings", tag = "Examination",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = ListingInput, example = json!({"session": "118"})),
    responses(
        (status = 201, description = "Listed. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("list_case"))),
)]
pub(crate) async fn list_application_for_session(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view =
        applications::list_for_session(asking.app(), &asking.actor, id, version, &body.input)
            .await?;
    recorded(&asking, &view)
}
