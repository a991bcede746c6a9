//! The file of a letter.

use crate::{
    asking::{Asking, At},
    problem::Answer,
};
use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::Response,
};
use parvis_app::letters;
use parvis_domain::application::ApplicationId;
use uuid::Uuid;

/// Downloads a letter as it was issued.
#[utoipa::path(
    get, path = "/applications/{id}/letters/{letter}", tag = "Applications",
    params(
        ("id" = Uuid, Path, description = "The application."),
        ("letter" = Uuid, Path, description = "The letter.")
    ),
    responses((status = 200, description = "An accessible PDF, to be saved.", content(
        ("application/pdf")
    ))),
    extensions(("x-permission" = json!("view_application"))),
)]
pub(crate) async fn get_letter(asking: Asking, At((id, letter)): At<(Uuid, Uuid)>) -> Answer {
    let id = ApplicationId(id);
    let (found, bytes) = letters::read_letter(asking.app(), &asking.actor, id, letter).await?;
    let name = format!(
        "attachment; filename=\"{}-{}.pdf\"",
        found.kind, found.language
    );
    let mut response = Response::new(Body::from(bytes));
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    Ok(response)
}
