//! Pages and API behind the layers that every request passes.

use axum::{
    Router,
    extract::Request,
    http::{HeaderName, StatusCode},
    middleware,
    response::IntoResponse,
    routing::get,
};
use parvis_http::{HttpState, headers::security_headers};
use std::{any::Any, time::Duration};
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    csrf::CsrfLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    timeout::TimeoutLayer,
    trace::TraceLayer,
};

/// Longest time for a request and its answer. An upload of 10 MiB at 3G speed
/// (1.6 Mbit/s) takes under a minute.
const REQUEST_TIME: Duration = Duration::from_secs(120);

/// The whole site.
pub fn router(state: HttpState) -> Router {
    let secure = state.site.secure;
    let id = HeaderName::from_static("x-request-id");
    let health = state.app.clone();
    let trace = TraceLayer::new_for_http().make_span_with(|request: &Request| {
        let route = request.extensions().get::<axum::extract::MatchedPath>();
        // The template, not the path: no ids, no search words in logs.
        tracing::info_span!("request", method = %request.method(), route = route.map_or("", |r| r.as_str()))
    });
    Router::new()
        .route("/livez", get(|| async { "ok\n" }))
        .route(
            "/readyz",
            get(move || async move {
                match health.store.counts().await {
                    Ok(_) => (StatusCode::OK, "ready\n"),
                    Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "database unavailable\n"),
                }
            }),
        )
        .merge(parvis_api::router().with_state(state.clone()))
        .merge(
            parvis_web::router(state.clone())
                .layer(CsrfLayer::new())
                .with_state(state),
        )
        .layer(
            ServiceBuilder::new()
                .layer(SetRequestIdLayer::new(id.clone(), MakeRequestUuid))
                .layer(trace)
                .layer(PropagateRequestIdLayer::new(id))
                .layer(middleware::from_fn(move |request, next| {
                    security_headers(secure, request, next)
                }))
                .layer(CompressionLayer::new())
                .layer(TimeoutLayer::with_status_code(
                    StatusCode::REQUEST_TIMEOUT,
                    REQUEST_TIME,
                ))
                .layer(CatchPanicLayer::custom(panicked)),
        )
}

/// A panic is a defect: answered without details, logged with them.
fn panicked(error: Box<dyn Any + Send + 'static>) -> axum::response::Response {
    let text = error
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| error.downcast_ref::<&str>().copied())
        .unwrap_or("unknown");
    tracing::error!(panic = text, "a handler panicked");
    (StatusCode::INTERNAL_SERVER_ERROR, "internal error\n").into_response()
}
