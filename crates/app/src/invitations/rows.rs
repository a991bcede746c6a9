//! Rows around invitations.

use crate::letters::MailState;
use parvis_domain::{
    consultation::Consultation,
    invitation::{DeclineReason, Invitation, InvitationState},
    organization::Organization,
};
use uuid::Uuid;

/// A link to the page of an invitation. Only the hash of its secret is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLink {
    /// SHA-256 of the secret.
    pub hash: String,
    /// To which invitation.
    pub invitation: Uuid,
}

/// Which invitations.
#[derive(Debug, Clone)]
pub struct InvitationFilter {
    /// To this consultation.
    pub consultation: Uuid,
    /// In this state.
    pub state: Option<InvitationState>,
    /// Whose newest mail is in this state.
    pub mail: Option<MailState>,
    /// The page, from 1.
    pub page: u64,
    /// Rows on a page.
    pub page_size: u64,
}

/// An invitation with its organization and the newest of its mails.
#[derive(Debug, Clone)]
pub struct InvitationRow {
    /// The invitation.
    pub invitation: Invitation,
    /// Official name of the organization.
    pub name: String,
    /// The address that it goes to, masked.
    pub address: String,
    /// The newest mail: its identity, what became of it, and why it failed.
    pub mail: Option<(Uuid, MailState, Option<String>)>,
}

/// How many.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// By what was answered; every state is there.
    pub states: Vec<(InvitationState, u64)>,
    /// By the reason of a refusal; reasons without refusals are left out.
    pub reasons: Vec<(DeclineReason, u64)>,
    /// By what became of the mails, reminders included; states without mails
    /// are left out.
    pub mails: Vec<(MailState, u64)>,
}

impl Counts {
    /// How many were invited.
    #[must_use]
    pub fn invited(&self) -> u64 {
        self.states.iter().map(|(_, n)| n).sum()
    }
}

/// An invitation as the organization sees it.
#[derive(Debug, Clone)]
pub struct InvitationView {
    /// The invitation.
    pub invitation: Invitation,
    /// To what.
    pub consultation: Consultation,
    /// Who is invited.
    pub organization: Organization,
    /// Whether it can be answered now.
    pub open: bool,
}
