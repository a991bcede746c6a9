//! The letters issued for an application.

use super::application_id;
use crate::kit::*;
use parvis_app::letters::{self, Issued};
use parvis_domain::application::ApplicationId;

/// A letter in a list.
pub(in crate::pages) struct LetterRow {
    /// Where it is downloaded.
    pub href: String,
    /// Which, of when, in which language.
    pub label: String,
    /// SHA-256 of the file.
    pub sha256: String,
}

/// The letters of a case, newest first.
pub(in crate::pages) async fn letter_rows(
    visit: &Visit,
    id: ApplicationId,
) -> Result<Vec<LetterRow>, AppError> {
    let t = visit.t;
    let all = letters::letters_of(visit.app(), visit.actor(), id).await?;
    let row = |letter: &Issued| LetterRow {
        href: format!("/{}/applications/{id}/letters/{}", visit.locale, letter.id),
        label: t.letters_download(
            labels::mail_kind(t, letter.kind),
            labels::day(t, letter.issued_at.date_naive()),
            labels::language_name(t, letter.language),
        ),
        sha256: letter.sha256.clone(),
    };
    Ok(all.iter().map(row).collect())
}

pub(super) async fn download(visit: Visit, Path((id, letter)): Path<(String, String)>) -> Answer {
    let id = application_id(&id)?;
    let letter = uuid::Uuid::parse_str(&letter).map_err(|_| AppError::NotFound)?;
    let (letter, bytes) = letters::read_letter(visit.app(), visit.actor(), id, letter).await?;
    let name = format!("{}-{}.pdf", letter.kind, letter.language);
    Ok(file("application/pdf", &name, bytes))
}
