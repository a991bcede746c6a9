//! IPD's desk around the cases: notes, what changed since I looked, saved
//! views, acts on several cases, my work.

mod assign;
mod bulk;
mod dialogue;
mod notes;
mod rows;
mod seen;
mod views;
mod work;

pub use assign::{ASSIGN_FIELDS, assign};
pub use bulk::{BULK_FIELDS, BulkAct, BulkItem, BulkPlan, plan, read_bulk, run};
pub use dialogue::Dialogue;
pub use notes::{
    DONE_FIELDS, EDIT_NOTE_FIELDS, NOTE_FIELDS, NoteView, add_note, edit_note, mention_done, notes,
};
pub use rows::{Colleague, Mention, Note, SavedView};
pub use seen::{Changes, changes, mark_seen};
pub use views::{REMOVE_VIEW_FIELDS, VIEW_FIELDS, remove_view, save_view, views};
pub use work::{Work, work};

use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize},
};

/// The colleagues who work on cases, for choosing one.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn colleagues(app: &App, actor: &Actor) -> Result<Vec<Colleague>, AppError> {
    authorize(actor, Action::ViewQueue, On::Nothing)?;
    app.store.reads().colleagues().await
}
