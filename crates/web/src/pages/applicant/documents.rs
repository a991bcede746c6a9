//! The documents of a draft: one upload for each kind, and downloads.

use super::{DocumentRow, application_id, document_rows};
use crate::{components::FieldFault, kit::*, uploaded::Uploaded};
use axum::http::{HeaderName, HeaderValue};
use parvis_app::applications::{self, ApplicationView, Document, NewDocument};
use parvis_domain::application::ApplicationId;

#[derive(Template)]
#[template(path = "applicant/documents.html")]
struct Documents {
    page: Page,
    form: Form,
    base: String,
    version: i32,
    rows: Vec<DocumentRow>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = application_id(&id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    if !visit.can(Action::EditDraft, &view)? {
        return Ok(go(visit.locale, &format!("/applications/{id}")));
    }
    Ok(ok(&body(&visit, &view, vec![])))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, sent: Uploaded) -> Answer {
    let id = application_id(&id)?;
    let code = sent.value("code").to_owned();
    let new = NewDocument {
        code: code.clone(),
        file_name: sent.file_name,
        bytes: sent.bytes,
    };
    match applications::attach(visit.app(), visit.actor(), id, new).await {
        Ok(_) => Ok(go_done(visit.locale, &list(id), "uploaded")),
        Err(AppError::Invalid(faults)) => {
            let mut faults = visit.field_faults(&faults);
            for fault in faults.iter_mut().filter(|f| f.field == "file") {
                fault.field = format!("file-{code}");
            }
            let view = applications::view(visit.app(), visit.actor(), id).await?;
            Ok(again(&body(&visit, &view, faults)))
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn remove(
    visit: Visit,
    Path((id, document)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let id = application_id(&id)?;
    let document = uuid::Uuid::parse_str(&document).map_err(|_| AppError::NotFound)?;
    let version = posted.version()?;
    applications::remove_document(visit.app(), visit.actor(), id, document, version).await?;
    Ok(go_done(visit.locale, &list(id), "removed"))
}

pub(super) async fn download(visit: Visit, Path((id, document)): Path<(String, String)>) -> Answer {
    let id = application_id(&id)?;
    let document = uuid::Uuid::parse_str(&document).map_err(|_| AppError::NotFound)?;
    let (row, bytes) =
        applications::read_document(visit.app(), visit.actor(), id, document).await?;
    Ok(as_file(&row, bytes))
}

/// A document as something to keep, never to run.
pub(super) fn as_file(row: &Document, bytes: Vec<u8>) -> Response {
    // Only types that the upload accepts; anything else is plain bytes.
    let kind = applications::ACCEPTED_TYPES
        .iter()
        .map(|(kind, _, _)| *kind)
        .find(|kind| *kind == row.media_type)
        .unwrap_or("application/octet-stream");
    let mut response = file(kind, &row.file_name, bytes);
    response.headers_mut().insert(
        HeaderName::from_static("content-security-policy"),
        HeaderValue::from_static("sandbox; default-src 'none'"),
    );
    response
}

fn list(id: ApplicationId) -> String {
    format!("/applications/{id}/documents")
}

fn body(visit: &Visit, view: &ApplicationView, faults: Vec<FieldFault>) -> Documents {
    let t = visit.t;
    let mut page = visit.page(t.application_documents_title(), Nav::Account);
    page.faulty = !faults.is_empty();
    Documents {
        base: page.href(&format!("/applications/{}", view.application.id)),
        version: view.application.version,
        rows: document_rows(visit, &page, view),
        form: Form::new(t, vec![]).with_faults(faults),
        page,
    }
}
