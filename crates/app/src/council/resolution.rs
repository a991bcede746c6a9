//! The draft resolution: a template for each language, in versions.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize},
    ports::CouncilReads,
};
use parvis_domain::{
    council::{DraftResolution, PLACEHOLDERS, default_resolution},
    text::Locale,
};

/// The text of a language.
pub const RESOLUTION_FIELDS: &[Field] = &[required("text", Kind::Text, 8000)];

/// The text in force for each language.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn resolutions(app: &App, actor: &Actor) -> Result<Vec<DraftResolution>, AppError> {
    authorize(actor, Action::ViewCouncilList, On::Nothing)?;
    in_force(app).await
}

/// The newest version of each language, or the text that came with the program.
pub(super) async fn in_force(app: &App) -> Result<Vec<DraftResolution>, AppError> {
    let stored = CouncilReads::draft_resolutions(app.store.reads()).await?;
    let newest = |&language: &Locale| {
        stored
            .iter()
            .filter(|r| r.language == language)
            .max_by_key(|r| r.version)
            .cloned()
            .unwrap_or_else(|| default_resolution(language))
    };
    Ok(Locale::ALL.iter().map(newest).collect())
}

/// Writes the next version of a language. `version` is the one that the person
/// saw; 0 is the text that came with the program.
///
/// # Errors
/// Faults: the place for the names is missing, or there is an unknown
/// placeholder; [`AppError::NotFound`] for a language that is none;
/// [`AppError::Stale`]; [`AppError::Denied`].
pub async fn save_resolution(
    app: &App,
    actor: &Actor,
    language: &str,
    version: i32,
    input: &Input,
) -> Result<DraftResolution, AppError> {
    let permit = authorize(actor, Action::EditResolution, On::Nothing)?;
    let language = Locale::from_code(language).ok_or(AppError::NotFound)?;
    let mut r = Reader::new(input, RESOLUTION_FIELDS);
    let text = r.text("text").unwrap_or_default();
    let allowed = vec![("accepted", PLACEHOLDERS.join(", "))];
    if !r.faults.has("text")
        && (DraftResolution::unknown(&text).is_some() || !text.contains("{names}"))
    {
        r.faults.add_with("text", FaultCode::Placeholders, allowed);
    }
    r.faults.or(())?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let stored = tx.draft_resolutions().await?;
    let current = stored
        .iter()
        .filter(|s| s.language == language)
        .map(|s| s.version)
        .max()
        .unwrap_or(0);
    if current != version {
        return Err(AppError::Stale { current });
    }
    let next = DraftResolution {
        language,
        version: current + 1,
        text,
    };
    tx.add_draft_resolution(&next, now).await?;
    let happened = Happened::new(now, Subject::List("draft-resolutions".into()))
        .with("language", language.code())
        .with("version", next.version.to_string());
    tx.commit(happened).await?;
    Ok(next)
}
