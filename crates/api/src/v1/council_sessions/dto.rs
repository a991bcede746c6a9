//! A session with its dates, deadline and sources.

use crate::{schema::input_schema, v1::localized::Localized};
use chrono::NaiveDate;
use parvis_app::reference::SESSION_FIELDS;
use parvis_domain::session;
use serde::Serialize;
use utoipa::ToSchema;

input_schema! {
    /// A session. `code` may be left out: the path has it.
    CouncilSessionInput = SESSION_FIELDS
}

/// A session of the Council.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct CouncilSession {
    /// Stable code: the session's number, or a name for a special one.
    #[schema(example = "115")]
    pub code: String,
    /// Code of the list `session-kinds`.
    pub kind: String,
    /// Title, where it has one of its own.
    pub title: Localized,
    /// First day: year, month or day, as the source knows it.
    pub date_from: String,
    /// Last day.
    pub date_to: Option<String>,
    /// Place.
    pub place: String,
    /// Last day on which an application can arrive; a setting of IPD.
    pub application_deadline: Option<NaiveDate>,
    /// Last day on which the provisional agenda can leave (Rules 4 and 5).
    pub agenda_day: NaiveDate,
    /// Remarks.
    pub note: String,
    /// How the facts are known.
    pub basis: String,
    /// Where they stand.
    pub source: String,
}

impl From<&session::CouncilSession> for CouncilSession {
    fn from(session: &session::CouncilSession) -> Self {
        Self {
            code: session.code.clone(),
            kind: session.kind.code().to_owned(),
            title: Localized::from(&session.title),
            date_from: session.date_from.to_string(),
            date_to: session.date_to.map(|d| d.to_string()),
            place: session.place.clone(),
            application_deadline: session.application_deadline,
            agenda_day: session.agenda_day(),
            note: session.note.clone(),
            basis: session.basis.clone(),
            source: session.source.clone(),
        }
    }
}
