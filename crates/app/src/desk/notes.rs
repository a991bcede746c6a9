//! Notes on a case: for staff only, whatever door is asked.

use super::{Colleague, Note};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize},
    ports::{CaseReads, DeskReads},
};
use parvis_domain::{
    account::AccountId,
    application::{Application, ApplicationId},
    desk::{called, note_is_open},
};

/// A note.
pub const NOTE_FIELDS: &[Field] = &[required("text", Kind::Text, 4000)];

/// Another text for a note.
pub const EDIT_NOTE_FIELDS: &[Field] = &[
    required("note", Kind::Line, 40),
    required("text", Kind::Text, 4000),
];

/// A note that was dealt with.
pub const DONE_FIELDS: &[Field] = &[required("note", Kind::Line, 40)];

/// A note as its reader sees it.
#[derive(Debug, Clone)]
pub struct NoteView {
    /// The note.
    pub note: Note,
    /// Whether the reader can still change it.
    pub open: bool,
}

/// The notes on a case, oldest first.
///
/// # Errors
/// [`AppError::NotFound`] for everybody but staff.
pub async fn notes(app: &App, actor: &Actor, id: ApplicationId) -> Result<Vec<NoteView>, AppError> {
    let case = case(app, id).await?;
    authorize(actor, Action::ViewNotes, on(&case))?;
    let now = app.clock.now();
    let notes = DeskReads::notes(app.store.reads(), id).await?;
    Ok(notes
        .into_iter()
        .map(|note| NoteView {
            open: Some(note.author) == actor.id() && note_is_open(note.at, now),
            note,
        })
        .collect())
}

/// Writes a note. Colleagues called by `@name` find it in their work.
///
/// # Errors
/// Faults.
pub async fn add_note(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    input: &Input,
) -> Result<Note, AppError> {
    let case = case(app, id).await?;
    let permit = authorize(actor, Action::WriteNote, on(&case))?;
    let person = actor.person.as_ref().ok_or(AppError::NotSignedIn)?;
    let mut r = Reader::new(input, NOTE_FIELDS);
    let text = r.text("text").unwrap_or_default();
    r.faults.or(())?;
    let now = app.clock.now();
    let note = Note {
        id: app.ids.uuid(),
        application_id: id,
        author: person.id,
        author_name: person.name.clone(),
        text,
        at: now,
        edited_at: None,
    };
    let called = colleagues_called(app, &note.text, person.id).await?;
    let mut tx = app.store.begin(permit).await?;
    tx.add_note(&note, &called).await?;
    tx.commit(entry(app, &case).with("note", note.id.to_string()))
        .await?;
    Ok(note)
}

/// Changes one's own note while it is fresh.
///
/// # Errors
/// Faults: a note that is not one's own; [`Rule::NoteClosed`].
pub async fn edit_note(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    input: &Input,
) -> Result<(), AppError> {
    let case = case(app, id).await?;
    let permit = authorize(actor, Action::EditNote, on(&case))?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    let mut r = Reader::new(input, EDIT_NOTE_FIELDS);
    let wanted = r.text("note");
    let text = r.text("text").unwrap_or_default();
    let all = DeskReads::notes(app.store.reads(), id).await?;
    let own = all
        .into_iter()
        .find(|n| n.author == me && wanted.as_deref().and_then(|w| w.parse().ok()) == Some(n.id));
    if wanted.is_some() && own.is_none() {
        let list = vec![("list", "notes".to_owned())];
        r.faults.add_with("note", FaultCode::NotInList, list);
    }
    r.faults.or(())?;
    let note = own.ok_or(AppError::NotFound)?;
    let now = app.clock.now();
    if !note_is_open(note.at, now) {
        return Err(Rule::NoteClosed.into());
    }
    let called = colleagues_called(app, &text, me).await?;
    let mut tx = app.store.begin(permit).await?;
    tx.edit_note(note.id, &text, &called, now).await?;
    tx.commit(entry(app, &case).with("note", note.id.to_string()))
        .await
}

/// A colleague who was called has dealt with the note.
///
/// # Errors
/// Faults: a note that does not call this person.
pub async fn mention_done(app: &App, actor: &Actor, input: &Input) -> Result<(), AppError> {
    let permit = authorize(actor, Action::EndMention, On::Nothing)?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    let mut r = Reader::new(input, DONE_FIELDS);
    let wanted = r.text("note");
    let mine = DeskReads::mentions(app.store.reads(), me).await?;
    let found = mine
        .iter()
        .find(|m| wanted.as_deref().and_then(|w| w.parse().ok()) == Some(m.note.id));
    if wanted.is_some() && found.is_none() {
        let list = vec![("list", "notes".to_owned())];
        r.faults.add_with("note", FaultCode::NotInList, list);
    }
    r.faults.or(())?;
    let note = &found.ok_or(AppError::NotFound)?.note;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    if !tx.end_mention(note.id, me, now).await? {
        return Err(Rule::Simultaneous.into());
    }
    let happened = Happened::new(now, Subject::Account(me)).with("note", note.id.to_string());
    tx.commit(happened).await
}

async fn colleagues_called(
    app: &App,
    text: &str,
    author: AccountId,
) -> Result<Vec<AccountId>, AppError> {
    let names = called(text);
    if names.is_empty() {
        return Ok(vec![]);
    }
    let all: Vec<Colleague> = app.store.reads().colleagues().await?;
    Ok(all
        .iter()
        .filter(|c| c.id != author && names.contains(&c.handle))
        .map(|c| c.id)
        .collect())
}

pub(super) async fn case(app: &App, id: ApplicationId) -> Result<Application, AppError> {
    let found = CaseReads::application(app.store.reads(), id).await?;
    found.ok_or(AppError::NotFound)
}

pub(super) fn on(case: &Application) -> On<'_> {
    On::Application(&case.organization_id, case.stage)
}

fn entry(app: &App, case: &Application) -> Happened {
    let subject = Subject::Application(case.id, case.organization_id.clone());
    Happened::new(app.clock.now(), subject)
}
