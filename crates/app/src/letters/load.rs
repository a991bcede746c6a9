//! The first version of each letter, from the texts that come with the
//! program. A text that is there is left alone: staff may have changed it.

use super::{MailKind, Template, TemplateText};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    policy::{Action, On, authorize},
    ports::LetterReads,
};
use parvis_domain::{letter, text::Locale};

/// Loads the texts of letters that have none; gives their number.
///
/// # Errors
/// [`AppError::Inconsistent`] when a text names what its letter does not know.
pub async fn load_letters(
    app: &App,
    actor: &Actor,
    texts: Vec<(MailKind, Locale, TemplateText)>,
) -> Result<usize, AppError> {
    let permit = authorize(actor, Action::LoadReference, On::Nothing)?;
    let known = LetterReads::templates(app.store.reads()).await?;
    let missing: Vec<_> = texts
        .into_iter()
        .filter(|(kind, language, _)| {
            !known
                .iter()
                .any(|t| t.kind == *kind && t.language == *language)
        })
        .collect();
    if missing.is_empty() {
        return Ok(0);
    }
    let count = missing.len();
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    for (kind, language, text) in missing {
        let slips = slips(kind, &text);
        if !slips.is_empty() {
            return Err(AppError::Inconsistent(format!(
                "letter {kind}.{language}: {slips:?}"
            )));
        }
        tx.add_template(&Template {
            kind,
            language,
            version: 1,
            text,
            note: String::new(),
            written: None,
            in_force_since: Some(now),
            checked_by: None,
            revision: 1,
        })
        .await?;
    }
    let happened = Happened::new(now, Subject::List("letters".into()));
    tx.commit(happened.with("entries", count.to_string()))
        .await?;
    Ok(count)
}

/// Slips of subject and body, by field.
pub(super) fn slips(kind: MailKind, text: &TemplateText) -> Vec<(&'static str, letter::Slip)> {
    let codes = |list: &'static [super::Placeholder]| -> Vec<&'static str> {
        list.iter().map(|p| p.code()).collect()
    };
    let (known, needs) = (codes(kind.knows()), codes(kind.needs()));
    let subject = letter::slips(&text.subject, &known, &[]);
    let body = letter::slips(&text.body, &known, &needs);
    let named = |field| move |slip| (field, slip);
    subject
        .into_iter()
        .map(named("subject"))
        .chain(body.into_iter().map(named("body")))
        .collect()
}
