//! Attendance as JSON.

use crate::schema::{input_params, input_schema};
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::{
    attendance::{Board, BoardRow, NOTE_FIELDS, Noted},
    input::{Field, Kind, optional},
};
use parvis_domain::attendance::AttendanceEvent;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Which day.
pub(super) const DAY_FIELDS: &[Field] = &[optional("day", Kind::Day, 10)];
/// Which day, and for whom the file is.
pub(super) const DAY_FILE_FIELDS: &[Field] = &[
    optional("day", Kind::Day, 10),
    optional("dialect", Kind::Code("dialects"), 10),
];

input_params! {
    /// The day; without it today, or the nearest day of the consultation.
    AttendanceQuery = DAY_FIELDS
}
input_params! {
    /// The day, and for whom the file is: `data` for programs, `excel` for spreadsheets.
    AttendanceFileQuery = DAY_FILE_FIELDS
}
input_schema! {
    /// A note at the door. The delegate is named by `registration` or `badge`. A client that may
    /// send twice makes `event` itself: the same identity is noted once.
    AttendanceNoteInput = NOTE_FIELDS
}

/// A note.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AttendanceNote {
    /// Identity.
    pub event: Uuid,
    /// Code of the list `attendance-acts`.
    pub act: String,
    /// Code of the list `attendance-means`.
    pub means: String,
    /// Code of the list `absence-reasons`.
    pub reason: Option<String>,
    /// When it was noted.
    pub at: DateTime<Utc>,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
}

impl From<&AttendanceEvent> for AttendanceNote {
    fn from(it: &AttendanceEvent) -> Self {
        Self {
            event: it.id,
            act: it.act.code().to_owned(),
            means: it.means.code().to_owned(),
            reason: it.reason.map(|r| r.code().to_owned()),
            at: it.at,
            received_at: it.received_at,
        }
    }
}

/// A delegate on a day.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AttendanceOfDelegate {
    /// The registration.
    pub registration: Uuid,
    /// The organization.
    pub organization_id: String,
    /// Its name.
    pub organization: String,
    /// The delegate's name.
    pub delegate: String,
    /// Where the registration stands.
    pub seat: String,
    /// Code of the list `attendance-standings`.
    pub standing: String,
    /// Since when the delegate is there.
    pub present_since: Option<DateTime<Utc>>,
    /// Code of the list `absence-reasons`.
    pub absence_reason: Option<String>,
    /// What was noted, oldest first.
    pub notes: Vec<AttendanceNote>,
}

impl From<&BoardRow> for AttendanceOfDelegate {
    fn from(row: &BoardRow) -> Self {
        Self {
            registration: row.delegate.registration_id,
            organization_id: row.delegate.organization_id.to_string(),
            organization: row.delegate.organization.clone(),
            delegate: row.delegate.name.clone(),
            seat: row.delegate.seat.code().to_owned(),
            standing: row.standing.code().to_owned(),
            present_since: row.on_day.since,
            absence_reason: row.on_day.reason.map(|r| r.code().to_owned()),
            notes: row.events.iter().map(AttendanceNote::from).collect(),
        }
    }
}

/// Who is expected and who came, on a day.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AttendanceOfDay {
    /// Code of the consultation.
    pub consultation: String,
    /// Its days.
    pub days: Vec<NaiveDate>,
    /// The day shown.
    pub day: NaiveDate,
    /// Whether the consultation is over, so that who was not seen did not come.
    pub over: bool,
    /// Delegates with a confirmed place.
    pub expected: u64,
    /// Of them, there.
    pub present: u64,
    /// Of them, not there when it was over.
    pub no_shows: u64,
    /// Checked in without a confirmed place.
    pub conflicts: u64,
    /// The delegates, by name.
    pub items: Vec<AttendanceOfDelegate>,
}

impl From<&Board> for AttendanceOfDay {
    fn from(it: &Board) -> Self {
        let counts = it.counts;
        Self {
            consultation: it.it.code.clone(),
            days: it.days.clone(),
            day: it.day,
            over: it.is_over,
            expected: counts.expected as u64,
            present: counts.present as u64,
            no_shows: counts.no_shows as u64,
            conflicts: counts.conflicts as u64,
            items: it.rows.iter().map(AttendanceOfDelegate::from).collect(),
        }
    }
}

/// What became of a note.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AttendanceNoted {
    /// The note, as it is kept.
    pub note: AttendanceNote,
    /// Whether it had come in before; nothing was done now.
    pub again: bool,
    /// Since when the delegate is there on that day.
    pub present_since: Option<DateTime<Utc>>,
    /// Whether the delegate is checked in without a confirmed place: a person must look at it.
    pub conflict: bool,
    /// Where the registration stands.
    pub seat: String,
}

impl From<&Noted> for AttendanceNoted {
    fn from(it: &Noted) -> Self {
        Self {
            note: AttendanceNote::from(&it.event),
            again: it.again,
            present_since: it.on_day.since,
            conflict: it.is_conflict(),
            seat: it.delegate.seat.code().to_owned(),
        }
    }
}
