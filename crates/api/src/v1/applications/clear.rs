//! Clearing a recommendation.

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

/// Clears a recommendation, as the second person.
#[utoipa::path(
    post, path = "/applications/{id}/clearances", tag = "Examination",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    responses(
        (status = 201, description = "Cleared. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("clear_recommendation"))),
)]
pub(crate) async fn clear_application(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = applications::clear(asking.app(), &asking.actor, id, version).await?;
    recorded(&asking, &view)
}
