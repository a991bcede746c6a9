//! Documents of a consultation: for everybody, or for those who take part.

use super::{ConsultationView, bracket::happened, find, view};
use crate::{
    App,
    actor::Actor,
    applications::checked_file,
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
    ports::RegistrationReads,
};
use parvis_domain::{
    consultation::{Audience, ConsultationDocument, DocumentKind, RegistrationState},
    text::Locale,
};
use uuid::Uuid;

/// The most documents of a consultation.
const MOST: usize = 60;

/// What is said of a document beside its file.
pub const DOCUMENT_FIELDS: &[Field] = &[
    optional("kind", Kind::Code("consultation-document-kinds"), 20),
    required("title", Kind::Line, 200),
    required("language", Kind::Code("languages"), 2),
    required("audience", Kind::Code("document-audiences"), 20),
];

/// Adds a document.
///
/// # Errors
/// All faults of values and file at once.
pub async fn attach_document(
    app: &App,
    actor: &Actor,
    code: &str,
    input: &Input,
    file_name: &str,
    bytes: Vec<u8>,
) -> Result<ConsultationView, AppError> {
    let permit = authorize(actor, Action::EditConsultation, On::Nothing)?;
    let mut r = Reader::new(input, DOCUMENT_FIELDS);
    let kind = r.code("kind", |c| DocumentKind::from_code(c).is_some());
    let title = r.text("title").unwrap_or_default();
    let language = r.code("language", |c| Locale::from_code(c).is_some());
    let audience = r.code("audience", |c| Audience::from_code(c).is_some());
    let checked = match checked_file(file_name, &bytes) {
        Ok(checked) => Some(checked),
        Err(faults) => {
            r.faults.0.extend(faults.0);
            None
        }
    };
    r.faults.or(())?;
    let (media_type, file_name) = checked.ok_or(AppError::NotFound)?;
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let seen = find(app, actor, code).await?;
    let sha256 = app.files.put(bytes).await?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    if tx.consultation_documents(seen.id).await?.len() >= MOST {
        let mut faults = Faults::default();
        let max = vec![("max", MOST.to_string())];
        faults.add_with("file", FaultCode::TooManyFiles, max);
        return Err(faults.into());
    }
    let new = ConsultationDocument {
        id: app.ids.uuid(),
        consultation_id: seen.id,
        kind: kind
            .as_deref()
            .and_then(DocumentKind::from_code)
            .unwrap_or(DocumentKind::Other),
        title,
        language: language
            .as_deref()
            .and_then(Locale::from_code)
            .unwrap_or(Locale::En),
        audience: audience
            .as_deref()
            .and_then(Audience::from_code)
            .unwrap_or(Audience::Participants),
        file_name,
        media_type: media_type.to_owned(),
        size,
        sha256: sha256.clone(),
        uploaded_at: now,
    };
    tx.add_consultation_document(&new).await?;
    let done = happened(now, &seen).with("document_added", sha256);
    tx.commit(done).await?;
    view(app, actor, code).await
}

/// Takes a document off; its bytes stay.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn remove_document(
    app: &App,
    actor: &Actor,
    code: &str,
    document: Uuid,
) -> Result<ConsultationView, AppError> {
    let permit = authorize(actor, Action::EditConsultation, On::Nothing)?;
    let seen = find(app, actor, code).await?;
    let mut tx = app.store.begin(permit).await?;
    let all = tx.consultation_documents(seen.id).await?;
    let found = all.into_iter().find(|d| d.id == document);
    let found = found.ok_or(AppError::NotFound)?;
    tx.remove_consultation_document(found.id).await?;
    let done = happened(app.clock.now(), &seen).with("document_removed", found.sha256);
    tx.commit(done).await?;
    view(app, actor, code).await
}

/// Reads a document, for those who may: everybody, or staff and the teams of
/// organizations that have a seat.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn read_document(
    app: &App,
    actor: &Actor,
    code: &str,
    document: Uuid,
) -> Result<(ConsultationDocument, Vec<u8>), AppError> {
    let it = find(app, actor, code).await?;
    let reads = app.store.reads();
    let all = reads.documents_of_consultation(it.id).await?;
    let found = all.into_iter().find(|d| d.id == document);
    let found = found.ok_or(AppError::NotFound)?;
    let may_read = found.audience == Audience::Public
        || super::view::is_staff(actor)
        || takes_part(app, actor, it.id).await?;
    if !may_read {
        return Err(AppError::NotFound);
    }
    let bytes = app.files.get(&found.sha256).await?;
    Ok((found, bytes))
}

/// Whether an organization of this person has a seat.
pub(crate) async fn takes_part(
    app: &App,
    actor: &Actor,
    consultation: Uuid,
) -> Result<bool, AppError> {
    if actor.organizations().next().is_none() {
        return Ok(false);
    }
    let reads = app.store.reads();
    let all = RegistrationReads::registrations_for(reads, consultation).await?;
    let seated = all
        .iter()
        .filter(|r| r.state == RegistrationState::Confirmed);
    Ok(seated
        .into_iter()
        .any(|r| actor.team_role(&r.organization_id).is_some()))
}
