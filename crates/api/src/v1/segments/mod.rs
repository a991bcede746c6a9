//! Segments of the inventory.

pub(crate) mod dto;
mod read;
mod write;

use crate::problem::ApiError;
use parvis_app::error::AppError;
use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(read::list_segments, write::add_segment))
        .routes(routes!(read::count_segment))
        .routes(routes!(
            read::get_segment,
            write::change_segment,
            write::remove_segment
        ))
        .routes(routes!(read::get_selection))
}

/// Reads an identifier; what is none names nothing.
fn parse(text: &str) -> Result<Uuid, ApiError> {
    Uuid::parse_str(text).map_err(|_| AppError::NotFound.into())
}
