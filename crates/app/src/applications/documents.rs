//! Documents: accepted types by content, limits, upload, removal, reading.

use super::{ApplicationView, Document, case::Case, view};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    policy::{Action, On, authorize},
    ports::{CaseReads, ReferenceReads},
};
use parvis_domain::application::{ApplicationId, Stage};
use uuid::Uuid;

/// Greatest size of a document: 10 MiB, a scan of some twenty pages.
pub const MAX_FILE_BYTES: usize = 10 * 1024 * 1024;
/// Greatest number of documents of an application.
pub const MAX_FILES: usize = 40;

/// Media types accepted: first bytes of the content, and the endings that
/// files of the type have.
pub const ACCEPTED_TYPES: &[(&str, &[u8], &[&str])] = &[
    ("application/pdf", b"%PDF-", &["pdf"]),
    ("image/png", b"\x89PNG\r\n\x1a\n", &["png"]),
    ("image/jpeg", b"\xff\xd8\xff", &["jpg", "jpeg"]),
];

/// A file as it came in.
#[derive(Debug)]
pub struct NewDocument {
    /// Code in the list `required-documents`.
    pub code: String,
    /// File name as the client says.
    pub file_name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Adds a document to a draft; one of the same code stays beside it.
///
/// # Errors
/// All faults of the file at once; [`Rule::NotADraft`].
pub async fn attach(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    new: NewDocument,
) -> Result<ApplicationView, AppError> {
    let seen = CaseReads::application(app.store.reads(), id)
        .await?
        .ok_or(AppError::NotFound)?;
    let permit = authorize(
        actor,
        Action::EditDraft,
        On::Application(&seen.organization_id, seen.stage),
    )?;
    let codes = ReferenceReads::code_list(app.store.reads(), "required-documents").await?;
    let media_type = check(&new, codes.iter().any(|c| c.code == new.code && !c.retired))?;
    let size = i64::try_from(new.bytes.len()).unwrap_or(i64::MAX);
    // The bytes are safe on disk before the row that names them; a file without
    // a row harms nobody.
    let sha256 = app.files.put(new.bytes).await?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let mut application = tx.application(id).await?.ok_or(AppError::NotFound)?;
    if application.stage != Stage::Draft {
        return Err(Rule::NotADraft.into());
    }
    if tx.documents(id).await?.len() >= MAX_FILES {
        let mut faults = Faults::default();
        faults.add_with(
            "file",
            FaultCode::TooManyFiles,
            vec![("max", MAX_FILES.to_string())],
        );
        return Err(faults.into());
    }
    let document = Document {
        id: app.ids.uuid(),
        application_id: id,
        code: new.code,
        file_name: clean_name(&new.file_name, media_type),
        media_type: media_type.to_owned(),
        size,
        sha256,
        uploaded_by: actor.id().ok_or(AppError::NotSignedIn)?,
        uploaded_at: now,
    };
    tx.add_document(&document).await?;
    // Saved with its version: what is handed in meanwhile gets no document more.
    application.updated_at = now;
    tx.save_application(&application).await?;
    let subject = Subject::Application(id, application.organization_id);
    let happened = Happened::new(now, subject)
        .with("document_added", document.code.clone())
        .with("sha256", document.sha256.clone());
    tx.commit(happened).await?;
    view(app, actor, id).await
}

/// Checks a file by its content; gives its media type and a name that is safe
/// to show and to save.
///
/// # Errors
/// Every fault of the file at once.
pub(crate) fn checked_file(
    file_name: &str,
    bytes: &[u8],
) -> Result<(&'static str, String), Faults> {
    let media_type = check_file(file_name, bytes)?;
    Ok((media_type, clean_name(file_name, media_type)))
}

pub(super) fn check(new: &NewDocument, known_code: bool) -> Result<&'static str, Faults> {
    let (mut faults, media_type) = match check_file(&new.file_name, &new.bytes) {
        Ok(media_type) => (Faults::default(), media_type),
        Err(faults) => (faults, ""),
    };
    if !known_code {
        faults.add_with(
            "code",
            FaultCode::NotInList,
            vec![("list", "required-documents".into())],
        );
    }
    faults.or(media_type)
}

fn check_file(file_name: &str, bytes: &[u8]) -> Result<&'static str, Faults> {
    let mut faults = Faults::default();
    let found = ACCEPTED_TYPES
        .iter()
        .find(|(_, magic, _)| bytes.starts_with(magic));
    let ending = file_name
        .rsplit_once('.')
        .map(|(_, e)| e.to_ascii_lowercase());
    if bytes.is_empty() {
        faults.add("file", FaultCode::EmptyFile);
    } else if bytes.len() > MAX_FILE_BYTES {
        faults.add_with(
            "file",
            FaultCode::FileTooLarge,
            vec![("max", MAX_FILE_BYTES.to_string())],
        );
    }
    match found {
        None => faults.add_with(
            "file",
            FaultCode::FileType,
            vec![("accepted", "PDF, PNG, JPEG".into())],
        ),
        Some((media_type, _, endings)) => {
            if ending.is_none_or(|e| !endings.contains(&e.as_str())) {
                let parameters = vec![("found", (*media_type).to_owned())];
                faults.add_with("file", FaultCode::FileTypeMismatch, parameters);
            }
        }
    }
    faults.or(found.map_or("", |(media_type, _, _)| media_type))
}

/// A name that is safe to show and to save: no path, no control characters, at
/// most 120 characters, and the ending kept.
pub(super) fn clean_name(name: &str, media_type: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let (stem, ending) = last
        .rsplit_once('.')
        .unwrap_or((last, media_type.rsplit('/').next().unwrap_or("bin")));
    let safe: String = stem
        .chars()
        .filter(|c| {
            !c.is_control()
                && !matches!(
                    c,
                    '"' | '<' | '>' | ':' | '|' | '?' | '*' | '\u{202A}'..='\u{202E}'
                )
        })
        .take(110)
        .collect();
    let safe = safe.trim_matches(['.', ' ']);
    format!(
        "{}.{}",
        if safe.is_empty() { "document" } else { safe },
        ending.to_ascii_lowercase()
    )
}

/// Takes a document off the draft. Its bytes and its row stay.
///
/// # Errors
/// [`AppError::NotFound`], [`Rule::NotADraft`].
pub async fn remove_document(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    document: Uuid,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::EditDraft, id, version).await?;
    if case.application.stage != Stage::Draft {
        return Err(Rule::NotADraft.into());
    }
    let known = case.tx.documents(id).await?;
    let found = known
        .iter()
        .find(|d| d.id == document)
        .ok_or(AppError::NotFound)?;
    case.tx.remove_document(document, case.now).await?;
    let detail = vec![
        ("document_removed", found.code.clone()),
        ("sha256", found.sha256.clone()),
    ];
    case.close(detail).await?;
    view(app, actor, id).await
}

/// Reads a document's row and bytes, for those who may see the application.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn read_document(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    document: Uuid,
) -> Result<(Document, Vec<u8>), AppError> {
    let application = CaseReads::application(app.store.reads(), id)
        .await?
        .ok_or(AppError::NotFound)?;
    let action = if application.stage == Stage::Draft {
        Action::ViewDraft
    } else {
        Action::ViewApplication
    };
    authorize(
        actor,
        action,
        On::Application(&application.organization_id, application.stage),
    )?;
    let documents = CaseReads::documents(app.store.reads(), id).await?;
    let found = documents
        .into_iter()
        .find(|d| d.id == document)
        .ok_or(AppError::NotFound)?;
    let bytes = app.files.get(&found.sha256).await?;
    Ok((found, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(name: &str, bytes: &[u8]) -> Vec<&'static str> {
        let new = NewDocument {
            code: "D01".into(),
            file_name: name.into(),
            bytes: bytes.to_vec(),
        };
        check(&new, true)
            .err()
            .unwrap_or_default()
            .0
            .iter()
            .map(|f| f.code.code())
            .collect()
    }

    #[test]
    fn the_content_decides_and_the_name_must_agree() {
        assert!(codes("Lettre.PDF", b"%PDF-1.7 x").is_empty());
        assert_eq!(codes("letter.pdf", b"MZ\x90\0"), ["file_type"]);
        assert_eq!(
            codes("letter.pdf", b"\x89PNG\r\n\x1a\nxx"),
            ["file_type_mismatch"]
        );
        assert_eq!(codes("letter.html", b"%PDF-1.7"), ["file_type_mismatch"]);
        assert_eq!(codes("letter.pdf", b""), ["empty_file"]);
    }

    #[test]
    fn names_lose_paths_and_control_characters() {
        assert_eq!(
            clean_name("../../etc/pass\u{0}wd.PDF", "application/pdf"),
            "passwd.pdf"
        );
        assert_eq!(clean_name("C:\\a\\\"x\".png", "image/png"), "x.png");
        assert_eq!(clean_name("..pdf", "application/pdf"), "document.pdf");
    }
}
