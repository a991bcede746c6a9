//! The desk as JSON.

use crate::{
    schema::input_schema,
    v1::applications::dto::{Case, TimelineEvent},
};
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::{
    applications::CaseRow,
    desk::{
        self, ASSIGN_FIELDS, BULK_FIELDS, DONE_FIELDS, EDIT_NOTE_FIELDS, NOTE_FIELDS,
        REMOVE_VIEW_FIELDS, VIEW_FIELDS,
    },
    home,
};
use parvis_domain::text::Locale;
use parvis_http::labels;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// A note.
    NoteInput = NOTE_FIELDS
}
input_schema! {
    /// Another text for a note.
    NoteChangeInput = EDIT_NOTE_FIELDS
}
input_schema! {
    /// A note that was dealt with.
    MentionInput = DONE_FIELDS
}
input_schema! {
    /// The officer who gets the case.
    AssignmentInput = ASSIGN_FIELDS
}
input_schema! {
    /// A view of the queue.
    QueueViewInput = VIEW_FIELDS
}
input_schema! {
    /// A view that goes.
    QueueViewRemovalInput = REMOVE_VIEW_FIELDS
}

/// A note on a case; only staff see it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Note {
    /// Identity.
    pub id: Uuid,
    /// The case.
    pub application: Uuid,
    /// Who wrote it.
    pub author: Uuid,
    /// The author's name.
    pub author_name: String,
    /// What it says.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
    /// When it was last changed.
    pub edited_at: Option<DateTime<Utc>>,
    /// Whether the reader can still change it.
    pub open: bool,
}

impl From<&desk::NoteView> for Note {
    fn from(it: &desk::NoteView) -> Self {
        Self {
            open: it.open,
            ..Self::of(&it.note)
        }
    }
}

impl Note {
    fn of(note: &desk::Note) -> Self {
        Self {
            id: note.id,
            application: note.application_id.0,
            author: note.author.0,
            author_name: note.author_name.clone(),
            text: note.text.clone(),
            at: note.at,
            edited_at: note.edited_at,
            open: false,
        }
    }
}

/// What others did on a case since the reader marked it as seen.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CaseNews {
    /// Until when the reader had seen it.
    pub since: Option<DateTime<Utc>>,
    /// Events, oldest first.
    pub events: Vec<TimelineEvent>,
    /// Notes written or changed.
    pub notes: Vec<Note>,
}

impl From<desk::Changes> for CaseNews {
    fn from(it: desk::Changes) -> Self {
        Self {
            since: it.since,
            notes: it.notes.iter().map(Note::from).collect(),
            events: it.events.into_iter().map(TimelineEvent::from).collect(),
        }
    }
}

input_schema! {
    /// One act on several cases, each as `id:version`.
    BulkInput = BULK_FIELDS
}

/// What becomes of one case.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BulkCase {
    /// The application.
    pub application: Uuid,
    /// Its reference.
    pub reference: Option<String>,
    /// Its version now.
    pub version: i32,
    /// Code of the problem, when the act is refused.
    pub code: Option<String>,
    /// The problem in words.
    pub detail: Option<String>,
}

impl BulkCase {
    /// Words a case of a plan, or of what was done.
    pub(super) fn new(it: desk::BulkItem, locale: Locale) -> Self {
        let words = |e| labels::error(labels::texts_of(locale), e).1;
        let submission = it.view.application.submission;
        Self {
            application: it.view.application.id.0,
            reference: submission.map(|s| s.reference),
            version: it.view.application.version,
            code: it.refused.as_ref().map(|e| e.code().to_owned()),
            detail: it.refused.as_ref().map(words),
        }
    }
}

/// A view of the queue.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct QueueView {
    /// Identity.
    pub id: Uuid,
    /// Whose.
    pub owner_name: String,
    /// Its name.
    pub name: String,
    /// The filters, as in the address of the queue.
    pub query: String,
    /// Whether colleagues see it too.
    pub shared: bool,
}

impl From<&desk::SavedView> for QueueView {
    fn from(it: &desk::SavedView) -> Self {
        Self {
            id: it.id,
            owner_name: it.owner_name.clone(),
            name: it.name.clone(),
            query: it.query.clone(),
            shared: it.shared,
        }
    }
}

/// Something that needs the reader's action.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Task {
    /// What: `confirm_email`, `answer_questions`, `answer_observation`,
    /// `write_report`, `report_action_points`, `answer_invitation`,
    /// `decide_join`, `finish_draft` or `find_organization`.
    pub kind: String,
    /// For which organization.
    pub organization: Option<String>,
    /// On which application.
    pub application: Option<Uuid>,
    /// The invitation to answer.
    pub invitation: Option<Uuid>,
    /// The last day.
    pub due: Option<NaiveDate>,
    /// How many things of this kind.
    pub count: usize,
}

impl From<&home::Task> for Task {
    fn from(it: &home::Task) -> Self {
        Self {
            kind: it.kind.code().to_owned(),
            organization: it.organization.as_ref().map(|o| o.id.to_string()),
            application: it.application.map(|id| id.0),
            invitation: it.invitation,
            due: it.due,
            count: it.count,
        }
    }
}

/// A person's work.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Work {
    /// Cases of theirs that are late.
    pub overdue: Vec<Case>,
    /// Records that the person can confirm.
    pub to_confirm: Vec<Case>,
    /// Recommendations that the person can clear.
    pub to_clear: Vec<Case>,
    /// Their own cases that wait for IPD.
    pub mine: Vec<Case>,
    /// Their own cases that wait for the applicant.
    pub awaiting: Vec<Case>,
    /// Cases that nobody has.
    pub free: Vec<Case>,
    /// Organizations with requests to join that staff can decide.
    pub claims: Vec<String>,
    /// Notes that call the person.
    pub mentions: Vec<Note>,
}

impl From<desk::Work> for Work {
    fn from(it: desk::Work) -> Self {
        let cases = |rows: Vec<CaseRow>| rows.into_iter().map(Case::from).collect();
        Self {
            overdue: cases(it.overdue),
            to_confirm: cases(it.to_confirm),
            to_clear: cases(it.to_clear),
            mine: cases(it.mine),
            awaiting: cases(it.awaiting),
            free: cases(it.free),
            claims: it
                .claims
                .iter()
                .map(|r| r.organization.to_string())
                .collect(),
            mentions: it.mentions.iter().map(|m| Note::of(&m.note)).collect(),
        }
    }
}
