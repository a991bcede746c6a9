//! Name screening: versions of the sanctions list, runs, questions. For staff.

mod answer;
mod dto;
mod hits;
mod lists;
mod load;
mod run;

use crate::problem::ApiError;
use parvis_app::error::AppError;
use parvis_domain::organization::OrganizationId;
use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(
            lists::list_screening_lists,
            load::load_screening_list
        ))
        .routes(routes!(run::run_screening))
        .routes(routes!(hits::list_open_hits))
        .routes(routes!(hits::list_hits_of_organization))
        .routes(routes!(hits::get_hit))
        .routes(routes!(answer::review_hit))
        .routes(routes!(answer::confirm_hit))
}

/// The organization and the thing of it that a path names.
pub(crate) fn named(organization: &str, id: &str) -> Result<(OrganizationId, Uuid), ApiError> {
    let organization = OrganizationId::parse(organization).ok_or(AppError::NotFound)?;
    let id = id.parse().map_err(|_| AppError::NotFound)?;
    Ok((organization, id))
}
