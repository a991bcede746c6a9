//! A consultation with its parts.

use crate::{
    schema::{input_params, input_schema},
    v1::{localized::Localized, organizations::csv::FILE_FIELDS},
};
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::{
    consultations::{
        AGENDA_FIELDS, BASICS_FIELDS, CANCEL_FIELDS, CLONE_FIELDS, CREATE_FIELDS, ConsultationView,
        DOCUMENT_FIELDS, FILTER_FIELDS, FORM_QUESTION_FIELDS, REGISTRATION_FIELDS, TEXTS_FIELDS,
        TIME_FIELDS,
    },
    input::{Field, Kind, required},
};
use parvis_domain::consultation as domain;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// A new consultation.
    NewConsultationInput = CREATE_FIELDS
}
input_schema! {
    /// Kind, series and title.
    ConsultationBasicsInput = BASICS_FIELDS
}
input_schema! {
    /// Summary and programme.
    ConsultationTextsInput = TEXTS_FIELDS
}
input_schema! {
    /// Days, hours, place and languages.
    ConsultationTimeInput = TIME_FIELDS
}
input_schema! {
    /// Who may register, from when until when, how many.
    ConsultationRegistrationInput = REGISTRATION_FIELDS
}
input_schema! {
    /// Why it is called off.
    ConsultationCancellationInput = CANCEL_FIELDS
}
input_schema! {
    /// The code of next year's.
    ConsultationCloneInput = CLONE_FIELDS
}
input_params! {
    /// Filters of the list.
    ConsultationQuery = FILTER_FIELDS
}

input_params! {
    /// The dialect of the file.
    ConsultationFileQuery = FILE_FIELDS
}

input_schema! {
    /// A point of the agenda.
    ConsultationAgendaInput = AGENDA_FIELDS
}
input_schema! {
    /// A question of the form of registration.
    ConsultationQuestionInput = FORM_QUESTION_FIELDS
}
/// What is said of a document, and the name of its file.
pub(super) const DOCUMENT_QUERY: &[Field] = &[
    required("file_name", Kind::Line, 200),
    DOCUMENT_FIELDS[0],
    DOCUMENT_FIELDS[1],
    DOCUMENT_FIELDS[2],
    DOCUMENT_FIELDS[3],
];
input_params! {
    /// What is said of a document.
    ConsultationDocumentQuery = DOCUMENT_QUERY
}

/// A point of the agenda.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsultationAgendaItem {
    /// Identity.
    pub id: Uuid,
    /// The day, where it lasts several.
    pub day: Option<NaiveDate>,
    /// When it begins, `HH:MM` on the clock of the place.
    pub at: Option<String>,
    /// What it is.
    pub title: Localized,
    /// The organization that speaks.
    pub speaker: String,
}

/// A question of the form of registration.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsultationQuestion {
    /// Identity.
    pub id: Uuid,
    /// `text`, `choice` or `yes_no`.
    pub kind: String,
    /// What is asked.
    pub label: Localized,
    /// The choices, in order.
    pub choices: Vec<Localized>,
    /// Whether it must be answered.
    pub required: bool,
}

/// A document of a consultation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsultationDocument {
    /// Identity.
    pub id: Uuid,
    /// Code of the list `consultation-document-kinds`.
    pub kind: String,
    /// Title, in its own language.
    pub title: String,
    /// The language in which it is written.
    pub language: String,
    /// `public` or `participants`.
    pub audience: String,
    /// Name of the file.
    pub file_name: String,
    /// Media type.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
}

/// A consultation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Consultation {
    /// Stable code.
    #[schema(example = "RC-AMERICAS-2027")]
    pub code: String,
    /// Code of the list `consultation-kinds`.
    pub kind: String,
    /// What its yearly consultations share.
    pub series: Option<String>,
    /// The year of its first day.
    pub year: i32,
    /// Code of the list `regions`.
    pub region: Option<String>,
    /// The session of the Council.
    pub council_session: Option<String>,
    /// Title.
    pub title: Localized,
    /// What it is about.
    pub summary: Localized,
    /// The programme in words.
    pub programme: Localized,
    /// First day: year, month or day, as well as it is known.
    pub date_from: String,
    /// Last day.
    pub date_to: Option<String>,
    /// When it begins on its first day, `HH:MM` on the clock of the place.
    pub time_from: Option<String>,
    /// When it ends on its last day.
    pub time_to: Option<String>,
    /// Time zone (IANA).
    pub time_zone: Option<String>,
    /// The beginning in UTC.
    pub starts_at: Option<DateTime<Utc>>,
    /// The end in UTC.
    pub ends_at: Option<DateTime<Utc>>,
    /// The building or room.
    pub venue: Option<String>,
    /// The town.
    pub city: Option<String>,
    /// ISO 3166-1 code.
    pub country: Option<String>,
    /// The address of the meeting online; for staff and confirmed participants.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub online_link: Option<String>,
    /// Languages with interpretation (BCP 47).
    pub languages: Vec<String>,
    /// Places; null for no limit.
    pub capacity: Option<u32>,
    /// Code of the list `consultation-access`.
    pub access: String,
    /// First day of registration.
    pub registration_opens: Option<NaiveDate>,
    /// Last day of registration.
    pub registration_closes: Option<NaiveDate>,
    /// Whether staff look at each nomination.
    pub moderation: bool,
    /// The agenda.
    pub agenda: Vec<ConsultationAgendaItem>,
    /// The questions of the form of registration.
    pub questions: Vec<ConsultationQuestion>,
    /// The documents that the reader may read; empty in a list.
    pub documents: Vec<ConsultationDocument>,
    /// Code of the list `consultation-states`.
    pub state: String,
    /// Why it was cancelled.
    pub cancel_reason: Option<String>,
    /// `SEQUENCE` of its calendar entries.
    pub sequence: i32,
    /// `UID` of its calendar entries.
    pub uid: String,
    /// Remarks.
    pub note: String,
    /// How the facts are known.
    pub basis: String,
    /// Where they stand.
    pub source: String,
    /// What it lacks; for staff.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(nullable = false)]
    pub lacks: Vec<String>,
    /// Version, for `If-Match`.
    pub version: i32,
}

impl From<&domain::Consultation> for Consultation {
    fn from(it: &domain::Consultation) -> Self {
        let d = &it.details;
        let (hours, instants) = (d.when.hours, d.when.instants());
        let clock = |at: chrono::NaiveTime| at.format("%H:%M").to_string();
        Self {
            code: it.code.clone(),
            kind: d.kind.code().to_owned(),
            series: d.series.clone(),
            year: it.year(),
            region: d.region.clone(),
            council_session: d.council_session.clone(),
            title: Localized::from(&d.title),
            summary: Localized::from(&d.summary),
            programme: Localized::from(&d.programme),
            date_from: d.when.from.to_string(),
            date_to: d.when.until.map(|u| u.to_string()),
            time_from: hours.map(|h| clock(h.from)),
            time_to: hours.map(|h| clock(h.until)),
            time_zone: hours.map(|h| h.zone.name().to_owned()),
            starts_at: instants.map(|i| i.0),
            ends_at: instants.map(|i| i.1),
            venue: d.place.venue.clone(),
            city: d.place.city.clone(),
            country: d.place.country.clone(),
            online_link: d.place.online_link.clone(),
            languages: d.languages.clone(),
            capacity: d.capacity,
            access: d.access.code().to_owned(),
            registration_opens: d.registration_opens,
            registration_closes: d.registration_closes,
            moderation: d.moderation,
            agenda: it.agenda.iter().map(agenda_item).collect(),
            questions: it.questions.iter().map(question).collect(),
            documents: vec![],
            state: it.state.code().to_owned(),
            cancel_reason: it.cancel_reason.clone(),
            sequence: it.sequence,
            uid: it.uid(),
            note: d.note.clone(),
            basis: d.basis.clone(),
            source: d.source.clone(),
            lacks: vec![],
            version: it.version,
        }
    }
}

impl From<&ConsultationView> for Consultation {
    fn from(view: &ConsultationView) -> Self {
        Self {
            documents: view.documents.iter().map(document).collect(),
            lacks: view.lacks.iter().map(|l| l.code().to_owned()).collect(),
            ..Self::from(&view.it)
        }
    }
}

fn agenda_item(it: &domain::AgendaItem) -> ConsultationAgendaItem {
    ConsultationAgendaItem {
        id: it.id,
        day: it.day,
        at: it.at.map(|at| at.format("%H:%M").to_string()),
        title: Localized::from(&it.title),
        speaker: it.speaker.clone(),
    }
}

fn question(it: &domain::FormQuestion) -> ConsultationQuestion {
    ConsultationQuestion {
        id: it.id,
        kind: it.kind.code().to_owned(),
        label: Localized::from(&it.label),
        choices: it.choices.iter().map(Localized::from).collect(),
        required: it.required,
    }
}

fn document(it: &domain::ConsultationDocument) -> ConsultationDocument {
    ConsultationDocument {
        id: it.id,
        kind: it.kind.code().to_owned(),
        title: it.title.clone(),
        language: it.language.code().to_owned(),
        audience: it.audience.code().to_owned(),
        file_name: it.file_name.clone(),
        media_type: it.media_type.clone(),
        size: it.size,
        sha256: it.sha256.clone(),
    }
}
