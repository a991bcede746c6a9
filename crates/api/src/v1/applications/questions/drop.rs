//! Dropping a prepared question.

use super::super::{
    acting::{parse, show},
    dto::Application,
};
use crate::{
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::{applications, error::AppError};
use parvis_domain::application::QuestionId;

/// Drops a question that is being prepared.
#[utoipa::path(
    delete, path = "/applications/{id}/questions/{question}", tag = "Questions",
    params(
        ("id" = Uuid, Path, description = "The application."),
        ("question" = Uuid, Path, description = "The question."),
        IfMatch
    ),
    responses((status = 200, description = "Dropped. The case as it is now.", body = Application,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("ask_questions"))),
)]
pub(crate) async fn drop_question(
    asking: Asking,
    At((id, question)): At<(String, String)>,
    _: NoBody,
) -> Answer {
    let id = parse(&id)?;
    let question = QuestionId(question.parse().map_err(|_| AppError::NotFound)?);
    let version = asking.version()?;
    let view =
        applications::drop_question(asking.app(), &asking.actor, id, version, question).await?;
    Ok(show(&asking, StatusCode::OK, &view))
}
