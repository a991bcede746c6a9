//! Outcomes of a consultation.

use super::dto::{ConsultationOutcomes, OutcomesInput, RecommendationInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::{http::StatusCode, response::Response};
use parvis_app::{
    error::AppError,
    follow_up::{self, FollowUpView},
};

pub(super) fn show(code: StatusCode, view: &FollowUpView) -> Response {
    answer::versioned(
        code,
        view.outcomes.version,
        &ConsultationOutcomes::from(view),
    )
}

pub(super) async fn as_it_is(asking: &Asking, code: &str) -> Answer {
    let view = follow_up::view(asking.app(), &asking.actor, code).await?;
    Ok(answer::replayed(show(StatusCode::OK, &view)))
}

fn made(view: &FollowUpView) -> Answer {
    let location = format!("/api/v1/consultations/{}/outcomes", view.of.code);
    Ok(answer::located(show(StatusCode::CREATED, view), &location))
}

/// Shows what a consultation came to: for everybody the public part, once it is
/// published; for the owner of an action point that one too.
#[utoipa::path(
    get, path = "/consultations/{code}/outcomes", tag = "Follow-up",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "The outcomes.", body = ConsultationOutcomes,
        headers(("ETag" = String, description = "The version, for those who may change them.")))),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_outcomes(asking: Asking, At(code): At<String>) -> Answer {
    let view = follow_up::view(asking.app(), &asking.actor, &code).await?;
    if asking.public {
        return answer::public(&asking, &ConsultationOutcomes::from(&view));
    }
    Ok(show(StatusCode::OK, &view))
}

/// Saves summary and minutes. `If-Match: "0"` while there are none.
#[utoipa::path(
    put, path = "/consultations/{code}/outcomes", tag = "Follow-up",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = OutcomesInput,
    responses((status = 200, description = "The outcomes as they are now.", body = ConsultationOutcomes,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_follow_up"))),
)]
pub(crate) async fn save_outcomes(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = follow_up::save_outcomes(app, actor, &code, version, &body.input).await?;
    Ok(show(StatusCode::OK, &view))
}

/// Publishes the public part.
#[utoipa::path(
    post, path = "/consultations/{code}/outcome-publications", tag = "Follow-up",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    responses(
        (status = 201, description = "The outcomes as they are now.", body = ConsultationOutcomes,
            headers(("Location" = String, description = "The outcomes."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = ConsultationOutcomes),
    ),
    extensions(("x-permission" = json!("publish_outcomes"))),
)]
pub(crate) async fn publish_outcomes(
    mut asking: Asking,
    At(code): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    if asking.replayed(&[&bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let version = asking.version()?;
    made(&follow_up::publish(asking.app(), &asking.actor, &code, version).await?)
}

/// Adds a recommendation; it gets the next number.
#[utoipa::path(
    post, path = "/consultations/{code}/recommendations", tag = "Follow-up",
    params(("code" = String, Path, description = "Code of the consultation.")),
    request_body = RecommendationInput,
    responses(
        (status = 201, description = "The outcomes as they are now.", body = ConsultationOutcomes,
            headers(("Location" = String, description = "The outcomes."), ("ETag" = String, description = "Version of summary and minutes."))),
        (status = 200, description = "The same request was answered before.", body = ConsultationOutcomes),
    ),
    extensions(("x-permission" = json!("edit_follow_up"))),
)]
pub(crate) async fn add_recommendation(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let (app, actor) = (asking.app(), &asking.actor);
    made(&follow_up::put_recommendation(app, actor, &code, None, &body.input).await?)
}

/// Changes a recommendation, in the version that you saw.
#[utoipa::path(
    put, path = "/consultations/{code}/recommendations/{number}", tag = "Follow-up",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("number" = u32, Path, description = "Number of the recommendation."),
        IfMatch
    ),
    request_body = RecommendationInput,
    responses((status = 200, description = "The outcomes as they are now.", body = ConsultationOutcomes,
        headers(("ETag" = String, description = "Version of summary and minutes.")))),
    extensions(("x-permission" = json!("edit_follow_up"))),
)]
pub(crate) async fn change_recommendation(
    mut asking: Asking,
    At((code, number)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let number = number.parse().map_err(|_| AppError::NotFound)?;
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let at = Some((number, asking.version()?));
    let (app, actor) = (asking.app(), &asking.actor);
    let view = follow_up::put_recommendation(app, actor, &code, at, &body.input).await?;
    Ok(show(StatusCode::OK, &view))
}
