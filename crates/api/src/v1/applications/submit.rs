//! Handing in.

use super::{
    acting::{Begun, begin, recorded},
    dto::{Application, SubmissionInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Hands an application in: signature, reference, acknowledgement.
#[utoipa::path(
    post, path = "/applications/{id}/submissions", tag = "Applications",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = SubmissionInput, example = json!({
        "signatory_name": "Amina Diallo", "signatory_title": "President",
        "accepts_no_vote": true, "undertakes_support": true, "declares_true": true
    })),
    responses(
        (status = 201, description = "Handed in. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("submit_application"))),
)]
pub(crate) async fn submit_application(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = applications::submit(asking.app(), &asking.actor, id, version, &body.input).await?;
    recorded(&asking, &view)
}
