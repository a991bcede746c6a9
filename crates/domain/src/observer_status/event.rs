//! What happens to a status, and what a status is.

use crate::{
    Instant,
    application::{DecisionId, Signature},
    coded_enum,
    organization::OrganizationId,
    text::PartialDate,
};
use uuid::Uuid;

coded_enum! {
    /// What an event does to the status.
    EventKind {
        /// Full status begins.
        Full = "full",
        /// Provisional status begins, pending a further decision (as COPUOS and
        /// the IOPC Funds have it; not found for IOM).
        Provisional = "provisional",
        /// Admitted to one session only (as the UNFCCC has it; not found for IOM).
        OneSession = "one_session",
        /// The status rests until a further decision.
        Suspended = "suspended",
        /// The status holds again as before the suspension.
        Reinstated = "reinstated",
        /// The Council withdraws the status.
        Withdrawn = "withdrawn",
        /// The organization gives the status up.
        Renounced = "renounced",
        /// The status ended for another reason: the organization is no more, or
        /// a term ran out.
        Lapsed = "lapsed",
        /// Takes back the event that it supersedes and puts nothing in its place.
        Annulled = "annulled",
    }
}

impl EventKind {
    /// The status that begins with it, where it is one that is granted.
    #[must_use]
    pub const fn grants(self) -> Option<Status> {
        match self {
            Self::Full => Some(Status::Full),
            Self::Provisional => Some(Status::Provisional),
            Self::OneSession => Some(Status::OneSession),
            _ => None,
        }
    }

    /// The status that begins with it, where it is one that has ended.
    #[must_use]
    pub const fn ends(self) -> Option<Status> {
        match self {
            Self::Withdrawn => Some(Status::Withdrawn),
            Self::Renounced => Some(Status::Renounced),
            Self::Lapsed => Some(Status::Lapsed),
            _ => None,
        }
    }

    /// Whether a term can be given at which it ends by itself.
    #[must_use]
    pub const fn can_have_term(self) -> bool {
        self.grants().is_some()
    }
}

coded_enum! {
    /// The status on a day.
    Status {
        /// Observer.
        Full = "full",
        /// Observer for the time being.
        Provisional = "provisional",
        /// Observer at one session.
        OneSession = "one_session",
        /// On the list, but the status rests.
        Suspended = "suspended",
        /// Former observer: the Council withdrew it.
        Withdrawn = "withdrawn",
        /// Former observer: the organization gave it up.
        Renounced = "renounced",
        /// Former observer: it ended for another reason.
        Lapsed = "lapsed",
    }
}

impl Status {
    /// Whether the organization stands on the list of observers. A suspended
    /// one does, with its mark: what is suspended is not hidden.
    #[must_use]
    pub const fn is_listed(self) -> bool {
        matches!(
            self,
            Self::Full | Self::Provisional | Self::OneSession | Self::Suspended
        )
    }
}

coded_enum! {
    /// Where the record of an event stands. It only moves forward.
    EventState {
        /// Recorded by one person; counts for nothing until another confirms it.
        Recorded = "recorded",
        /// Holds.
        Holds = "holds",
        /// Superseded by a correction.
        Past = "past",
        /// Rejected before it was confirmed.
        Rejected = "rejected",
    }
}

impl EventState {
    /// How often the record changed to come here.
    #[must_use]
    pub const fn steps(self) -> i32 {
        match self {
            Self::Recorded => 1,
            Self::Holds | Self::Rejected => 2,
            Self::Past => 3,
        }
    }
}

coded_enum! {
    /// Where an event comes from.
    EventOrigin {
        /// From a published source.
        Source = "source",
        /// From the decision on an application in this register.
        Application = "application",
        /// Recorded here as an act of its own, by one person and another.
        Act = "act",
    }
}

/// An event in the status of an organization. Never edited: a wrong one is
/// rejected before it is confirmed, and superseded by another afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusEvent {
    /// Identity; later events have greater ids (UUID version 7).
    pub id: Uuid,
    /// The organization.
    pub organization_id: OrganizationId,
    /// What it does.
    pub kind: EventKind,
    /// First day of its effect, as well as known.
    pub from: PartialDate,
    /// For a grant with a term: first day on which it no longer holds.
    pub until: Option<PartialDate>,
    /// Code of the session that decided.
    pub session: Option<String>,
    /// The decision on an application that it rests on.
    pub decision: Option<DecisionId>,
    /// Why, in the words of who decided; shown to the public.
    pub reason: Option<String>,
    /// How the fact is known: decision, found, inferred, analogous …
    pub basis: String,
    /// Where it stands: the symbol of the document, or an address.
    pub source: String,
    /// The words of the source, or a remark.
    pub evidence: String,
    /// Where it comes from.
    pub origin: EventOrigin,
    /// Where its record stands.
    pub state: EventState,
    /// Who recorded it, and when; for acts.
    pub recorded: Option<Signature>,
    /// Who confirmed it, and when; for acts that hold.
    pub confirmed: Option<Signature>,
    /// The event that it corrects.
    pub supersedes: Option<Uuid>,
    /// When it came into the register.
    pub entered_at: Instant,
}

impl StatusEvent {
    /// Full status from a day, as a source or a decision gives it; the rest is
    /// filled in with `..`.
    #[must_use]
    pub fn admitted(id: Uuid, of: OrganizationId, from: PartialDate, now: Instant) -> Self {
        Self {
            id,
            organization_id: of,
            kind: EventKind::Full,
            from,
            until: None,
            session: None,
            decision: None,
            reason: None,
            basis: "decision".into(),
            source: String::new(),
            evidence: String::new(),
            origin: EventOrigin::Source,
            state: EventState::Holds,
            recorded: None,
            confirmed: None,
            supersedes: None,
            entered_at: now,
        }
    }

    /// Another person confirms the record.
    ///
    /// # Errors
    /// Only what waits can be confirmed, and not by who recorded it.
    pub fn confirm(mut self, signed: Signature) -> Result<Self, super::StatusRefusal> {
        if self.state != EventState::Recorded {
            return Err(super::StatusRefusal::NothingWaits);
        }
        if self.recorded.as_ref().is_none_or(|r| r.by == signed.by) {
            return Err(super::StatusRefusal::SecondPersonNeeded);
        }
        self.state = EventState::Holds;
        self.confirmed = Some(signed);
        Ok(self)
    }

    /// Somebody rejects the record; whoever made it may take it back.
    ///
    /// # Errors
    /// Only what waits can be rejected.
    pub fn reject(mut self) -> Result<Self, super::StatusRefusal> {
        if self.state != EventState::Recorded {
            return Err(super::StatusRefusal::NothingWaits);
        }
        self.state = EventState::Rejected;
        Ok(self)
    }
}
