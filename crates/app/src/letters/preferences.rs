//! Which mails a person wants. What nobody can do without is not theirs to
//! decline: what IPD asks, and what was decided.

use super::MailKind;
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    input::{Field, Input, Kind, Reader, optional},
    policy::{Action, On, authorize},
    ports::LetterReads,
};
use parvis_domain::account::TeamRole;

/// The mails wanted; those left out are declined.
pub const PREFERENCE_FIELDS: &[Field] = &[optional("mails", Kind::Codes("mail-kinds"), 60)];

/// A mail that the person can decline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preference {
    /// Which.
    pub kind: MailKind,
    /// Whether it is wanted.
    pub wanted: bool,
}

/// The mails that the person who asks can decline, and whether they did. Who is
/// an owner of any organization cannot decline the mandatory ones; everybody
/// else can decline all, since the owners get them.
///
/// # Errors
/// [`AppError::NotSignedIn`], [`AppError::Unavailable`].
pub async fn preferences(app: &App, actor: &Actor) -> Result<Vec<Preference>, AppError> {
    authorize(actor, Action::OwnAccount, On::Nothing)?;
    let person = actor.person.as_ref().ok_or(AppError::NotSignedIn)?;
    let declined = LetterReads::declined(app.store.reads(), person.id).await?;
    Ok(can_decline(actor)
        .map(|kind| Preference {
            kind,
            wanted: !declined.contains(&kind),
        })
        .collect())
}

fn can_decline(actor: &Actor) -> impl Iterator<Item = MailKind> {
    let memberships = actor.person.iter().flat_map(|p| &p.memberships);
    let owner = memberships
        .filter(|m| m.until.is_none())
        .any(|m| m.role == TeamRole::Owner);
    MailKind::letters()
        // Those to delegates go to whoever is named, with or without account.
        .filter(|kind| kind.calendar().is_none())
        .filter(move |kind| !(owner && kind.is_mandatory()))
}

/// Keeps which of them are wanted.
///
/// # Errors
/// Faults: a mail that nobody can decline, or that there is not.
pub async fn save_preferences(
    app: &App,
    actor: &Actor,
    input: &Input,
) -> Result<Vec<Preference>, AppError> {
    let permit = authorize(actor, Action::OwnAccount, On::Nothing)?;
    let by = actor.id().ok_or(AppError::NotSignedIn)?;
    let mut r = Reader::new(input, PREFERENCE_FIELDS);
    let known: Vec<MailKind> = can_decline(actor).collect();
    let wanted = r.codes("mails", |c| known.iter().any(|k| k.code() == c));
    r.faults.or(())?;
    let left_out = |kind: &MailKind| !wanted.iter().any(|w| w == kind.code());
    let declined: Vec<MailKind> = known.into_iter().filter(left_out).collect();
    let mut tx = app.store.begin(permit).await?;
    tx.decline(by, &declined).await?;
    let codes: Vec<&str> = declined.iter().map(|k| k.code()).collect();
    let happened = Happened::new(app.clock.now(), Subject::Account(by));
    tx.commit(happened.with("mails_declined", codes.join(" ")))
        .await?;
    preferences(app, actor).await
}
