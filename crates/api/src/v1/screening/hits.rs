//! Questions.

use super::{dto::ScreeningHit, named};
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::listing::Listing,
};
use axum::http::StatusCode;
use parvis_app::{error::AppError, screening};
use parvis_domain::organization::OrganizationId;

/// Lists the questions that wait for a person, highest likeness first.
#[utoipa::path(
    get, path = "/screening/hits", tag = "Due diligence",
    responses((status = 200, description = "The questions.", body = Listing<ScreeningHit>)),
    extensions(("x-permission" = json!("view_screening"))),
)]
pub(crate) async fn list_open_hits(asking: Asking) -> Answer {
    let view = screening::overview(asking.app(), &asking.actor).await?;
    let hits = Listing::whole(view.open.iter().map(ScreeningHit::from));
    Ok(answer::json(StatusCode::OK, &hits))
}

/// Lists the questions about an organization, open ones first.
#[utoipa::path(
    get, path = "/organizations/{id}/screening-hits", tag = "Due diligence",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The questions.", body = Listing<ScreeningHit>)),
    extensions(("x-permission" = json!("view_due_diligence"))),
)]
pub(crate) async fn list_hits_of_organization(asking: Asking, At(id): At<String>) -> Answer {
    let id = OrganizationId::parse(&id).ok_or(AppError::NotFound)?;
    let views = screening::hits_of(asking.app(), &asking.actor, &id).await?;
    let hits = Listing::whole(views.iter().map(ScreeningHit::from));
    Ok(answer::json(StatusCode::OK, &hits))
}

/// Shows a question.
#[utoipa::path(
    get, path = "/organizations/{id}/screening-hits/{hit}", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("hit" = Uuid, Path, description = "The question.")
    ),
    responses((status = 200, description = "The question.", body = ScreeningHit,
        headers(("ETag" = String, description = "The version.")))),
    extensions(("x-permission" = json!("view_due_diligence"))),
)]
pub(crate) async fn get_hit(asking: Asking, At((id, hit)): At<(String, String)>) -> Answer {
    let (id, hit) = named(&id, &hit)?;
    let view = screening::hit(asking.app(), &asking.actor, &id, hit).await?;
    let shown = ScreeningHit::from(&view);
    Ok(answer::versioned(StatusCode::OK, shown.version, &shown))
}
