//! Inquiries as JSON.

use crate::{
    schema::{input_params, input_schema},
    v1::contacts::Contact,
};
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::inquiries::{
    HAND_OVER_FIELDS, INQUIRY_FIELDS, INQUIRY_FILTER_FIELDS, InquiryRow, InquiryView,
    MESSAGE_FIELDS, ROUTE_FIELDS, ThreadEntry, TrailEntry,
};
use parvis_domain::{
    Day,
    inquiry::{self, Wait, WaitingFigures},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// An inquiry to send. A topic is a code of the lists `themes` or
    /// `partnership-topics`.
    InquiryInput = INQUIRY_FIELDS
}
input_schema! {
    /// A text for the thread of an inquiry.
    InquiryMessageInput = MESSAGE_FIELDS
}
input_schema! {
    /// To which unit or office an inquiry goes; a code of the lists `units` or
    /// `offices`. The officer is the id of an account of IPD.
    RouteInput = ROUTE_FIELDS
}
input_schema! {
    /// To whom an inquiry is handed over, and why.
    HandOverInput = HAND_OVER_FIELDS
}
input_params! {
    /// Filters of the list of inquiries.
    InquiriesQuery = INQUIRY_FILTER_FIELDS
}

/// An inquiry in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InquiryLine {
    /// Identity.
    pub id: Uuid,
    /// Reference.
    pub reference: String,
    /// The organization that asks.
    pub organization_id: String,
    /// Its official name; in the list for staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub organization_name: Option<String>,
    /// Code of the list `inquiry-kinds`.
    pub inquiry_kind: String,
    /// Code of the topic.
    pub topic: Option<String>,
    /// ISO 3166-1 code of the country that it is about.
    pub country: Option<String>,
    /// The language in which the organization writes.
    pub language: String,
    /// The subject.
    pub subject: String,
    /// Code of the list `inquiry-states`.
    pub state: String,
    /// Code of the unit or office that has it.
    pub unit: String,
    /// Whether somebody has confirmed or changed the proposal.
    pub routed: bool,
    /// When it arrived.
    pub arrived_at: DateTime<Utc>,
    /// The day by which IOM means to answer; counts while it is open.
    pub due_on: NaiveDate,
    /// Whether it is open beyond this day.
    pub overdue: bool,
    /// When it was answered; the last time.
    pub answered_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// The colleague who acts for the unit; for staff only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub officer: Option<String>,
}

impl InquiryLine {
    /// As its organization sees it.
    pub(super) fn own(it: &inquiry::Inquiry, today: Day) -> Self {
        Self {
            id: it.id,
            reference: it.reference.clone(),
            organization_id: it.organization_id.to_string(),
            organization_name: None,
            inquiry_kind: it.kind.code().to_owned(),
            topic: it.topic.clone(),
            country: it.country.clone(),
            language: it.language.code().to_owned(),
            subject: it.subject.clone(),
            state: it.state.code().to_owned(),
            unit: it.holder.clone(),
            routed: it.routed,
            arrived_at: it.arrived_at,
            due_on: it.due_on,
            overdue: it.is_overdue(today),
            answered_at: it.answered_at,
            closed_at: it.closed_at,
            officer: None,
        }
    }

    /// A line of the list for staff.
    pub(super) fn row(row: &InquiryRow, today: Day) -> Self {
        Self {
            organization_name: Some(row.organization_name.clone()),
            officer: row.officer_name.clone(),
            ..Self::own(&row.inquiry, today)
        }
    }
}

/// A text of the thread.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InquiryMessage {
    /// Code of the list `message-kinds`; notes are for staff only.
    pub kind: String,
    /// The text.
    pub text: String,
    /// Unit for which IOM wrote.
    pub unit: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
    /// Who wrote; of IOM's texts for staff only.
    pub by: Option<String>,
}

impl From<&ThreadEntry> for InquiryMessage {
    fn from(it: &ThreadEntry) -> Self {
        Self {
            kind: it.message.kind.code().to_owned(),
            text: it.message.text.clone(),
            unit: it.message.unit.clone(),
            at: it.message.at,
            by: it.by.clone(),
        }
    }
}

/// A time in which one holder had the inquiry.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InquiryStretch {
    /// Code of the unit or office; null while the organization has it.
    pub unit: Option<String>,
    /// The colleague who acted for it.
    pub officer: Option<String>,
    /// Code of the list `stretch-starts`: how it began.
    pub start: String,
    /// Why.
    pub reason: String,
    /// Who began it.
    pub by: Option<String>,
    /// From when.
    pub from: DateTime<Utc>,
    /// Until when; null while it lasts.
    pub until: Option<DateTime<Utc>>,
}

impl From<&TrailEntry> for InquiryStretch {
    fn from(it: &TrailEntry) -> Self {
        Self {
            unit: it.stretch.holder.clone(),
            officer: it.officer.clone(),
            start: it.stretch.start.code().to_owned(),
            reason: it.stretch.reason.clone(),
            by: it.by.clone(),
            from: it.stretch.from,
            until: it.stretch.until,
        }
    }
}

/// How long a holder had the inquiry.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InquiryWait {
    /// Code of the unit or office; null for the organization.
    pub unit: Option<String>,
    /// Whole hours, all stretches together.
    pub hours: i64,
    /// In how many stretches.
    pub stretches: u64,
}

impl From<&Wait> for InquiryWait {
    fn from(it: &Wait) -> Self {
        Self {
            unit: it.holder.clone(),
            hours: it.time.num_hours(),
            stretches: it.stretches as u64,
        }
    }
}

/// What staff see of an inquiry beyond its thread.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InquiryHandling {
    /// Code of the unit that was proposed when it arrived.
    pub proposed: String,
    /// To whom it can go, with reasons, the best first.
    pub proposal: Vec<Contact>,
    /// Who had it when and why.
    pub stretches: Vec<InquiryStretch>,
    /// How long each had it.
    pub waits: Vec<InquiryWait>,
    /// The colleague who acts for the unit.
    pub officer: Option<String>,
}

/// An inquiry.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Inquiry {
    /// What lists say of it.
    #[serde(flatten)]
    pub line: InquiryLine,
    /// Version, also in `ETag`.
    pub version: i32,
    /// The thread, oldest first.
    pub messages: Vec<InquiryMessage>,
    /// For staff only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub handling: Option<InquiryHandling>,
    /// What you can do now: codes of actions.
    pub steps: Vec<String>,
}

impl From<&InquiryView> for Inquiry {
    fn from(view: &InquiryView) -> Self {
        let mut line = InquiryLine::own(&view.inquiry, Day::MIN);
        line.overdue = view.overdue;
        Self {
            version: view.inquiry.version,
            messages: view.thread.iter().map(InquiryMessage::from).collect(),
            handling: view.staff.then(|| InquiryHandling {
                proposed: view.inquiry.proposed.clone(),
                proposal: view.proposal.iter().map(Contact::from).collect(),
                stretches: view.trail.iter().map(InquiryStretch::from).collect(),
                waits: view.waits.iter().map(InquiryWait::from).collect(),
                officer: view.officer.clone(),
            }),
            steps: view.steps.iter().map(|s| s.code().to_owned()).collect(),
            line,
        }
    }
}

/// How long inquiries took in one respect.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InquiryWaitingTime {
    /// Code of the unit or office; null for IOM as a whole.
    pub unit: Option<String>,
    /// How many inquiries.
    pub inquiries: u64,
    /// Half of them took at most so many hours.
    pub median_hours: i64,
    /// Nine in ten took at most so many hours.
    pub ninetieth_percentile_hours: i64,
}

impl From<&WaitingFigures> for InquiryWaitingTime {
    fn from(it: &WaitingFigures) -> Self {
        Self {
            unit: it.holder.clone(),
            inquiries: it.inquiries as u64,
            median_hours: it.median_hours,
            ninetieth_percentile_hours: it.ninetieth_hours,
        }
    }
}
