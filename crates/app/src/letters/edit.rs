//! The texts of letters, kept by staff: draft → checked by a second person →
//! in force. A version that was in force stays.

use super::{MailKind, Template, TemplateText, load::slips};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
    ports::LetterReads,
};
use parvis_domain::{
    application::{Refusal, Signature},
    letter::Slip,
    text::Locale,
};

/// The fields of a draft.
pub const LETTER_TEXT_FIELDS: &[Field] = &[
    required("subject", Kind::Line, 200),
    required("body", Kind::Text, 8000),
    optional("note", Kind::Text, 1000),
];

/// All versions of all texts, by kind and language, newest first.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn letter_texts(app: &App, actor: &Actor) -> Result<Vec<Template>, AppError> {
    authorize(actor, Action::ViewLetterText, On::Nothing)?;
    let mut all = LetterReads::templates(app.store.reads()).await?;
    all.retain(|t| t.kind.is_letter());
    Ok(all)
}

/// The versions of one text, newest first; a draft is the first.
///
/// # Errors
/// [`AppError::NotFound`] for a kind that is no letter.
pub async fn letter_text(
    app: &App,
    actor: &Actor,
    kind: MailKind,
    language: Locale,
) -> Result<Vec<Template>, AppError> {
    let mut all = letter_texts(app, actor).await?;
    all.retain(|t| t.kind == kind && t.language == language);
    if all.is_empty() {
        return Err(AppError::NotFound);
    }
    Ok(all)
}

/// Writes a draft or changes the one that is there. `revision` is the one that
/// the person saw: 0 while there is no draft.
///
/// # Errors
/// Faults: placeholders that the letter does not know, or that it lacks;
/// [`AppError::Stale`].
pub async fn write_letter_text(
    app: &App,
    actor: &Actor,
    kind: MailKind,
    language: Locale,
    revision: i32,
    input: &Input,
) -> Result<Vec<Template>, AppError> {
    let permit = authorize(actor, Action::WriteLetterText, On::Nothing)?;
    let by = actor.id().ok_or(AppError::NotSignedIn)?;
    let mut r = Reader::new(input, LETTER_TEXT_FIELDS);
    let text = TemplateText {
        subject: r.text("subject").unwrap_or_default(),
        body: r.text("body").unwrap_or_default().replace("\r\n", "\n"),
    };
    let note = r.text("note").unwrap_or_default();
    for field in ["subject", "body"] {
        if let Some((code, names)) = fault(kind, &text, field) {
            r.faults.add_with(field, code, vec![("names", names)]);
        }
    }
    r.faults.or(())?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let versions = tx.templates_of(kind, language).await?;
    let newest = versions.first().ok_or(AppError::NotFound)?;
    let draft = newest.in_force_since.is_none();
    let seen = if draft { newest.revision } else { 0 };
    if seen != revision {
        return Err(AppError::Stale { current: seen });
    }
    let template = Template {
        kind,
        language,
        version: newest.version + i32::from(!draft),
        text,
        note,
        written: Some(Signature { by, at: now }),
        in_force_since: None,
        checked_by: None,
        revision: revision + 1,
    };
    if draft {
        tx.save_template(&template, revision).await?;
    } else {
        tx.add_template(&template).await?;
    }
    tx.commit(happened(now, &template)).await?;
    letter_text(app, actor, kind, language).await
}

/// The first sort of slip of a field, with all names that have it.
fn fault(kind: MailKind, text: &TemplateText, field: &str) -> Option<(FaultCode, String)> {
    let slips = slips(kind, text).into_iter().filter(|(f, _)| *f == field);
    let mut found: Option<(FaultCode, String)> = None;
    for (_, slip) in slips {
        let (code, name) = match slip {
            Slip::StrayBrace => (FaultCode::StrayBrace, String::new()),
            Slip::Unknown(name) => (FaultCode::UnknownPlaceholder, format!("{{{name}}}")),
            Slip::Missing(name) => (FaultCode::MissingPlaceholder, format!("{{{name}}}")),
        };
        match &mut found {
            None => found = Some((code, name)),
            Some((first, names)) if *first == code => {
                names.push_str(", ");
                names.push_str(&name);
            }
            Some(_) => {}
        }
    }
    found
}

/// Throws the draft away.
///
/// # Errors
/// [`AppError::NotFound`] without a draft; [`AppError::Stale`].
pub async fn discard_letter_text(
    app: &App,
    actor: &Actor,
    kind: MailKind,
    language: Locale,
    revision: i32,
) -> Result<Vec<Template>, AppError> {
    let permit = authorize(actor, Action::WriteLetterText, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    let draft = draft(tx.templates_of(kind, language).await?, revision)?;
    tx.remove_template(&draft).await?;
    let happened = happened(app.clock.now(), &draft).with("discarded", "true");
    tx.commit(happened).await?;
    letter_text(app, actor, kind, language).await
}

/// Puts the draft in force; letters written from now on use it. Somebody else
/// than the writer does this.
///
/// # Errors
/// [`Refusal::SecondPersonNeeded`], [`AppError::NotFound`], [`AppError::Stale`].
pub async fn check_letter_text(
    app: &App,
    actor: &Actor,
    kind: MailKind,
    language: Locale,
    revision: i32,
) -> Result<Vec<Template>, AppError> {
    let permit = authorize(actor, Action::CheckLetterText, On::Nothing)?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let draft = draft(tx.templates_of(kind, language).await?, revision)?;
    if draft.written.map(|w| w.by) == actor.id() {
        return Err(Refusal::SecondPersonNeeded.into());
    }
    let checked = Template {
        in_force_since: Some(now),
        checked_by: actor.id(),
        revision: revision + 1,
        ..draft
    };
    tx.save_template(&checked, revision).await?;
    tx.commit(happened(now, &checked)).await?;
    letter_text(app, actor, kind, language).await
}

fn draft(versions: Vec<Template>, revision: i32) -> Result<Template, AppError> {
    let draft = versions
        .into_iter()
        .find(|t| t.in_force_since.is_none())
        .ok_or(AppError::NotFound)?;
    if draft.revision != revision {
        return Err(AppError::Stale {
            current: draft.revision,
        });
    }
    Ok(draft)
}

fn happened(now: parvis_domain::Instant, template: &Template) -> Happened {
    Happened::new(now, Subject::List("letters".into()))
        .with("letter", template.kind.code())
        .with("language", template.language.code())
        .with("version", template.version.to_string())
}
