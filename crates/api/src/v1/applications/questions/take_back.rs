//! Taking questions back.

use super::super::{
    acting::{Begun, begin, recorded},
    dto::{Application, TakeBackInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Takes the open questions back.
#[utoipa::path(
    post, path = "/applications/{id}/question-withdrawals", tag = "Questions",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = TakeBackInput, example = json!({"reason": "Answered by the annual report."})),
    responses(
        (status = 201, description = "Taken back. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("take_back_questions"))),
)]
pub(crate) async fn take_back_questions(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view =
        applications::take_back_questions(asking.app(), &asking.actor, id, version, &body.input)
            .await?;
    recorded(&asking, &view)
}
