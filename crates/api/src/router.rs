//! The routes, and what answers where there is none.

use crate::{
    asking::Asking,
    context::with_context,
    openapi,
    problem::{Answer, ApiError},
};
use axum::{
    Router,
    http::header,
    middleware::from_fn,
    response::IntoResponse,
    routing::{any, get},
};
use parvis_app::error::AppError;
use parvis_http::HttpState;

/// Routes under `/api` and `/openapi.yaml`. Layers of the whole site (security
/// headers, request ids, compression) are the server's.
pub fn router() -> Router<HttpState> {
    let (router, _) = openapi::api().split_for_parts();
    router
        .route("/openapi.yaml", get(description))
        .route("/api", any(unknown))
        .route("/api/", any(unknown))
        .route("/api/{*rest}", any(unknown))
        .method_not_allowed_fallback(other_method)
        .layer(from_fn(with_context))
}

/// Any other path under `/api`.
async fn unknown(_: Asking) -> Answer {
    Err(AppError::NotFound.into())
}

/// A method that the resource does not have. The router adds `Allow`.
async fn other_method(_: Asking) -> Answer {
    Err(ApiError::Method)
}

async fn description() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "application/yaml"),
        (header::CACHE_CONTROL, "public, max-age=60"),
    ];
    (headers, openapi::yaml())
}
