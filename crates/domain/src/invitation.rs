//! An invitation of one organization to one consultation, and its answer. The
//! answer can be changed until registration closes.

use crate::{
    Instant,
    account::{AccountId, EmailAddress},
    coded_enum,
    consultation::{Consultation, ConsultationState},
    organization::OrganizationId,
    text::Locale,
};
use uuid::Uuid;

coded_enum! {
    /// What the organization answered.
    InvitationState {
        /// Nothing yet.
        Invited = "invited",
        /// It comes.
        Accepted = "accepted",
        /// It does not come.
        Declined = "declined",
    }
}

coded_enum! {
    /// Why an organization does not come: the memory of who could not take
    /// part, and for what reason.
    DeclineReason {
        /// Not free on the date.
        Date = "date",
        /// No means for the journey.
        Means = "means",
        /// No visa, or not in time.
        Visa = "visa",
        /// The theme is not ours.
        Theme = "theme",
        /// Not in a language that we work in.
        Language = "language",
        /// Something else.
        Other = "other",
    }
}

coded_enum! {
    /// Why an answer or a sending is refused.
    InvitationRefusal {
        /// The consultation is not published, or called off.
        NotPublished = "invitation_not_published",
        /// Registration is closed, or the consultation is over.
        Closed = "invitation_closed",
        /// Nobody is left who was not invited yet.
        NobodyLeft = "invitation_nobody_left",
        /// The selection is not the one that was seen.
        SelectionChanged = "invitation_selection_changed",
        /// It was answered already.
        NotOpen = "invitation_not_open",
    }
}

/// One sending: to whom, chosen how, with which words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wave {
    /// Identity.
    pub id: Uuid,
    /// The consultation.
    pub consultation_id: Uuid,
    /// From 1 for each consultation.
    pub number: i32,
    /// Name of the segment when it was sent.
    pub segment_name: String,
    /// What the conditions selected, those who got no mail included.
    pub selected: i32,
    /// How many were invited.
    pub invited: i32,
    /// How many got no mail, by the code of the reason.
    pub excluded: Vec<(String, i32)>,
    /// The paragraph that staff added, in each language; empty for none.
    pub extra: [String; 3],
    /// Who sent it.
    pub sent_by: AccountId,
    /// When.
    pub sent_at: Instant,
}

impl Wave {
    /// The paragraph in this language.
    #[must_use]
    pub fn extra_in(&self, language: Locale) -> &str {
        let [en, fr, es] = &self.extra;
        match language {
            Locale::En => en,
            Locale::Fr => fr,
            Locale::Es => es,
        }
    }
}

/// An invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Identity.
    pub id: Uuid,
    /// To which consultation.
    pub consultation_id: Uuid,
    /// Which organization; once for each consultation.
    pub organization_id: OrganizationId,
    /// The sending that it was part of.
    pub wave_id: Uuid,
    /// To whom of its team it was sent.
    pub account: AccountId,
    /// Another address that staff gave, where the first one failed.
    pub address: Option<EmailAddress>,
    /// Language of its mails.
    pub language: Locale,
    /// What was answered.
    pub state: InvitationState,
    /// Why not, for a refusal.
    pub reason: Option<DeclineReason>,
    /// What the organization adds.
    pub comment: String,
    /// When it was invited.
    pub invited_at: Instant,
    /// When it was last reminded.
    pub reminded_at: Option<Instant>,
    /// When it answered, the last time.
    pub answered_at: Option<Instant>,
    /// Who answered while signed in; nobody by the link.
    pub answered_by: Option<AccountId>,
    /// Version for optimistic locking.
    pub version: i32,
}

/// Whether invitations can be sent and answered now.
///
/// # Errors
/// Why not.
pub fn open(to: &Consultation, now: Instant) -> Result<(), InvitationRefusal> {
    if to.state != ConsultationState::Published {
        return Err(InvitationRefusal::NotPublished);
    }
    let today = to.details.when.day_there(now);
    let closed = to.details.registration_closes.is_some_and(|d| d < today);
    if closed || to.is_over(now) {
        return Err(InvitationRefusal::Closed);
    }
    Ok(())
}

impl Invitation {
    /// The organization comes. Saying it again changes nothing but the time.
    #[must_use]
    pub fn accept(mut self, by: Option<AccountId>, now: Instant) -> Self {
        self.state = InvitationState::Accepted;
        (self.reason, self.comment) = (None, String::new());
        (self.answered_at, self.answered_by) = (Some(now), by);
        self
    }

    /// The organization does not come.
    #[must_use]
    pub fn decline(
        mut self,
        reason: DeclineReason,
        comment: String,
        by: Option<AccountId>,
        now: Instant,
    ) -> Self {
        self.state = InvitationState::Declined;
        (self.reason, self.comment) = (Some(reason), comment);
        (self.answered_at, self.answered_by) = (Some(now), by);
        self
    }
}
