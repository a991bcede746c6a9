//! What staff do with contributions.

use super::{
    dto::{Contribution, ContributionReturnInput, PaperContributionInput},
    read::show,
};
use crate::{
    answer,
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::{http::StatusCode, response::Response};
use parvis_app::{
    contributions::{self, ContributionView},
    error::AppError,
};
use uuid::Uuid;

fn made(view: &ContributionView) -> Response {
    let (code, one) = (&view.code, view.it.id);
    let location = format!("/api/v1/consultations/{code}/contributions/{one}");
    answer::located(show(StatusCode::CREATED, view), &location)
}

async fn before(asking: &Asking, code: &str, known: &str) -> Answer {
    let one = known.parse().map_err(|_| AppError::NotFound)?;
    let view = contributions::one(asking.app(), &asking.actor, code, one).await?;
    Ok(answer::replayed(show(StatusCode::OK, &view)))
}

/// Enters what an organization handed in on paper.
#[utoipa::path(
    post, path = "/consultations/{code}/contributions", tag = "Contributions",
    params(("code" = String, Path, description = "Code of the consultation.")),
    request_body = PaperContributionInput,
    responses(
        (status = 201, description = "Entered.", body = Contribution,
            headers(("Location" = String, description = "The contribution."), ("ETag" = String, description = "Its version."))),
        (status = 200, description = "The same request was answered before.", body = Contribution),
    ),
    extensions(("x-permission" = json!("enter_contribution"))),
)]
pub(crate) async fn enter_contribution_on_paper(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if let Some(known) = asking.replayed(&[&body.bytes]).await? {
        return before(&asking, &code, &known).await;
    }
    let (app, actor) = (asking.app(), &asking.actor);
    let view = contributions::enter_on_paper(app, actor, &code, &body.input, None).await?;
    Ok(made(&view))
}

/// Accepts a contribution: those for whom it is meant read it from then on.
#[utoipa::path(
    post, path = "/consultations/{code}/contributions/{contribution}/acceptances", tag = "Contributions",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("contribution" = Uuid, Path, description = "The contribution."),
        IfMatch
    ),
    responses(
        (status = 201, description = "Accepted.", body = Contribution,
            headers(("Location" = String, description = "The contribution."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Contribution),
    ),
    extensions(("x-permission" = json!("accept_contribution"))),
)]
pub(crate) async fn accept_contribution(
    mut asking: Asking,
    At((code, one)): At<(String, Uuid)>,
    NoBody(bytes): NoBody,
) -> Answer {
    if let Some(known) = asking.replayed(&[&bytes]).await? {
        return before(&asking, &code, &known).await;
    }
    let at = (one, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    Ok(made(&contributions::accept(app, actor, &code, at).await?))
}

/// Sends a contribution back with a reason, also one that was accepted. The
/// organization gets a letter, without the reason.
#[utoipa::path(
    post, path = "/consultations/{code}/contributions/{contribution}/returns", tag = "Contributions",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("contribution" = Uuid, Path, description = "The contribution."),
        IfMatch
    ),
    request_body = ContributionReturnInput,
    responses(
        (status = 201, description = "Sent back.", body = Contribution,
            headers(("Location" = String, description = "The contribution."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Contribution),
    ),
    extensions(("x-permission" = json!("return_contribution"))),
)]
pub(crate) async fn return_contribution(
    mut asking: Asking,
    At((code, one)): At<(String, Uuid)>,
    body: JsonBody,
) -> Answer {
    if let Some(known) = asking.replayed(&[&body.bytes]).await? {
        return before(&asking, &code, &known).await;
    }
    let at = (one, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    let view = contributions::send_back(app, actor, &code, at, &body.input).await?;
    Ok(made(&view))
}
