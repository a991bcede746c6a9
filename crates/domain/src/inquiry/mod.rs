//! A question, an information or an invitation that an organization sends to
//! IOM: it enters at IPD, goes to the competent unit by a proposal that a
//! person confirms or changes, is handed over where need be, and is answered.
//! Each stretch with one holder is kept, so that the wait can be counted.

mod acts;
mod clock;

#[cfg(test)]
mod tests;

pub use acts::Step;
pub use clock::{Wait, WaitingFigures, figures, waits};

use crate::{
    Day, Instant, account::AccountId, coded_enum, organization::OrganizationId, text::Locale,
};
use uuid::Uuid;

coded_enum! {
    /// What is sent (leaflet of 2012: « toute question, information et
    /// invitation »).
    InquiryKind {
        /// A question.
        Question = "question",
        /// An information.
        Information = "information",
        /// An invitation.
        Invitation = "invitation",
    }
}

coded_enum! {
    /// Where an inquiry stands.
    InquiryState {
        /// IOM has the next move; the clock runs.
        Open = "open",
        /// IOM has asked the organization something; the clock rests.
        Asked = "asked",
        /// Answered; the organization can write again or close it.
        Answered = "answered",
        /// Closed by the organization.
        Closed = "closed",
    }
}

coded_enum! {
    /// A text in the thread of an inquiry.
    MessageKind {
        /// What the organization wrote, the first and every later text.
        Written = "written",
        /// The answer of IOM.
        Answer = "answer",
        /// A question of IOM to the organization.
        Question = "question",
        /// A note among staff; never leaves them.
        Note = "note",
    }
}

coded_enum! {
    /// How a stretch began.
    StretchStart {
        /// The inquiry arrived.
        Arrived = "arrived",
        /// An officer sent it to the unit proposed, or to another.
        Routed = "routed",
        /// One holder handed it over to another.
        HandedOver = "handed_over",
        /// IOM asked the organization.
        Asked = "asked",
        /// The organization replied.
        Replied = "replied",
        /// The organization wrote again after the answer.
        Reopened = "reopened",
    }
}

coded_enum! {
    /// Why an act on an inquiry is refused.
    InquiryRefusal {
        /// It is closed.
        Closed = "inquiry_closed",
        /// It waits for the organization.
        WithOrganization = "inquiry_with_organization",
        /// It was sent to a unit already: it can be handed over.
        RoutedAlready = "inquiry_routed_already",
        /// It must be sent to a unit first.
        NotRouted = "inquiry_not_routed",
        /// The holder would stay the same.
        SameHolder = "inquiry_same_holder",
    }
}

/// A time in which one holder had the inquiry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// Identity.
    pub id: Uuid,
    /// The inquiry.
    pub inquiry: Uuid,
    /// Code of the unit or office; `None` while the organization has it.
    pub holder: Option<String>,
    /// The colleague at IPD who acts for it.
    pub officer: Option<AccountId>,
    /// How it began.
    pub start: StretchStart,
    /// Why, in the words of who passed it on; empty where nobody had to say.
    pub reason: String,
    /// Who began it.
    pub by: AccountId,
    /// From when.
    pub from: Instant,
    /// Until when; `None` while it lasts.
    pub until: Option<Instant>,
}

/// A text in the thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Identity.
    pub id: Uuid,
    /// The inquiry.
    pub inquiry: Uuid,
    /// What it is.
    pub kind: MessageKind,
    /// The text.
    pub text: String,
    /// Unit for which IOM wrote; `None` for the organization.
    pub unit: Option<String>,
    /// Who wrote it.
    pub by: AccountId,
    /// When.
    pub at: Instant,
}

/// An inquiry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inquiry {
    /// Identity.
    pub id: Uuid,
    /// Reference, such as `INQ-2027-0001`.
    pub reference: String,
    /// Who asks.
    pub organization_id: OrganizationId,
    /// What it is.
    pub kind: InquiryKind,
    /// Code of the topic.
    pub topic: Option<String>,
    /// ISO 3166-1 code of the country that it is about.
    pub country: Option<String>,
    /// The subject in a line.
    pub subject: String,
    /// The language in which the organization writes.
    pub language: Locale,
    /// Where it stands.
    pub state: InquiryState,
    /// Code of the unit that has it, or had it when the organization's turn
    /// came.
    pub holder: String,
    /// The colleague at IPD who acts for the holder.
    pub officer: Option<AccountId>,
    /// Code of the unit that was proposed when it arrived.
    pub proposed: String,
    /// Whether a person has confirmed or changed the proposal.
    pub routed: bool,
    /// When it arrived.
    pub arrived_at: Instant,
    /// The day by which IOM means to answer.
    pub due_on: Day,
    /// When it was answered; the last time.
    pub answered_at: Option<Instant>,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Since when it is in its state.
    pub since: Instant,
    /// Version for optimistic locking.
    pub version: i32,
}

impl Inquiry {
    /// Whether it is open beyond its day.
    #[must_use]
    pub fn is_overdue(&self, today: Day) -> bool {
        self.state == InquiryState::Open && today > self.due_on
    }
}
