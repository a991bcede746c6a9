//! Documents of a consultation.

use super::{
    dto::{Consultation, ConsultationDocumentQuery, DOCUMENT_QUERY},
    edit::made,
    parts::item,
};
use crate::{
    asking::{Asking, At, Searching},
    body::{self, NoBody},
    problem::Answer,
    v1::applications::attachment,
};
use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, header},
    response::Response,
};
use parvis_app::{
    applications::MAX_FILE_BYTES,
    consultations,
    input::{Input, Reader},
    policy::{Action, On, authorize},
};

/// Adds a document.
#[utoipa::path(
    post, path = "/consultations/{code}/documents", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), ConsultationDocumentQuery),
    request_body(content = String, content_type = "application/octet-stream", description = "PDF, PNG or JPEG, at most 10 MiB."),
    responses((status = 201, description = "Added. The consultation as it is now.", body = Consultation)),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn add_consultation_document(
    At(code): At<String>,
    Searching(asking, query): Searching,
    request: Request,
) -> Answer {
    // Before ten megabytes are read; the command asks again.
    authorize(&asking.actor, Action::EditConsultation, On::Nothing)?;
    let mut reader = Reader::new(&query, DOCUMENT_QUERY);
    let file_name = reader.text("file_name").unwrap_or_default();
    reader.faults.or(())?;
    let said = query.0.into_iter().filter(|(name, _)| name != "file_name");
    let said = Input(said.collect());
    let bytes = body::bytes(request, MAX_FILE_BYTES).await?.into();
    let (app, actor) = (asking.app(), &asking.actor);
    made(&consultations::attach_document(app, actor, &code, &said, &file_name, bytes).await?)
}

/// Downloads a document: one for everybody, or one for those who take part.
#[utoipa::path(
    get, path = "/consultations/{code}/documents/{document}", tag = "Consultations",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("document" = String, Path, description = "The document."),
    ),
    responses((status = 200, description = "The content, to be saved.", content(
        ("application/pdf"), ("image/png"), ("image/jpeg")
    ))),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_consultation_document(
    asking: Asking,
    At((code, id)): At<(String, String)>,
) -> Answer {
    let (app, actor, id) = (asking.app(), &asking.actor, item(&id)?);
    let (row, bytes) = consultations::read_document(app, actor, &code, id).await?;
    let mut response = Response::new(Body::from(bytes));
    let headers = [
        (header::CONTENT_TYPE, row.media_type),
        (header::CONTENT_DISPOSITION, attachment(&row.file_name)),
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

/// Takes a document off; its bytes stay.
#[utoipa::path(
    delete, path = "/consultations/{code}/documents/{document}", tag = "Consultations",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("document" = String, Path, description = "The document."),
    ),
    responses((status = 201, description = "The consultation as it is now.", body = Consultation)),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn remove_consultation_document(
    asking: Asking,
    At((code, id)): At<(String, String)>,
    NoBody(_): NoBody,
) -> Answer {
    let (app, actor, id) = (asking.app(), &asking.actor, item(&id)?);
    made(&consultations::remove_document(app, actor, &code, id).await?)
}
