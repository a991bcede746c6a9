//! Rows of the desk.

use parvis_domain::{
    Instant,
    account::{AccountId, StaffRole},
    application::ApplicationId,
    organization::OrganizationId,
};
use uuid::Uuid;

/// A note on a case. It never leaves staff.
#[derive(Debug, Clone)]
pub struct Note {
    /// Identity.
    pub id: Uuid,
    /// On which case.
    pub application_id: ApplicationId,
    /// Who wrote it.
    pub author: AccountId,
    /// The author's name.
    pub author_name: String,
    /// What it says, plain text.
    pub text: String,
    /// When it was written.
    pub at: Instant,
    /// When it was last changed, within the time allowed.
    pub edited_at: Option<Instant>,
}

/// A colleague called in a note, who has not said "done" yet.
#[derive(Debug, Clone)]
pub struct Mention {
    /// The note.
    pub note: Note,
    /// The organization of the case.
    pub organization: OrganizationId,
    /// Reference of the case.
    pub reference: String,
}

/// A member of staff who works on cases.
#[derive(Debug, Clone)]
pub struct Colleague {
    /// Who.
    pub id: AccountId,
    /// Name.
    pub name: String,
    /// The short name for notes.
    pub handle: String,
    /// Staff roles.
    pub roles: Vec<StaffRole>,
}

/// A view of the queue, kept under a name.
#[derive(Debug, Clone)]
pub struct SavedView {
    /// Identity.
    pub id: Uuid,
    /// Whose.
    pub owner: AccountId,
    /// The owner's name.
    pub owner_name: String,
    /// Its name.
    pub name: String,
    /// The filters, as in the address.
    pub query: String,
    /// Whether colleagues see it too.
    pub shared: bool,
}
