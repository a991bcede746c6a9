//! Recording a decision.

use super::{
    acting::{Begun, begin, recorded},
    dto::{Application, DecisionInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Records what the Council decided; nothing is public until another person confirms it.
#[utoipa::path(
    post, path = "/applications/{id}/decisions", tag = "Decisions",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = DecisionInput, example = json!({
        "outcome": "admitted", "session": "118", "decided_on": "2027-11-24",
        "symbol": "C/118/RES/1450"
    })),
    responses(
        (status = 201, description = "Recorded. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("record_decision"))),
)]
pub(crate) async fn record_decision(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = applications::record_decision(asking.app(), &asking.actor, id, version, &body.input)
        .await?;
    recorded(&asking, &view)
}
