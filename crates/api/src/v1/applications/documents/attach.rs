//! Uploading.

use super::{
    super::{
        acting::{before, parse, show},
        dto::Application,
    },
    upload::Upload,
};
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::{
    applications::{self, NewDocument},
    policy::{Action, On, authorize},
};
use utoipa::ToSchema;

/// A document to upload.
#[derive(ToSchema)]
#[expect(dead_code, reason = "describes the parts that `Upload` reads")]
pub(crate) struct DocumentUpload {
    /// Code of the list `required-documents`.
    #[schema(example = "D01")]
    code: String,
    /// PDF, PNG or JPEG, at most 10 MiB.
    #[schema(format = Binary, value_type = String)]
    file: Vec<u8>,
}

/// Adds a document to a draft; one of the same code stays beside it.
#[utoipa::path(
    post, path = "/applications/{id}/documents", tag = "Applications",
    params(("id" = Uuid, Path, description = "The application.")),
    request_body(content = DocumentUpload, content_type = "multipart/form-data"),
    responses(
        (status = 201, description = "Added. The case as it is now.", body = Application,
            headers(("Location" = String, description = "The document."), ("ETag" = String, description = "The version of the application."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("edit_draft"))),
)]
pub(crate) async fn attach_document(
    mut asking: Asking,
    At(id): At<String>,
    upload: Upload,
) -> Answer {
    let id = parse(&id)?;
    if let Err(faults) = upload.faults.or(()) {
        // Who may not upload does not learn what is wrong with the upload.
        let seen = applications::view(asking.app(), &asking.actor, id)
            .await?
            .application;
        let on = On::Application(&seen.organization_id, seen.stage);
        authorize(&asking.actor, Action::EditDraft, on)?;
        return Err(faults.into());
    }
    let code = upload.code.unwrap_or_default();
    let (file_name, bytes) = upload.file.unwrap_or_default();
    // Not the body as it came: its boundary differs each time.
    let content: [&[u8]; 3] = [code.as_bytes(), file_name.as_bytes(), &bytes];
    if let Some(made) = asking.replayed(&content).await? {
        return before(&asking, &made).await;
    }
    let new = NewDocument {
        code,
        file_name,
        bytes: bytes.into(),
    };
    let view = applications::attach(asking.app(), &asking.actor, id, new).await?;
    let newest = view.documents.iter().max_by_key(|d| (d.uploaded_at, d.id));
    let document = newest.map(|d| d.id).unwrap_or_default();
    let response = show(&asking, StatusCode::CREATED, &view);
    let location = format!("/api/v1/applications/{id}/documents/{document}");
    Ok(answer::located(response, &location))
}
