//! What every act shares: the case, the version that was seen, the idempotency
//! key before, and the case as it is afterwards.

use super::dto::Application;
use crate::{
    answer,
    asking::Asking,
    problem::{Answer, ApiError},
};
use axum::{http::StatusCode, response::Response};
use parvis_app::{
    applications::{self, ApplicationView},
    error::AppError,
};
use parvis_domain::application::ApplicationId;

/// How an act begins.
pub(crate) enum Begun {
    /// It was done by an earlier request: the case as it is now.
    Before(Response),
    /// It is to be done to this case in this version.
    Now(ApplicationId, i32),
}

/// Looks at the idempotency key, the path and `If-Match`, in this order: an act
/// that was done has changed the version.
pub(crate) async fn begin(
    asking: &mut Asking,
    id: &str,
    content: &[u8],
) -> Result<Begun, ApiError> {
    let id = parse(id)?;
    if let Some(made) = asking.replayed(&[content]).await? {
        return before(asking, &made).await.map(Begun::Before);
    }
    Ok(Begun::Now(id, asking.version()?))
}

/// Reads an identifier; what is none names nothing.
pub(crate) fn parse(text: &str) -> Result<ApplicationId, ApiError> {
    match text.parse() {
        Ok(id) => Ok(ApplicationId(id)),
        Err(_) => Err(AppError::NotFound.into()),
    }
}

/// The case as it is now, for a request that was answered before.
pub(crate) async fn before(asking: &Asking, id: &str) -> Answer {
    let view = applications::view(asking.app(), &asking.actor, parse(id)?).await?;
    Ok(answer::replayed(show(asking, StatusCode::OK, &view)))
}

/// The case with its version.
pub(crate) fn show(asking: &Asking, status: StatusCode, view: &ApplicationView) -> Response {
    let application = Application::new(view, asking.locale());
    answer::versioned(status, application.version, &application)
}

/// The case after an act was recorded.
pub(crate) fn recorded(asking: &Asking, view: &ApplicationView) -> Answer {
    let location = format!("/api/v1/applications/{}", view.application.id);
    let response = show(asking, StatusCode::CREATED, view);
    Ok(answer::located(response, &location))
}
