//! Confirming a record.

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

/// Confirms a record, as another person: decision, observer status and letter.
#[utoipa::path(
    post, path = "/applications/{id}/decision-confirmations", tag = "Decisions",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    responses(
        (status = 201, description = "Confirmed. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("confirm_decision"))),
)]
pub(crate) async fn confirm_decision(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = applications::confirm_decision(asking.app(), &asking.actor, id, version).await?;
    recorded(&asking, &view)
}
