//! Opening the assessment again.

use super::{
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

/// Opens a finished assessment again, to change a verdict or to ask the organization.
#[utoipa::path(
    post, path = "/applications/{id}/assessment-reopenings", tag = "Examination",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    responses(
        (status = 201, description = "Opened again. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("reopen_assessment"))),
)]
pub(crate) async fn reopen_application_assessment(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = applications::reopen_assessment(asking.app(), &asking.actor, id, version).await?;
    recorded(&asking, &view)
}
