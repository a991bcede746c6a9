//! What changed on a case since I last looked.

use super::{
    NoteView,
    notes::{case, notes, on},
};
use crate::{
    App,
    actor::Actor,
    applications::{TimelineEntry, timeline},
    audit::{Happened, Subject},
    error::AppError,
    policy::{Action, authorize},
};
use parvis_domain::{Instant, application::ApplicationId};

/// What others did since then.
#[derive(Debug, Clone)]
pub struct Changes {
    /// Until when the reader had seen the case; `None` for never.
    pub since: Option<Instant>,
    /// Events after it, oldest first, without one's own.
    pub events: Vec<TimelineEntry>,
    /// Notes of others written or changed after it.
    pub notes: Vec<NoteView>,
}

impl Changes {
    /// Whether there is anything new.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty() && self.notes.is_empty()
    }
}

/// What others did on a case since the reader marked it as seen. A case never
/// marked has everything new.
///
/// # Errors
/// [`AppError::NotFound`] for everybody but staff.
pub async fn changes(app: &App, actor: &Actor, id: ApplicationId) -> Result<Changes, AppError> {
    let seen = case(app, id).await?;
    authorize(actor, Action::ViewNotes, on(&seen))?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    let since = app.store.reads().seen(me, id).await?;
    let new = |at: Instant| since.is_none_or(|seen| at > seen);
    let mut events = timeline(app, actor, id).await?;
    events.retain(|e| new(e.at) && e.actor != Some(me));
    let mut notes = notes(app, actor, id).await?;
    notes.retain(|n| new(n.note.edited_at.unwrap_or(n.note.at)) && n.note.author != me);
    Ok(Changes {
        since,
        events,
        notes,
    })
}

/// Marks a case as seen until now, for the reader alone.
///
/// # Errors
/// As every act.
pub async fn mark_seen(app: &App, actor: &Actor, id: ApplicationId) -> Result<(), AppError> {
    let seen = case(app, id).await?;
    let permit = authorize(actor, Action::MarkSeen, on(&seen))?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    tx.put_seen(me, id, now).await?;
    let happened = Happened::new(now, Subject::Account(me)).with("application", id.to_string());
    tx.commit(happened).await
}
