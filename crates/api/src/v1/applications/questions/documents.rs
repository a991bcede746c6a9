//! Documents given as replies, held back until the answers are sent.

use super::super::{
    acting::{before, parse, show},
    documents::{get::as_file, upload::Upload},
    dto::Application,
};
use crate::{
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::{
    applications::{self, NewDocument},
    error::AppError,
    policy::{Action, On, authorize},
};
use parvis_domain::application::QuestionId;

/// Adds a document to the reply to an open question; it is not sent yet.
#[utoipa::path(
    post, path = "/applications/{id}/questions/{question}/documents", tag = "Questions",
    params(
        ("id" = Uuid, Path, description = "The application."),
        ("question" = Uuid, Path, description = "The question.")
    ),
    request_body(content = super::super::documents::attach::DocumentUpload, content_type = "multipart/form-data"),
    responses(
        (status = 201, description = "Added. The case as it is now.", body = Application,
            headers(("ETag" = String, description = "The version of the application."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("save_answers"))),
)]
pub(crate) async fn attach_reply_document(
    mut asking: Asking,
    At((id, question)): At<(String, String)>,
    upload: Upload,
) -> Answer {
    let id = parse(&id)?;
    let question = QuestionId(question.parse().map_err(|_| AppError::NotFound)?);
    if let Err(faults) = upload.faults.or(()) {
        // Who may not upload does not learn what is wrong with the upload.
        let seen = applications::view(asking.app(), &asking.actor, id)
            .await?
            .application;
        let on = On::Application(&seen.organization_id, seen.stage);
        authorize(&asking.actor, Action::SaveAnswers, on)?;
        return Err(faults.into());
    }
    let code = upload.code.unwrap_or_default();
    let (file_name, bytes) = upload.file.unwrap_or_default();
    let content: [&[u8]; 3] = [code.as_bytes(), file_name.as_bytes(), &bytes];
    if let Some(made) = asking.replayed(&content).await? {
        return before(&asking, &made).await;
    }
    let new = NewDocument {
        code,
        file_name,
        bytes: bytes.into(),
    };
    let view = applications::hold_document(asking.app(), &asking.actor, id, question, new).await?;
    Ok(show(&asking, StatusCode::CREATED, &view))
}

/// Downloads a document given as a reply.
#[utoipa::path(
    get, path = "/applications/{id}/reply-documents/{document}", tag = "Questions",
    params(
        ("id" = Uuid, Path, description = "The application."),
        ("document" = Uuid, Path, description = "The document.")
    ),
    responses((status = 200, description = "The content, to be saved.", content(
        ("application/pdf"), ("image/png"), ("image/jpeg")
    ))),
    extensions(("x-permission" = json!("view_application"))),
)]
pub(crate) async fn get_reply_document(
    asking: Asking,
    At((id, document)): At<(String, String)>,
) -> Answer {
    let id = parse(&id)?;
    let document = document.parse().map_err(|_| AppError::NotFound)?;
    let (row, bytes) =
        applications::read_reply_document(asking.app(), &asking.actor, id, document).await?;
    Ok(as_file(row, bytes))
}

/// Takes a document off a reply that is not sent yet.
#[utoipa::path(
    delete, path = "/applications/{id}/reply-documents/{document}", tag = "Questions",
    params(
        ("id" = Uuid, Path, description = "The application."),
        ("document" = Uuid, Path, description = "The document."),
        IfMatch
    ),
    responses((status = 200, description = "Taken off. The case as it is now.", body = Application,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("save_answers"))),
)]
pub(crate) async fn remove_reply_document(
    asking: Asking,
    At((id, document)): At<(String, String)>,
    _: NoBody,
) -> Answer {
    let id = parse(&id)?;
    let document = document.parse().map_err(|_| AppError::NotFound)?;
    let version = asking.version()?;
    let view =
        applications::drop_reply_document(asking.app(), &asking.actor, id, version, document)
            .await?;
    Ok(show(&asking, StatusCode::OK, &view))
}
