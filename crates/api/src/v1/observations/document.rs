//! The document of an observation.

use super::dto::{EvidenceQuery, FILE_FIELDS, Observation};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    body,
    problem::Answer,
    v1::{applications::attachment, if_match::IfMatch, screening::named},
};
use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use parvis_app::{
    applications::MAX_FILE_BYTES,
    input::Reader,
    observations::{self, NewFile},
    policy::{Action, On, authorize},
};

/// Adds the document, as the author; once.
#[utoipa::path(
    put, path = "/organizations/{id}/observations/{observation}/document", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("observation" = Uuid, Path, description = "The observation."), IfMatch, EvidenceQuery
    ),
    request_body(content = String, content_type = "application/octet-stream", description = "PDF, PNG or JPEG, at most 10 MiB."),
    responses((status = 200, description = "Added. The observation as it is now.", body = Observation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("observe"))),
)]
pub(crate) async fn attach_evidence(
    Searching(asking, query): Searching,
    At((id, observation)): At<(String, String)>,
    request: Request,
) -> Answer {
    let (id, observation) = named(&id, &observation)?;
    // Before ten megabytes are read; the command asks again.
    authorize(&asking.actor, Action::Observe, On::Organization(&id))?;
    let version = asking.version()?;
    let mut reader = Reader::new(&query, FILE_FIELDS);
    let file_name = reader.text("file_name").unwrap_or_default();
    reader.faults.or(())?;
    let bytes = body::bytes(request, MAX_FILE_BYTES).await?.into();
    let file = NewFile { file_name, bytes };
    let (app, actor) = (asking.app(), &asking.actor);
    let view = observations::attach_evidence(app, actor, &id, observation, version, file).await?;
    let shown = Observation::from(&view);
    Ok(answer::versioned(StatusCode::OK, shown.version, &shown))
}

/// Downloads the document of an observation.
#[utoipa::path(
    get, path = "/organizations/{id}/observations/{observation}/document", tag = "Due diligence",
    params(
        ("id" = String, Path, description = "The organization."),
        ("observation" = Uuid, Path, description = "The observation.")
    ),
    responses((status = 200, description = "The content, to be saved.", content(
        ("application/pdf"), ("image/png"), ("image/jpeg")
    ))),
    extensions(("x-permission" = json!("view_due_diligence"))),
)]
pub(crate) async fn get_evidence(
    asking: Asking,
    At((id, observation)): At<(String, String)>,
) -> Answer {
    let (id, observation) = named(&id, &observation)?;
    let (app, actor) = (asking.app(), &asking.actor);
    let (evidence, bytes) = observations::read_evidence(app, actor, &id, observation).await?;
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = StatusCode::OK;
    let headers = [
        (header::CONTENT_TYPE, evidence.media_type),
        (header::CONTENT_DISPOSITION, attachment(&evidence.file_name)),
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
