//! Answering a question.

use super::{
    dto::{ScreeningAnswerInput, ScreeningHit},
    named,
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::screening;

/// Answers an open question: the same or not, with a reason.
#[utoipa::path(
    post, path = "/organizations/{id}/screening-hits/{hit}/reviews", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("hit" = Uuid, Path, description = "The question."), IfMatch
    ),
    request_body(content = ScreeningAnswerInput, example = json!({
        "answer": "not_same", "reason": "Born in 1984, not in 1951; another country."
    })),
    responses((status = 201, description = "Answered. The question as it is now.", body = ScreeningHit,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("review_hit"))),
)]
pub(crate) async fn review_hit(
    asking: Asking,
    At((id, hit)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, hit) = named(&id, &hit)?;
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = screening::review_hit(app, actor, &id, hit, version, &body.input).await?;
    let shown = ScreeningHit::from(&view);
    Ok(answer::versioned(
        StatusCode::CREATED,
        shown.version,
        &shown,
    ))
}

/// Agrees, as the second person, that it is the same; or opens the question
/// again.
#[utoipa::path(
    post, path = "/organizations/{id}/screening-hits/{hit}/confirmations", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("hit" = Uuid, Path, description = "The question."), IfMatch
    ),
    request_body(content = ScreeningAnswerInput, example = json!({
        "answer": "same", "reason": "Date of birth and address agree."
    })),
    responses((status = 201, description = "Answered. The question as it is now.", body = ScreeningHit,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("confirm_hit"))),
)]
pub(crate) async fn confirm_hit(
    asking: Asking,
    At((id, hit)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, hit) = named(&id, &hit)?;
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = screening::confirm_hit(app, actor, &id, hit, version, &body.input).await?;
    let shown = ScreeningHit::from(&view);
    Ok(answer::versioned(
        StatusCode::CREATED,
        shown.version,
        &shown,
    ))
}
