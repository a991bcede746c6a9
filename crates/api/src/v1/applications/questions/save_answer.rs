//! Saving the reply to a question.

use super::super::{
    acting::{parse, show},
    dto::{AnswerInput, Application},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::{applications, error::AppError};
use parvis_domain::application::QuestionId;

/// Saves the reply to an open question; it is not sent yet.
#[utoipa::path(
    put, path = "/applications/{id}/questions/{question}/answer", tag = "Questions",
    params(
        ("id" = Uuid, Path, description = "The application."),
        ("question" = Uuid, Path, description = "The question."),
        IfMatch
    ),
    request_body(content = AnswerInput, example = json!({"answer": "In Ecuador and Peru."})),
    responses((status = 200, description = "Saved.", body = Application,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("save_answers"))),
)]
pub(crate) async fn save_answer(
    asking: Asking,
    At((id, question)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    let question = QuestionId(question.parse().map_err(|_| AppError::NotFound)?);
    let version = asking.version()?;
    let view = applications::save_answer(
        asking.app(),
        &asking.actor,
        id,
        version,
        question,
        &body.input,
    )
    .await?;
    Ok(show(&asking, StatusCode::OK, &view))
}
