//! Verdicts.

use super::{
    acting::{Begun, begin, recorded},
    dto::{Application, AssessmentInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Records a verdict on a criterion, with the proposal that the register made.
#[utoipa::path(
    post, path = "/applications/{id}/assessments", tag = "Examination",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = AssessmentInput, example = json!({
        "criterion": "C03", "verdict": "not_met", "reason": "Works in one country only."
    })),
    responses(
        (status = 201, description = "Recorded. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("assess_criterion"))),
)]
pub(crate) async fn assess_application(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = applications::assess(asking.app(), &asking.actor, id, version, &body.input).await?;
    recorded(&asking, &view)
}
