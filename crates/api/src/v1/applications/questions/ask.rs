//! Asking.

use super::super::{
    acting::{Begun, begin, recorded},
    dto::{Application, RoundInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Sends the prepared questions together.
#[utoipa::path(
    post, path = "/applications/{id}/question-rounds", tag = "Questions",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = RoundInput, example = json!({"due": "2027-03-31"})),
    responses(
        (status = 201, description = "Asked. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("ask_questions"))),
)]
pub(crate) async fn ask_questions(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view =
        applications::ask_questions(asking.app(), &asking.actor, id, version, &body.input).await?;
    recorded(&asking, &view)
}
