//! Preparing a question.

use super::super::{
    acting::{Begun, begin, recorded},
    dto::{Application, QuestionInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::applications;

/// Prepares a question for the next round; the organization does not see it yet.
#[utoipa::path(
    post, path = "/applications/{id}/questions", tag = "Questions",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    request_body(content = QuestionInput, example = json!({"about": "aims", "question": "In which countries did you work in 2026?"})),
    responses(
        (status = 201, description = "Prepared. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The case."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("ask_questions"))),
)]
pub(crate) async fn prepare_question(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view =
        applications::prepare_question(asking.app(), &asking.actor, id, version, &body.input)
            .await?;
    recorded(&asking, &view)
}
