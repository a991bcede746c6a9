//! What organizations bring to a consultation: written statements and other
//! contributions, and what they said at it.
//!
//! No source says how IOM takes written inputs from civil society. The call,
//! its last day and who may answer it are therefore set by staff for each
//! consultation, and shown; the states are a design of this register.

mod intervention;
mod rules;

pub use intervention::Intervention;
pub use rules::{ContributionRefusal, Standing, may_hand_in, may_note_speakers};

use crate::{
    Day, Instant, coded_enum,
    organization::OrganizationId,
    text::{LanguageTag, LocalizedText},
};
use uuid::Uuid;

coded_enum! {
    /// What is handed in.
    ContributionKind {
        /// A written statement.
        Statement = "written_statement",
        /// Another contribution: proposals, data, answers to a paper.
        Contribution = "contribution",
    }
}

coded_enum! {
    /// How far something may be read once staff have accepted it. Whoever
    /// handed it in decides.
    ContributionReach {
        /// By everybody.
        Public = "public",
        /// By the organizations that take part, and staff.
        Participants = "participants",
        /// By staff only.
        Staff = "staff",
    }
}

coded_enum! {
    /// Where it stands.
    ContributionState {
        /// Handed in; staff look at it.
        Submitted = "submitted",
        /// Sent back with a reason.
        Returned = "returned",
        /// Accepted: those for whom it is meant read it.
        Accepted = "accepted",
        /// Taken back by the organization.
        Withdrawn = "withdrawn",
    }
}

coded_enum! {
    /// Who may answer a call.
    CallOpenTo {
        /// Organizations that are invited or registered, and observers where
        /// they take part by right.
        TakingPart = "taking_part",
        /// Every organization of the register.
        Register = "register",
    }
}

/// A call for written contributions to a consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The consultation.
    pub consultation_id: Uuid,
    /// The last day, where the consultation takes place.
    pub until: Day,
    /// Who may answer it.
    pub open_to: CallOpenTo,
    /// What is asked for; public.
    pub note: LocalizedText,
    /// Version for optimistic locking; 0 while it is not kept.
    pub version: i32,
}

/// A file that was handed in; its bytes are kept by their hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContributionFile {
    /// Name of the file.
    pub name: String,
    /// Media type, found by content.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
}

/// What an organization says in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// What it is.
    pub kind: ContributionKind,
    /// Its title, in its own language.
    pub title: String,
    /// The language of title and text.
    pub language: LanguageTag,
    /// The text; may be empty where there is a file.
    pub text: String,
    /// The file.
    pub file: Option<ContributionFile>,
    /// The point of the agenda to which it speaks.
    pub agenda_item: Option<Uuid>,
    /// How far it may be read.
    pub reach: ContributionReach,
}

/// A written statement or another contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// Identity.
    pub id: Uuid,
    /// The consultation.
    pub consultation_id: Uuid,
    /// The organization.
    pub organization_id: OrganizationId,
    /// What it says.
    pub content: Content,
    /// Where it stands.
    pub state: ContributionState,
    /// Whether it came on paper and staff entered it.
    pub on_paper: bool,
    /// The day on which it came in.
    pub received_on: Day,
    /// Why it was sent back; for the organization.
    pub reason: Option<String>,
    /// The last day to correct what was sent back.
    pub correct_by: Option<Day>,
    /// Region of the organization when it came in.
    pub region: Option<String>,
    /// Its category then.
    pub category: String,
    /// When its state last changed.
    pub changed_at: Instant,
    /// Version for optimistic locking; 0 while it is not kept.
    pub version: i32,
}
