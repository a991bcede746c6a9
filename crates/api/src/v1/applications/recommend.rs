//! Recommending.

use super::{
    acting::{Begun, begin, recorded},
    dto::{Application, RecommendationInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Recommends an outcome; every criterion must have a verdict.
#[utoipa::path(
    post, path = "/applications/{id}/recommendations", tag = "Examination",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = RecommendationInput, example = json!({
        "outcome": "admitted", "reason": "All criteria are met."
    })),
    responses(
        (status = 201, description = "Recommended. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("recommend"))),
)]
pub(crate) async fn recommend_application(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view =
        applications::recommend(asking.app(), &asking.actor, id, version, &body.input).await?;
    recorded(&asking, &view)
}
